// One field of the form: label, help, control, and the messages under it.
import { control, isSwitch } from "./controls.js";
import { attribute, controlId, h, unfold } from "./dom.js";
import { messageList } from "./messages.js";
import { fieldPath } from "./places.js";

export class FieldView {
  #control;
  #messages;
  #signature = "[]";
  #clear = null;
  #must;

  /**
   * `listener` has `changed(key, text)`, `left(key)`, `fixed(key, fix)`, `clearing(key, on)` and `label(path)`;
   * `must` is what stands beside the label of a field that has to be given.
   */
  constructor(field, key, listener, { clearable = false, must = "" } = {}) {
    this.field = field;
    this.key = key;
    this.listener = listener;
    this.#must = must;
    const id = controlId(this.key);
    const described = [field.help && `${id}-help`, `${id}-messages`];
    this.#control = control(field, key, described.filter(Boolean).join(" "));
    this.#messages = h("div", { class: "messages", id: `${id}-messages` });
    if (clearable) this.#clear = this.#clearButton();
    this.element = this.#draw(id);
    this.#listen();
  }

  #draw(id) {
    const label = h(
      isSwitch(this.field) ? "span" : "label",
      {
        class: "label",
        id: `${id}-label`,
        for: isSwitch(this.field) ? null : id,
      },
      this.field.label,
      this.#must ? h("span", { class: "required", text: this.#must }) : null,
    );
    const wire = this.key.startsWith("{")
      ? null
      : h("code", { class: "wire", text: fieldPath(this.key) });
    const help =
      this.field.help &&
      h("p", { class: "help", id: `${id}-help`, text: this.field.help });
    const about = h("div", { class: "about" }, label, wire, help || null);
    const entry = h(
      "div",
      { class: "entry" },
      this.#control.element,
      this.#clear,
    );
    const shape = isSwitch(this.field) ? "field switch" : "field";
    return h(
      "div",
      { class: shape, "data-name": this.key },
      about,
      entry,
      this.#messages,
    );
  }

  #listen() {
    this.element.addEventListener("input", (event) => {
      if (event.target.type === "radio" && !event.target.checked) return;
      this.listener.changed(this.key, event.target.value);
      this.#showCleared(false);
    });
    // A choice is complete the moment it is made.
    this.element.addEventListener("change", (event) => {
      if (event.target.matches("select, [type=radio]"))
        this.listener.left(this.key);
    });
    this.element.addEventListener("focusout", (event) => {
      // Moving to a button of this same field is not leaving it: redrawing would eat the click.
      if (!this.element.contains(event.relatedTarget))
        this.listener.left(this.key);
    });
  }

  show(text) {
    this.#control.show(text);
    this.#showCleared(false);
  }

  /** What an empty control stands for, such as a default. */
  unset(label) {
    this.#control.unset(label);
  }

  focus() {
    unfold(this.element);
    const target = this.#control.target;
    const checked =
      target.matches("[role=radiogroup]") &&
      target.querySelector("input:checked");
    (checked || target).focus();
  }

  issues(issues) {
    const signature = JSON.stringify(issues);
    if (signature === this.#signature) return;
    this.#signature = signature;
    const wrong = issues.some((issue) => issue.severity === "error");
    attribute(this.#control.target, "aria-invalid", wrong ? "true" : null);
    this.element.classList.toggle("wrong", wrong);
    const apply = (fix) => this.listener.fixed(this.key, fix);
    this.#messages.replaceChildren(
      ...messageList(issues, this.field, this.listener.label, apply),
    );
  }

  /** In an update an empty box keeps the old value, so clearing needs a button of its own. */
  #clearButton() {
    const button = h("button", {
      type: "button",
      class: "clear",
      "aria-pressed": "false",
      "aria-label": `Clear ${this.field.label} on the server`,
      text: "Clear",
    });
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      this.#control.show("");
      this.listener.clearing(this.key, on);
      this.#showCleared(on);
    });
    return button;
  }

  #showCleared(on) {
    this.#clear?.setAttribute("aria-pressed", String(on));
  }
}
