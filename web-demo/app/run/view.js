// Rows on their way: a plan is carried out by `Run`, its journal is kept, and the page says what became of each row.
import { byId, plural } from "../dom.js";
import { download } from "../download.js";
import { count } from "../import/words.js";
import { Carrier, Left, NotKept, beginRun } from "./carrier.js";
import { filesOf } from "./files.js";
import { PageJournal, whyNot } from "./journals.js";
import { Keeper } from "./keeper.js";
import { ask, clearNote, drawFigures, drawNote, sumsOf } from "./panel.js";
import { Tally, saidOf } from "./tally.js";

const HELD = {
  person: [
    "info",
    "Paused.",
    "Responses to requests that were sent before are still read.",
  ],
  offline: [
    "warning",
    "No connection.",
    "The run continues when the connection is back.",
  ],
  token: [
    "error",
    "The server gave no token.",
    "Check the name and password in the bar above, then go on.",
  ],
  denied: [
    "error",
    "The server denies access.",
    "Check the token in the bar above, then go on. The row that was denied is sent again.",
  ],
};

/** So long, in milliseconds, the page gathers what has moved. */
const PAUSE = 100;

export class RunView {
  #draft;
  #page;
  /** "none", "preparing", "sending", "ended" for now. */
  #phase = "none";
  #plan = null;
  #run = null;
  #document = null;
  #about = null;
  #rows = new Map();
  #tally = new Tally();
  #carrier = null;
  #keeper;
  /** Whether the plan is made again before it goes on: the worker may be gone. */
  #isBroken = false;
  #isGiven = false;
  #drawing = null;
  /** Why nothing is sent, as the note says it. */
  #noted = null;

