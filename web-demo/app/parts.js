// The parts of a form that hold others: groups of fields, and lists with rows to add and remove.
import { controlId, h, plural, unfold } from "./dom.js";
import { FieldView } from "./field.js";
import { icon } from "./icons.js";
import { isSwitch } from "./layout.js";
import { messageList } from "./messages.js";
import { allFields, insideOf } from "./places.js";

/** From here on an optional group is folded away until somebody wants it. */
const FEW = 6;

/**
 * The view of a field, whatever its kind. `form` has `draft`, `listener`, `register(view)`, `forget(key)`,
 * `badge(element, keys)` and `grid(fields, parent, must)`.
 */
export function part(field, key, form, must) {
  if (field.kind === "group") return new GroupView(field, key, form, must);
  if (field.kind === "list") return new ListView(field, key, form, must);
  const { draft, listener } = form;
  const view = new FieldView(field, key, listener, {
    clearable: draft.isUpdate && isClearable(field),
    must,
  });
  view.show(draft.get(key));
  return view;
}

/** Only where an empty text is a value to the server. */
const isClearable = (field) =>
  !field.required && !isSwitch(field) && !field.secret && !field.min_length;

const mustOf = (field) => (field.required ? "" : "optional");

/** What both have: a frame with legend and help, messages, and a way in for the focus. */
class PartView {
  #signature = "[]";

  constructor(field, key, form, must) {
    this.field = field;
    this.key = key;
    this.form = form;
    this.must = must;
    this.id = controlId(key);
    this.messages = h("div", { class: "messages", id: `${this.id}-messages` });
  }

  /** The frame around `content`. */
  frame(...content) {
    const { field, id } = this;
    const nested = this.key.includes(".") ? "part inner" : "part";
    return h(
      "fieldset",
      {
        class: nested,
        id,
        tabindex: "-1",
        "data-name": this.key,
        "aria-describedby": `${id}-messages`,
      },
      h(
        "legend",
        {},
        this.title(),
        this.must ? h("span", { class: "must", text: this.must }) : null,
      ),
      h("p", { class: "help", text: field.help }),
      this.messages,
      content,
    );
  }

  title() {
    const row = /\.(\d+)$/.exec(this.key);
    return row ? `${this.field.label} ${Number(row[1]) + 1}` : this.field.label;
  }

  unset() {}

  focus() {
    unfold(this.element);
    this.element.querySelector("details")?.setAttribute("open", "");
    this.element.querySelector("input, select, button:not(.reveal)").focus();
  }

  issues(issues) {
    const signature = JSON.stringify(issues);
    if (signature === this.#signature) return;
    this.#signature = signature;
    const { listener } = this.form;
    this.element.classList.toggle(
      "wrong-part",
      issues.some(({ severity }) => severity === "error"),
    );
    this.messages.replaceChildren(
      ...messageList(issues, this.field, listener.label, (fix) =>
        listener.fixed(this.key, fix),
      ),
    );
  }
}

class GroupView extends PartView {
  constructor(field, key, form, must) {
    super(field, key, form, must);
    const [few, rest] = [false, true].map((folded) =>
      field.fields.filter(
        (one) => folded === (one.advanced && !field.advanced),
      ),
    );
    const needed = (one) => {
      if (!one.required) return "optional";
      return field.required || /\.\d+$/.test(key) ? "" : "needed here";
    };
    const content = [
      few.length > 0 ? form.grid(few, key, needed) : null,
      rest.length > 0 ? this.#fold("More", rest, needed) : null,
    ];
    const size = [...allFields(field.fields)].filter(
      ([, one]) => insideOf(one).length === 0,
    ).length;
    // A fold needs no legend over it: the summary says the same.
    this.element =
      size > FEW && !field.required && !/\.\d+$/.test(key)
        ? this.#foldedFrame(content)
        : this.frame(content);
  }

  #foldedFrame(content) {
    const badge = h("span", { class: "badge" });
    this.form.badge(badge, [this.key], "");
    const frame = this.frame(content);
    frame.querySelector("legend").className = "unseen";
    return h(
      "details",
      { class: "fold part-fold" },
      h(
        "summary",
        {},
        h("span", { class: "fold-label", text: this.title() }),
        badge,
        icon("down"),
      ),
      frame,
    );
  }

  #fold(label, fields, needed) {
    const badge = h("span", { class: "badge" });
    const keys = fields.map(({ name }) => `${this.key}.${name}`);
    this.form.badge(badge, keys, plural(fields.length, "setting"));
    return h(
      "details",
      { class: "fold inner" },
      h(
        "summary",
        {},
        h("span", { class: "fold-label", text: label }),
        h("span", { class: "unseen", text: `of ${this.title()}` }),
        badge,
        icon("down"),
      ),
      this.form.grid(fields, this.key, needed),
    );
  }
}

class ListView extends PartView {
  #rows = h("ol", { class: "rows" });
  #add;
  #said = h("p", { class: "help", role: "status" });

  constructor(field, key, form, must) {
    super(field, key, form, must);
    const noun = field.item.label;
    this.#add = h("button", {
      type: "button",
      class: "add",
      text: `Add ${/^[A-Z]{2}/.test(noun) ? noun : noun.toLowerCase()}`,
      on: { click: () => this.#append() },
    });
    this.element = this.frame(
      this.#rows,
      h("div", { class: "list-foot" }, this.#add, this.#said),
    );
    this.draw();
  }

  /** Draws the rows anew, since each is named by its number. */
  draw() {
    const { draft } = this.form;
    const count = draft.values.rows(this.key);
    this.form.forget(this.key);
    const rows = Array.from({ length: count }, (_, at) => this.#row(at));
    this.#rows.replaceChildren(...rows);
    const { max_items: max } = this.field;
    this.#add.disabled = max !== undefined && count >= max;
    this.#said.textContent =
      max === undefined ? `${count}` : `${count} of ${max}`;
  }

  #row(at) {
    const key = `${this.key}.${at}`;
    const { item } = this.field;
    const numbered = item.fields
      ? item
      : { ...item, label: `${item.label} ${at + 1}` };
    const view = part(numbered, key, this.form, mustOf(item));
    this.form.register(view);
    const remove = h("button", {
      type: "button",
      class: "remove",
      "aria-label": `Remove ${item.label} ${at + 1}`,
      text: "Remove",
      on: { click: () => this.#remove(at) },
    });
    return h(
      "li",
      { class: item.fields ? "row boxed" : "row" },
      view.element,
      remove,
    );
  }

  #append() {
    const { draft, listener } = this.form;
    draft.values.addRow(this.key);
    this.draw();
    listener.reshaped();
    this.#rows.lastElementChild.querySelector("input, select").focus();
  }

  #remove(at) {
    const { draft, listener } = this.form;
    draft.removeRow(this.key, at);
    this.draw();
    listener.reshaped();
    const next =
      this.#rows.children[Math.min(at, this.#rows.children.length - 1)];
    (next?.querySelector(".remove") ?? this.#add).focus();
  }
}
