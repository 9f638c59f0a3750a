// What a record brought along that has no place in the form: it is sent as it stands, unless it is put right here.
import { h } from "./dom.js";
import { messageList } from "./messages.js";

const TYPES = { string: "a text", number: "a number", boolean: "yes or no" };

/** Without the value, which may be secret under a name that no table knows. */
function type(value) {
  if (Array.isArray(value)) return "a list";
  return TYPES[typeof value] ?? "a group";
}

/** @param placed pairs of a place and an issue */
export function drawExtras(root, draft, placed, listener) {
  const { extras } = draft.values;
  root.hidden = extras.size === 0;
  if (root.hidden) return;
  const rows = [...extras].map(([key, value]) => {
    const issues = placed.filter(([place]) => place === key).map(([, i]) => i);
    const remove = h("button", {
      type: "button",
      class: "remove",
      "aria-label": `Remove ${key}`,
      text: "Remove",
      on: { click: () => listener.fixed(key, { op: "remove" }) },
    });
    return h(
      "li",
      { "data-name": key },
      h(
        "div",
        { class: "extra" },
        h("code", { text: key }),
        h("span", { class: "help", text: type(value) }),
        remove,
      ),
      h(
        "div",
        { class: "messages" },
        messageList(issues, undefined, listener.label, (fix) =>
          listener.fixed(key, fix),
        ),
      ),
    );
  });
  root.replaceChildren(
    h("h2", { text: "No place in this form" }),
    h("p", {
      class: "help",
      text: "This value came with the record. It is sent unchanged unless you correct or remove it.",
    }),
    h("ul", { class: "extras" }, rows),
  );
}
