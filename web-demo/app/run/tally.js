// What the journal of a run says of each row. The page shows nothing else, so it never tells more than what is kept.

/** The result of a row in a journal, as a state of the list. */
const STATES = {
  done: "done",
  refused: "refused",
  conflict: "taken",
  unknown: "unknown",
  failed: "failed",
  skipped: "failed",
  not_sent: "waiting",
};

/** States in which a run that goes on does something with a row. `denied` rows are refused, and are tried again. */
const OPEN = new Set(["waiting", "sending", "unknown", "failed"]);

class Row {
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
  /** How many rows have a request. */
  requests = 0;
  /** Why nothing more is sent: "refusals", "cancelled", "denied"; "" at the end; null before. */
  finished = null;
  #rows = new Map();

  constructor(text = "", requests = 0) {
    this.requests = requests;
    this.add(text);
  }

  row(number) {
    return this.#rows.get(number) ?? null;
  }

  get rows() {
    return this.#rows.entries();
  }

  /** How many rows are in each state; together they are the requests. */
  get counts() {
    const counts = {};
    for (const { state } of this.#rows.values())
      counts[state] = (counts[state] ?? 0) + 1;
    const named = this.#rows.size;
    const waiting = (counts.waiting ?? 0) + Math.max(0, this.requests - named);
    return { ...counts, waiting };
  }

  /** How many rows a run that goes on does something with. */
  get open() {
    const named = [...this.#rows.values()];
    const open = named.filter(
      ({ state, outcome }) => OPEN.has(state) || outcome === "denied",
    );
    return open.length + Math.max(0, this.requests - named.length);
  }

  /** A row whose request was announced in the journal waits to be sent, or is sent now. */
  hold(number, waits) {
    const row = this.#rows.get(number);
    const [from, to] = waits ? ["sending", "waiting"] : ["waiting", "sending"];
    if (row?.state === from) row.state = to;
    return new Set([number]);
  }

  /** The run has stopped: what was on its way is not known. */
  settle() {
    for (const row of this.#rows.values())
      if (row.state === "sending") row.state = "unknown";
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
      if (!this.#rows.has(event.row)) this.#rows.set(event.row, new Row());
      const row = this.#rows.get(event.row);
      if (event.event === "send") sent(row, event);
      else if (event.event === "answer") answered(row, event);
      else if (event.event === "end") ended(row, event);
    }
  }
}

function sent(row, { action }) {
  row.state = "sending";
  row.sends += 1;
  row.isUpdate = action === "update";
}

function answered(row, { purpose, status, outcome }) {
  if (purpose !== "send") return;
  if (outcome === "denied") row.state = "waiting";
  else if (outcome === "conflict") row.met = true;
  else if (!status || status >= 500) row.lost = true;
}

function ended(row, { result, status, outcome, message, differs, confirmed }) {
  row.state = STATES[result] ?? "unknown";
  Object.assign(row, { status, outcome, confirmed });
  row.message = message ?? "";
  row.differs = differs ?? [];
  // It was there before this run sent anything that could have made it.
  const before = row.sends === 0 || (row.met && !row.lost);
  if (row.state === "done" && !confirmed && before) row.state = "already";
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

/** What stands beside a row, in words. */
export function saidOf({ state, status, message, differs, confirmed }) {
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
