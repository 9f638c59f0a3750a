// The view that explains fields, messages and advice, and reads a pasted answer.
import { calls } from "../calls.js";
import { byId, h, plural } from "../dom.js";
import { shortcut } from "../rail.js";
import { ReadView } from "../reading.js";
import { allEntries, KIND_NAME, KINDS } from "./entries.js";
import { entryView } from "./entry.js";
import { find, indexed } from "./search.js";

/** More than anyone reads in a list: the search says that there are more. */
const SHOWN = 60;

export class ExplainView {
  title = "Explain";
  #index = [];
  #kind = "all";
  #chosen = null;
  #search = byId("explain-search");
  #list = byId("explain-results");
  #entry = byId("explain-entry");
  #count = byId("explain-count");
  #tabs = byId("explain-kinds");

  constructor(engine) {
    new ReadView(byId("answer-body"), engine);
    this.ready = this.#load(engine);
  }

  async #load(engine) {
    const { catalogue } = await calls();
    this.#index = indexed(allEntries(engine, catalogue()));
    this.#tabs.append(
      ...KINDS.map(([kind, label]) =>
        h(
          "button",
          {
            type: "button",
            "data-kind": kind,
            "aria-pressed": String(kind === this.#kind),
            on: { click: () => this.#show(kind) },
          },
          label,
          h("span", { class: "count" }),
        ),
      ),
    );
    this.#search.addEventListener("input", () => this.#draw());
    addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, dialog");
      if (event.key !== "/" || typing || !shortcut.on) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (byId("view-explain").hidden) return;
      event.preventDefault();
      this.#search.focus();
    });
  }

  /** `rest` is the address of an entry: `field/netsapiens/user`; "answer" opens what reads an answer. */
  async open(rest) {
    await this.ready;
    if (rest === "answer") byId("answer-fold").open = true;
    const asked = this.#index.find(({ entry }) => entry.id === rest)?.entry;
    if (asked) this.#chosen = asked;
    this.#draw();
  }

  #show(kind) {
    this.#kind = kind;
    for (const button of this.#tabs.children)
      button.setAttribute("aria-pressed", String(button.dataset.kind === kind));
    this.#draw();
  }

  #draw() {
    const text = this.#search.value;
    const found = find(this.#index, text);
    for (const button of this.#tabs.children) {
      const { kind } = button.dataset;
      const count = found.filter((one) => kind === "all" || one.kind === kind);
      button.lastElementChild.textContent = ` ${count.length}`;
    }
    const listed = found.filter(
      (one) => this.#kind === "all" || one.kind === this.#kind,
    );
    this.#count.textContent =
      listed.length === 0
        ? "Nothing is known by these words. Try a label, an API name or a code."
        : listed.length > SHOWN
          ? `${plural(listed.length, "result")}, the first ${SHOWN} are shown`
          : plural(listed.length, "result");
    this.#count.classList.toggle("none", listed.length === 0);
    if (!listed.includes(this.#chosen)) this.#chosen = listed[0] ?? null;
    this.#list.replaceChildren(
      ...listed.slice(0, SHOWN).map((entry) => this.#row(entry)),
    );
    this.#drawEntry();
  }

  #row(entry) {
    const chosen = entry === this.#chosen;
    const kind = entry.platform
      ? `${KIND_NAME[entry.kind]}, ${entry.platform}`
      : KIND_NAME[entry.kind];
    return h(
      "li",
      {},
      h(
        "a",
        {
          href: `#explain/${entry.id}`,
          "aria-current": chosen ? "true" : null,
          on: {
            click: (event) => {
              event.preventDefault();
              this.#chosen = entry;
              history.replaceState(null, "", `#explain/${entry.id}`);
              this.#draw();
              this.#entry.querySelector("h2").focus();
            },
          },
        },
        h(
          "span",
          { class: "result-head" },
          h("span", { class: "result-title", text: entry.title }),
          h("span", { class: "result-kind", text: kind }),
        ),
        h("span", { class: "result-line", text: entry.line }),
      ),
    );
  }

  #drawEntry() {
    this.#entry.replaceChildren(
      ...(this.#chosen
        ? entryView(this.#chosen).flat(Infinity).filter(Boolean)
        : []),
    );
  }
}
