// The view that reads a sheet: what its columns are, which rows are ready, what to put right, and sending them.
import { byId, h, plural } from "../dom.js";
import { allFields, insideOf } from "../places.js";
import { columnsView } from "./columns.js";
import { Compare } from "./compare.js";
import { Edits } from "./edits.js";
import { Grid } from "./grid.js";
import { drawProblems } from "./problems.js";
import { Reading } from "./reading.js";
import { drawRow } from "./row-panel.js";
import { CAN_GO, FILTERS, filtered } from "./rows.js";
import { Run } from "./send.js";
import { prepareUpload } from "./upload.js";
import { count } from "./words.js";

export class ImportView {
  title = "Import";
  #draft;
  #reading;
  #compare;
  #run;
  #edits = new Edits();
  #source = null;
  #name = "";
  #filter = "all";
  #problem = null;
  #open = null;
  #read = "";
  #place = "";
  #grid = new Grid((row) => this.#choose(row));

  /** `use(id)` makes an operation the page's own. */
  constructor(draft, use) {
    this.#draft = draft;
    this.#run = new Run(draft);
    this.#reading = new Reading(draft);
    this.#compare = new Compare(draft, () => this.#source && this.#check());
    prepareUpload(draft.operations, {
      use: (id) => {
        use(id);
        this.#reading.chosenMapping = null;
        this.#compare.reset();
        if (this.#source) this.#check();
      },
      take: (source, name) => this.#take(source, name),
      say: (text, kind) => this.#say(text, kind),
    });
    byId("import-grid").append(this.#grid.element);
    byId("import-find").addEventListener("input", () => this.#list());
    const buttons = {
      "import-again": () => this.#check(),
      "import-next": () => this.#grid.nextProblem(),
      "import-send": () => this.#send(),
      "import-stop": () => this.#run.stop(),
      "import-results": () => this.#results(),
      "import-over": () => this.#over(),
      "import-undo": () => this.#again(this.#edits.undo(), "Taken back"),
      "import-redo": () => this.#again(this.#edits.redo(), "Done again"),
    };
    for (const which of ["requests", "errors", "corrected", "html"])
      buttons[`import-${which}`] = () => this.#save(which);
    for (const [id, listener] of Object.entries(buttons))
      byId(id).addEventListener("click", listener);
    byId("import-likely").addEventListener("change", () => this.#check());
    byId("import-review").addEventListener("keydown", (event) =>
      this.#key(event),
    );
    addEventListener("beforeunload", (event) => {
      if (this.#run.busy) event.preventDefault();
    });
  }

  /** The environment may be another one than that the sheet was read for. */
  open() {
    byId("import-operation").value = this.#draft.id;
    this.#compare.offer();
    if (this.#source && !this.#run.busy && this.#read !== this.#asked())
      this.#check();
  }

  #take(source, name) {
    this.#source = source;
    this.#name = name;
    this.#reading.chosenMapping = null;
    this.#edits.clear();
    this.#place = "";
    this.#check();
  }

  /** The sheet and all that was said of it are gone; the file stays where it is. */
  #over() {
    this.#reading.stop();
    this.#source = null;
    this.#reading.rows = [];
    this.#edits.clear();
    this.#compare.reset();
    byId("import-text").value = "";
    byId("import-file").value = "";
    byId("import-review").hidden = true;
    byId("import-upload").hidden = false;
    this.#say("");
    byId("import-file").focus();
  }

  #asked() {
    const likely = byId("import-likely").checked;
    return this.#reading.asked(likely, this.#edits, this.#compare.records);
  }

  async #check(after = "") {
    this.#read = this.#asked();
    const { place } = this.#reading;
    // An environment that was changed has other records.
    if (this.#place !== "" && this.#place !== place) this.#compare.reset();
    this.#say(`Reading ${this.#name}`);
    const progress = ({ phase, bytes, total }) => {
      const part = total > 0 ? Math.round((bytes / total) * 50) : 0;
      this.#say(
        `Reading ${this.#name}: ${phase === "survey" ? part : 50 + part} %`,
      );
    };
    const before = this.#place === place ? this.#reading.rows : [];
    try {
      const whole = await this.#reading.read(this.#source, {
        likely: byId("import-likely").checked,
        edits: this.#edits,
        records: this.#compare.records,
        progress,
      });
      if (!whole) return;
      keepAnswers(before, this.#reading.rows);
      this.#show(this.#place !== place);
      this.#place = place;
      if (after) this.#say(after);
    } catch (error) {
      this.#say(`It could not be read: ${error.message}`, "error");
    }
  }

  #say(text, kind = "") {
    const said = byId("import-said");
    said.className = kind ? `message ${kind}` : "help";
    said.textContent = text;
  }

