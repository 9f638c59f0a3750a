// The view that reads a sheet: what its columns are, which rows are ready, what to put right, and sending them.
import { byId, h, plural } from "../dom.js";
import { allFields, insideOf } from "../places.js";
import { fullTitle, isChange } from "../platforms.js";
import { columnsView } from "./columns.js";
import { Grid } from "./grid.js";
import { FILTERS, filtered, problems, SheetRow } from "./rows.js";
import { Run } from "./send.js";
import { count, inWords } from "./words.js";
import { sheetReader } from "./worker.js";

const SAMPLE = `Extension,First name,Last name,Email,Time zone,VM PIN
1004,Ann,King,ann.king@example.com,Eastern Time,82719
1005,Ben,Cole,ben.cole@example,US/Pacific,83615
1004,Mia,Hart,mia.hart@example.com,US/Central,
`;

export class ImportView {
  title = "Import";
  #draft;
  #use;
  #reader = null;
  #source = null;
  #name = "";
  #mapping = null;
  #sheet = null;
  #rows = [];
  #filter = "all";
  #problem = null;
  #abort = null;
  #read = "";
  #run;
  #grid = new Grid((row) => this.#open(row));

  /** `use(id)` makes an operation the page's own. */
  constructor(draft, use) {
    this.#draft = draft;
    this.#use = use;
    this.#run = new Run(draft);
    this.#upload();
    byId("import-grid").append(this.#grid.element);
    byId("import-find").addEventListener("input", () => this.#list());
    byId("import-again").addEventListener("click", () => this.#check());
    byId("import-likely").addEventListener("change", () => this.#check());
    byId("import-next").addEventListener("click", () =>
      this.#grid.nextProblem(),
    );
    byId("import-send").addEventListener("click", () => this.#send());
    byId("import-stop").addEventListener("click", () => this.#run.stop());
    for (const which of ["requests", "errors", "corrected"])
      byId(`import-${which}`).addEventListener("click", () =>
        this.#save(which),
      );
    byId("import-results").addEventListener("click", () => this.#results());
    byId("import-over").addEventListener("click", () => this.#over());
    addEventListener("beforeunload", (event) => {
      if (this.#run.busy) event.preventDefault();
    });
  }

  /** The environment may be another one than that the sheet was read for. */
  open() {
    const choice = byId("import-operation");
    choice.value = this.#draft.id;
    if (this.#source && !this.#run.busy && this.#read !== this.#asked())
      this.#check();
  }

  #upload() {
    const operation = byId("import-operation");
    operation.append(
      ...this.#draft.operations.map((id) =>
        h("option", { value: id, text: fullTitle(id) }),
      ),
    );
    operation.addEventListener("change", () => {
      this.#use(operation.value);
      this.#mapping = null;
      if (this.#source) this.#check();
    });
    const file = byId("import-file");
    file.addEventListener("change", () => {
      const [one] = file.files;
      if (one) this.#take(one, one.name);
    });
    const zone = byId("import-drop");
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      const [one] = event.dataTransfer.files;
      const text = event.dataTransfer.getData("text/plain");
      if (one) this.#take(one, one.name);
      else if (text) this.#take(text, "dropped cells");
    });
    const text = byId("import-text");
    byId("import-read").addEventListener("click", () => {
      if (text.value.trim() === "")
        this.#say("Paste cells first, or choose a file.", "error");
      else this.#take(text.value, "pasted cells");
    });
    byId("import-sample").addEventListener("click", () => {
      text.value = SAMPLE;
      this.#use("netsapiens.user.create");
      operation.value = "netsapiens.user.create";
      this.#take(SAMPLE, "the example");
    });
  }

  #take(source, name) {
    this.#source = source;
    this.#name = name;
    this.#mapping = null;
    this.#check();
  }

  /** The sheet and all that was said of it are gone; the file stays where it is. */
  #over() {
    this.#abort?.abort();
    this.#source = null;
    this.#rows = [];
    byId("import-text").value = "";
    byId("import-file").value = "";
    byId("import-review").hidden = true;
    byId("import-upload").hidden = false;
    this.#say("");
    byId("import-file").focus();
  }

  #options() {
    const draft = this.#draft;
    const options = {
      profile: draft.profile,
      accept_likely: byId("import-likely").checked,
      allow_errors: true,
    };
    if (draft.platform.prefix && draft.params.domain)
      options.domain = draft.params.domain;
    if (!isChange(draft.id)) options.defaults = draft.defaults;
    if (draft.known.count > 0) options.context = draft.known.context;
    return options;
  }

  #asked() {
    return JSON.stringify([this.#draft.id, this.#options(), this.#mapping]);
  }

  async #check() {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#read = this.#asked();
    this.#say(`Reading ${this.#name}`);
    const progress = ({ phase, bytes, total }) => {
      const part = total > 0 ? Math.round((bytes / total) * 50) : 0;
      this.#say(
        `Reading ${this.#name}: ${phase === "survey" ? part : 50 + part} %`,
      );
    };
    try {
      this.#reader ??= sheetReader();
      await this.#sheet?.close();
      const options = { ...this.#options(), signal: abort.signal, progress };
      if (this.#mapping) options.mapping = this.#mapping;
      const { id } = this.#draft;
      this.#sheet = await this.#reader.read(id, this.#source, options);
      const rows = [];
      for await (const batch of this.#sheet.batches())
        for (const row of batch) rows.push(new SheetRow(row));
      this.#rows = rows;
      this.#show();
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#say(`It could not be read: ${error.message}`, "error");
    }
  }

  #say(text, kind = "") {
    const said = byId("import-said");
    said.className = kind ? `message ${kind}` : "help";
    said.textContent = text;
  }

  #show() {
    byId("import-upload").hidden = true;
    byId("import-review").hidden = false;
    const ready = this.#rows.filter(({ state }) => state === "ready").length;
    byId("import-title").textContent =
      `${plural(this.#rows.length, "row")} of ${this.#name}`;
    this.#say("");
    this.#findings();
    byId("import-columns").replaceChildren(
      columnsView(this.#sheet.mapping, this.#fields(), (mapping) => {
        this.#mapping = mapping;
        this.#check();
      }),
    );
    byId("import-columns-fold").hidden =
      this.#sheet.mapping.columns.length === 0;
    this.#problem = null;
    this.#filter = ready === this.#rows.length ? "all" : "errors";
    if (this.#count("errors") === 0) this.#filter = "all";
    byId("import-row").hidden = true;
    this.#draw();
    byId("import-title").focus();
  }

  #count(filter) {
    return this.#rows.filter(FILTERS[filter][1]).length;
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
    const findings = this.#sheet.findings.filter(
      ({ severity }) => severity !== "info",
    );
    byId("import-findings").replaceChildren(
      ...findings.map(({ severity, message, fix }) =>
        h(
          "li",
          { class: `message ${severity}` },
          message,
          fix ? ` Likely repair: ${fix}.` : "",
        ),
      ),
    );
  }

  #draw() {
    const shown = Object.entries(FILTERS).filter(
      ([name]) => name === "all" || this.#count(name) > 0,
    );
    byId("import-filters").replaceChildren(
      ...shown.map(([name, [label]]) =>
        h("button", {
          type: "button",
          "aria-pressed": String(name === this.#filter),
          text: `${label} ${count(this.#count(name))}`,
          on: {
            click: () => {
              this.#filter = name;
              this.#problem = null;
              this.#draw();
            },
          },
        }),
      ),
    );
    const found = problems(this.#rows);
    byId("import-problems").replaceChildren(
      ...found.slice(0, 12).map((one) => this.#problemRow(one)),
    );
    byId("import-problems-none").hidden = found.length > 0;
    this.#list();
    this.#foot();
  }

  #problemRow({ key, issue, rows }) {
    const about = issue.heading ?? issue.field;
    const words = inWords(issue.code);
    return h(
      "li",
      {},
      h("p", {
        class: `problem ${issue.severity}`,
        text: `${plural(rows, "row")}: ${about ? `${about}, ` : ""}${words}`,
      }),
      h("p", { class: "help", text: issue.message }),
      h("button", {
        type: "button",
        class: "chip",
        "aria-pressed": String(this.#problem === key),
        text: rows === 1 ? "Show it" : `Show all ${count(rows)}`,
        on: {
          click: () => {
            this.#problem = this.#problem === key ? null : key;
            this.#filter = "all";
            this.#draw();
          },
        },
      }),
    );
  }

  #list() {
    const rows = filtered(
      this.#rows,
      this.#filter,
      byId("import-find").value,
      this.#problem,
    );
    byId("import-listed").textContent = `${plural(rows.length, "row")} listed`;
    this.#grid.show(rows);
  }

  #foot() {
    const ready = this.#count("ready");
    const errors = this.#count("errors");
    const done = this.#count("done");
    const unknown = this.#count("unknown");
    const parts = [`${count(ready)} can go now`];
    if (errors > 0) parts.push(`${count(errors)} need a correction`);
    if (done > 0) parts.push(`${count(done)} done`);
    if (unknown > 0) parts.push(`${count(unknown)} not known`);
    byId("import-sums").textContent = `${parts.join(", ")}.`;
    const send = byId("import-send");
    send.textContent = `Send ${plural(ready, "row")}`;
    send.disabled = ready === 0 || this.#run.busy;
    byId("import-stop").hidden = !this.#run.busy;
    byId("import-again").disabled = this.#run.busy;
    byId("import-over").disabled = this.#run.busy;
    byId("import-results").hidden = !this.#rows.some(({ outcome }) => outcome);
  }

  #open(row) {
    const box = byId("import-row");
    box.hidden = false;
    const lines = row.issues.map((issue) =>
      h(
        "li",
        { class: `message ${issue.severity}` },
        h(
          "span",
          {},
          issue.heading ? h("b", { text: `${issue.heading}: ` }) : null,
          issue.message,
          issue.fix ? ` Likely meant: ${issue.fix}.` : "",
        ),
      ),
    );
    const said = row.outcome
      ? h("p", { text: row.outcome.said })
      : lines.length === 0
        ? h("p", { class: "help", text: "Nothing is wrong with it." })
        : "";
    box.replaceChildren(
      h("h3", { text: `Row ${row.number}${row.who ? `: ${row.who}` : ""}` }),
      said,
      h("ul", { class: "row-issues" }, lines),
    );
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
    const rows = this.#rows.filter(({ state }) => state === "ready");
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
    if (ending === "all") this.#say(`All ${count(rows.length)} rows answered.`);
    else if (ending === "stopped")
      this.#say("Stopped. The rows that were not sent are still ready.");
    else this.#say(ending, "error");
  }

  async #save(which) {
    try {
      const made = await this.#sheet.save({ [which]: true });
      const ends = {
        requests: "requests.ndjson",
        errors: "errors.csv",
        corrected: "corrected.csv",
      };
      download(made[which], ends[which]);
    } catch (error) {
      this.#say(`The file could not be made: ${error.message}`, "error");
    }
  }

  #results() {
    const lines = this.#rows.map((row) =>
      JSON.stringify({
        row: row.number,
        state: row.state,
        who: row.who,
        said: row.said,
      }),
    );
    download(new Blob([`${lines.join("\n")}\n`]), "results.ndjson");
  }
}

function download(blob, name) {
  const url = URL.createObjectURL(blob);
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
