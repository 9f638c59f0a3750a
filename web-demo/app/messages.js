// The words for issues: the same under the field and in the summary.
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { versionName } from "./platforms.js";
import { joined, parentOf } from "./places.js";
import { wordsOf } from "./words.js";

const SIGNS = { error: "alert", warning: "warning", info: "info" };
const SEVERITY = { error: "Error", warning: "Warning", info: "Note" };

/**
 * The checker's own message with the form's labels in place of API names, begun like a sentence.
 * `label(path)` is undefined for what is not in the form.
 */
export function wording(issue, label) {
  const { value, other, fields = [], candidates = [] } = issue.params ?? {};
  const own = issue.field ?? "";
  let text = issue.message;
  for (const name of [
    own,
    own.split(".").at(-1),
    issue.path?.at(-1),
    other,
    ...fields,
    ...candidates,
  ]) {
    if (typeof name !== "string" || name === "") continue;
    const known = [joined(own, name), joined(parentOf(own), name), own, name]
      .filter((path) => path === name || path.endsWith(`.${name}`))
      .map(label)
      .find(Boolean);
    // A value that happens to read like a name stays as it was typed.
    if (known && name !== value) {
      text = text.replaceAll(`"${bare(name)}"`, known);
    }
  }
  // A message that begins with a quoted value keeps it as it is.
  return /^[a-z]/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}

/** Messages name a path parameter without the braces of its key. */
const bare = (name) => name.replace(/^\{(.+)\}$/, "$1");

/** What would put an issue right: a fix, or null. No value is ever proposed for a secret. */
export function proposal(issue, field) {
  const { fix } = issue;
  if (["rename", "profile"].includes(fix?.op)) return fix;
  if (field?.secret) return null;
  if (fix) return fix;
  const value = issue.params?.suggestion ?? issue.params?.expected;
  const isValue = ["invalid_choice", "new_site", "inconsistent"].includes(
    issue.code,
  );
  return isValue && value !== undefined ? { op: "replace", value } : null;
}

function invitation({ op, to, value, profile }, label, field) {
  if (op === "profile") return `Send it as ${versionName(profile)}`;
  if (op === "remove" || value === "") return "Remove it";
  if (op === "rename") return `Use it as ${label(to) ?? to}`;
  if (field?.choices?.includes(value)) return `Use ${wordsOf(field, value)}`;
  return `Use ${typeof value === "object" ? JSON.stringify(value) : value}`;
}

/** One line per issue; `apply(fix)` takes a proposal. What the server said begins with its name. */
export function messageList(issues, field, label, apply) {
  return issues.map((issue) => {
    const fix = issue.server ? null : proposal(issue, field);
    const kind = SEVERITY[issue.severity];
    const line = h(
      "p",
      { class: `message ${issue.severity}` },
      icon(SIGNS[issue.severity]),
      h(
        "span",
        {},
        h("strong", {
          class: issue.server ? null : "unseen",
          text: issue.server ? "The server said: " : `${kind}: `,
        }),
        h("span", { class: "words", text: wording(issue, label) }),
      ),
    );
    if (fix === null) return line;
    const on = { click: () => apply(fix) };
    const text = invitation(fix, label, field);
    return h(
      "div",
      { class: "fixable" },
      line,
      h("button", { type: "button", class: "fix", text, on }),
    );
  });
}