  /** @param first whether another sheet was shown before */
  #show(first) {
    const { rows, mapping } = this.#reading;
    byId("import-upload").hidden = true;
    byId("import-review").hidden = false;
    byId("import-title").textContent =
      `${plural(rows.length, "row")} of ${this.#name}`;
    this.#say("");
    this.#findings();
    byId("import-columns").replaceChildren(
      columnsView(mapping, this.#fields(), (changed) => {
        this.#reading.chosenMapping = changed;
        this.#check();
      }),
    );
    byId("import-columns-fold").hidden = mapping.columns.length === 0;
    if (first) {
      this.#problem = this.#open = null;
      this.#filter = this.#count("errors") > 0 ? "errors" : "all";
      byId("import-row").hidden = true;
    }
    if (this.#count(this.#filter) === 0) this.#filter = "all";
    this.#draw();
    const open = rows.find(({ number }) => number === this.#open);
    if (open) drawRow(open, mapping, this.#listener());
    if (first) byId("import-title").focus();
  }

  #count(filter) {
    return this.#reading.rows.filter(FILTERS[filter][1]).length;
  }

  #fields() {
    const { form } = this.#draft;
    const params = form.path_params.map(({ name, label }) => [
      `{${name}}`,
      label,
    ]);
    const fields = [...allFields(form.fields)]
      .filter(([path, field]) => path && field.label && !insideOf(field).length)
      .map(([path, field]) => [path.replace(/\.$/, "[]"), field.label]);
    return [...params, ...fields, ["{name}", "First and last name"]];
  }

  #findings() {
    const { findings, unmanaged } = this.#reading;
    const said = findings.filter(({ severity }) => severity !== "info");
    const lines = said.map(({ severity, message, fix }) =>
      h(
        "li",
        { class: `message ${severity}` },
        message,
        fix ? ` Likely repair: ${fix}.` : "",
      ),
    );
    if (unmanaged.length > 0)
      lines.push(
        h("li", {
          class: "help",
          text: `${count(unmanaged.length)} that exist are not in the sheet. They stay as they are.`,
        }),
      );
    byId("import-findings").replaceChildren(...lines);
  }

  #draw() {
    const { rows, guards } = this.#reading;
    const shown = Object.entries(FILTERS).filter(
      ([name]) => name === "all" || this.#count(name) > 0,
    );
    byId("import-filters").replaceChildren(
      ...shown.map(([name, [label]]) =>
        h("button", {
          type: "button",
          "aria-pressed": String(name === this.#filter),
          text: `${label} ${count(this.#count(name))}`,
          on: { click: () => this.#narrow(name, null) },
        }),
      ),
    );
    drawProblems(rows, this.#problem, {
      choose: (key) => this.#narrow("all", key),
      mend: (cells, about) => this.#mend(cells, about),
    });
    byId("import-guards").replaceChildren(
      ...guards.map(({ message }) =>
        h(
          "label",
          { class: "import-check" },
          h("input", {
            type: "checkbox",
            on: { change: () => this.#foot() },
          }),
          `Yes, go on: ${message}`,
        ),
      ),
    );
    this.#list();
    this.#foot();
  }

  #narrow(filter, problem) {
    this.#filter = filter;
    this.#problem = problem;
    this.#draw();
  }

  #list() {
    const rows = filtered(
      this.#reading.rows,
      this.#filter,
      byId("import-find").value,
      this.#problem,
    );
    byId("import-listed").textContent = `${plural(rows.length, "row")} listed`;
    this.#grid.show(rows);
  }

  #foot() {
    const going = this.#reading.rows.filter(CAN_GO).length;
    const errors = this.#count("errors");
    const done = this.#count("done");
    const unknown = this.#count("unknown");
    const parts = [`${count(going)} can go now`];
    if (errors > 0) parts.push(`${count(errors)} need a correction`);
    if (done > 0) parts.push(`${count(done)} done`);
    if (unknown > 0) parts.push(`${count(unknown)} not known`);
    byId("import-sums").textContent = `${parts.join(", ")}.`;
    const { busy } = this.#run;
    const yes = [...byId("import-guards").querySelectorAll("input")];
    const send = byId("import-send");
    send.textContent = `Send ${plural(going, "row")}`;
    send.disabled = going === 0 || busy || yes.some((one) => !one.checked);
    byId("import-stop").hidden = !busy;
    for (const id of ["again", "over", "compare"])
      byId(`import-${id}`).disabled = busy;
    byId("import-undo").disabled = busy || !this.#edits.canUndo;
    byId("import-redo").disabled = busy || !this.#edits.canRedo;
    byId("import-results").hidden = !this.#reading.rows.some(
      ({ outcome }) => outcome,
    );
  }

  #choose(row) {
    this.#open = row.number;
    drawRow(row, this.#reading.mapping, this.#listener());
  }

  #listener() {
    return { mend: (cells, about) => this.#mend(cells, about) };
  }

  /** Changes cells, and reads the sheet again with them. */
  #mend(cells, about) {
    if (this.#run.busy) return;
    this.#edits.make(cells, about);
    // What a server said was said of the row as it was.
    const changed = new Set(cells.map(([row]) => row));
    for (const row of this.#reading.rows)
      if (changed.has(row.number) && row.sent === "refused")
        row.sent = row.outcome = null;
    this.#check(`Changed: ${about}. Undo takes it back.`);
  }

  #again(step, what) {
    if (step) this.#check(`${what}: ${step.about}.`);
  }

  #key(event) {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(ctrlKey || metaKey) || key.toLowerCase() !== "z") return;
    // In a box the keys undo what was typed there.
    if (target.matches("input, textarea") || this.#run.busy) return;
    event.preventDefault();
    byId(shiftKey ? "import-redo" : "import-undo").click();
  }

  async #send() {
    // Another system, domain or version since the sheet was read: its requests would go to the wrong place.
    if (this.#read !== this.#asked()) {
      await this.#check();
      this.#say(
        "Where requests go has changed, so the sheet was read again. Look at it, then send.",
        "error",
      );
      return;
    }
    const rows = this.#reading.rows.filter(CAN_GO);
    let seen = 0;
    let last = 0;
    const moved = (row) => {
      if (row.state !== "sending") seen += 1;
      // Often enough to be followed, rarely enough to stay quick.
      const now = performance.now();
      if (now - last < 100 && seen < rows.length) return;
      last = now;
      this.#say(`${count(seen)} of ${count(rows.length)} rows answered`);
      this.#foot();
      this.#grid.refresh();
    };
    byId("import-send").disabled = true;
    const sending = this.#run.send(this.#draft.id, rows, moved);
    this.#foot();
    const ending = await sending.catch(
      () =>
        "Sending failed in this page. Rows that are not known may be there.",
    );
    for (const row of rows) if (row.state === "sending") row.sent = "unknown";
    this.#filter = "all";
    this.#draw();
    if (ending === "all")
      this.#say(
        rows.length === 1
          ? "The row is answered."
          : `All ${count(rows.length)} rows answered.`,
      );
    else if (ending === "stopped")
      this.#say("Stopped. The rows that were not sent are still ready.");
    else this.#say(ending, "error");
  }

  async #save(which) {
    const ends = {
      requests: "requests.ndjson",
      errors: "errors.csv",
      corrected: "corrected.csv",
      html: "rows.html",
    };
    try {
      download(await this.#reading.file(which), ends[which]);
    } catch (error) {
      this.#say(`The file could not be made: ${error.message}`, "error");
    }
  }

  #results() {
    const lines = this.#reading.rows.map(({ number, state, who, said }) =>
      JSON.stringify({ row: number, state, who, said }),
    );
    download(new Blob([`${lines.join("\n")}\n`]), "results.ndjson");
  }
}

/** What a server said of rows stays when the sheet is read again for the same place. */
function keepAnswers(before, rows) {
  const answered = before.filter(({ sent }) => sent !== null);
  const known = new Map(answered.map((row) => [row.number, row]));
  for (const row of rows) {
    const { sent, outcome } = known.get(row.number) ?? row;
    Object.assign(row, { sent, outcome });
  }
}

function download(blob, name) {
  const url = URL.createObjectURL(blob);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
