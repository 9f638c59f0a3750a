// A record as the vendor returns it, pasted: it fills the form, and what was done to it is told.
import { changesView } from "./changes.js";
import { byId, h, plural } from "./dom.js";
import { icon } from "./icons.js";
import { wording } from "./messages.js";

/** The dialog behind "Paste a record". `page` has `filled(input)`. */
export function preparePaste(draft, page) {
  const dialog = byId("paste");
  const open = (text = "") => {
    draw(dialog, draft, page);
    byId("record").value = text;
    dialog.showModal();
    byId("record").focus();
  };
  byId("paste-open").addEventListener("click", () => open());
  // Pasted outside of any box: a record, when it looks like one.
  addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const typing = event.target.closest?.("input, textarea, select, dialog");
    if (typing || byId("view-create").hidden || !/^\s*[[{]/.test(text)) return;
    event.preventDefault();
    open(text);
  });
}

function draw(dialog, draft, page) {
  const box = h("textarea", {
    id: "record",
    rows: 10,
    spellcheck: "false",
    "aria-describedby": "record-help",
  });
  dialog.replaceChildren(
    h(
      "div",
      { class: "dialog-head" },
      h("h2", { id: "paste-title", text: "Paste a record" }),
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": "Close",
          on: { click: () => dialog.close() },
        },
        icon("cross"),
      ),
    ),
    h("label", {
      class: "label",
      for: "record",
      text: `A record of ${draft.platform.name}, as JSON`,
    }),
    box,
    h("p", {
      class: "help",
      id: "record-help",
      text: "As the server returns it. What only answers have is left out, names and types are put right, and the form starts over from it.",
    }),
    h("div", { id: "record-told" }),
    h(
      "div",
      { class: "dialog-foot" },
      h("button", {
        type: "button",
        class: "primary",
        id: "fill",
        text: "Fill in the form",
        on: { click: () => take(box.value, draft, page) },
      }),
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
  if (draft.id !== id || !byId("paste").open) return;
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
  byId("fill").replaceWith(
    h("button", {
      type: "button",
      class: "primary",
      id: "filled",
      text: "To the form",
      on: { click: () => byId("paste").close() },
    }),
  );
  byId("filled").focus();
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
          h("h3", { text: "Put right" }),
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
    h("h3", { text: "Left out" }),
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
