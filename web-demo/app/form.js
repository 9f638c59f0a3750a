// The form: fields in their groups, drawn from the description and nothing else.
import { isSwitch } from "./controls.js";
import { h, plural } from "./dom.js";
import { FieldView } from "./field.js";

export class FormView {
  #views = new Map();
  #badges = [];
  #root;
  #draft;
  #listener;

  constructor(root, draft, listener) {
    this.#root = root;
    this.#draft = draft;
    this.#listener = listener;
  }

  /** `params` are the views of the path parameters, which stand elsewhere but answer to the same calls. */
  draw(params) {
    this.#views = new Map(params.map((view) => [view.key, view]));
    this.#badges = [];
    const { groups, fields } = this.#draft.form;
    const cards = groups.map((group) => {
      const own = fields.filter((field) => field.group === group.id);
      if (own.length === 0) return null;
      return group.advanced
        ? this.#folded(group.label, own, true)
        : this.#open(group, own);
    });
    this.#root.replaceChildren(...cards.filter(Boolean));
    this.refresh();
  }

  view(key) {
    return this.#views.get(key);
  }

  #open(group, fields) {
    const basic = fields.filter((field) => !field.advanced);
    const rest = fields.filter((field) => field.advanced);
    return h(
      "fieldset",
      { class: "card group" },
      h("legend", { text: group.label }),
      this.#grid(basic),
      rest.length > 0
        ? this.#folded(`More about ${group.label.toLowerCase()}`, rest, false)
        : null,
    );
  }

  #folded(label, fields, card) {
    const badge = h("span", { class: "badge" });
    this.#badges.push([badge, fields]);
    const inner = h(
      "fieldset",
      { class: "group" },
      h("legend", { class: "unseen", text: label }),
      this.#grid(fields),
    );
    const summary = h(
      "summary",
      {},
      h("span", { class: "fold-label", text: label }),
      badge,
    );
    return h(
      "details",
      { class: card ? "card fold" : "fold inner" },
      summary,
      inner,
    );
  }

  /** Boxes side by side first, switches in rows below them, so that the grid has no holes. */
  #grid(fields) {
    const views = [
      ...fields.filter((f) => !isSwitch(f)),
      ...fields.filter(isSwitch),
    ].map((field) => {
      const clearable =
        this.#draft.isUpdate &&
        !field.required &&
        !isSwitch(field) &&
        !field.secret;
      const view = new FieldView(field, this.#listener, { clearable });
      view.show(this.#draft.get(field.name));
      this.#views.set(field.name, view);
      return view.element;
    });
    return h("div", { class: "grid" }, views);
  }

  /** Shows each visited field's issues, or every field's after a submit. */
  issues(issues) {
    const { touched, submitted } = this.#draft;
    for (const [key, view] of this.#views) {
      const shown = submitted || touched.has(key);
      view.issues(shown ? issues.filter((issue) => issue.field === key) : []);
    }
    this.#showBadges();
  }

  /** What empty controls stand for, and how much is set in the folded groups. */
  refresh() {
    const defaults = this.#draft.defaultValues();
    for (const field of this.#draft.form.fields) {
      this.#views.get(field.name).unset(this.#unsetLabel(field, defaults));
    }
    this.#showBadges();
  }

  #unsetLabel(field, defaults) {
    const boxed = !isSwitch(field) && field.kind !== "choice";
    if (this.#draft.isUpdate) return boxed ? "" : "Keep";
    const handedDown =
      field.inheritable &&
      this.#draft.get("site") !== "" &&
      this.#draft.defaults === "documented";
    if (handedDown) return "From site";
    if (defaults[field.name] === undefined) return boxed ? "" : "Not sent";
    return `Default: ${defaults[field.name]}`;
  }

  #showBadges() {
    for (const [badge, fields] of this.#badges) {
      const wrong = fields.filter((f) =>
        this.#views.get(f.name).element.classList.contains("wrong"),
      );
      const set = fields.filter(
        (f) =>
          this.#draft.get(f.name) !== "" || this.#draft.cleared.has(f.name),
      );
      badge.className =
        wrong.length > 0 ? "badge bad" : set.length > 0 ? "badge on" : "badge";
      if (wrong.length > 0) badge.textContent = plural(wrong.length, "error");
      else if (set.length > 0)
        badge.textContent = `${set.length} of ${fields.length} set`;
      else badge.textContent = plural(fields.length, "setting");
    }
  }
}
