// A table of many rows: one page of them is drawn at a time, and filters choose among all.
import { h } from "../dom.js";

const PAGE = 50;

/**
 * @param {{id: string, caption: string, rows: object[], columns: {label: string, cell: (row) => Node | string,
 *   number?: boolean}[], text: (row) => string, filters?: {id: string, label: string,
 *   choices: [string, string][], keep: (row, choice: string) => boolean}[], none: string}} about
 */
export class PagedTable {
  #about;
  #texts;
  #shown;
  #page = 0;
  #search;
  #selects;
  #body = h("tbody", { role: "rowgroup" });
  #status = h("p", { class: "help", role: "status" });
  #previous;
  #next;

  constructor(about) {
    this.#about = about;
    this.#shown = about.rows;
    this.#search = h("input", {
      type: "search",
      id: `${about.id}-search`,
      autocomplete: "off",
      spellcheck: "false",
      on: { input: () => this.#filter() },
    });
    this.#selects = (about.filters ?? []).map((filter) => this.#select(filter));
    this.#previous = this.#turner("Previous", -1);
    this.#next = this.#turner("Next", 1);
    this.element = this.#draw();
    this.#show();
  }

  #select({ id, choices }) {
    return h(
      "select",
      { id: `${this.#about.id}-${id}`, on: { change: () => this.#filter() } },
      choices.map(([value, text]) => h("option", { value, text })),
    );
  }

  #turner(text, by) {
    const click = () => {
      this.#page += by;
      this.#show();
      this.element.querySelector("table").scrollIntoView({ block: "nearest" });
    };
    return h("button", { type: "button", text, on: { click } });
  }

  #draw() {
    const { id, caption, columns, filters = [] } = this.#about;
    const heads = columns.map(({ label, number }) =>
      h("th", {
        scope: "col",
        role: "columnheader",
        class: number ? "number-cell" : null,
        text: label,
      }),
    );
    const controls = [
      labelledFilter("Search", this.#search),
      ...filters.map(({ label }, at) =>
        labelledFilter(label, this.#selects[at]),
      ),
    ];
    return h(
      "div",
      { class: "paged", id },
      h("div", { class: "filters" }, controls),
      h(
        "table",
        { class: "stacks", role: "table" },
        h("caption", { class: "unseen", text: caption }),
        h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
        this.#body,
      ),
      h(
        "div",
        { class: "pager" },
        this.#status,
        h("div", { class: "chips" }, this.#previous, this.#next),
      ),
    );
  }

  /** Sets filters from outside, such as from a number that was pressed. */
  choose(values) {
    for (const [at, { id }] of (this.#about.filters ?? []).entries())
      this.#selects[at].value = values[id] ?? "";
    this.#search.value = values.search ?? "";
    this.#filter();
  }

  #filter() {
    const { rows, text, filters = [] } = this.#about;
    const words = this.#search.value.trim().toLowerCase();
    this.#texts ??= rows.map((row) => text(row).toLowerCase());
    this.#shown = rows.filter(
      (row, at) =>
        this.#texts[at].includes(words) &&
        filters.every(({ keep }, n) => {
          const choice = this.#selects[n].value;
          return choice === "" || keep(row, choice);
        }),
    );
    this.#page = 0;
    this.#show();
  }

  #show() {
    const { columns, none } = this.#about;
    const total = this.#shown.length;
    const from = this.#page * PAGE;
    const rows = this.#shown.slice(from, from + PAGE).map((row) =>
      h(
        "tr",
        { role: "row" },
        columns.map(({ label, cell, number }) =>
          h(
            "td",
            {
              role: "cell",
              "data-label": label,
              class: number ? "number-cell" : null,
            },
            cell(row),
          ),
        ),
      ),
    );
    const empty = h("td", {
      role: "cell",
      colspan: columns.length,
      text: none,
    });
    this.#body.replaceChildren(
      ...(total === 0 ? [h("tr", { role: "row" }, empty)] : rows),
    );
    this.#status.textContent =
      total === 0
        ? "None"
        : `${from + 1}–${Math.min(from + PAGE, total)} of ${total}`;
    this.#previous.disabled = from === 0;
    this.#next.disabled = from + PAGE >= total;
    const pages = total > PAGE;
    this.#previous.hidden = !pages;
    this.#next.hidden = !pages;
  }
}

function labelledFilter(label, control) {
  return h(
    "div",
    { class: "filter" },
    h("label", { for: control.id, text: label }),
    control,
  );
}
