// The words for issues: the same under the field and in the summary.
import { h } from "./dom.js";

const SEVERITY = { error: "Error", warning: "Warning", info: "Note" };

/**
 * The checker's own message with the form's labels in place of API names, begun like a sentence.
 * `label(name)` is undefined for what is not in the form.
 */
export function wording(issue, label) {
  const { value, other, fields = [] } = issue.params ?? {};
  let text = issue.message;
  for (const name of [issue.field, issue.path?.at(-1), other, ...fields]) {
    const known = label(name);
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

/** The value that would put an issue right, or undefined. Nothing is ever proposed for a secret. */
export function proposal(issue, field) {
  if (field.secret) return undefined;
  if (issue.fix?.op === "replace") return String(issue.fix.value);
  if (issue.fix?.op === "remove") return "";
  const value = issue.params?.suggestion ?? issue.params?.expected;
  const isValue = ["invalid_choice", "new_site", "inconsistent"].includes(
    issue.code,
  );
  return isValue && value !== undefined ? String(value) : undefined;
}

/** One line per issue; `apply(value)` takes a proposal. */
export function messageList(issues, field, label, apply) {
  return issues.map((issue) => {
    const value = proposal(issue, field);
    const line = h(
      "p",
      { class: `message ${issue.severity}` },
      h("strong", {
        class: issue.severity === "error" ? "unseen" : null,
        text: `${SEVERITY[issue.severity]}: `,
      }),
      h("span", { class: "words", text: wording(issue, label) }),
    );
    if (value === undefined) return line;
    const text = value === "" ? "Remove it" : `Use ${value}`;
    const on = { click: () => apply(value) };
    return h(
      "div",
      { class: "fixable" },
      line,
      h("button", { type: "button", class: "fix", text, on }),
    );
  });
}
