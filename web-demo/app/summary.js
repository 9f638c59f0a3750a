// The summary after a submit: every error, in the form's order, with a link to its field, and the sure fixes at once.
import { byId, controlId, h, plural } from "./dom.js";
import { icon } from "./icons.js";
import { proposal, wording } from "./messages.js";

const PREFIX = "Error: ";

/**
 * Draws the summary and takes the focus there. `placed` are pairs of a place and an issue; `view(key)` finds the view
 * that is nearest to a place, `draft` knows its labels, `page.fixed(key, fix)` takes a proposal.
 */
export function showSummary(placed, view, draft, page) {
  const errors = placed
    .filter(([, issue]) => issue.severity === "error")
    .toSorted(([a], [b]) => inForm(view(a)?.element, view(b)?.element));
  const title = `${plural(errors.length, "error")} to correct`;
  const entries = errors.map(([key, issue]) =>
    h("li", {}, entry(issue, key, view(key), draft)),
  );
  const sure = errors.flatMap(([key, issue]) => {
    const fix = proposal(issue, draft.field(key));
    return fix?.certainty === "certain" ? [[key, fix]] : [];
  });
  // The alert is an inner element: on the focused one, some screen readers read only a part.
  const alert = h(
    "div",
    { role: "alert" },
    h("h2", { id: "summary-title" }, icon("alert"), title),
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
      sure.length > 0
        ? h("button", {
            type: "button",
            id: "sure-fixes",
            text: `Apply the ${plural(sure.length, "sure fix", "sure fixes")}`,
            on: {
              click: () => {
                for (const [key, fix] of sure) page.fixed(key, fix);
                hideSummary();
              },
            },
          })
        : null,
    ),
  );
  document.title = PREFIX + document.title.replace(PREFIX, "");
  byId("summary").firstElementChild.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** The order of two elements on the page; what has no place comes first. */
function inForm(a, b) {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  const place = a.compareDocumentPosition(b);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : a === b ? 0 : 1;
}

export function hideSummary() {
  byId("summary").replaceChildren();
  document.title = document.title.replace(PREFIX, "");
}

function entry(issue, key, view, draft) {
  const words = h("span", {
    class: "words",
    text: wording(issue, draft.label),
  });
  if (!view) return words;
  const click = (event) => {
    event.preventDefault();
    view.focus();
  };
  return [
    h("a", {
      href: `#${controlId(view.key)}`,
      text: draft.trail(key),
      on: { click },
    }),
    words,
  ];
}
