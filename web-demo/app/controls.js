// One control for each kind of field. Each gives the element to place, and how to show a value in it.
import { Combobox } from "./combobox.js";
import { controlId, h } from "./dom.js";
import { isSwitch } from "./layout.js";
import { optionsOf } from "./words.js";

/**
 * `events` has `changed(text)` for each keystroke and `left()` when a choice is complete.
 * @returns {{element: HTMLElement, target: () => HTMLElement, show: (text: string) => void,
 *   unset: (words: string, usual?: string) => void}} `target` carries the state that assistive technology reads;
 *   `unset` tells what an empty control stands for: words, and the value when there is one
 */
export function control(field, key, describedBy, events) {
  const shared = {
    id: controlId(key),
    name: key,
    "aria-describedby": describedBy,
  };
  if (isSwitch(field)) return switchBox(field, shared, events);
  if (field.choices) return listBox(field, shared, events);
  return field.secret
    ? secretBox(field, shared, events)
    : textBox(field, shared, events);
}

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

const common = (field) => ({
  type: "text",
  autocomplete: "off",
  spellcheck: "false",
  "aria-required": field.required && !field.derived_from ? "true" : null,
});

function textBox(field, shared, { changed }) {
  const shape = SHAPES[field.format] ?? "";
  const input = h("input", {
    ...common(field),
    placeholder: shape || null,
    ...TYPING[field.kind],
    ...FORMATS[field.format],
    ...shared,
    on: { input: () => changed(input.value) },
  });
  return {
    element: input,
    target: () => input,
    show: (text) => void (input.value = text),
    unset: (words) => void (input.placeholder = words || shape),
  };
}

/** Out of sight until asked for. The button says which way it goes, and is there once there is something to see. */
function secretBox(field, shared, { changed }) {
  const input = h("input", {
    ...common(field),
    inputmode: field.kind === "digits" ? "numeric" : null,
    ...shared,
    type: "password",
    on: {
      input: () => {
        look();
        changed(input.value);
      },
    },
  });
  const button = h("button", {
    type: "button",
    class: "reveal",
    text: "Show",
    hidden: true,
    on: {
      click: () => {
        input.type = input.type === "password" ? "text" : "password";
        look();
      },
    },
  });
  const look = () => {
    if (input.value === "") input.type = "password";
    const hidden = input.type === "password";
    button.hidden = input.value === "";
    button.textContent = hidden ? "Show" : "Hide";
    button.setAttribute(
      "aria-label",
      `${hidden ? "Show" : "Hide"} ${field.label}`,
    );
  };
  return {
    element: h("div", { class: "secret" }, input, button),
    target: () => input,
    show: (text) => {
      input.value = text;
      look();
    },
    unset: (words) => void (input.placeholder = words),
  };
}

function listBox(field, shared, { changed, left }) {
  const input = h("input", {
    ...common(field),
    autocapitalize: "none",
    ...shared,
  });
  const box = new Combobox(input, {
    options: () => optionsOf(field),
    hint:
      field.kind === "zone" ? "Type a city or a name such as EST" : undefined,
    listLabel: field.label,
    changed,
    chosen: left,
  });
  return {
    element: box.element,
    target: () => input,
    show: (text) => box.show(text),
    unset: (words, usual) => box.unset(words, usual ?? null),
  };
}

/** Two states where the usual value is known; a list of three words where it is not, since "off" would be a guess. */
function switchBox(field, shared, { changed, left }) {
  let value = "";
  let usual = null;
  const tell = (text) => {
    value = text === usual ? "" : text;
    draw();
    changed(value);
    left();
  };
  const flip = h(
    "button",
    {
      type: "button",
      role: "switch",
      class: "flip",
      "aria-labelledby": `${shared.id}-label`,
      ...shared,
      on: { click: () => tell((value || usual) === "yes" ? "no" : "yes") },
    },
    h("span", { class: "knob" }),
  );
  const unsetOption = h("option", { value: "", text: "Not sent" });
  const list = h(
    "select",
    { ...shared, on: { change: () => tell(list.value) } },
    unsetOption,
    h("option", { value: "yes", text: "On" }),
    h("option", { value: "no", text: "Off" }),
  );
  const element = h("div", { class: "flip-box" }, list);
  const draw = () => {
    const shown = usual === null ? list : flip;
    if (element.firstElementChild !== shown) element.replaceChildren(shown);
    flip.setAttribute("aria-checked", String((value || usual) === "yes"));
    list.value = value;
  };
  return {
    element,
    target: () => element.firstElementChild,
    show: (text) => {
      value = text;
      draw();
    },
    unset: (words, known) => {
      usual = known ?? null;
      unsetOption.textContent = words || "Not sent";
      draw();
    },
  };
}
