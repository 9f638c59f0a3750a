// A run in the thread that calls.

import { rows as module } from "./loaded-module.js";
import { RunError } from "./rows-run.js";

const encoder = new TextEncoder();

export class LocalRun {
  #engine;
  #plans;

  constructor(engine, plans) {
    this.#engine = engine;
    this.#plans = plans;
  }

  /**
   * @param plans local plans, each with the document that was saved and the guards that were agreed to
   * @param {{ numbers: number[], journal?: string | ArrayBufferView, seed?: number }} how
   */
  static async open(plans, { numbers, journal, seed }) {
    let all = null;
    for (const { plan, document, yes } of plans) {
      const one = await plan.runnable(document, yes);
      if (all === null) all = one;
      else all.add(one);
    }
    const past = bytesOf(journal);
    const number = seed === undefined ? undefined : BigInt(seed);
    const engine = asked(() => all.begin(past, ...numbers, number));
    return new LocalRun(
      engine,
      plans.map(({ plan }) => plan),
    );
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

/** Bytes of a journal; without one nothing was begun. */
function bytesOf(journal) {
  if (!journal) return undefined;
  if (typeof journal === "string") return encoder.encode(journal);
  const { buffer, byteOffset, byteLength } = journal;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const asked = (call) => module.run(call, RunError);
