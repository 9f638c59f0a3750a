// One field of the form: label, control, and below it either help or what is wrong.
import { control } from "./controls.js";
import { attribute, controlId, h, unfold } from "./dom.js";
import { isSwitch } from "./layout.js";
import { messageList } from "./messages.js";

/** The first sentence of a help text; the rest is there for who asks for all of it. */
function sentences(help) {
  const end = /[.!?](?=\s[A-Z0-9])/.exec(help)?.index ?? help.length;
  return [help.slice(0, end + 1).replace(/\.$/, ""), help.slice(end + 1)];
}

export class FieldView {
  #control;
  #messages;
  #signature = "[]";
  #clear = null;
  #changed = null;
  #must;
  #usual = null;

  /**
   * `listener` has `changed(key, text)`, `left(key)`, `fixed(key, fix)`, `clearing(key, on)` and `label(path)`;
   * `must` is what stands beside the label of a field that need not be given.
   */
  constructor(field, key, listener, { clearable = false, must = "" } = {}) {
    this.field = field;
    this.key = key;
    this.listener = listener;
    this.#must = must;
    const id = controlId(this.key);
    const described = [field.help && `${id}-help`, `${id}-messages`];
    this.#control = control(field, key, described.filter(Boolean).join(" "), {
      changed: (text) => {
        this.#showCleared(false);
        this.listener.changed(this.key, text);
        this.#showChanged(text);
      },
      left: () => this.listener.left(this.key),
    });
    this.#messages = h("div", { class: "messages", id: `${id}-messages` });
    if (clearable) this.#clear = this.#clearButton();
    this.element = this.#draw(id);
    this.element.addEventListener("focusout", (event) => {
      // Moving to a fix of this same field is not leaving it: redrawing would eat the click.
      if (!this.#messages.contains(event.relatedTarget))
        this.listener.left(this.key);
    });
  }

  #draw(id) {
    const flips = isSwitch(this.field);
    const label = h("label", {
      class: "label",
      id: `${id}-label`,
      for: id,
      text: this.field.label,
    });
    const must = this.#must
      ? h("span", { class: "must", text: this.#must })
      : null;
    if (flips) this.#changed = this.#resetButton();
    const [help, more] = sentences(this.field.help ?? "");
    const helpLine = this.field.help
      ? h(
          "p",
          { class: "help", id: `${id}-help` },
          help,
          more ? h("span", { class: "help-more", text: `.${more}` }) : null,
        )
      : null;
    const entry = h(
      "div",
      { class: "entry" },
      this.#changed,
      this.#control.element,
      this.#clear,
    );
    return h(
      "div",
      { class: flips ? "field switch" : "field", "data-name": this.key },
      flips
        ? [h("div", { class: "about" }, label, helpLine), entry, this.#messages]
        : [
            h("div", { class: "about" }, label, must),
            entry,
            this.#messages,
            helpLine,
          ],
    );
  }

  show(text) {
    this.#control.show(text);
    this.#showCleared(false);
    this.#showChanged(text);
  }

  /** What an empty control stands for: words, and the value when it is known. */
  unset(words, usual) {
    this.#usual = usual ?? null;
    this.#control.unset(words, usual);
    this.#showChanged(this.listener.value?.(this.key) ?? "");
  }

  get hasUsual() {
    return this.#usual !== null;
  }

  focus() {
    unfold(this.element);
    this.listener.reveal?.(this.element);
    this.#control.target().focus();
  }

  issues(issues) {
    attribute(
      this.#control.target(),
      "aria-invalid",
      issues.some((issue) => issue.severity === "error") ? "true" : null,
    );
    const signature = JSON.stringify(issues);
    if (signature === this.#signature) return;
    this.#signature = signature;
    const wrong = issues.some((issue) => issue.severity === "error");
    this.element.classList.toggle("wrong", wrong);
    this.element.classList.toggle("told", issues.length > 0);
    const apply = (fix) => this.listener.fixed(this.key, fix);
    const lines = messageList(issues, this.field, this.listener.label, apply);
    this.#messages.replaceChildren(...lines);
    // The buttons are no part of what is said of the field.
    for (const [at, line] of this.#messages
      .querySelectorAll(".message")
      .entries())
      line.id = `${this.#messages.id}-${at}`;
    const said = [...this.#messages.querySelectorAll(".message")];
    const help = this.field.help ? [`${controlId(this.key)}-help`] : [];
    attribute(
      this.#control.target(),
      "aria-describedby",
      [...help, ...said.map((line) => line.id)].join(" ") || null,
    );
  }

  #resetButton() {
    const { label } = this.field;
    return h(
      "span",
      { class: "changed", hidden: true },
      h("span", { text: "Changed. " }),
      h("button", {
        type: "button",
        class: "link",
        text: "Reset",
        "aria-label": `Reset ${label} to its usual value`,
        on: {
          click: () => {
            this.#control.show("");
            this.listener.changed(this.key, "");
            this.listener.left(this.key);
            this.#showChanged("");
            this.#control.target().focus();
          },
        },
      }),
    );
  }

  #showChanged(text) {
    const changed = text !== "" && this.#usual !== null;
    this.element.classList.toggle("off-usual", text !== "");
    if (this.#changed) this.#changed.hidden = !changed;
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
