// One journal belongs to one tab at a time. A tab that is closed or dies gives its lock back by itself.

const lockOf = (id) => `seatwright-run-${id}`;
const CHANNEL = "seatwright-runs";

/**
 * Takes the lock of a run.
 * @param {string} id
 * @param {{ wait?: boolean, signal?: AbortSignal }} how whether to wait for the tab that has it
 * @returns {Promise<(() => void) | null>} gives the lock back; null when another tab has it
 */
export function hold(id, { wait = false, signal } = {}) {
  return new Promise((resolve, reject) => {
    const held = (lock) =>
      lock === null
        ? resolve(null)
        : new Promise((release) => resolve(release));
    navigator.locks
      .request(lockOf(id), wait ? { signal } : { ifAvailable: true }, held)
      .catch(reject);
  });
}

/** Which of some runs a tab is at work on. */
export async function atWork(ids) {
  const { held } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return new Set(ids.filter((id) => names.has(lockOf(id))));
}

/** Asks whichever tab has a run to let go of it, and hears when this one is asked. */
export class Handover {
  #channel = new BroadcastChannel(CHANNEL);

  /** `asked(id)` is called when another tab wants a run. */
  constructor(asked) {
    this.#channel.addEventListener("message", ({ data }) => {
      if (typeof data?.wanted === "string") asked(data.wanted);
    });
  }

  ask(id) {
    this.#channel.postMessage({ wanted: id });
  }
}
