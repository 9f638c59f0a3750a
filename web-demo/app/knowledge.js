// The panel for what is known of the system already: users, logins, sites and rules.
import { attribute, h } from "./dom.js";
import { icon } from "./icons.js";

/** @param changed is called when the checks know something new */
export function drawKnowledge(root, draft, changed) {
  const { known } = draft;
  const note = h("span", { class: "section-note" });
  const count = () => {
    note.className = known.count > 0 ? "section-note on" : "section-note";
    note.textContent =
      known.count > 0 ? `${known.count} given` : "Makes the checks sharper";
  };
  const entries = known.entries.map((entry) =>
    draw(entry, draft, () => {
      count();
      changed();
    }),
  );
  count();
  root.hidden = false;
  root.replaceChildren(
    h(
      "summary",
      {},
      h("span", { class: "section-name", text: "What the system has" }),
      note,
      icon("down"),
    ),
    h(
      "div",
      { class: "section-body" },
      h("p", {
        class: "help known-lead",
        text: `Who and what there is on ${draft.platform.name} already. None of it is sent.`,
      }),
      h("div", { class: "grid" }, entries),
    ),
  );
}

function draw(entry, draft, changed) {
  const id = `known-${entry.id}`;
  const messages = h("div", { class: "messages", id: `${id}-messages` });
  const control = box(entry, id, draft.known.text(entry.id));
  control.setAttribute("aria-describedby", `${id}-help ${id}-messages`);
  control.addEventListener("input", () => {
    const { value } = control;
    const given = control.matches("select") && value === entry.choices[0][0];
    const wrong = draft.known.set(entry.id, given ? "" : value, (context) =>
      draft.refusal(context),
    );
    attribute(control, "aria-invalid", wrong === null ? null : "true");
    messages.replaceChildren(
      ...(wrong === null
        ? []
        : [h("p", { class: "message error", text: `Not used: ${wrong}` })]),
    );
    changed();
  });
  return h(
    "div",
    { class: "field" },
    h(
      "div",
      { class: "about" },
      h("label", { class: "label", for: id, text: entry.label }),
    ),
    h("div", { class: "entry" }, control),
    messages,
    h("p", { class: "help", id: `${id}-help`, text: entry.help }),
  );
}

function box({ kind, choices }, id, text) {
  if (kind === "choice") {
    const options = choices.map(([value, words]) =>
      h("option", { value, text: words }),
    );
    const select = h("select", { id }, options);
    select.value = text || choices[0][0];
    return select;
  }
  if (kind === "list" || kind === "json") {
    const rows = kind === "json" ? 3 : 2;
    return h("textarea", { id, rows, spellcheck: "false", value: text });
  }
  const inputmode = kind === "number" ? "numeric" : null;
  return h("input", { id, type: "text", inputmode, value: text });
}
