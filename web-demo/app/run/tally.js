// What the journal of a run says of each row. The page shows nothing else, so it never tells more than what is kept.
import { countsOf, nameOf } from "../import/beside.js";

/** The result of a request in a journal, as a state of the list. */
const STATES = {
  done: "done",
  refused: "refused",
  conflict: "taken",
  unknown: "unknown",
  failed: "failed",
  skipped: "failed",
  not_sent: "waiting",
};

/** States in which a run that goes on does something with a request. `denied` ones are refused, and are tried again. */
const OPEN = new Set(["waiting", "sending", "unknown", "failed"]);

const BAD = new Set(["refused", "taken", "failed", "unknown"]);

/** The request of a row, or one beside it. */
class Part {
  state = "waiting";
  sends = 0;
  /** Whether the server said that the name is in use. */
  met = false;
  /** Whether a request of this run may have been carried out without a clear answer. */
  lost = false;
  status = 0;
  outcome = "";
  message = "";
  differs = [];
  isUpdate = false;
  confirmed = false;
}

export class Tally {
  /** How many requests there are: one a row, and those beside it. */
  requests = 0;
  /** What is counted, as a word. */
  noun;
  /** Why nothing more is sent: "refusals", "cancelled", "denied"; "" at the end; null before. */
  finished = null;
  /** By row, then by part: 0 is the request of the row. */
  #rows = new Map();

  /** `beside`: rows make more than their own request */
  constructor(text = "", requests = 0, beside = false) {
    this.requests = requests;
    this.noun = beside ? "request" : "row";
    this.add(text);
  }

  /** What became of a row that makes so many requests; null before anything did. */
  row(number, expected = 1) {
    const parts = this.#rows.get(number);
    if (!parts) return null;
    const all = [...parts.values()].map(({ state }) => state);
    const bad = all.find((state) => BAD.has(state));
    const waits = all.includes("waiting") || all.length < expected;
    let state = bad ?? (all.includes("done") ? "done" : "already");
    if (!bad && waits) state = "waiting";
    if (all.includes("sending")) state = "sending";
    return { state, parts, waits };
  }

  /** How many requests are in each state. */
  get counts() {
    const counts = {};
    let named = 0;
    for (const { state } of this.#parts()) {
      counts[state] = (counts[state] ?? 0) + 1;
      named += 1;
    }
    const waiting = (counts.waiting ?? 0) + Math.max(0, this.requests - named);
    return { ...counts, waiting };
  }

  /** How many requests a run that goes on does something with. */
  get open() {
    const named = [...this.#parts()];
    const open = named.filter(
      ({ state, outcome }) => OPEN.has(state) || outcome === "denied",
    );
    return open.length + Math.max(0, this.requests - named.length);
  }

  *#parts() {
    for (const parts of this.#rows.values()) yield* parts.values();
  }

  /** A request that was announced in the journal waits to be sent, or is sent now. */
  hold({ row, part = 0 }, waits) {
    const one = this.#rows.get(row)?.get(part);
    const [from, to] = waits ? ["sending", "waiting"] : ["waiting", "sending"];
    if (one?.state === from) one.state = to;
    return new Set([row]);
  }

  /** The run has stopped: what was on its way is not known. */
  settle() {
    for (const part of this.#parts())
      if (part.state === "sending") part.state = "unknown";
  }

  /**
   * Reads lines of the journal.
   * @returns {Set<number>} the rows that they are about
   */
  add(text) {
    const moved = new Set();
    for (const line of text.split("\n")) {
      const event = parsed(line);
      if (!event) continue;
      this.#take(event);
      if (event.row !== undefined) moved.add(event.row);
    }
    return moved;
  }

  #take(event) {
    if (event.event === "begin") {
      const all = event.plans.map(({ requests }) => requests);
      this.requests = all.reduce((sum, one) => sum + one, 0);
    } else if (event.event === "resume") {
      this.finished = null;
      this.settle();
    } else if (event.event === "finish") {
      this.finished = event.why;
    } else {
      const part = this.#part(event);
      if (event.event === "send") sent(part, event);
      else if (event.event === "answer") answered(part, event);
      else if (event.event === "end") ended(part, event);
    }
  }

  #part({ row, part = 0 }) {
    if (!this.#rows.has(row)) this.#rows.set(row, new Map());
    const parts = this.#rows.get(row);
    if (!parts.has(part)) parts.set(part, new Part());
    return parts.get(part);
  }
}

function sent(part, { action }) {
  part.state = "sending";
  part.sends += 1;
  part.isUpdate = action === "update";
}

function answered(part, { purpose, status, outcome }) {
  if (purpose !== "send") return;
  if (outcome === "denied") part.state = "waiting";
  else if (outcome === "conflict") part.met = true;
  else if (!status || status >= 500) part.lost = true;
}

function ended(part, { result, status, outcome, message, differs, confirmed }) {
  part.state = STATES[result] ?? "unknown";
  Object.assign(part, { status, outcome, confirmed });
  part.message = message ?? "";
  part.differs = differs ?? [];
  // It was there before this run sent anything that could have made it.
  const before = part.sends === 0 || (part.met && !part.lost);
  if (part.state === "done" && !confirmed && before) part.state = "already";
}

/** A last line may be cut off. */
function parsed(line) {
  if (line === "") return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/**
 * What stands beside a row, in words.
 * @param told what became of it
 * @param beside its requests beside its own, in their order
 */
export function saidOf({ state, parts, waits }, beside = []) {
  if (beside.length === 0) return saidOfPart([...parts.values()][0]);
  const lines = [];
  for (const [at, part] of [...parts].sort(([a], [b]) => a - b)) {
    const name = at === 0 ? "User" : nameOf(beside[at - 1]);
    const said = saidOfPart(part);
    if (said && (BAD.has(part.state) || part.differs.length > 0))
      lines.push(`${name}: ${said}`);
  }
  if (lines.length > 0) {
    if (waits) lines.push("What follows for this person is not sent.");
    return lines.join(" ");
  }
  const isDone = state === "done" || state === "already";
  return isDone ? `Done, with ${countsOf(beside)}.` : "";
}

function saidOfPart({ state, status, message, differs, confirmed }) {
  const code = status ? ` (status ${status})` : "";
  const quoted = message ? `${message}${code}` : "";
  if (state === "done" && differs.length > 0)
    return `Done, but the server holds other values for ${differs.join(", ")}.`;
  const words = {
    done: confirmed
      ? `The server confirmed it${code}.`
      : "No clear answer came; the record was read, and it is as in the row.",
    already: "It was there already, with the values of the row.",
    refused: quoted || `The server refused it${code}. Nothing was changed.`,
    taken: quoted || `It exists with other values${code}. Nothing was changed.`,
    failed:
      quoted || "It was tried several times and is not done. Try it again.",
    unknown:
      "No clear answer: it may be there. The record is read before anything is sent again.",
  };
  return words[state] ?? "";
}
