// The panel for what is known of the system already: users, logins, sites and rules.
import { attribute, h } from "./dom.js";

/** @param changed is called when the checks know something new */
export function drawKnowledge(root, draft, changed) {
  const { known } = draft;
  const badge = h("span", { class: "badge" });
  const count = () => {
    badge.className = known.count > 0 ? "badge on" : "badge";
    badge.textContent = known.count > 0 ? `${known.count} given` : "optional";
  };
  const entries = known.entries.map((entry) =>
    draw(entry, draft, () => {
      count();
      changed();
    }),
  );
  count();
  root.replaceChildren(
    h(
      "summary",
      {},
      h("span", { class: "fold-label", text: "What you know of the system" }),
      badge,
    ),
    h("p", {
      class: "help known-lead",
      text: `Makes the checks sharper: who and what there is on ${draft.platform.name} already. None of it is sent.`,
    }),
    h("div", { class: "grid" }, entries),
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
      h("p", { class: "help", id: `${id}-help`, text: entry.help }),
    ),
    h("div", { class: "entry" }, control),
    messages,
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
