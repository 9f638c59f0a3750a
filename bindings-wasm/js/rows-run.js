// A plan carried out, whichever thread the engine runs in. Nothing is sent here but by the function of the caller.

import { HEADERS } from "./facts.js";
import { OptionError } from "./errors.js";
import { fetchInit } from "./fetch-init.js";

/** A run that cannot begin or be resumed, or an answer that it does not take. */
export class RunError extends Error {
  constructor(message) {
    super(message);
    this.name = "RunError";
  }
}

/** What to send. The body is no own property, so that a log does not show it. */
class Step {
  #body;
  #token;

  constructor({ body, token, ...rest }) {
    Object.assign(this, rest);
    this.#body = body;
    this.#token = token;
  }

  get headers() {
    return this.purpose === "send" ? { ...HEADERS } : { accept: HEADERS.accept };
  }

  /** The JSON body; empty for a look-up. */
  get body() {
    return this.#body;
  }

  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token) {
    const init = fetchInit(this, token, this.#token);
    // A GET has no body.
    if (this.purpose !== "send") delete init.body;
    return init;
  }
}

/** Carries out plans: says what to send next, and what an answer means. */
export class Run {
  #engine;

  /** @param engine of a run: here, or in a worker */
  constructor(engine) {
    this.#engine = engine;
  }

  /** What to do next. `now` is a time in seconds. */
  async next(now = seconds()) {
    const next = JSON.parse(await this.#engine.next(now));
    return next.send ? { send: new Step(next.send) } : next;
  }

  /**
   * Takes the answer to a step; null says that none came.
   * @param {{ id: number }} step
   * @param {{ status: number, headers?: Iterable<[string, string]>, text?: string } | null} answer
   */
  async answered(step, answer, now = seconds()) {
    const { status = 0, headers = [], text = "" } = answer ?? {};
    const lines = [];
    for (const pair of headers)
      for (const part of pair) lines.push(String(part).replace(/\s+/g, " "));
    const told = [step.id, status, lines.join("\n"), text];
    return JSON.parse(await this.#engine.answered(told, now));
  }

  /** Sends nothing more but look-ups, which tell what became of requests that were sent. */
  async cancel() {
    await this.#engine.cancel();
  }

  /** How many rows have which status. */
  async summary() {
    return JSON.parse(await this.#engine.summary());
  }

  /** What became of a row; null for one without a request. */
  async result(row, plan = 0) {
    return JSON.parse((await this.#engine.result(plan, row)) ?? "null");
  }

  /** The records that the run has made: what is to be deleted to undo it. */
  async created() {
    const lines = (await this.#engine.created()).split("\n");
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  }

  /** The sheet in its own columns, without those of secrets, with the result of each row. */
  results(plan = 0) {
    return this.#engine.results(plan);
  }

  /**
   * Carries all of it out.
   * @param {(step: object) => Promise<object | null>} send gives the answer to a step; what it throws counts as no answer
   * @param {{ write: Function, moved?: Function, signal?: AbortSignal }} how `write(lines)` keeps lines of the journal before
   *   it settles; `moved(step, answered)` is told of each answer, and of each step before it is sent
   */
  async carryOut(send, { write, moved = () => {}, signal } = {}) {
    if (typeof write !== "function")
      throw new OptionError('"write" takes a function that keeps lines');
    const flying = new Set();
    let wake = () => {};
    const cancel = () => {
      this.cancel().finally(() => wake());
    };
    signal?.addEventListener("abort", cancel, { once: true });
    if (signal?.aborted) cancel();
    const take = async (step) => {
      moved(step, null);
      // Whether it was carried out cannot be told from what is thrown.
      const answer = await send(step).catch(() => null);
      moved(step, await this.answered(step, answer));
    };
    /** Until an answer, a cancel, or so many seconds. */
    const pause = (most) =>
      new Promise((done, failed) => {
        const timer = most === null ? null : setTimeout(done, most * 1000);
        const end = (settle) => (value) => {
          clearTimeout(timer);
          settle(value);
        };
        wake = end(done);
        for (const one of flying) one.then(end(done), end(failed));
      });
    try {
      for (;;) {
        const next = await this.next();
        if (next.finished) return await this.summary();
        if (next.write !== undefined) await write(next.write);
        else if (next.send) {
          const one = take(next.send).finally(() => flying.delete(one));
          // It is waited for below; a fault of it ends the run there.
          one.catch(() => {});
          flying.add(one);
        } else await pause(next.wait ?? next.answers);
      }
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  }

  /** Gives up what the engine holds of requests. */
  close() {
    return this.#engine.close();
  }
}

/** Of a clock that never goes back. */
const seconds = () => performance.now() / 1000;

const NUMBERS = {
  concurrency: [1, 1],
  stop_after: [5, 0],
  attempts: [5, 1],
  look_ups: [5, 1],
};
const WAITS = { backoff: 1, backoff_limit: 60 };

/** The options of a run, checked: `how` crosses to the engine. */
export function runOptions(options = {}) {
  const { document, yes = [], journal, seed, ...rest } = options;
  const numbers = Object.entries(NUMBERS).map(([name, [usual, least]]) => {
    const value = rest[name] ?? usual;
    if (!Number.isInteger(value) || value < least || value >= 2 ** 32)
      throw new OptionError(
        `"${name}" takes a whole number of ${least} or more`,
      );
    return value;
  });
  const waits = Object.entries(WAITS).map(([name, usual]) => {
    const value = rest[name] ?? usual;
    if (!Number.isFinite(value) || value < 0)
      throw new OptionError(`"${name}" takes seconds, of 0 or more`);
    return value;
  });
  for (const name of Object.keys(rest))
    if (!(name in NUMBERS) && !(name in WAITS))
      throw new OptionError(`there is no option "${name}"`);
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0))
    throw new OptionError('"seed" takes a whole number of 0 or more');
  if (journal !== undefined && typeof journal !== "string")
    throw new OptionError('"journal" takes the text that was kept');
  if (typeof yes === "string" || typeof yes?.[Symbol.iterator] !== "function")
    throw new OptionError('"yes" takes a list of guards');
  return { document, yes, how: { numbers: [...numbers, ...waits], journal, seed } };
}
