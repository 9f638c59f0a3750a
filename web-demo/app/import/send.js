// Sending the rows that are ready, one after the other. Nothing is called done without an answer, and a row whose
// answer is missing is never sent again by itself.
import { calls } from "../calls.js";
import { exchange } from "../session.js";
import { DONE, OUTCOMES } from "../outcome.js";

const REFUSED = new Set(["conflict", "invalid", "denied", "not_found"]);
/** A server that asks for patience gets it so often. */
const TRIES = 5;
const LONGEST = 60;

const wait = (seconds, signal) =>
  new Promise((done) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });

export class Run {
  #draft;
  #abort = null;

  constructor(draft) {
    this.#draft = draft;
  }

  get busy() {
    return this.#abort !== null;
  }

  /** Ends after the row that is on its way. */
  stop() {
    this.#abort?.abort();
  }

  /**
   * Sends rows.
   * @param operation its id
   * @param rows those to send
   * @param moved is called after each change of a row
   * @returns why it ended: "all", "stopped", or the words of a refusal that holds for all rows
   */
  async send(operation, rows, moved) {
    const abort = new AbortController();
    this.#abort = abort;
    try {
      // Before the first row goes out: without it no answer could be read.
      const { readResponse } = await calls();
      for (const row of rows) {
        if (abort.signal.aborted) return "stopped";
        row.sent = "sending";
        moved(row);
        const ending = await this.#one(operation, row, {
          readResponse,
          signal: abort.signal,
        });
        moved(row);
        if (ending) return ending;
      }
      return "all";
    } finally {
      this.#abort = null;
    }
  }

  async #one(operation, row, { readResponse, signal }) {
    const { session, platform } = this.#draft;
    const { request } = row.row;
    for (let tried = 1; ; tried += 1) {
      const { token, refused } = await session.token();
      if (refused) {
        row.sent = null;
        return "Nothing was sent: the server gave no token.";
      }
      const inside = request.path.startsWith(platform.prefix);
      const base = location.origin + (inside ? "" : platform.base);
      const answer = await exchange(
        base + request.path,
        request.fetchInit(token),
      );
      if (answer.status === 0) {
        row.sent = "unknown";
        row.outcome = {
          said: "Nothing answered. The request may have arrived: look before you send again.",
        };
        return "Nothing answered. The rows after it were not sent.";
      }
      const outcome = readResponse(operation, answer.status, answer.text, {
        headers: answer.headers,
        request: { body: request.json() },
      });
      if (outcome.outcome === "throttled" && tried < TRIES) {
        await wait(Math.min(outcome.retry_after ?? 2, LONGEST), signal);
        if (!signal.aborted) continue;
        row.sent = null;
        return "stopped";
      }
      if (outcome.outcome === "denied") session.forget();
      return this.#told(row, outcome);
    }
  }

  #told(row, outcome) {
    const { outcome: kind, message, status } = outcome;
    const [, word, meaning] = OUTCOMES[kind];
    const said =
      message && message !== word
        ? `${word}: ${message}`
        : `${word}. ${meaning}`;
    row.outcome = { said: `${said} (status ${status})`, kind };
    if (DONE.has(kind)) row.sent = "done";
    else if (kind === "throttled") {
      row.sent = null;
      row.outcome = null;
      return "The server wants fewer requests. Send the rest later.";
    } else row.sent = REFUSED.has(kind) ? "refused" : "unknown";
    return kind === "denied" ? `The server refuses this caller: ${said}` : null;
  }
}
