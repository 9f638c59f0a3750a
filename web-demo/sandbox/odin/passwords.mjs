// A group's password rules as BroadWorks names them, checking against them and obeying them.
import { randomInt } from "node:crypto";

/** Ours: what a live system starts with is published nowhere. */
export const DEFAULT_RULES = {
  disallowUserId: true,
  disallowOldPassword: false,
  disallowReversedOldPassword: false,
  restrictMinDigits: true,
  minDigits: 1,
  restrictMinUpperCaseLetters: false,
  minUpperCaseLetters: 1,
  restrictMinLowerCaseLetters: true,
  minLowerCaseLetters: 1,
  restrictMinNonAlphanumericCharacters: false,
  minNonAlphanumericCharacters: 1,
  minLength: 6,
  maxFailedLoginAttempts: 5,
  passwordExpiresDays: 0,
  forcePasswordChangeAfterReset: false,
};

const KINDS = [
  ["Digits", /[0-9]/g, "0123456789"],
  ["UpperCaseLetters", /[A-Z]/g, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["LowerCaseLetters", /[a-z]/g, "abcdefghijklmnopqrstuvwxyz"],
  ["NonAlphanumericCharacters", /[^A-Za-z0-9]/g, "!#$%()*+-.:?@[]^_{}"],
];

/** The name of the first rule that a password breaks, never the password; null when none. */
export function brokenRule(rules, password, userId) {
  if (password.length < rules.minLength) return "minLength";
  for (const [kind, pattern] of KINDS) {
    const found = password.match(pattern)?.length ?? 0;
    if (rules[`restrictMin${kind}`] && found < rules[`min${kind}`])
      return `min${kind}`;
  }
  const login = userId.split("@")[0].toLowerCase();
  return rules.disallowUserId && password.toLowerCase().includes(login)
    ? "disallowUserId"
    : null;
}

/** Eighteen characters, or as many as the rules ask for. The published samples have all four kinds. */
export function generatePassword(rules) {
  const one = (letters) => letters[randomInt(letters.length)];
  const wanted = KINDS.flatMap(([kind, , letters]) =>
    Array.from({ length: rules[`min${kind}`] ?? 1 }, () => one(letters)),
  );
  const all = KINDS.map(([, , letters]) => letters).join("");
  while (wanted.length < Math.max(18, rules.minLength ?? 0))
    wanted.push(one(all));
  // Each place from the end trades with one before it, so that no kind has a place of its own.
  for (let at = wanted.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    [wanted[at], wanted[other]] = [wanted[other], wanted[at]];
  }
  return wanted.join("");
}
