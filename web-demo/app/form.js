// The form: fields in their groups, drawn from the description and nothing else.
import { isSwitch } from "./controls.js";
import { h, plural } from "./dom.js";
import { part } from "./parts.js";
import { allFields, insideOf, joined, parentOf, within } from "./places.js";

const required = (field) => (field.required ? "required" : "");

const leaves = (fields) =>
  [...allFields(fields)].filter(([, one]) => insideOf(one).length === 0).length;

export class FormView {
  #views = new Map();
  #badges = [];
  #root;

  constructor(root, draft, listener) {
    this.#root = root;
    this.draft = draft;
    this.listener = listener;
  }

  /** `params` are the views of the path parameters, which stand elsewhere but answer to the same calls. */
  draw(params) {
    this.#views = new Map(params.map((view) => [view.key, view]));
    this.#badges = [];
    const { groups, fields } = this.draft.form;
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

  /** The view at a place, or of what is around it. */
  nearest(key) {
    for (let at = key; at !== ""; at = parentOf(at))
      if (this.#views.has(at)) return this.#views.get(at);
    return undefined;
  }

  // What parts ask of the form they are in.

  register(view) {
    this.#views.set(view.key, view);
  }

  /** Forgets what was inside a list that is drawn anew. */
  forget(list) {
    for (const key of [...this.#views.keys()])
      if (key !== list && within(key, list)) this.#views.delete(key);
    this.#badges = this.#badges.filter(
      ({ keys }) => !keys.some((key) => key !== list && within(key, list)),
    );
  }

  /** An element that says how many of these places are set, and `idle` when none is. */
  badge(element, keys, idle) {
    this.#badges.push({ element, keys, idle });
  }

  /** Boxes side by side first, switches in rows below them, then groups and lists, so that the grid has no holes. */
  grid(fields, parent = "", must = required) {
    const holds = (field) => ["group", "list"].includes(field.kind);
    const views = [
      ...fields.filter((f) => !isSwitch(f) && !holds(f)),
      ...fields.filter(isSwitch),
      ...fields.filter(holds),
    ].map((field) => {
      const view = part(field, joined(parent, field.name), this, must(field));
      this.register(view);
      return view.element;
    });
    return h("div", { class: "grid" }, views);
  }

  #open(group, fields) {
    const basic = fields.filter((field) => !field.advanced);
    const rest = fields.filter((field) => field.advanced);
    return h(
      "fieldset",
      { class: "card group" },
      h("legend", { text: group.label }),
      this.grid(basic),
      rest.length > 0
        ? this.#folded(`More about ${group.label.toLowerCase()}`, rest, false)
        : null,
    );
  }

  #folded(label, fields, card) {
    const badge = h("span", { class: "badge" });
    const keys = fields.map(({ name }) => name);
    this.badge(badge, keys, plural(leaves(fields), "setting"));
    const inner = h(
      "fieldset",
      { class: "group" },
      h("legend", { class: "unseen", text: label }),
      this.grid(fields),
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

  /** Shows each visited place's issues, or every one's after a submit; `placed` are pairs of a place and an issue. */
  issues(placed) {
    const { draft } = this;
    const byView = new Map([...this.#views.values()].map((view) => [view, []]));
    for (const [key, issue] of placed)
      byView.get(this.nearest(key))?.push(issue);
    for (const [view, issues] of byView) {
      const shown = draft.submitted || draft.isTouched(view.key);
      const said = draft.answered.get(view.key) ?? [];
      view.issues([...said, ...(shown ? issues : [])]);
    }
    this.#showBadges();
  }

  /** What empty controls stand for, and how much is set in the folded groups. */
  refresh() {
    const defaults = this.draft.defaultValues();
    for (const view of this.#views.values())
      if (!view.key.startsWith("{"))
        view.unset(this.#unsetLabel(view.field, view.key, defaults));
    this.#showBadges();
  }

  #unsetLabel(field, key, defaults) {
    const { draft } = this;
    const boxed = !isSwitch(field) && field.kind !== "choice";
    if (draft.isUpdate) return boxed ? "" : "Keep";
    if (field.derived_from && draft.defaults !== "none") {
      const source = draft.get(field.derived_from);
      return source && boxed
        ? `As typed above: ${source}`
        : `Same as ${draft.label(field.derived_from).toLowerCase()}`;
    }
    const handedDown =
      field.inheritable &&
      draft.get("site") !== "" &&
      draft.defaults === "documented";
    if (handedDown) return "From site";
    if (defaults[key] === undefined) return boxed ? "" : "Not sent";
    return `Default: ${defaults[key]}`;
  }

  #showBadges() {
    const wrong = [...this.#views.values()].filter(({ element }) =>
      element.matches(".wrong, .wrong-part"),
    );
    for (const { element, keys, idle } of this.#badges) {
      const errors = wrong.filter(({ key }) =>
        keys.some((root) => within(key, root)),
      );
      const set = this.draft.values.count(keys);
      element.className =
        errors.length > 0 ? "badge bad" : set > 0 ? "badge on" : "badge";
      if (errors.length > 0)
        element.textContent = plural(errors.length, "error");
      else element.textContent = set > 0 ? `${set} set` : idle;
    }
  }
}
