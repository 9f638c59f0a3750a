// Lock and journal of a run: who may work on it, and where its lines are kept. Where that cannot be, the person is asked.
import {
  PageJournal,
  StoredJournal,
  openJournals,
  whyNot,
} from "./journals.js";
import { Handover, hold } from "./locks.js";
import { ask, clearNote, drawNote } from "./panel.js";

/** A saved run and this browser have gone on apart. */
class OtherJournal extends Error {
  message =
    "this browser has another journal of this run, with requests that the file does not have; resume the run that is listed here";
}

export class Keeper {
  #journals = null;
  #release = null;
  #wait = null;
  #hand;
  #saveRecords;
  journal = null;

  /**
   * @param {{ wanted: Function, saveRecords: Function }} page `wanted(id)` is called when another tab asks for a run,
   *   `saveRecords()` gives the records as a file
   */
  constructor({ wanted, saveRecords }) {
    this.#hand = new Handover(wanted);
    this.#saveRecords = saveRecords;
  }

  /** Whether this tab may work on the run. */
  get holds() {
    return this.#release !== null;
  }

  /** Another tab may take the run. */
  release() {
    this.#wait?.abort();
    this.#release?.();
    this.#release = null;
  }

  /** Keeps what is known of a run at its end. The journal says the same, so a failure loses nothing. */
  async update(about) {
    await this.#journals.update(about).catch(() => {});
  }

  /**
   * Takes the lock and finds or begins the journal.
   * @param about what is kept beside it
   * @param goesOn whether a journal is taken up even where all of its rows are done
   * @returns what is kept beside the journal and its text so far, or null when the person will not send
   */
  async keep(about, goesOn) {
    if (!goesOn && !about.keeps && !(await this.#withoutRecords())) return null;
    for (;;) {
      try {
        this.#journals ??= await openJournals();
        if (!(await this.#lock(about.id))) return null;
        return await this.#find(about, goesOn);
      } catch (error) {
        this.release();
        if (error instanceof OtherJournal) throw error;
        const choice = await withoutStorage(error);
        if (choice === "not") return null;
        if (choice === "retry") continue;
        const { given = "", ...rest } = about;
        this.journal = new PageJournal(given);
        return {
          about: { ...rest, savesAtEnd: choice === "page" },
          text: given,
        };
      }
    }
  }

  async #find({ given, ...about }, goesOn) {
    const { id } = about;
    const earlier = await this.#journals.run(id);
    const stored = earlier ? (await this.#journals.text(id)).text : "";
    // A file may have more lines than this browser, or fewer. Where both went on by themselves, neither is whole.
    const isNewer = given !== undefined && given.startsWith(stored);
    if (given !== undefined && !isNewer && !stored.startsWith(given))
      throw new OtherJournal();
    const isTaken = !isNewer && earlier && (goesOn || !earlier.isComplete);
    if (!isTaken) await this.#journals.begin(about, given);
    const { text, pieces } = await this.#journals.text(id);
    this.journal = new StoredJournal(this.#journals, id, pieces);
    return { about: isTaken ? earlier : about, text };
  }

  /** Records with secrets are not kept: they are given again after a reload. */
  async #withoutRecords() {
    const choice = await ask(
      {
        kind: "warning",
        title: "The records hold secrets, so this browser does not keep them.",
        text: "To go on after a reload you need them as a file, beside the sheet.",
      },
      {
        file: "Save them and send",
        without: "Send without",
        not: "Do not send",
      },
    );
    if (choice === "file") this.#saveRecords();
    return choice !== "not";
  }

  /** Only one tab works on a journal. */
  async #lock(id) {
    this.#release = await hold(id);
    if (this.#release) return true;
    const choice = await ask(
      {
        kind: "warning",
        title: "Another tab has this run open.",
        text: "Two tabs cannot send it at the same time.",
      },
      { over: "Take it over", not: "Leave it to the other tab" },
    );
    if (choice === "not") return false;
    const wait = new AbortController();
    this.#wait = wait;
    this.#hand.ask(id);
    drawNote(
      {
        kind: "info",
        title: "The other tab waits for responses to the requests it has sent.",
        text: "Then the run continues here.",
      },
      { leave: ["Leave it to the other tab", () => wait.abort()] },
    );
    try {
      const { signal } = wait;
      this.#release = await hold(id, { wait: true, signal });
      return true;
    } catch {
      return false;
    } finally {
      this.#wait = null;
      clearNote();
    }
  }
}

/** Storage is full or forbidden: the person chooses. */
const withoutStorage = (error) =>
  ask(
    {
      kind: "warning",
      title: whyNot(error),
      text: "After this page is closed or reloaded, a run can continue only if you have saved it as a file.",
    },
    {
      page: "Send, and save the run as a file",
      without: "Send without going on later",
      retry: "Look again",
      not: "Do not send",
    },
  );
