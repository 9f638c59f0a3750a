// The rows of a sheet as the view needs them: who each is about, how it stands, and what to do about it.
import { countsOf } from "./beside.js";
import { find } from "./words.js";

/** What becomes of a row, in the order of the filters. `mark` is a sign of icons.js. */
export const STATES = {
  ready: { word: "Ready", mark: "plus", tone: "" },
  create: { word: "Create", mark: "plus", tone: "" },
  update: { word: "Update", mark: "retry", tone: "" },
  unchanged: { word: "Unchanged", mark: "equal", tone: "" },
  conflict: { word: "Conflict", mark: "cross", tone: "bad" },
  invalid: { word: "Error", mark: "alert", tone: "bad" },
  continuation: { word: "Same person", mark: "down", tone: "" },
  blank: { word: "Blank", mark: "info", tone: "" },
  waiting: { word: "Waiting", mark: "down", tone: "" },
  sending: { word: "Sending", mark: "retry", tone: "" },
  done: { word: "Done", mark: "check", tone: "good" },
  already: { word: "Already there", mark: "equal", tone: "good" },
  refused: { word: "Refused", mark: "cross", tone: "bad" },
  taken: { word: "Taken", mark: "cross", tone: "bad" },
  failed: { word: "Not done", mark: "warning", tone: "unsure" },
  unknown: { word: "Not known", mark: "question", tone: "unsure" },
  before: { word: "Left out", mark: "info", tone: "" },
};

const NAMES = [
  "{name}",
  "name-first-name",
  "firstName",
  "first_name",
  "name-last-name",
  "lastName",
  "last_name",
];
const KEYS = ["user", "extension", "userId", "username", "site"];

/** Tells who a row is about, from its cells: names, then the number or id. */
export function whoIn({ columns }) {
  const of = (fields) =>
    fields
      .map((field) => columns.findIndex(({ to }) => to === field))
      .filter((at) => at >= 0);
  const [names, keys] = [of(NAMES), of(KEYS).slice(0, 1)];
  return (cells) => {
    const texts = (places) => places.map((at) => cells[at]).filter(Boolean);
    return [texts(names).join(" "), ...texts(keys)].filter(Boolean).join(", ");
  };
}

/** One row: what the engine said of it, and what a server said later. */
export class SheetRow {
  #who = null;
  #told;
  sent = null;
  outcome = null;

  /** `told(cells)` says who a row is about */
  constructor(row, told) {
    this.row = row;
    this.number = row.row;
    this.#told = told;
  }

  get state() {
    return this.sent ?? this.row.action ?? this.row.verdict;
  }

  get issues() {
    return this.row.issues;
  }

  /** Requests beside its own. */
  get beside() {
    return this.row.beside;
  }

  /** How many requests it makes. */
  get requests() {
    return (this.row.request ? 1 : 0) + this.beside.length;
  }

  /** Whether it is one more row of the person above. */
  get isFurther() {
    return (this.row.action ?? this.row.verdict) === "continuation";
  }

  get worst() {
    return (
      this.issues.find(({ severity }) => severity === "error") ??
      this.issues[0] ??
      null
    );
  }

  /** Names and number. Never a secret: its cell is not there. */
  get who() {
    this.#who ??= this.#told(this.row.cells ?? []);
    return this.#who;
  }

  /** What stands beside it in the list. */
  get said() {
    if (this.outcome) return this.outcome.said;
    const { worst, issues, beside } = this;
    if (!worst) return beside.length > 0 ? `With ${countsOf(beside)}` : "";
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
    return worst.message + more;
  }
}

const BAD = new Set(["invalid", "conflict", "refused", "taken"]);
const GOING = new Set(["ready", "create", "update"]);
/** Rows that have no request of their own, but may have some beside it. */
const ALONE = new Set(["unchanged", "continuation"]);

/** Whether a row has a request that was not sent. */
export const CAN_GO = ({ state, beside }) =>
  GOING.has(state) || (ALONE.has(state) && beside.length > 0);

/** What a server said for good: such a row is not sent again by another plan. */
const ANSWERED = new Set(["done", "already", "refused", "taken", "unknown"]);
export const isAnswered = ({ sent }) => ANSWERED.has(sent) || sent === "before";

/** The numbers of rows that a plan leaves out, with the further rows of the same person. */
export function leftOut(rows) {
  const numbers = [];
  let isOut = false;
  for (const row of rows) {
    isOut = row.isFurther ? isOut : isAnswered(row);
    if (isOut) numbers.push(row.number);
  }
  return numbers;
}

const inState = (state) => (row) => row.state === state;

export const FILTERS = {
  all: ["All", () => true],
  errors: ["Errors", (row) => BAD.has(row.state)],
  warnings: ["Warnings", (row) => !BAD.has(row.state) && row.issues.length > 0],
  ready: ["Ready", inState("ready")],
  create: ["Create", inState("create")],
  update: ["Update", inState("update")],
  unchanged: ["Unchanged", inState("unchanged")],
  waiting: ["Waiting", inState("waiting")],
  done: ["Done", inState("done")],
  already: ["Already there", inState("already")],
  failed: ["Not done", inState("failed")],
  unknown: ["Not known", inState("unknown")],
};

/** The rows of a filter that hold a text. */
export const filtered = (rows, filter, text, problem) =>
  rows.filter(
    (row) =>
      FILTERS[filter][1](row) &&
      (problem === null ||
        row.issues.some((issue) => problemKey(issue) === problem)) &&
      find(`${row.number} ${row.who} ${row.said}`, text),
  );

/** What makes two issues one problem: the code and the column. */
export const problemKey = ({ code, heading, field, severity }) =>
  JSON.stringify([code, heading ?? field ?? "", severity]);

/** Problems over all rows, errors and frequent ones first. */
export function problems(rows) {
  const found = new Map();
  for (const row of rows) {
    const seen = new Set();
    for (const issue of row.issues) {
      const key = problemKey(issue);
      if (seen.has(key)) continue;
      seen.add(key);
      const one = found.get(key) ?? { key, issue, rows: 0 };
      one.rows += 1;
      found.set(key, one);
    }
  }
  const weight = ({ issue }) => (issue.severity === "error" ? 0 : 1);
  return [...found.values()].sort(
    (a, b) => weight(a) - weight(b) || b.rows - a.rows,
  );
}
