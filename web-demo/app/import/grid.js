// The list of rows: only those in sight are drawn, so that 100,000 are as quick as ten.
import { h } from "../dom.js";
import { icon } from "../icons.js";
import { STATES } from "./rows.js";

const ROW = 44;
const SPARE = 8;
const PROBLEMS = new Set(
  "invalid conflict refused taken failed unknown".split(" "),
);

export class Grid {
  #rows = [];
  #active = 0;
  #first = -1;
  #chosen;
  #body = h("div", { class: "grid-body", role: "rowgroup" });
  element;

  /** @param chosen is called with a row when the person opens it */
  constructor(chosen) {
    this.#chosen = chosen;
    const head = h(
      "div",
      { class: "grid-head", role: "rowgroup" },
      h(
        "div",
        { class: "grid-row", role: "row", "aria-rowindex": 1 },
        ["Row", "State", "Who", "What to know"].map((text) =>
          h("span", { role: "columnheader", text }),
        ),
      ),
    );
    this.element = h(
      "div",
      {
        class: "rows-grid",
        role: "grid",
        "aria-label": "Rows of the sheet",
        tabindex: 0,
        on: {
          scroll: () => this.#draw(),
          keydown: (event) => this.#key(event),
        },
      },
      head,
      this.#body,
    );
  }

  show(rows) {
    const was = this.#rows[this.#active];
    this.#rows = rows;
    this.#active = Math.max(0, rows.indexOf(was));
    this.element.setAttribute("aria-rowcount", rows.length + 1);
    this.#body.style.setProperty("height", `${rows.length * ROW}px`);
    this.#draw(true);
  }

  /** Draws the rows in sight again: one of them has changed. */
  refresh() {
    this.#draw(true);
  }

  /** The next row with an error, after the active one, from the start again at the end. */
  nextProblem() {
    const { length } = this.#rows;
    for (let step = 1; step <= length; step += 1) {
      const at = (this.#active + step) % length;
      if (PROBLEMS.has(this.#rows[at].state)) {
        this.#move(at);
        this.#chosen(this.#rows[at]);
        return;
      }
    }
  }

  #move(at) {
    this.#active = Math.min(Math.max(at, 0), this.#rows.length - 1);
    const top = this.#active * ROW;
    const { element } = this;
    const height = element.clientHeight - ROW;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW > element.scrollTop + height)
      element.scrollTop = top + ROW - height;
    this.#draw(true);
  }

  #key(event) {
    const page = Math.floor(this.element.clientHeight / ROW) - 1;
    const to = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: this.#rows.length - 1,
    }[event.key];
    if (this.#rows.length === 0) return;
    if (to !== undefined) this.#move(to);
    else if (event.key === "Enter") this.#chosen(this.#rows[this.#active]);
    else if (event.key === "F8") this.nextProblem();
    else return;
    event.preventDefault();
  }

  #draw(always = false) {
    const { element } = this;
    const first = Math.max(0, Math.floor(element.scrollTop / ROW) - SPARE);
    if (!always && Math.abs(first - this.#first) < SPARE / 2) return;
    this.#first = first;
    const seen = Math.ceil((element.clientHeight || 480) / ROW) + 2 * SPARE;
    this.#body.replaceChildren(
      ...this.#rows
        .slice(first, first + seen)
        .map((row, at) => this.#row(row, first + at)),
    );
    const active = this.#body.querySelector(".active");
    if (active) element.setAttribute("aria-activedescendant", active.id);
    else element.removeAttribute("aria-activedescendant");
  }

  #row(row, at) {
    const { word, mark, tone } = STATES[row.state];
    const line = h(
      "div",
      {
        class: `grid-row${at === this.#active ? " active" : ""}`,
        role: "row",
        id: `sheet-row-${row.number}`,
        "aria-rowindex": at + 2,
        on: {
          click: () => {
            this.#move(at);
            this.#chosen(row);
          },
        },
      },
      h("span", { role: "gridcell", class: "row-number", text: row.number }),
      h(
        "span",
        { role: "gridcell", class: `row-state ${tone}` },
        icon(mark),
        word,
      ),
      h("span", { role: "gridcell", text: row.who }),
      h("span", { role: "gridcell", class: "row-said", text: row.said }),
    );
    line.style.setProperty("top", `${at * ROW}px`);
    return line;
  }
}
