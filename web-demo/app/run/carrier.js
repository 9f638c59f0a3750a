// Carries a run out: it is paused, goes on, is stopped, and waits while there is no connection or no token.
import { exchange } from "../session.js";

/** After so long without an answer a request counts as not answered, and the record is read. */
const PATIENCE = 30_000;
/** Waits are short at first: the loop asks again only where an answer was missing. */
const HOW = { concurrency: 2, backoff: 0.5 };

/** The journal could not be written: nothing more is sent. */
export class NotKept extends Error {
  constructor(cause, lines) {
    super("the journal could not be kept", { cause });
    this.lines = lines;
  }
}

/** The run was left as it stands, to go on later or in another tab. */
export class Left extends Error {}

/** Begins a run of a plan, or goes on with a journal. */
export const beginRun = (plan, options) => plan.run({ ...HOW, ...options });

export class Carrier {
  #run;
  #draft;
  #journal;
  #tally;
  #changed;
  #reasons = new Set();
  #waiting = new Set();
  #abort = new AbortController();
  #stopping = false;
  #leaving = false;
  #underWay = 0;
  #line = () => this.#connection();

  /**
   * @param run of the package
   * @param draft has the session and the system
   * @param journal takes lines
   * @param tally reads them
   * @param changed is called with the rows that moved, and without when the state is another
   */
  constructor(run, { draft, journal, tally, changed }) {
    this.#run = run;
    this.#draft = draft;
    this.#journal = journal;
    this.#tally = tally;
    this.#changed = changed;
  }

  /** Why nothing is sent at the moment: "person", "offline", "token"; null when all goes on. */
  get held() {
    return [...this.#reasons].at(-1) ?? null;
  }

  get stopping() {
    return this.#stopping || this.#leaving;
  }

  get underWay() {
    return this.#underWay;
  }

  async carryOut() {
    addEventListener("online", this.#line);
    addEventListener("offline", this.#line);
    if (!navigator.onLine) this.#reasons.add("offline");
    try {
      return await this.#run.carryOut((step) => this.#send(step), {
        write: (lines) => this.#write(lines),
        signal: this.#abort.signal,
      });
    } finally {
      removeEventListener("online", this.#line);
      removeEventListener("offline", this.#line);
    }
  }

  /** What is on its way is still answered. */
  pause(why = "person") {
    this.#reasons.add(why);
    this.#changed();
  }

  goOn() {
    for (const why of ["person", "token"]) this.#reasons.delete(why);
    this.#open();
  }

  /** Sends nothing more; reads what became of the requests that were sent. */
  stop() {
    // Nothing can be read now, or the person will not wait for it: the run that goes on does it.
    if (this.#stopping || ["offline", "token"].includes(this.held))
      return this.leave();
    this.#stopping = true;
    this.#reasons.clear();
    this.#abort.abort();
    this.#open();
  }

  /** Ends as soon as what is on its way is answered and kept. `carryOut` rejects with `Left`. */
  leave() {
    this.#leaving = true;
    this.#abort.abort();
    this.#open();
  }

  #open() {
    for (const go of this.#waiting) go();
    this.#waiting.clear();
    this.#changed();
  }

  #connection() {
    if (navigator.onLine) this.#reasons.delete("offline");
    else this.#reasons.add("offline");
    this.#open();
  }

  async #write(lines) {
    try {
      await this.#journal.append(lines);
    } catch (error) {
      throw new NotKept(error, lines);
    }
    this.#changed(this.#tally.add(lines));
    if (this.#leaving && this.#underWay === 0) throw new Left();
  }

  /** A person who pauses wants nothing new to be sent; what was sent is still read. */
  #mustWait(isNew) {
    if (this.#leaving) return false;
    const isPaused = isNew && this.#reasons.has("person");
    return isPaused || [...this.#reasons].some((why) => why !== "person");
  }

  /** The answer to a step; null when none came. */
  async #send(step) {
    const isNew = step.purpose === "send";
    for (;;) {
      while (this.#mustWait(isNew)) {
        if (isNew) this.#changed(this.#tally.hold(step, true));
        await new Promise((go) => this.#waiting.add(go));
      }
      if (isNew) this.#changed(this.#tally.hold(step, false));
      if (this.#leaving || (this.#stopping && isNew)) return null;
      const { token, refused } = await this.#draft.session.token();
      if (!refused) return this.#exchange(step, token);
      this.pause(navigator.onLine ? "token" : "offline");
    }
  }

  async #exchange(step, token) {
    const { platform, session } = this.#draft;
    const inside = step.path.startsWith(platform.prefix);
    const base = location.origin + (inside ? "" : platform.base);
    this.#underWay += 1;
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const init = { ...step.fetchInit(token), signal };
      const answer = await exchange(base + step.path, init);
      // A run whose token is denied stops by itself.
      if (answer.status === 401 || answer.status === 403) session.forget();
      return answer.status === 0 ? null : answer;
    } finally {
      this.#underWay -= 1;
    }
  }
}
