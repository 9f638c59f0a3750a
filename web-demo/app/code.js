// Blocks of code with a copy button, JSON in colours, and secrets out of sight.
import { h } from "./dom.js";

/** Always this long, so that the mask does not tell the length. */
export const MASK = "••••••••";

/** Kept keys that no table knows, and answers, can hold secrets too: a screen rather shows too little. */
const SOUNDS_SECRET =
  /pass|pwd|secret|credential|token|(^|[-_])pin$|[a-z]Pin$/i;
const HARMLESS = new Set(["language-token", "passwordExpiresDays"]);

export const isSecret = (key, secrets) =>
  secrets.has(key) || (SOUNDS_SECRET.test(key) && !HARMLESS.has(key));

/** The same value with its secrets hidden, however deep they stand. */
export function masked(value, secrets) {
  if (Array.isArray(value)) return value.map((item) => masked(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  const hide = ([key, inner]) => {
    const hidden =
      ["string", "number"].includes(typeof inner) &&
      inner !== "" &&
      isSecret(key, secrets);
    return [key, hidden ? MASK : masked(inner, secrets)];
  };
  return Object.fromEntries(Object.entries(value).map(hide));
}

const TOKEN =
  /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON text as coloured spans. */
export function coloured(json) {
  const parts = [];
  let end = 0;
  for (const match of json.matchAll(TOKEN)) {
    parts.push(json.slice(end, match.index));
    const [all, text, colon, word] = match;
    if (text && colon) parts.push(h("span", { class: "key", text }), colon);
    else
      parts.push(
        h("span", {
          class: text ? "text" : word ? "word" : "number",
          text: all,
        }),
      );
    end = match.index + all.length;
  }
  parts.push(json.slice(end));
  return parts;
}

/** @param {string} label what is copied, for those who cannot see where the button stands */
export function codeBlock(label, content, { extra = null, note = null } = {}) {
  const code = h("code", {}, content);
  const said = h("span", { class: "said", role: "status" });
  const copy = h("button", {
    type: "button",
    class: "copy",
    text: "Copy",
    "aria-label": `Copy ${label}`,
  });
  copy.addEventListener("click", async () => {
    said.textContent = (await copyText(code.textContent))
      ? "Copied"
      : "Could not copy";
    setTimeout(() => (said.textContent = ""), 2000);
  });
  return h(
    "div",
    { class: "code" },
    h(
      "div",
      { class: "code-bar" },
      note ? h("p", { class: "note", text: note }) : null,
      extra,
      said,
      copy,
    ),
    h("pre", { tabindex: "0", role: "group", "aria-label": label }, code),
  );
}

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused by the person or by policy
  }
}
