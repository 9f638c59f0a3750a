// A box with a list below it that is searched while one types. What is shown is words; what is chosen is a value.
import { attribute, h } from "./dom.js";
import { fold } from "./fold.js";
import { icon } from "./icons.js";

/** So many are drawn at a time: more are found by typing. */
const MOST = 60;

const plain = (text) =>
  fold(text)
    .replace(/[_/-]+/g, " ")
    .trim();

/** How well an option fits what was typed; 0 when it does not. */
function fit({ label, terms = "" }, typed) {
  const name = plain(label);
  if (name === typed) return 5;
  if (name.startsWith(typed)) return 4;
  if (name.split(/[\s,(]+/).some((word) => word.startsWith(typed))) return 3;
  if (` ${plain(terms)}`.includes(` ${typed}`)) return 2;
  return name.includes(typed) ? 1 : 0;
}

/** The options that fit, best first. */
export function matching(options, text) {
  const typed = plain(text);
  if (typed === "") return options;
  return options
    .map((option) => [fit(option, typed), option])
    .filter(([rank]) => rank > 0)
    .toSorted(([a], [b]) => b - a)
    .map(([, option]) => option);
}

export class Combobox {
  #options;
  #events;
  #hint;
  #shown = [];
  #active = -1;
  #typed = false;
  #usual = null;
  #value = "";

  /**
   * @param {HTMLInputElement} input with its id and labels
   * @param {{options: () => {value: string, label: string, hint?: string, terms?: string}[], hint?: string,
   *   listLabel: string, sign?: string, changed: (value: string) => void, chosen?: (value: string) => void}} about
   */
  constructor(input, { options, hint, listLabel, sign = "down", ...events }) {
    this.input = input;
    this.#options = options;
    this.#events = events;
    this.#hint = hint;
    const id = `${input.id}-list`;
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-expanded": "false",
      "aria-autocomplete": "list",
      "aria-controls": id,
    }))
      input.setAttribute(name, value);
    this.list = h("ul", { id, role: "listbox", "aria-label": listLabel });
    this.drop = h(
      "div",
      { class: "drop", hidden: true },
      this.list,
      hint ? h("p", { class: "drop-hint", text: hint }) : null,
    );
    this.element = h(
      "div",
      { class: "combo" },
      input,
      h("span", { class: "combo-sign", "aria-hidden": "true" }, icon(sign)),
      this.drop,
    );
    this.#listen();
  }

  #listen() {
    const { input, list } = this;
    input.addEventListener("input", () => {
      this.#typed = true;
      this.#value = this.#meant(input.value);
      this.#open();
      this.#events.changed(this.#value);
    });
    input.addEventListener("click", () =>
      this.drop.hidden ? this.#open() : this.#close(),
    );
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", () => {
      this.#close();
      this.show(this.#value);
    });
    input.addEventListener("keydown", (event) => this.#key(event));
    // Pressing an option must not take the focus from the box.
    this.drop.addEventListener("pointerdown", (event) =>
      event.preventDefault(),
    );
    list.addEventListener("click", (event) => {
      const at = [...list.children].indexOf(event.target.closest("li"));
      if (this.#shown[at]) this.#choose(this.#shown[at]);
    });
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (this.drop.hidden) this.#open();
      else this.#activate(this.#active + step);
    } else if (event.key === "Enter" && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#shown[this.#active]);
    } else if (event.key === "Escape" && !this.drop.hidden) {
      event.stopPropagation();
      this.#close();
    }
  }

  /** The value of a text: an option's by its words or itself, else the text as it is. */
  #meant(text) {
    const typed = text.trim().toLowerCase();
    const found = this.#options().find(
      ({ value, label }) =>
        value.toLowerCase() === typed || label.toLowerCase() === typed,
    );
    return found ? this.#kept(found.value) : text;
  }

  /** The usual value is the same as nothing chosen. */
  #kept(value) {
    return value === this.#usual ? "" : value;
  }

  #open() {
    const typed = this.#typed ? this.input.value : "";
    this.#shown = matching(this.#options(), typed).slice(0, MOST);
    this.list.replaceChildren(
      ...this.#shown.map((option, at) => this.#row(option, at, typed)),
    );
    const empty = this.#shown.length === 0;
    this.drop.hidden = empty && !this.#hint;
    this.list.hidden = empty;
    this.input.setAttribute("aria-expanded", String(!empty));
    const chosen = this.#value || this.#usual;
    const at = this.#shown.findIndex(({ value }) => value === chosen);
    this.#activate(typed === "" ? at : 0);
    this.drop.scrollIntoView({ block: "nearest" });
  }

  #row({ value, label, hint }, at, typed) {
    const text = plain(label);
    const start = typed ? text.indexOf(plain(typed)) : -1;
    const end = start + plain(typed).length;
    // Folding may change the length of exotic letters: then nothing is marked.
    const marks = start >= 0 && text.length === label.length;
    return h(
      "li",
      {
        id: `${this.list.id}-${at}`,
        role: "option",
        "aria-selected": String(value === (this.#value || this.#usual)),
      },
      h(
        "span",
        {},
        marks
          ? [
              label.slice(0, start),
              h("b", { text: label.slice(start, end) }),
              label.slice(end),
            ]
          : label,
      ),
      hint ? h("span", { class: "option-hint", text: hint }) : null,
    );
  }

  #activate(at) {
    const rows = [...this.list.children];
    this.#active = Math.max(-1, Math.min(at, rows.length - 1));
    rows.forEach((row, n) =>
      row.classList.toggle("active", n === this.#active),
    );
    const active = rows[this.#active];
    attribute(this.input, "aria-activedescendant", active?.id ?? null);
    active?.scrollIntoView({ block: "nearest" });
  }

  #close() {
    this.drop.hidden = true;
    this.#typed = false;
    this.#active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  #choose({ value }) {
    this.#value = this.#kept(value);
    this.show(this.#value);
    this.#close();
    this.#events.changed(this.#value);
    this.#events.chosen?.(value);
  }

  /** Shows a value in its words. */
  show(value) {
    this.#value = value;
    const shown = value || this.#usual || "";
    const found = this.#options().find((option) => option.value === shown);
    this.input.value = found?.label ?? shown;
  }

  /** The value that stands for nothing chosen, or null; `words` are shown when there is none. */
  unset(words, usual = null) {
    this.#usual = usual;
    this.input.placeholder = words;
    if (document.activeElement !== this.input) this.show(this.#value);
  }
}
