// Runs that were begun in this browser: what is done, what is not known, and how one goes on.
import { byId, h, plural } from "../dom.js";
import { download } from "../download.js";
import { NOTHING, Records } from "../import/records.js";
import { count } from "../import/words.js";
import { openJournals } from "./journals.js";
import { atWork } from "./locks.js";
import { readRun, runFile } from "./saved.js";
import { Tally } from "./tally.js";

/** So many runs that are done are listed. */
const DONE = 5;

export class RunList {
  #page;
  #chosen = null;
  #secrets = [];
  #file = null;

  /** `page.begin(about)` prepares the page for the sheet of a run; `page.operations` are those it knows. */
  constructor(page) {
    this.#page = page;
  }

  /** The run whose sheet is asked for, with what was typed for it; null when there is none. */
  get chosen() {
    if (!this.#chosen) return null;
    const about = this.#chosen;
    const secrets = this.#secrets.map(([row, column, box]) => [
      row,
      column,
      box.value,
    ]);
    return { about, secrets, records: this.#records(about) };
  }

  #records(about) {
    if (!about.isCompared) return NOTHING;
    return new Records(about.keeps ? about.records : this.#file);
  }

  letGo() {
    this.#chosen = null;
    this.#secrets = [];
    this.#file = null;
    byId("import-asked").replaceChildren();
  }

  /** What is kept in this browser. Where nothing can be kept there is nothing to say. */
  async draw() {
    const box = byId("import-runs");
    if (this.#chosen) return;
    try {
      const journals = await openJournals();
      const runs = await journals.runs();
      const held = await atWork(runs.map(({ id }) => id));
      const listed = [];
      let done = 0;
      for (const about of runs) {
        if (about.isComplete && ++done > DONE) await journals.remove(about.id);
        else listed.push(await this.#entry(journals, about, held));
      }
      box.hidden = listed.length === 0;
      byId("import-runs-list").replaceChildren(...listed);
    } catch {
      box.hidden = true;
    }
  }

  async #entry(journals, about, held) {
    const { text } = await journals.text(about.id);
    const tally = new Tally(text, about.requests, about.beside);
    const isHeld = held.has(about.id);
    if (!isHeld) tally.settle();
    const forget = async () => {
      await journals.remove(about.id);
      await this.draw();
      byId("import-file").focus();
    };
    return h(
      "li",
      {},
      h("p", {}, h("b", { text: about.name }), `, ${whenOf(about.begun)}`),
      h("p", { class: "help", text: stateOf(tally, isHeld) }),
      h(
        "div",
        { class: "run-actions" },
        tally.open > 0
          ? h("button", {
              type: "button",
              "data-run": about.id,
              text: "Resume",
              "aria-label": `Resume ${about.name}`,
              on: { click: () => this.#choose(about) },
            })
          : null,
        h("button", {
          type: "button",
          class: "quiet",
          text: "Save the run",
          "aria-label": `Save the run of ${about.name}`,
          on: { click: () => download(runFile(about, text), "run.json") },
        }),
        h("button", {
          type: "button",
          class: "quiet",
          text: "Save the journal",
          "aria-label": `Save the journal of ${about.name}`,
          on: {
            click: () => download(new Blob([text]), "journal.ndjson"),
          },
        }),
        isHeld
          ? null
          : h("button", {
              type: "button",
              class: "quiet",
              text: "Forget it",
              "aria-label": `Forget it: ${about.name}`,
              on: { click: forget },
            }),
      ),
    );
  }

  /**
   * Takes a run that was saved as a file, and asks for its sheet. Rejects with words for the person when it cannot be used.
   * @returns whether the file is a run
   */
  async open(file) {
    const about = await readRun(file, this.#page.operations);
    if (about) this.#choose(about);
    return about !== null;
  }

  /** Asks for the sheet, and for what is not kept. */
  #choose(about) {
    this.letGo();
    this.#chosen = about;
    this.#page.begin(about);
    byId("import-runs").hidden = true;
    this.#secrets = about.secretCells.map(([row, column, heading]) => {
      const box = h("input", {
        type: "password",
        id: `again-${row}-${column}`,
        autocomplete: "off",
      });
      return [row, column, box, heading];
    });
    const cancel = async () => {
      this.letGo();
      await this.draw();
      byId("import-file").focus();
    };
    const file = h("input", {
      type: "file",
      id: "again-records",
      on: {
        change: async () =>
          (this.#file = (await file.files[0]?.text()) ?? null),
      },
    });
    const field = (label, box) =>
      h(
        "div",
        { class: "field" },
        h("label", { class: "label", for: box.id, text: label }),
        box,
      );
    byId("import-asked").replaceChildren(
      h(
        "div",
        { class: "run-note info" },
        h(
          "p",
          {},
          h("b", { text: `Resuming ${about.name}. ` }),
          "The sheet itself is not stored: choose the same file below, drop it, or paste the same cells.",
        ),
        about.keeps
          ? null
          : field("First the file of records that it was compared with", file),
        this.#secrets.map(([row, , box, heading]) =>
          field(`Row ${row}, ${heading}: what you had typed there`, box),
        ),
        h(
          "div",
          { class: "run-actions" },
          h("button", {
            type: "button",
            id: "again-not",
            text: "Not now",
            on: { click: cancel },
          }),
        ),
      ),
    );
    (about.keeps ? byId("import-file") : file).focus();
  }
}

function stateOf(tally, isHeld) {
  const { counts, requests, noun } = tally;
  const there = (counts.done ?? 0) + (counts.already ?? 0);
  const bad = (counts.refused ?? 0) + (counts.taken ?? 0);
  const parts = [`${count(there)} of ${plural(requests, noun)} done`];
  if (bad > 0) parts.push(`${count(bad)} refused`);
  if (counts.failed > 0) parts.push(`${count(counts.failed)} not done`);
  if (counts.unknown > 0) parts.push(`${count(counts.unknown)} not known`);
  if (counts.waiting > 0) parts.push(`${count(counts.waiting)} waiting`);
  const where = isHeld ? " Another tab has it open." : "";
  return `${parts.join(", ")}.${where}`;
}

const whenOf = (time) =>
  `begun ${new Date(time).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}`;