  /**
   * @param draft has the session and the system
   * @param page what the view of the sheet gives: `plan(leftOut)`, `rows()`, `redraw(all)`, `say(text, kind)`
   */
  constructor(draft, page) {
    this.#draft = draft;
    this.#page = page;
    this.#keeper = new Keeper({
      wanted: (id) => this.#handOver(id),
      saveRecords: () => page.saveRecords(),
    });
    for (const [id, make] of Object.entries(this.#files()))
      byId(`run-${id}`).addEventListener("click", () => this.#save(make));
    addEventListener("beforeunload", (event) => {
      const { journal } = this.#keeper;
      const isLost = journal?.stays === false && this.#tally.open > 0;
      if (this.#phase === "sending" || isLost) event.preventDefault();
    });
  }

  /** Whether the sheet must stay as it is. */
  get busy() {
    return this.#phase === "preparing" || this.#phase === "sending";
  }

  /** Whether there is a run of the rows that are shown. */
  get there() {
    return this.#phase !== "none";
  }

  /** What the buttons are to say; null for one that is of no use. */
  get buttons() {
    const held = this.#carrier?.held;
    const isSending = this.#phase === "sending";
    const stopping = this.#carrier?.stopping ?? false;
    return {
      pause: isSending && !held && !stopping,
      stop: isSending ? (stopping ? "Stop now" : "Stop after these") : null,
      go: isSending
        ? held && held !== "offline" && !stopping
          ? "Go on"
          : null
        : this.#goWords(),
    };
  }

  #goWords() {
    const { open, counts, noun } = this.#tally;
    if (this.#phase !== "ended" || open === 0) return null;
    return counts.waiting > 0 || this.#isBroken || this.#isGiven
      ? `Go on with ${plural(open, noun)}`
      : `Try ${plural(open, noun)} again`;
  }

  /**
   * Sends rows.
   * @param about what is kept beside the journal
   * @param rows those to send
   */
  async send(about, rows) {
    await this.#prepare(about, rows, async () => {
      const plan = await this.#make();
      if (this.#requests(plan) !== this.#tally.requests)
        throw new Error("the plan and the list have not the same rows");
      if (await this.#keep(false)) await this.#carry();
    });
  }

  /**
   * Takes up a run that was begun before. The sheet is there again; it must be the same one.
   * @returns whether it is
   */
  async takeUp(about, rows) {
    let isSame = false;
    await this.#prepare(about, rows, async () => {
      const plan = await this.#make();
      const requests = this.#requests(plan);
      const { noun } = this.#tally;
      isSame = this.#about.id === about.id;
      if (!isSame) {
        const why =
          requests === about.requests
            ? `It has ${plural(requests, noun)} to send too, but with other content`
            : `It has ${plural(requests, noun)} to send, and that one had ${count(about.requests)}`;
        await this.detach();
        this.#page.say(
          `This is not the sheet that was begun as ${about.name}. ${why}. Nothing was sent.`,
          "error",
        );
        return;
      }
      if (!(await this.#keep(true))) return;
      const { done = 0, already = 0, unknown = 0 } = this.#tally.counts;
      drawNote({
        kind: "info",
        title: "Picked up where it stopped.",
        text: `${plural(done + already, `${noun} is`, `${noun}s are`)} done.${
          unknown > 0
            ? ` ${plural(unknown, `${noun} is`, `${noun}s are`)} not known: the record is read before anything is sent again.`
            : ""
        }`,
      });
    });
    return isSame;
  }

  pause() {
    this.#carrier?.pause();
  }

  stop() {
    this.#carrier?.stop();
  }

  /** Goes on after a pause, or with what a run has left open. */
  async goOn() {
    if (this.#phase === "sending") return this.#carrier.goOn();
    if (this.#phase !== "ended") return;
    await this.#work(async () => {
      const { id } = this.#about;
      if (this.#isBroken) await this.#make();
      if (this.#about.id !== id)
        throw new Error("the sheet is another one now");
      // Begun again from its journal, so that it reads what it does not know.
      if (this.#keeper.holds || !this.#keeper.journal.stays)
        await this.#begin();
      else if (!(await this.#keep(true))) return;
      await this.#carry();
    });
  }

  /** The rows are no longer those of the run. Its journal stays. */
  async detach() {
    this.#keeper.release();
    const [run, plan] = [this.#run, this.#plan];
    this.#phase = "none";
    this.#run = this.#plan = this.#about = this.#carrier = null;
    this.#keeper.journal = null;
    this.#isBroken = this.#isGiven = false;
    this.#rows = new Map();
    this.#tally = new Tally();
    clearNote();
    byId("import-run").hidden = true;
    await Promise.allSettled([run?.close(), plan?.close()]);
  }

  async #prepare(about, rows, work) {
    await this.detach();
    this.#about = { ...about };
    this.#rows = new Map(rows.map((row) => [row.number, row]));
    const requests = rows.reduce((sum, row) => sum + row.requests, 0);
    this.#tally = new Tally("", requests, about.beside);
    await this.#work(work);
  }

  /** What goes wrong on the way is said, and leaves no half of a run behind. */
  async #work(work) {
    this.#phase = "preparing";
    this.#page.redraw(false);
    try {
      await work();
    } catch (error) {
      this.#isBroken = this.#run !== null;
      this.#page.say(`Nothing was sent: ${error.message}.`, "error");
    }
    if (this.#phase !== "preparing") return;
    if (this.#run) this.#phase = "ended";
    else await this.detach();
    this.#show(true);
  }

  /** Makes the plan, and finds the name of its journal. */
  async #make() {
    if (this.#isBroken) this.#page.renew();
    this.#plan = await this.#page.plan(this.#about.leftOut);
    const { document } = await this.#plan.save({ document: true });
    this.#document = document;
    const head = await document.slice(0, 500).text();
    const [, existing] = /"existing":\{"digest":"([^"]+)"/.exec(head);
    this.#about.id = `${this.#plan.digest}-${existing}`;
    this.#about.requests = this.#requests(this.#plan);
    return this.#plan;
  }

  #requests({ summary: { counts } }) {
    return counts.requests ?? counts.create + counts.update;
  }

  /** Takes lock and journal, and begins the run. False when the person will not send. */
  async #keep(goesOn) {
    const kept = await this.#keeper.keep(this.#about, goesOn);
    if (!kept) return false;
    this.#about = kept.about;
    await this.#begin(kept.text);
    return true;
  }

  /** Another tab wants the run. */
  #handOver(id) {
    if (!this.#about || id !== this.#about.id || !this.#keeper.holds) return;
    this.#isGiven = true;
    if (this.#phase === "sending") this.#carrier.leave();
    else this.#gave();
  }

  #gave() {
    this.#keeper.release();
    drawNote({
      kind: "info",
      title: "The run continues in another tab.",
      text: "This page shows the results up to then.",
    });
    this.#show(true);
  }

  /** Begins the run anew from its journal. */
  async #begin(text) {
    const journal = text ?? (await this.#keeper.journal.text());
    await this.#run?.close().catch(() => {});
    this.#run = await beginRun(this.#plan, {
      document: this.#document,
      ...(journal && { journal }),
    });
    this.#tally = new Tally(journal, this.#about.requests, this.#about.beside);
    this.#tally.settle();
    this.#isBroken = this.#isGiven = false;
  }

  async #carry() {
    const { holds, journal } = this.#keeper;
    // Another tab asked for the run meanwhile.
    if (!holds && journal.stays) return;
    this.#carrier = new Carrier(this.#run, {
      draft: this.#draft,
      journal,
      tally: this.#tally,
      changed: (moved) => this.#moved(moved),
    });
    this.#phase = "sending";
    this.#noted = null;
    clearNote();
    this.#page.say(`Sending ${plural(this.#tally.open, this.#tally.noun)}`);
    this.#show(true);
    let fault = null;
    try {
      await this.#carrier.carryOut();
    } catch (error) {
      fault = error;
    }
    this.#tally.settle();
    this.#carrier = null;
    this.#phase = "ended";
    // What is said is drawn already.
    this.#show(true);
    if (fault instanceof NotKept) await this.#full(fault);
    else if (fault instanceof Left && this.#isGiven) this.#gave();
    else await this.#ended(fault);
    this.#show(true);
  }

  /** The journal could not be kept any longer. Nothing more was sent. */
  async #full({ cause, lines }) {
    const { journal } = this.#keeper;
    const kept = await Promise.resolve(journal.text()).catch(() => null);
    this.#show(true);
    const choice = await ask(
      {
        kind: "error",
        title: `${whyNot(cause)} Sending has stopped.`,
        text: "What was answered is shown below. A row that is not known is read before it is sent again.",
      },
      {
        ...(kept !== null && { page: "Go on, and save the run as a file" }),
        stay: "Stop here",
      },
    );
    if (choice === "stay") {
      this.#page.say("Stopped: the journal could not be kept.", "error");
      return;
    }
    this.#keeper.journal = new PageJournal(kept + lines);
    this.#about.savesAtEnd = true;
    await this.#begin();
    await this.#carry();
  }

  async #ended(fault) {
    const { counts, finished, requests, noun } = this.#tally;
    this.#isBroken = fault !== null && !(fault instanceof Left);
    if (this.#isBroken) {
      drawNote({
        kind: "error",
        title: "Sending has stopped.",
        text: `This page could not go on: ${fault.message}. What was answered is kept; a row that is not known is read before it is sent again.`,
      });
      this.#page.say("Sending has stopped.", "error");
      return;
    }
    clearNote();
    if (fault || finished === "cancelled")
      this.#page.say("Stopped. What was not sent is still waiting.");
    else if (finished === "denied") {
      const [kind, title, text] = HELD.denied;
      drawNote({ kind, title, text });
      this.#page.say("Sending has stopped.", "error");
    } else if (finished === "refusals")
      this.#page.say(
        `Five ${noun}s, one after the other, were not done, so sending stopped. Look at them before you go on.`,
        "error",
      );
    else
      this.#page.say(
        requests === 1
          ? `The ${noun} is answered.`
          : `All ${count(requests)} ${noun}s answered.`,
      );
    const there = (counts.done ?? 0) + (counts.already ?? 0);
    this.#about.isComplete = there === requests;
    this.#about.ended = Date.now();
    if (this.#keeper.journal.stays) await this.#keeper.update(this.#about);
    else if (this.#about.savesAtEnd) await this.#save(this.#files().saved);
  }

  #moved(moved) {
    if (moved) this.#tell(moved);
    // Often enough to be followed, rarely enough to stay quick.
    if (this.#drawing !== null) return;
    this.#drawing = setTimeout(() => this.#drawNow(), moved ? PAUSE : 0);
  }

  #drawNow() {
    this.#drawing = null;
    if (this.#phase !== "sending") return;
    const { held } = this.#carrier;
    const [kind, title, text] = HELD[held] ?? [];
    if (held !== this.#noted) {
      if (held) drawNote({ kind, title, text });
      else clearNote();
    }
    this.#noted = held;
    this.#show(false);
  }

  /** Writes what the journal says of rows beside them. */
  #tell(numbers) {
    for (const number of numbers) {
      const row = this.#rows.get(number);
      if (!row) continue;
      const told = this.#tally.row(number, row.requests);
      row.sent = told?.state ?? "waiting";
      row.outcome = told ? { said: saidOf(told, row.beside) } : null;
    }
  }

  /** @param all whether every row may have changed */
  #show(all) {
    const { there } = this;
    const isShown = there && this.#run !== null;
    byId("import-run").hidden = !isShown && !byId("run-note").firstChild;
    byId("run-state").hidden = !isShown;
    if (isShown) {
      if (all) this.#tell(this.#rows.keys());
      drawFigures(this.#tally);
      const rows = this.#page.rows();
      byId("run-sums").textContent = sumsOf(rows, this.#rows, this.#about.name);
    }
    this.#page.redraw(all);
  }

  #files() {
    return filesOf(() => ({
      run: this.#run,
      plan: this.#plan,
      journal: this.#keeper.journal,
      about: this.#about,
    }));
  }

  async #save(make) {
    try {
      download(...(await make()));
    } catch (error) {
      this.#page.say(`The file could not be made: ${error.message}.`, "error");
    }
  }
}
