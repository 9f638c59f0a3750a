// The loop around a run: it asks what to do, has it done, and hands the answers over.

import { OptionError } from "./errors.js";
import { TokenError } from "./fetch-init.js";
import { RunError } from "./run-error.js";

/** The longest time that a timer of JavaScript takes, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** Runs of which lines were not kept: what follows must not be, for lines would be missing. */
const cut = new WeakSet();

/**
 * Carries a run out to its end.
 * @param run
 * @param {(step: object) => unknown} send gives the answer to a step; what it throws counts as no answer
 * @param {{ write: Function, progress?: Function, signal?: AbortSignal }} how
 */
export async function carryOut(run, send, how) {
  const { write, progress, signal } = checked(send, how);
  if (cut.has(run))
    throw new RunError(
      "the journal was not written; begin again from the lines that were kept",
    );
  const bell = new Bell();
  const underWay = new Set();
  const faults = [];
  const begin = (work) => {
    const one = work
      .catch((fault) => faults.push(fault))
      .finally(() => {
        underWay.delete(one);
        bell.ring();
      });
    underWay.add(one);
  };
  const take = async (step) => {
    progress?.(step, null);
    const told = await run.answered(step, await answerOf(send, step));
    progress?.(step, told);
  };
  const cancel = () => begin(run.cancel());
  signal?.addEventListener("abort", cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    for (;;) {
      bell.reset();
      if (faults.length > 0) throw faults[0];
      const next = await run.next();
      if (next.finished) return await run.summary();
      if (next.write !== undefined) {
        cut.add(run);
        await write(next.write);
        cut.delete(run);
      } else if (next.send) begin(take(next.send));
      else await bell.within(next.wait ?? next.answers);
    }
  } finally {
    signal?.removeEventListener("abort", cancel);
    // Afterwards another run may take the journal up: nothing of this one may be under way.
    await Promise.all(underWay);
  }
}

function checked(send, how = {}) {
  const { write, progress, signal } = how;
  if (typeof send !== "function")
    throw new OptionError('"carryOut" takes a function that sends a step');
  if (typeof write !== "function")
    throw new OptionError('"write" takes a function that keeps lines');
  if (progress !== undefined && typeof progress !== "function")
    throw new OptionError('"progress" takes a function');
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
    throw new OptionError('"signal" takes an AbortSignal');
  return { write, progress, signal };
}

/** Whether a request that threw was carried out cannot be told, unless it was never sent. */
async function answerOf(send, step) {
  try {
    return await send(step);
  } catch (error) {
    if (error instanceof TokenError) throw error;
    return null;
  }
}

/** Ends a wait. A ring between `reset` and `within` is not lost. */
class Bell {
  #rung = false;
  #heard = () => {};

  reset() {
    this.#rung = false;
  }

  ring() {
    this.#rung = true;
    this.#heard();
  }

  /**
   * Until it rings, at most so many seconds where a number is given.
   * @returns {Promise<void>}
   */
  within(seconds) {
    return new Promise((done) => {
      if (this.#rung) return done();
      const most = Math.min(seconds * 1000, LONGEST);
      const timer = seconds === null ? null : setTimeout(done, most);
      this.#heard = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
