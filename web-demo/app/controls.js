// One control per kind of field. Each gives the element to place, and how to show a value in it.
import { controlId, h } from "./dom.js";

/**
 * @returns {{element: HTMLElement, target: HTMLElement, show: (text: string) => void,
 *   unset: (label: string) => void}} `target` carries the state that assistive technology reads
 */
export function control(field, key, describedBy) {
  const id = controlId(key);
  const shared = { id, name: key, "aria-describedby": describedBy };
  const make = CONTROLS[field.kind] ?? textBox;
  return make(field, shared, id);
}

/** Kinds that stand in a row of their own with the choice at the end. */
export const isSwitch = (field) => ["yes_no", "boolean"].includes(field.kind);

const CONTROLS = {
  yes_no: segments,
  boolean: segments,
  choice: dropDown,
  zone: zoneBox,
};

const TYPING = {
  integer: { inputmode: "numeric" },
  decimal: { inputmode: "decimal" },
  digits: { inputmode: "numeric" },
  phone: { type: "tel", inputmode: "tel" },
  mail_list: { inputmode: "email", autocapitalize: "none" },
  extension_list: { inputmode: "text" },
  name_list: { autocapitalize: "none" },
};

const FORMATS = {
  email_address: { inputmode: "email", autocapitalize: "none" },
  user_at_domain: { inputmode: "email", autocapitalize: "none" },
  sip_alias: { inputmode: "email", autocapitalize: "none" },
  digits: { inputmode: "numeric" },
};

/** What a box that is empty shows of the form its value has. */
const SHAPES = {
  user_at_domain: "user@domain",
  sip_alias: "user@domain",
  "YYYY-MM-DD": "YYYY-MM-DD",
  "DD/MM/YYYY": "DD/MM/YYYY",
  "MM/DD/YYYY": "MM/DD/YYYY",
};

// The password type keeps it off the screen; "one-time-code" keeps password stores from offering.
const secretBox = ({ kind }) => ({
  type: "password",
  autocomplete: "one-time-code",
  inputmode: kind === "digits" ? "numeric" : null,
});

function textBox(field, shared) {
  const shape = SHAPES[field.format] ?? "";
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: shape || null,
    ...(field.secret
      ? secretBox(field)
      : { ...TYPING[field.kind], ...FORMATS[field.format] }),
    "aria-required": field.required ? "true" : null,
    ...shared,
  });
  return {
    element: input,
    target: input,
    show: (text) => void (input.value = text),
    unset: (label) => void (input.placeholder = label || shape),
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
  const stray = h("option", { hidden: true });
  const select = h(
    "select",
    { ...shared, "aria-required": field.required ? "true" : null },
    unset,
    options,
  );
  return {
    element: select,
    target: select,
    /** A record may hold a value that is no choice; the message about it needs it to be there. */
    show: (text) => {
      stray.remove();
      if (text !== "" && !field.choices.includes(text)) {
        stray.value = text;
        stray.textContent = `${text} (not a choice)`;
        select.append(stray);
      }
      select.value = text;
    },
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
