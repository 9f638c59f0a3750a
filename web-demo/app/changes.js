// What was done to the input on the way to the payload, and the notes that go with it.
import { h, plural } from "./dom.js";
import { wording } from "./messages.js";

const RULES = {
  renamed: "renamed",
  trimmed: "blanks trimmed",
  coerced: "put into shape",
  separated: "separators put right",
  alias: "same zone, listed name",
  derived: "worked out",
  dropped: "left out",
  repaired: "repaired",
  default: "default",
};

/** @param {{label: (path: string) => string | undefined, trail: (key: string) => string}} names */
export function changesView({ issues, changes }, names) {
  const notes = issues.filter((issue) => issue.severity === "info");
  const defaults = changes.filter((change) => change.rule === "default");
  const others = changes.filter((change) => change.rule !== "default");
  if (changes.length + notes.length === 0) {
    return [
      h("p", {
        class: "none",
        text: "Nothing was changed: what you typed is what is sent.",
      }),
    ];
  }
  return [
    others.length > 0
      ? h(
          "ul",
          { class: "changes" },
          others.map((change) => row(change, names)),
        )
      : null,
    defaults.length > 0 ? filled(defaults) : null,
    ...notes.map((issue) => note(issue, names.label)),
  ].filter(Boolean);
}

function row(change, { label, trail }) {
  const { field, path } = change;
  const words =
    (path.length > 1 ? null : label(field)) ?? trail(path.join("."));
  const values = [];
  // Secrets come without values.
  if (change.from !== undefined)
    values.push(h("del", {}, value(change.from)), " ");
  if (change.to !== undefined) values.push(h("ins", {}, value(change.to)));
  return h(
    "li",
    {},
    h("span", { class: "change-name", text: words }),
    h("span", {
      class: `rule ${change.rule}`,
      text: RULES[change.rule] ?? change.rule,
    }),
    h("span", { class: "change-values" }, values),
  );
}

/** Blanks at the ends are the point of a trimming, so values are quoted. */
const value = (v) =>
  h("code", { text: typeof v === "string" ? `“${v}”` : JSON.stringify(v) });

function filled(defaults) {
  const rows = defaults.map((change) => [
    h("dt", {}, h("code", { text: change.field })),
    h("dd", {}, h("code", { text: String(change.to) })),
  ]);
  return h(
    "details",
    { class: "filled" },
    h("summary", {
      text: `${plural(defaults.length, "documented default")} filled in`,
    }),
    h("dl", {}, rows),
  );
}

function note(issue, label) {
  return h(
    "div",
    { class: "message info" },
    h("strong", { text: "Note: " }),
    h("span", { text: wording(issue, label) }),
  );
}
