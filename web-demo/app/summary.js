// The summary after a submit: every error, in the form's order, with a link to its field.
import { byId, controlId, h, plural } from "./dom.js";
import { wording } from "./messages.js";

const PREFIX = "Error: ";

/**
 * Draws the summary and takes the focus there. `placed` are pairs of a place and an issue; `view(key)` finds the view
 * that is nearest to a place, `draft` knows its labels.
 */
export function showSummary(placed, view, draft) {
  const errors = placed.filter(([, issue]) => issue.severity === "error");
  const title = `${plural(errors.length, "error")} to put right before this can be sent`;
  const entries = errors.map(([key, issue]) =>
    h("li", {}, entry(issue, key, view(key), draft)),
  );
  // The alert is an inner element: on the focused one, some screen readers read only a part.
  const alert = h(
    "div",
    { role: "alert" },
    h("h2", { id: "summary-title", text: title }),
    h("ul", {}, entries),
  );
  byId("summary").replaceChildren(
    h(
      "div",
      {
        class: "summary",
        tabindex: "-1",
        "aria-labelledby": "summary-title",
        role: "group",
      },
      alert,
    ),
  );
  document.title = PREFIX + document.title.replace(PREFIX, "");
  byId("summary").firstElementChild.focus();
}

export function hideSummary() {
  byId("summary").replaceChildren();
  document.title = document.title.replace(PREFIX, "");
}

function entry(issue, key, view, draft) {
  const words = wording(issue, draft.label);
  if (!view) return h("span", { text: words });
  const click = (event) => {
    event.preventDefault();
    view.focus();
  };
  const trail = draft.trail(key);
  return h(
    "a",
    { href: `#${controlId(view.key)}`, on: { click } },
    // Away from its field, a message that speaks of the value alone needs the field's label.
    words.includes(trail)
      ? null
      : h("span", { class: "summary-label", text: `${trail}: ` }),
    h("span", { class: "words", text: words }),
  );
}
