// A run in the thread that calls.

import { rows as module } from "./loaded-module.js";
import { RunError } from "./rows-run.js";

const encoder = new TextEncoder();
/** The most bytes that `getRandomValues` gives at once. */
const MOST_RANDOM = 2 ** 16;

export class LocalRun {
  #engine;
  #plans;

  constructor(engine, plans) {
    this.#engine = engine;
    this.#plans = plans;
  }

  /**
   * @param plans local plans, each with the document that was saved and the guards that were agreed to
   * @param {{ numbers: number[], journal?: string | ArrayBufferView, seed?: number, made: string[], secrets?: string | ArrayBufferView }} how
   *   `made` are fields whose secrets the file `secrets` has
   */
  static async open(plans, { numbers, journal, seed, made, secrets }) {
    let all = null;
    for (const { plan, document, yes } of plans) {
      const one = await plan.runnable(document, yes);
      if (all === null) all = one;
      else all.add(one);
    }
    if (made.length > 0) {
      const [plan, file] = [all, bytesOf(secrets) ?? new Uint8Array()];
      all = asked(() => plan.with_secrets(made.join("\n"), file));
    }
    const past = bytesOf(journal);
    const number = seed === undefined ? undefined : BigInt(seed);
    const engine = asked(() => all.begin(past, ...numbers, number));
    return new LocalRun(
      engine,
      plans.map(({ plan }) => plan),
    );
  }

  /**
   * Makes secrets for the new records of a local plan that have none, and gives them as CSV.
   * @param {{ runnable: Function }} plan
   * @param {{ document: string, yes: string, fields: string[], random?: Uint8Array }} how
   */
  static async secrets(plan, { document, yes, fields, random }) {
    const work = await plan.runnable(document, yes);
    try {
      const lines = fields.join("\n");
      return asked(() =>
        work.make_secrets(lines, random ?? randomOf(work.random_bytes(lines))),
      );
    } finally {
      work.free();
    }
  }

  next(now) {
    return asked(() => this.#open.next(now));
  }

  answered([id, status, headers, text], now) {
    const body = encoder.encode(text);
    return asked(() => this.#open.answered(id, status, headers, body, now));
  }

  cancel() {
    this.#open.cancel();
  }

  summary() {
    return this.#open.summary();
  }

  result(plan, row) {
    return this.#open.result(plan, row) ?? null;
  }

  beside(plan, row) {
    return this.#open.beside(plan, row);
  }

  created() {
    return this.#open.created();
  }

  /** Files about the rows of one of the plans. */
  files(plan, wanted, title) {
    const of = this.#plans[plan];
    if (!of) throw new RunError(`the run has no plan ${plan}`);
    return of.runFiles(this.#open, plan, wanted, title);
  }

  close() {
    this.#engine?.free();
    this.#engine = null;
  }

  get #open() {
    if (!this.#engine) throw new RunError("the run is closed");
    return this.#engine;
  }
}

/** So many bytes of a generator that is fit for secrets. */
function randomOf(count) {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at += MOST_RANDOM)
    crypto.getRandomValues(bytes.subarray(at, at + MOST_RANDOM));
  return bytes;
}

/** Bytes of a journal; without one nothing was begun. */
function bytesOf(journal) {
  if (!journal) return undefined;
  if (typeof journal === "string") return encoder.encode(journal);
  const { buffer, byteOffset, byteLength } = journal;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const asked = (call) => module.run(call, RunError);
