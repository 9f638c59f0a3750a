// The boxes of the choices: a line, several lines, one of a few.
import { h } from "../dom.js";
import { labelled } from "../setup.js";

export function text(id, label, help, placeholder = "", inputmode = null) {
  const control = h("input", {
    id: `move-${id}`,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: placeholder || null,
    inputmode,
  });
  return labelled(control.id, label, help, control);
}

export function area(id, label, help) {
  const control = h("textarea", {
    id: `move-${id}`,
    rows: 2,
    spellcheck: "false",
  });
  return labelled(control.id, label, help, control);
}

export function select(id, label, help, choices) {
  const options = choices.map(([value, words]) =>
    h("option", { value, text: words }),
  );
  const control = h("select", { id: `move-${id}` }, options);
  return labelled(control.id, label, help, control);
}
