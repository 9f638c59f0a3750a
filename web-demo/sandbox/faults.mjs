// Which request meets which fault. The choice depends on the seed and on the request, not on the clock or on the order
// in which requests arrive, so that a run with several connections meets the same faults again.
import { createHash } from "node:crypto";
import { jsonObject } from "./http.mjs";

/** Each fault, with what a client sees. `handler.mjs` carries them out. */
export const FAULTS = {
  delay: "acted on, answered late",
  "drop-before": "not acted on; the connection is cut",
  "drop-after": "acted on; the connection is cut without an answer",
  repeat: "acted on twice, as by a proxy; the second answer is the client's",
  429: "not acted on; 429 with Retry-After",
  503: "not acted on; 503",
  504: "acted on; a gateway answers 504 with a page of HTML",
  unreadable:
    "acted on and accepted; what it adds is missing from the next reads",
};

const NUMBERS = {
  seed: 1,
  delayMs: 100,
  retryAfter: 1,
  unreadableReads: 2,
  dieAfter: 0,
};

/**
 * @typedef {object} FaultOptions
 * @property {number} [seed] the same seed gives the same faults; 1 unless given
 * @property {Record<string, number>} [rates] from 0 to 1 for each fault; `all` stands for those that are not named
 * @property {number} [delayMs] milliseconds of a delay; 100
 * @property {number} [retryAfter] seconds in Retry-After; 1
 * @property {number} [unreadableReads] how many reads do not find what was added; 2
 * @property {number} [dieAfter] the process exits at this request, before or after acting; 0 is never
 */

export class Faults {
  #rates;
  #seen = new Map();
  #requests = 0;
  /** How often each fault has happened. */
  counts = Object.fromEntries(Object.keys(FAULTS).map((name) => [name, 0]));

  /** @param {FaultOptions} options */
  constructor({ rates = {}, ...numbers } = {}) {
    refuseUnknown(numbers, NUMBERS);
    for (const [name, value] of Object.entries(numbers))
      if (!Number.isSafeInteger(value) || value < 0)
        throw new Error(`${name} must be a whole number, not ${value}`);
    this.#rates = checkedRates(rates);
    Object.assign(this, NUMBERS, numbers);
  }

  /** The fault of a request, or null; "die-before" and "die-after" end the process. */
  next(request, identifiedBy) {
    this.#requests += 1;
    const named = nameOf(request, identifiedBy);
    const times = (this.#seen.get(named) ?? 0) + 1;
    this.#seen.set(named, times);
    const drawn = fraction(`${this.seed}\n${times}\n${named}`);
    if (this.#requests === this.dieAfter)
      return drawn < 0.5 ? "die-before" : "die-after";
    const fault = this.#at(drawn);
    if (fault) this.counts[fault] += 1;
    return fault;
  }

  #at(drawn) {
    let sum = 0;
    for (const [name, rate] of this.#rates) {
      sum += rate;
      if (drawn < sum) return name;
    }
    return null;
  }
}

/** What a request is called in every run: who it is about, and no token. */
function nameOf({ method, path, query, body }, identifiedBy) {
  const asked = new URLSearchParams(query);
  asked.delete("token");
  const content = jsonObject(body);
  const who = content
    ? identifiedBy.map((key) => String(content[key] ?? "")).join("\t")
    : body;
  return `${method} ${path}?${asked}\n${who}`;
}

/** From 0 up to 1, as evenly as SHA-256 spreads. */
function fraction(text) {
  return (
    createHash("sha256").update(text).digest().readUIntBE(0, 6) /
    0x1000000000000
  );
}

function checkedRates({ all = 0, ...named }) {
  refuseUnknown(named, FAULTS);
  const rates = Object.keys(FAULTS).map((name) => [name, named[name] ?? all]);
  for (const [name, rate] of [["all", all], ...rates])
    if (typeof rate !== "number" || !(rate >= 0 && rate <= 1))
      throw new Error(`the rate of ${name} must be from 0 to 1, not ${rate}`);
  const sum = rates.reduce((total, [, rate]) => total + rate, 0);
  if (sum > 1 + 1e-9)
    throw new Error(`the rates add up to ${sum}; together at most 1`);
  return rates;
}

function refuseUnknown(given, known) {
  const stranger = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  if (stranger !== undefined)
    throw new Error(
      `${stranger} is not one of ${Object.keys(known).join(", ")}`,
    );
}
