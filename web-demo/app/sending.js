// One request on its way: sending, giving up the wait, and looking at what is there. Nothing here draws.
import { exchange } from "./session.js";
import { person } from "./person.js";

/** So many numbers above a taken one are asked for. */
const TRIES = 20;

export class Sending {
  #draft;
  #abort = null;
  #turn = 0;

  constructor(draft) {
    this.#draft = draft;
  }

  get busy() {
    return this.#abort !== null;
  }

  /** Gives up waiting. What was sent stays sent. */
  stop() {
    this.#abort?.abort();
  }

  /**
   * Sends a request.
   * @returns {Promise<{kind: "token" | "silent" | "answer", answer?: object, seconds: number} | null>} null when a
   *   later call has taken over meanwhile
   */
  async send(request) {
    const draft = this.#draft;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#turn += 1;
    const turn = this.#turn;
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const { session, platform } = draft;
    try {
      const { token, refused } = await session.token(abort.signal);
      if (refused)
        return refused.status === 0
          ? { kind: "silent", early: true, seconds: seconds() }
          : { kind: "token", answer: refused, seconds: seconds() };
      const base = location.origin + platform.base;
      const answer = await exchange(request.url(base), {
        ...request.fetchInit(token),
        signal: abort.signal,
      });
      if (turn !== this.#turn) return null;
      return {
        kind: answer.status === 0 ? "silent" : "answer",
        answer,
        stopped: abort.signal.aborted,
        seconds: seconds(),
      };
    } finally {
      if (turn === this.#turn) this.#abort = null;
    }
  }

  /**
   * Looks whether somebody of this name is there.
   * @returns {Promise<{there: boolean | null, answer: object}>} null when the answer does not say
   */
  async look(id = person(this.#draft).id) {
    const { session, platform, params } = this.#draft;
    const { token, refused } = await session.token();
    if (refused) return { there: null, answer: refused };
    const { resource } = person(this.#draft);
    const [path, init] = platform.read({
      resource,
      id,
      domain: params.domain,
      token,
    });
    const answer = await exchange(path, init);
    const there = platform.found(answer)
      ? true
      : platform.missing(answer)
        ? false
        : null;
    return { there, answer };
  }

  /** The next number that nobody has, from one that is taken; null when there is none near. */
  async nextFree(id) {
    if (!/^\d{1,9}$/.test(id)) return null;
    for (let at = 1; at <= TRIES; at += 1) {
      const next = String(Number(id) + at).padStart(id.length, "0");
      const { there } = await this.look(next);
      if (there === false) return next;
      if (there === null) return null;
    }
    return null;
  }
}
