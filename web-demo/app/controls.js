// One control per kind of field. Each gives the element to place, and how to show a value in it.
import { controlId, h } from "./dom.js";

/**
 * @returns {{element: HTMLElement, target: HTMLElement, show: (text: string) => void,
 *   unset: (label: string) => void}} `target` carries the state that assistive technology reads
 */
export function control(field, describedBy) {
  const id = controlId(field.name);
  const shared = { id, name: field.name, "aria-describedby": describedBy };
  const make = CONTROLS[field.kind] ?? textBox;
  return make(field, shared, id);
}

/** Kinds that stand in a row of their own with the choice at the end. */
export const isSwitch = (field) => field.kind === "yes_no";

const CONTROLS = { yes_no: segments, choice: dropDown, zone: zoneBox };

const TYPING = {
  integer: { inputmode: "numeric" },
  digits: { inputmode: "numeric" },
  phone: { type: "tel", inputmode: "tel" },
  mail_list: { inputmode: "email", autocapitalize: "none" },
  extension_list: { inputmode: "text" },
};

function textBox(field, shared) {
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    // The password type keeps it off the screen; "one-time-code" keeps password stores from offering.
    ...(field.secret
      ? {
          type: "password",
          autocomplete: "one-time-code",
          inputmode: "numeric",
        }
      : TYPING[field.kind]),
    "aria-required": field.required ? "true" : null,
    ...shared,
  });
  return {
    element: input,
    target: input,
    show: (text) => void (input.value = text),
    unset: (label) => void (input.placeholder = label),
  };
}

/** A box with suggestions: unlike a drop-down it takes the names that browsers and people use. */
function zoneBox(field, shared, id) {
  const box = textBox(field, shared);
  const options = (field.choices ?? []).map((value) => h("option", { value }));
  const list = h("datalist", { id: `${id}-list` }, options);
  box.target.setAttribute("list", list.id);
  return {
    ...box,
    element: h("div", { class: "with-list" }, box.target, list),
  };
}

function dropDown(field, shared) {
  const unset = h("option", { value: "", text: "Not sent" });
  const options = field.choices.map((value) =>
    h("option", { value, text: value }),
  );
  const select = h(
    "select",
    { ...shared, "aria-required": field.required ? "true" : null },
    unset,
    options,
  );
  return {
    element: select,
    target: select,
    show: (text) => void (select.value = text),
    unset: (label) => void (unset.textContent = label),
  };
}

/** Yes, no, or nothing said: three radio buttons that look like one switch. */
function segments(field, { id, name, ...aria }) {
  const radios = ["", "yes", "no"].map((value, at) =>
    h("input", {
      type: "radio",
      name,
      value,
      id: at === 0 ? id : `${id}-${value}`,
      checked: at === 0,
    }),
  );
  const words = ["Not sent", "Yes", "No"].map((text) => h("span", { text }));
  const group = h(
    "div",
    {
      class: "segments",
      role: "radiogroup",
      "aria-labelledby": `${id}-label`,
      ...aria,
    },
    radios.map((radio, at) => h("label", {}, radio, words[at])),
  );
  return {
    element: group,
    target: group,
    show: (text) =>
      radios.forEach((radio) => (radio.checked = radio.value === text)),
    unset: (label) => void (words[0].textContent = label),
  };
}
