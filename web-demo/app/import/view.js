// The view that reads a sheet: what its columns are, which rows are ready, what to put right, and sending them.
import { byId, h, plural } from "../dom.js";
import { download } from "../download.js";
import { allFields, insideOf } from "../places.js";
import { isChange } from "../platforms.js";
import { countsOf, takesBeside } from "./beside.js";
import { columnsView } from "./columns.js";
import { Compare } from "./compare.js";
import { Edits } from "./edits.js";
import { drawFilters, inFilter } from "./filters.js";
import { drawFindings } from "./findings.js";
import { Grid } from "./grid.js";
import { drawProblems } from "./problems.js";
import { Reading } from "./reading.js";
import { drawRow } from "./row-panel.js";
import { RunList } from "../run/list.js";
import { RunView } from "../run/view.js";
import { CAN_GO, filtered, isAnswered, leftOut } from "./rows.js";
import { prepareUpload } from "./upload.js";
import { Worksheets } from "./worksheets.js";
import { count } from "./words.js";

export class ImportView {
  title = "Import";
  #draft;
  #reading;
  #compare;
  #use;
  #handed;
  #run;
  #runs;
  #edits = new Edits();
  #worksheets = new Worksheets(() => {
    // Rows and columns are those of another sheet.
    this.#reading.worksheet = this.#worksheets.chosen;
    this.#reading.chosenMapping = null;
    this.#reading.beside = null;
    this.#edits.clear();
    this.#place = "";
    this.#check();
  });
  #source = null;
  #name = "";
  #filter = "all";
  #problem = null;
  #open = null;
  #read = "";
  #place = "";
  /** Whether the focus is in the bar, also while nothing there can be pressed. */
  #isInBar = false;
  #grid = new Grid((row) => this.#choose(row));

  /** `use(id)` makes an operation the page's own; `handed()` gives a sheet of another view, once. */
  constructor(draft, use, handed) {
    this.#handed = handed;
    this.#draft = draft;
    this.#use = use;
    this.#run = new RunView(draft, {
      plan: (left) => this.#plan(left),
      renew: () => this.#reading.renew(),
      rows: () => this.#reading.rows,
      redraw: (all) => this.#follow(all),
      say: (text, kind) => this.#say(text, kind),
      saveRecords: () => this.#saveRecords(),
    });
    this.#runs = new RunList({
      operations: draft.operations,
      begin: (about) => this.#resume(about),
      say: (text, kind) => this.#say(text, kind),
    });
    this.#reading = new Reading(draft);
    this.#compare = new Compare(draft, () => this.#source && this.#check());
    prepareUpload(draft.operations, {
      use: (id) => {
        use(id);
        this.#runs.letGo();
        this.#reading.chosenMapping = null;
        this.#reading.beside = null;
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
      "import-go": () => this.#goOn(),
      "import-pause": () => this.#run.pause(),
      "import-stop": () => this.#run.stop(),
      "import-over": () => this.#over(),
      "import-undo": () => this.#again(this.#edits.undo(), "Taken back"),
      "import-redo": () => this.#again(this.#edits.redo(), "Done again"),
    };
    for (const which of ["requests", "errors", "corrected", "html"])
      buttons[`import-${which}`] = () => this.#save(which);
    for (const [id, listener] of Object.entries(buttons))
      byId(id).addEventListener("click", listener);
    byId("import-likely").addEventListener("change", () => this.#check());
    byId("import-beside").addEventListener("change", ({ target }) => {
      this.#reading.beside = target.checked;
      this.#check();
    });
    byId("import-review").addEventListener("keydown", (event) =>
      this.#key(event),
    );
  }

  /** The environment may be another one than that the sheet was read for. */
  open() {
    byId("import-operation").value = this.#draft.id;
    this.#compare.offer();
    if (!this.#run.busy) {
      const sheet = this.#handed();
      if (sheet) {
        this.#runs.letGo();
        this.#compare.reset();
        return void this.#take(sheet.text, sheet.name);
      }
    }
    if (!this.#source) this.#runs.draw();
    if (this.#source && !this.#run.busy && this.#read !== this.#asked())
      this.#check();
  }

  async #take(source, name) {
    try {
      if (source instanceof Blob && (await this.#runs.open(source))) return;
    } catch (error) {
      this.#say(error.message, "error");
      return;
    }
    const again = this.#runs.chosen;
    this.#source = source;
    this.#name = name;
    this.#edits.clear();
    this.#place = "";
    this.#worksheets.reset(again?.about.worksheet);
    this.#reading.worksheet = this.#worksheets.chosen;
    if (again) {
      await this.#takeAgain(again);
      return;
    }
    this.#reading.chosenMapping = this.#reading.beside = null;
    await this.#check();
  }

  /** The operation and the place of a run are those of the page again; then its sheet is asked for. */
  #resume({ operation, environment, likely }) {
    const draft = this.#draft;
    const { domain, profile, defaults, known } = environment;
    if (domain) draft.params.domain = domain;
    draft.switchTo({ id: operation, profile });
    draft.defaults = defaults;
    const ids = new Set(draft.known.entries.map(({ id }) => id));
    for (const [id, text] of known.filter(([key]) => ids.has(key)))
      draft.known.set(id, text, (context) => draft.refusal(context));
    this.#use(operation);
    byId("import-operation").value = operation;
    byId("import-likely").checked = likely;
    this.#compare.offer();
  }

  /** The sheet of a run that was begun before. */
  async #takeAgain({ about, secrets, records }) {
    this.#reading.chosenMapping = about.mapping;
    this.#reading.beside = about.beside ?? false;
    if (about.edits.length + secrets.length > 0)
      this.#edits.make([...about.edits, ...secrets], "what was changed before");
    this.#compare.restore(records, "Compared as when it was begun.");
    this.#place = this.#reading.place;
    await this.#check();
    if (this.#read === "") return;
    const out = new Set(about.leftOut);
    const { rows } = this.#reading;
    for (const row of rows)
      if (out.has(row.number) && !row.isFurther) {
        row.sent = "before";
        row.outcome = { said: "It was answered in an earlier run." };
      }
    const isSame = await this.#run.takeUp(about, rows.filter(CAN_GO));
    if (isSame) {
      this.#runs.letGo();
      byId("import-title").focus();
    } else if (!this.#run.there) this.#backToUpload();
  }

  /** The sheet and all that was said of it are gone; the file stays where it is. */
  async #over() {
    await this.#run.detach();
    this.#runs.letGo();
    this.#compare.reset();
    this.#backToUpload();
    this.#say("");
    byId("import-file").focus();
  }

  #backToUpload() {
    this.#reading.stop();
    this.#source = null;
    this.#reading.rows = [];
    this.#edits.clear();
    byId("import-text").value = "";
    byId("import-file").value = "";
    byId("import-review").hidden = true;
    byId("import-upload").hidden = false;
    this.#runs.draw();
  }

  #asked() {
    const likely = byId("import-likely").checked;
    return this.#reading.asked(likely, this.#edits, this.#compare.records);
  }

  async #check(after = "") {
    if (this.#run.there) await this.#run.detach();
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
      await this.#reading.look(this.#source);
      this.#read = this.#asked();
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
      this.#read = "";
      if (byId("import-review").hidden) this.#source = null;
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
    drawFindings(this.#reading);
    this.#worksheets.offer(this.#reading.findings);
    byId("import-beside-field").hidden = !takesBeside(this.#draft.id);
    byId("import-beside").checked = this.#reading.beside === true;
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
    return inFilter(this.#reading.rows, filter);
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
    const name = ["{name}", "First and last name"];
    return [...params, ...fields, name, ...this.#reading.besideChoices];
  }

  #draw() {
    const { rows, guards } = this.#reading;
    this.#drawFilters();
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

  #drawFilters() {
    drawFilters(this.#reading.rows, this.#filter, {
      busy: this.#run.busy,
      choose: (name) => this.#narrow(name, null),
    });
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
    const bar = document.querySelector(".import-sendbar");
    const at = document.activeElement;
    this.#isInBar = bar.contains(at) || (this.#isInBar && at === document.body);
    const goers = this.#reading.rows.filter(CAN_GO);
    const going = goers.length;
    const beside = countsOf(goers.flatMap((row) => row.beside));
    const errors = this.#count("errors");
    const done = this.#count("done");
    const unknown = this.#count("unknown");
    const parts = [
      `${count(going)} can go now${beside ? ` with ${beside}` : ""}`,
    ];
    if (errors > 0) parts.push(`${count(errors)} need a correction`);
    if (done > 0) parts.push(`${count(done)} done`);
    if (unknown > 0) parts.push(`${count(unknown)} not known`);
    const { busy, there } = this.#run;
    const needsRecords =
      isChange(this.#draft.id) && !this.#compare.records.there;
    byId("import-sums").textContent = there
      ? ""
      : needsRecords
        ? "A change is sent to those who exist: compare with them first."
        : `${parts.join(", ")}.`;
    const yes = [...byId("import-guards").querySelectorAll("input")];
    const send = byId("import-send");
    send.textContent = `Send ${plural(going, "row")}`;
    send.disabled =
      going === 0 || busy || needsRecords || yes.some((one) => !one.checked);
    send.hidden = there && (busy || going === 0);
    const { go, pause, stop } = this.#run.buttons;
    button("import-go", go);
    button("import-pause", pause ? "Pause" : null);
    button("import-stop", stop);
    byId("import-review").classList.toggle("busy", busy);
    for (const id of ["again", "over", "compare", "likely", "beside"])
      byId(`import-${id}`).disabled = busy;
    byId("import-undo").disabled = busy || !this.#edits.canUndo;
    byId("import-redo").disabled = busy || !this.#edits.canRedo;
    // The button that had the focus may be gone: it goes to what can be done now.
    if (this.#isInBar && !at.matches(`${USABLE}, #import-run button`))
      bar.querySelector(USABLE)?.focus();
  }

  /** Rows have moved; `all` when the list may be another one. */
  #follow(all) {
    if (all) this.#draw();
    else {
      this.#foot();
      this.#grid.refresh();
      this.#drawFilters();
    }
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
      if (changed.has(row.number) && ["refused", "taken"].includes(row.sent))
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
    const { rows } = this.#reading;
    this.#filter = "all";
    await this.#run.send(this.#about(leftOut(rows)), rows.filter(CAN_GO));
  }

  /** Goes on with a run, unless it would go to another place than the page says. */
  async #goOn() {
    if (this.#run.busy || this.#read === this.#asked()) {
      await this.#run.goOn();
      return;
    }
    await this.#check();
    this.#say(
      "Where requests go has changed, so the run was put away and the sheet read again. Its journal is kept.",
      "error",
    );
  }

  /** What is kept beside a journal, to go on with it after a reload: no secret, no token, and not the sheet. */
  #about(left) {
    const draft = this.#draft;
    const { mapping } = this.#reading;
    const isSecret = ([, column]) => {
      const { to } = mapping.columns[column] ?? {};
      return to ? this.#reading.isSecret(to) : false;
    };
    const { cells } = this.#edits;
    const { records } = this.#compare;
    const kept = records.kept(this.#reading.holdsSecrets(mapping));
    return {
      name: this.#name,
      begun: Date.now(),
      operation: draft.id,
      environment: {
        domain: draft.params.domain,
        profile: draft.profile,
        defaults: draft.defaults,
        known: draft.known.texts,
      },
      likely: byId("import-likely").checked,
      beside: this.#reading.beside === true,
      worksheet: this.#worksheets.chosen,
      mapping: this.#reading.chosenMapping,
      edits: cells.filter((cell) => !isSecret(cell)),
      secretCells: cells
        .filter(isSecret)
        .map(([row, column]) => [row, column, mapping.columns[column].heading]),
      leftOut: left,
      records: kept,
      isCompared: records.there,
      keeps: !records.there || kept !== null,
    };
  }

  async #plan(left) {
    const how = {
      likely: byId("import-likely").checked,
      edits: this.#edits,
      records: this.#compare.records,
      leftOut: left,
    };
    return this.#reading.plan(this.#source, how);
  }

  #saveRecords() {
    const { records } = this.#compare;
    const withSecrets = this.#reading.holdsSecrets(this.#reading.mapping);
    download(new Blob([records.given(withSecrets)]), "records.json");
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
}

/** What a server said of rows stays when the sheet is read again for the same place. */
function keepAnswers(before, rows) {
  const answered = before.filter(isAnswered);
  const known = new Map(answered.map((row) => [row.number, row]));
  for (const row of rows) {
    const { sent, outcome } = known.get(row.number) ?? row;
    Object.assign(row, { sent, outcome });
  }
}

/** Buttons of the bar that can be pressed. */
const USABLE = ".import-sendbar button:not([hidden], :disabled)";

function button(id, words) {
  const one = byId(id);
  one.hidden = words === null;
  if (words !== null && one.textContent !== words) one.textContent = words;
}
