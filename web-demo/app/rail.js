// The way to a field: a search over all of them, and the sections with what is changed or wrong in each.
import { Combobox } from "./combobox.js";
import { byId, h, unfold } from "./dom.js";
import { allFields, insideOf } from "./places.js";

const SHORTCUT = "seatwright-shortcut";

/** One key alone as a shortcut can be switched off, as WCAG 2.1.4 asks. */
export const shortcut = {
  get on() {
    try {
      return localStorage.getItem(SHORTCUT) !== "off";
    } catch {
      return true;
    }
  },
  set on(on) {
    try {
      localStorage.setItem(SHORTCUT, on ? "on" : "off");
    } catch {
      // It lasts as long as the page, then.
    }
  },
};

export class Rail {
  #form;
  #draft;
  #list = byId("rail-sections");
  #search;
  #pending = 0;

  /** `page` has `goTo(key)`. */
  constructor(form, draft, page) {
    this.#form = form;
    this.#draft = draft;
    const input = byId("find");
    this.#search = new Combobox(input, {
      options: () => this.#options(),
      listLabel: "Settings",
      sign: "search",
      changed: () => {},
      chosen: (key) => {
        this.#search.show("");
        page.goTo(key);
      },
    });
    byId("find-place").append(this.#search.element);
    this.#list.addEventListener("keydown", (event) => this.#key(event));
    addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, dialog");
      if (event.key !== "/" || typing || !shortcut.on) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (byId("view-create").hidden) return;
      event.preventDefault();
      input.focus();
    });
    addEventListener("scroll", () => {
      cancelAnimationFrame(this.#pending);
      this.#pending = requestAnimationFrame(() => this.#markHere());
    });
  }

  /** Every field with where it stands; found by label, help, and the names that the API and sheets have for it. */
  #options() {
    const { form } = this.#draft;
    const section = new Map();
    for (const { fields, label } of this.#form.sections)
      for (const field of fields) section.set(field.name, label);
    return [...allFields(form.fields)]
      .filter(
        ([path, field]) => field.label && insideOf(field).length === 0 && path,
      )
      .map(([path, field]) => {
        const key = path.endsWith(".") ? path.slice(0, -1) : path;
        return {
          value: key,
          label: field.label,
          hint: section.get(key.split(".")[0]) ?? "",
          terms: [field.help, field.name, ...(field.aliases ?? [])].join(" "),
        };
      });
  }

  draw() {
    const items = this.#form.sections.map(({ id, label }, at) =>
      h(
        "button",
        {
          type: "button",
          class: "rail-item",
          tabindex: at === 0 ? "0" : "-1",
          "data-to": id,
          on: { click: () => this.#go(id) },
        },
        h("span", { text: label }),
        h("span", { class: "rail-count" }),
      ),
    );
    this.#list.replaceChildren(...items);
    this.#search.show("");
    this.follow();
    this.#markHere();
  }

  /** The counts: what is changed, or what is wrong. */
  follow() {
    for (const section of this.#form.sections) {
      const item = this.#list.querySelector(`[data-to="${section.id}"]`);
      const { errors, changed } = this.#form.state(section);
      const count = item.querySelector(".rail-count");
      const shown = errors || (section.open ? 0 : changed);
      count.className = `rail-count ${errors ? "bad" : "on"}`;
      const words = errors ? "to correct" : "changed";
      count.replaceChildren(
        ...(shown
          ? [`${shown}`, h("span", { class: "unseen", text: ` ${words}` })]
          : []),
      );
    }
  }

  #go(id) {
    const section = byId(`section-${id}`);
    unfold(section);
    if (section.matches("details")) section.open = true;
    const first = section.querySelector(
      ".grid input, .grid select, .grid button",
    );
    first?.focus({ preventScroll: true });
    section.scrollIntoView({ block: "start" });
    this.#mark(id);
  }

  #markHere() {
    const sections = this.#form.sections.map(({ id }) => byId(`section-${id}`));
    const passed = sections.filter(
      (one) => one && one.getBoundingClientRect().top < 160,
    );
    const here = passed.at(-1) ?? sections[0];
    if (here) this.#mark(here.dataset.section);
  }

  #mark(id) {
    for (const item of this.#list.children)
      if (item.dataset.to === id) item.setAttribute("aria-current", "true");
      else item.removeAttribute("aria-current");
  }

  #key(event) {
    const items = [...this.#list.children];
    const at = items.indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = items.at(to % items.length);
    items.forEach((one) => (one.tabIndex = one === next ? 0 : -1));
    next.focus();
  }
}
