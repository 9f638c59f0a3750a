// The form: fields in their sections, drawn from the description and nothing else.
import { h, plural } from "./dom.js";
import { icon } from "./icons.js";
import { isHolder, isSwitch, layout } from "./layout.js";
import { part } from "./parts.js";
import { allFields, insideOf, joined, parentOf, within } from "./places.js";
import { wordsOf } from "./words.js";

export class FormView {
  #views = new Map();
  #badges = [];
  #root;
  #notes = new Map();
  sections = [];

  constructor(root, draft, listener) {
    this.#root = root;
    this.draft = draft;
    this.listener = listener;
  }

  /** `params` are the views of the path parameters; those in `asked` stand in the first section. */
  draw(params, asked) {
    this.#views = new Map(params.map((view) => [view.key, view]));
    this.#badges = [];
    this.#notes.clear();
    this.sections = layout(this.draft.form);
    const boxes = this.sections.map((section, at) =>
      section.open
        ? this.#open(section, at === 0 ? asked : [])
        : this.#closed(section),
    );
    this.#root.replaceChildren(...boxes);
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
  grid(fields, parent = "", must = this.#must) {
    const views = [
      ...fields.filter((f) => !isSwitch(f) && !isHolder(f)),
      ...fields.filter(isSwitch),
      ...fields.filter(isHolder),
    ].map((field) => {
      const view = part(field, joined(parent, field.name), this, must(field));
      this.register(view);
      return view.element;
    });
    return h("div", { class: "grid" }, views);
  }

  /** Required is the case without a word; what may be left out says so. */
  #must = (field) =>
    (field.required && !field.derived_from) || isHolder(field) || this.#partial
      ? ""
      : "optional";

  get #partial() {
    return this.draft.isUpdate && this.draft.partialUpdate;
  }

  #open({ id, label, fields }, asked) {
    const grid = this.grid(fields);
    grid.prepend(...asked.map((view) => view.element));
    return h(
      "fieldset",
      { class: "section", id: `section-${id}`, "data-section": id },
      h("legend", { text: label }),
      grid,
    );
  }

  #closed({ id, label, fields }) {
    const note = h("span", { class: "section-note" });
    this.#notes.set(id, note);
    return h(
      "details",
      { class: "section fold", id: `section-${id}`, "data-section": id },
      h(
        "summary",
        {},
        h("span", { class: "section-name", text: label }),
        note,
        icon("down"),
      ),
      h(
        "fieldset",
        { class: "section-body" },
        h("legend", { class: "unseen", text: label }),
        this.grid(fields),
      ),
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
    this.#tell();
  }

  /** What empty controls stand for, and how much is set in the closed sections. */
  refresh() {
    const defaults = this.draft.defaultValues();
    for (const view of this.#views.values())
      if (!view.key.startsWith("{"))
        view.unset(...this.#unset(view.field, view.key, defaults));
    this.#tell();
  }

  /** The words for nothing, and the value that it stands for when there is one. */
  #unset(field, key, defaults) {
    const { draft } = this;
    const boxed = !isSwitch(field) && !field.choices;
    if (draft.isUpdate) return [boxed ? "" : "As it is"];
    if (field.derived_from && draft.defaults !== "none") {
      const source = draft.get(field.derived_from);
      return [
        source && boxed
          ? source
          : `Same as ${draft.label(field.derived_from).toLowerCase()}`,
      ];
    }
    const handedDown =
      field.inheritable &&
      draft.get("site") !== "" &&
      draft.defaults === "documented";
    if (handedDown) return ["As the site has it"];
    const usual = defaults[key];
    if (usual === undefined) return [boxed ? "" : "Not sent"];
    return [boxed ? `Usually ${wordsOf(field, usual)}` : "", String(usual)];
  }

  /** How many places of a section are changed, and how many are wrong. */
  state(section) {
    const keys = section.fields.map(({ name }) => name);
    const inside = (key) => keys.some((root) => within(key, root));
    const errors = [...this.#views.values()].filter(
      ({ key, element }) =>
        inside(key) && element.matches(".wrong, .wrong-part"),
    );
    return { errors: errors.length, changed: this.draft.values.count(keys) };
  }

  #tell() {
    for (const { element, keys, idle } of this.#badges) {
      const count = this.draft.values.count(keys);
      const { errors } = this.state({ fields: keys.map((name) => ({ name })) });
      element.className =
        errors > 0 ? "badge bad" : count > 0 ? "badge on" : "badge";
      if (errors > 0) element.textContent = `${errors} to correct`;
      else element.textContent = count > 0 ? `${count} set` : idle;
    }
    for (const section of this.sections) {
      const note = this.#notes.get(section.id);
      if (!note) continue;
      const { errors, changed } = this.state(section);
      note.className = `section-note ${errors > 0 ? "bad" : changed > 0 ? "on" : ""}`;
      note.textContent =
        errors > 0
          ? `${errors} to correct`
          : changed > 0
            ? this.#changedNote(changed)
            : this.#idleNote(section);
    }
  }

  #changedNote(count) {
    return this.draft.isUpdate
      ? `${count} to change`
      : `${count} changed, the rest as usual`;
  }

  /** A closed section says in words how it stands. */
  #idleNote({ fields }) {
    const labels = (list, most = 2) => {
      const names = list.slice(0, most).map(({ label }) => label);
      const more = list.length - names.length;
      return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
    };
    const leaves = [...allFields(fields)]
      .map(([, field]) => field)
      .filter((field) => insideOf(field).length === 0);
    if (this.draft.isUpdate) return `Stays: ${labels(leaves)}`;
    const defaults = this.draft.defaultValues();
    const on = fields.filter(
      (field) => isSwitch(field) && defaults[field.name] === "yes",
    );
    if (on.length > 0) return `On: ${labels(on)}`;
    const derived = leaves.filter(({ derived_from: from }) => from);
    if (derived.length > 0) return `As above: ${labels(derived)}`;
    return `Not set: ${labels(leaves)}`;
  }
}

export const settings = (count) => plural(count, "setting");
