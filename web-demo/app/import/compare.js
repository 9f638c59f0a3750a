// What exists already: without it every row makes somebody new; with it a row changes who is there.
import { byId } from "../dom.js";
import { PLATFORMS, platformOf, resourceOf } from "../platforms.js";
import { exchange } from "../session.js";
import { NOTHING, Records } from "./records.js";
import { count } from "./words.js";

/** Records that one answer of a list has at most. */
const PAGE = 1000;

export class Compare {
  #draft;
  #changed;
  records = NOTHING;

  /** `changed(why)` is called when the rows are to be compared with something else. */
  constructor(draft, changed) {
    this.#draft = draft;
    this.#changed = changed;
    byId("import-compare").addEventListener("change", ({ target }) =>
      this.#choose(target.value),
    );
    byId("import-existing").addEventListener("change", ({ target }) => {
      const [file] = target.files;
      if (file) this.#takeFile(file);
    });
    byId("import-fetch").addEventListener("click", () => this.#fetch());
  }

  /** The choice goes back to nothing: another sheet, or another system. */
  reset() {
    this.records = NOTHING;
    byId("import-compare").value = "nothing";
    this.#show("nothing");
    this.#say("");
  }

  /** The records of a run that goes on. */
  restore(records, said) {
    this.records = records;
    byId("import-compare").value = records.there ? "file" : "nothing";
    this.#show("nothing");
    this.#say(records.there ? said : "");
  }

  /** What can be chosen for an operation. */
  offer() {
    const { list } = PLATFORMS[platformOf(this.#draft.id)];
    const server = byId("import-compare").querySelector("[value=server]");
    server.disabled = !list;
  }

  #choose(value) {
    this.#show(value);
    this.#say("");
    if (value === "nothing") this.#take(NOTHING, "");
    else if (value === "server") this.#fetch();
  }

  #show(value) {
    byId("import-existing-field").hidden = value !== "file";
    byId("import-fetch").hidden = value !== "server";
  }

  async #takeFile(file) {
    const { secrets } = this.#draft.everyField();
    const records = new Records(await file.text(), secrets);
    this.#take(records, `Compared with ${file.name}.`);
  }

  #take(records, said) {
    this.records = records;
    this.#say(said);
    this.#changed();
  }

  #say(text, kind = "") {
    const said = byId("import-compared");
    said.className = kind ? `message ${kind}` : "help";
    said.textContent = text;
  }

  /** All pages of the list. Without all of them somebody who exists would be made once more. */
  async #fetch() {
    const { id, session, params } = this.#draft;
    const { list } = PLATFORMS[platformOf(id)];
    const { token, refused } = await session.token();
    if (refused) {
      this.#say("The server gave no token, so nothing is compared.", "error");
      return;
    }
    const found = [];
    for (;;) {
      const place = { resource: resourceOf(id), domain: params.domain };
      const page = { start: found.length, limit: PAGE };
      const answer = await exchange(...list({ ...place, ...page, token }));
      const records = answer.status === 200 ? listIn(answer.text) : null;
      if (!records) {
        const status = answer.status || "no answer";
        this.#say(
          `What exists could not be read (${status}), so nothing is compared.`,
          "error",
        );
        return;
      }
      found.push(...records);
      if (records.length < PAGE) break;
      this.#say(`${count(found.length)} read`);
    }
    const what = `${resourceOf(id)}${found.length === 1 ? "" : "s"}`;
    this.#take(
      new Records(JSON.stringify(found), this.#draft.everyField().secrets),
      `Compared with ${count(found.length)} ${what} of ${params.domain}.`,
    );
  }
}

function listIn(text) {
  try {
    const records = JSON.parse(text);
    return Array.isArray(records) ? records : null;
  } catch {
    return null;
  }
}
