// Journals of runs in IndexedDB, so that a run goes on after a reload. A journal holds keys, statuses and messages of the
// server; what is kept beside it holds no secret and no token, and not the sheet.

const NAME = "seatwright-runs";
const STORES = ["runs", "lines"];

/** Opens the database. Rejects where storage is forbidden. */
export function openJournals() {
  return new Promise((resolve, reject) => {
    const asked = globalThis.indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("runs", { keyPath: "id" });
      asked.result.createObjectStore("lines", { keyPath: ["run", "at"] });
    };
    asked.onsuccess = () => resolve(new Journals(asked.result));
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () =>
      reject(
        new Error(
          "another tab has an older version of this page open; close it",
        ),
      );
  });
}

export class Journals {
  #database;

  constructor(database) {
    this.#database = database;
    // Another version of the page, in another tab, is not held up.
    database.onversionchange = () => database.close();
  }

  /** What is known of every run, the latest first. */
  async runs() {
    const all = await this.#do("readonly", ({ runs }) => runs.getAll());
    return all.sort((a, b) => b.begun - a.begun);
  }

  run(id) {
    return this.#do("readonly", ({ runs }) => runs.get(id));
  }

  /** Keeps a run in place of an earlier one with its id. `text` is its journal so far. */
  begin(about, text = "") {
    return this.#do("readwrite", ({ runs, lines }) => {
      lines.delete(linesOf(about.id));
      if (text !== "") lines.put({ run: about.id, at: 0, text });
      return runs.put(about);
    });
  }

  /** Changes what is known of a run. */
  update(about) {
    return this.#do("readwrite", ({ runs }) => runs.put(about));
  }

  /** Settles when the lines are on the disk. */
  append(run, at, text) {
    return this.#do("readwrite", ({ lines }) => lines.put({ run, at, text }));
  }

  /** The journal as it was written. */
  async text(id) {
    const all = await this.#do("readonly", ({ lines }) =>
      lines.getAll(linesOf(id)),
    );
    return { text: all.map(({ text }) => text).join(""), pieces: all.length };
  }

  remove(id) {
    return this.#do("readwrite", ({ runs, lines }) => {
      lines.delete(linesOf(id));
      return runs.delete(id);
    });
  }

  #do(mode, work) {
    return new Promise((resolve, reject) => {
      const how = { durability: mode === "readwrite" ? "strict" : "default" };
      const all = this.#database.transaction(STORES, mode, how);
      const stores = STORES.map((name) => [name, all.objectStore(name)]);
      all.onabort = () => reject(all.error ?? new Error("not kept"));
      all.onerror = () => reject(all.error ?? new Error("not kept"));
      try {
        const asked = work(Object.fromEntries(stores));
        all.oncomplete = () => resolve(asked.result);
      } catch (error) {
        all.abort();
        reject(error);
      }
    });
  }
}

const linesOf = (id) => IDBKeyRange.bound([id, 0], [id, Infinity]);

/** The journal of one run in the database. */
export class StoredJournal {
  #journals;
  #id;
  #pieces;
  /** Whether it outlives the page. */
  stays = true;

  constructor(journals, id, pieces = 0) {
    this.#journals = journals;
    this.#id = id;
    this.#pieces = pieces;
  }

  async append(lines) {
    await this.#journals.append(this.#id, this.#pieces, lines);
    this.#pieces += 1;
  }

  async text() {
    return (await this.#journals.text(this.#id)).text;
  }
}

/** A journal that lives as long as the page; the person can save it. */
export class PageJournal {
  #text;
  stays = false;

  constructor(text = "") {
    this.#text = text;
  }

  append(lines) {
    this.#text += lines;
  }

  text() {
    return this.#text;
  }
}

/** Why nothing can be kept, in words. */
export const whyNot = (error) =>
  error?.name === "QuotaExceededError"
    ? "The storage of this browser is full."
    : "This browser does not allow the page to store data.";
