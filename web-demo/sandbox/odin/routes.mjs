// The Odin side of the sandbox: tokens, users and a group's rules under /api/v2.
import { isObject, jsonObject, matchRoute } from "../http.mjs";
import { Tokens } from "../tokens.mjs";
import { generatePassword } from "./passwords.mjs";
import { read, written } from "./record.mjs";
import { Store, failure, refused } from "./store.mjs";

const PREFIX = ["api", "v2"];
/** A published sample token has twelve hours between `iat` and `exp`. */
const TOKEN_SECONDS = 12 * 60 * 60;

/** `accounts` maps user names to passwords; without it every name with any password gets in. */
export function odin({
  accounts,
  tokenSeconds = TOKEN_SECONDS,
  ...options
} = {}) {
  const tokens = new Tokens(tokenSeconds);
  let store = new Store(options);
  return {
    name: "odin",
    failure,
    identifiedBy: ["userId"],
    signsIn: ([, , first]) => first === "auth",
    owns: (segments) => PREFIX.every((part, at) => segments[at] === part),
    // Sessions stay: odins_spear 2.x logs in once a process.
    reset: () => void (store = new Store(options)),
    handle(request) {
      const segments = request.segments.slice(PREFIX.length);
      const route = matchRoute(ROUTES, request.method, segments);
      if (!route) throw refused("No such resource", 404);
      const session = { tokens, accounts, ...holder(tokens, request) };
      if (!session.username && route.handle !== login)
        throw refused("Token missing, expired or not valid", 401);
      return { status: 200, body: route.handle(store, request, session) };
    },
  };
}

const ROUTES = [
  ["POST", ["auth", "token"], login],
  ["PUT", ["auth", "token"], (store, request, s) => issued(s, s.username)],
  ["POST", ["auth", "token", "logout"], logout],
  [
    "GET",
    ["auth", "session"],
    (store, request, s) => ({ username: s.username }),
  ],
  ["GET", ["users"], users],
  [
    "POST",
    ["users"],
    (store, request) => [written(store.create(json(request)))],
  ],
  [
    "PUT",
    ["users"],
    (store, request) => [written(store.change(json(request)))],
  ],
  ["PUT", ["users", "bulk"], changeMany],
  ["GET", ["groups", "password-rules"], groupRules((s) => s.passwordRules)],
  ["GET", ["groups", "extensions"], groupRules((s) => s.extensionRules)],
  ["GET", ["password", "generate"], passwords],
];

function holder(tokens, { authorization }) {
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  return { token, username: tokens.find(token)?.holder };
}

const issued = ({ tokens }, username) => ({
  token: tokens.issue(username, (iat, exp, jti) => ({
    sub: username,
    iat,
    exp,
    jti,
  })),
});

/** The login comes as JSON from odins_spear, as a form from a customer's script. */
function login(store, request, session) {
  const form = request.contentType.startsWith(
    "application/x-www-form-urlencoded",
  );
  const { username, password } = form
    ? Object.fromEntries(new URLSearchParams(request.body))
    : json(request);
  const { accounts } = session;
  const known = accounts
    ? Object.hasOwn(accounts, username) && accounts[username] === password
    : [username, password].every((text) => text && typeof text === "string");
  if (!known) throw refused("[Error 4962] Invalid password", 401);
  return issued(session, username);
}

function logout(store, request, { tokens }) {
  tokens.release(json(request).token);
  return {};
}

const FILTERS = {
  serviceProviderId: "serviceProviderId",
  groupId: "groupId",
  userId: "userId",
  lastName: "lastName",
  firstName: "firstName",
  dn: "phoneNumber",
  emailAddress: "emailAddress",
  extension: "extension",
};

/** One object for a whole userId, else the list that fits the filters ("*" is the wildcard). */
function users(store, { query }) {
  const userId = query.get("userId");
  if (userId && !userId.includes("*")) return read(store.user(userId));
  const wanted = Object.entries(FILTERS).filter(([name]) => query.has(name));
  const limit = Number(query.get("limit") ?? Infinity);
  return store
    .users()
    .filter((user) =>
      wanted.every(([name, field]) => fits(query.get(name), user[field])),
    )
    .slice(0, limit)
    .map(read);
}

/**
 * Whether a text has the parts between the wildcards in their order. Each part is looked for once, so that no pattern
 * takes long, as a regular expression with many wildcards would.
 */
function fits(pattern, text = "") {
  const whole = String(text).toLowerCase();
  const [start, ...rest] = pattern.toLowerCase().split("*");
  if (rest.length === 0) return whole === start;
  const end = rest.pop();
  if (!whole.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return whole.length - end.length >= at && whole.endsWith(end);
}

/** Answers with what was asked for, as odins_spear says of this call. */
function changeMany(store, request) {
  const body = json(request);
  const named = Array.isArray(body.users) ? body.users : [];
  if (!named.every(isObject)) throw refused("users must be a list of objects");
  for (const { userId } of named) store.change({ ...body.data, userId });
  return body;
}

function groupRules(of) {
  return (store, { query }) => {
    for (const name of ["serviceProviderId", "groupId"])
      if (!query.get(name)) throw refused(`${name} is required`);
    return of(store);
  };
}

function passwords(store, { query }) {
  const one = () => generatePassword(store.passwordRules);
  if (!query.has("limit")) return { password: one() };
  const count = Math.min(Number(query.get("limit")) || 0, 1000);
  return { passwords: Array.from({ length: count }, one) };
}

function json(request) {
  const body = jsonObject(request.body);
  if (!body) throw refused("Body must be a JSON object");
  return body;
}
