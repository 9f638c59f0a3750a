// A record as the vendor returns it, pasted: it fills the form, and what was done to it is told.
import { changesView } from "./changes.js";
import { byId, h, plural } from "./dom.js";
import { wording } from "./messages.js";

/** @param page has `filled(input)` */
export function drawPaste(root, draft, page) {
  const box = h("textarea", {
    id: "record",
    rows: 6,
    spellcheck: "false",
    "aria-describedby": "record-help",
  });
  const told = h("div", { id: "record-told" });
  const fill = h("button", {
    type: "button",
    class: "primary",
    id: "fill",
    text: "Fill in the form",
    on: { click: () => take(box.value, draft, page) },
  });
  root.replaceChildren(
    h(
      "summary",
      {},
      h("span", { class: "fold-label", text: "Paste a record" }),
      h("span", { class: "badge", text: "optional" }),
    ),
    h(
      "div",
      { class: "paste" },
      h("label", {
        class: "label",
        for: "record",
        text: `A record of ${draft.platform.name}, as JSON`,
      }),
      h("p", {
        class: "help",
        id: "record-help",
        text: "As the server returns it. What only answers have is left out, names and types are put right, and the form starts over from it.",
      }),
      box,
      h("div", { class: "paste-foot" }, fill),
      told,
    ),
  );
}

async function take(text, draft, page) {
  if (text.trim() === "") {
    byId("record").focus();
    return;
  }
  const { id } = draft;
  const result = await draft.fromRecord(text);
  // Another form may be there by now.
  if (draft.id !== id) return;
  const failed = result.issues.some(
    ({ severity, path }) => severity === "error" && path.length === 0,
  );
  if (!failed) page.filled(result.input);
  tell(result, draft, failed);
}

function tell({ input, changes, issues }, draft, failed) {
  const told = byId("record-told");
  if (failed) {
    const lines = issues.map((issue) =>
      h("p", {
        class: "message error",
        text: wording(issue, draft.label),
      }),
    );
    told.replaceChildren(h("div", { role: "alert" }, lines));
    byId("record").focus();
    return;
  }
  const dropped = changes.filter(({ rule }) => rule === "dropped");
  const others = changes.filter(({ rule }) => rule !== "dropped");
  const filled = Object.keys(input).length;
  told.replaceChildren(
    h("p", {
      class: "message info",
      role: "status",
      text: `${plural(filled, "field")} taken over, ${plural(others.length, "value")} put right, ${dropped.length} left out.`,
    }),
    ...(others.length > 0
      ? [
          h("h2", { text: "Put right" }),
          ...changesView({ issues: [], changes: others }, draft),
        ]
      : []),
    ...(dropped.length > 0 ? leftOut(dropped, issues, draft) : []),
  );
}

/** With the reason where there is one: the server sets it, or nobody knows it. */
function leftOut(dropped, issues, draft) {
  const reason = ({ path }) => {
    const key = path.join(".");
    const issue = issues.find((one) => one.path.join(".") === key);
    return issue ? wording(issue, draft.label) : "It is empty.";
  };
  const rows = dropped.map((change) =>
    h(
      "li",
      {},
      h("code", { text: change.path.join(".") }),
      h("span", { class: "help", text: reason(change) }),
    ),
  );
  return [
    h("h2", { text: "Left out" }),
    h(
      "ul",
      {
        class: "left-out",
        id: "left-out",
        tabindex: "0",
        "aria-label": "Left out",
      },
      rows,
    ),
  ];
}
