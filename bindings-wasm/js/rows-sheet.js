// A sheet and its rows, whichever thread the engine runs in.

import { HEADERS } from "./facts.js";
import { OptionError } from "./errors.js";
import { fetchInit } from "./fetch-init.js";

/** A sheet whose rows cannot be read as they are meant. `findings` has the errors. */
export class SheetError extends Error {
  constructor(findings) {
    super(findings.map(({ message }) => message).join("; "));
    this.name = "SheetError";
    this.findings = findings;
  }
}

/** A sheet for one operation. Iterating gives its rows; each iteration reads the sheet again. */
export class Sheet {
  #passes;
  #own;
  #facts;
  #summary = null;

  /**
   * @param passes that go over the sheet: here, or in a worker
   * @param own options of this package
   */
  constructor(passes, own) {
    this.#passes = passes;
    this.#own = own;
    this.#facts = JSON.parse(passes.facts);
  }

  get operation() {
    return this.#facts.operation;
  }

  /** Whether the rows can be read as they are meant: no finding is an error. */
  get ok() {
    return this.#facts.ok;
  }

  /** What the first pass found out. A copy. */
  get facts() {
    return JSON.parse(this.#passes.facts);
  }

  /** What is said once: of the file, then of the mapping, then column by column. A copy. */
  get findings() {
    return this.facts.findings;
  }

  /** What each column is: to look at, to edit, and to give to `read` as `mapping`. A copy. */
  get mapping() {
    return this.facts.mapping;
  }

  async *[Symbol.asyncIterator]() {
    for await (const batch of this.batches()) yield* batch;
  }

  /** The rows of each piece of the sheet as a list. */
  async *batches() {
    this.#check();
    this.#summary = yield* batches(this.#passes, this.#own);
  }

  /** The counts over all rows. Reads the sheet, unless that was done to its end before. */
  async summary() {
    if (this.#summary === null) await this.#write({});
    return JSON.parse(this.#summary);
  }

  /** Files about the rows, made in one pass: those that are named true, or all. */
  async save(which = ALL) {
    const wanted = chosen(which, FILES);
    if (wanted.requests) this.#check();
    const files = await this.#write(wanted);
    return { ...files, summary: await this.summary() };
  }

  /** Gives up what the engine holds of the sheet. */
  close() {
    return this.#passes.close();
  }

  #check() {
    mustBeReadable(this.#facts, this.#own);
  }

  async #write(wanted) {
    const { summary, files } = await this.#passes.files(wanted, this.#own);
    this.#summary = summary;
    return files;
  }
}

/** Throws when the rows cannot be read as they are meant, unless that was allowed. */
export function mustBeReadable({ ok, findings }, own) {
  if (!ok && !own.allowErrors)
    throw new SheetError(
      findings.filter(({ severity }) => severity === "error"),
    );
}

const FILES = ["requests", "errors", "corrected", "html"];
const ALL = Object.fromEntries(FILES.map((name) => [name, true]));

/** Which files are asked for, checked. */
export function chosen(which, names) {
  for (const [name, wanted] of Object.entries(which))
    if (!names.includes(name) || typeof wanted !== "boolean")
      throw new OptionError(
        `"save" takes ${names.map((each) => `"${each}"`).join(", ")}, each true or false`,
      );
  return Object.fromEntries(names.map((name) => [name, which[name] === true]));
}

/** The rows of each piece as a list; at the end what the pass gives. */
export async function* batches(passes, own) {
  const texts = passes.texts(own);
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await texts.next();
      if (done) {
        ended = true;
        return value;
      }
      yield rowsOf(value, passes.token);
    }
  } finally {
    if (!ended) await texts.return();
  }
}

/** A request of a row. The body is no own property, so that a log does not show it. */
class RowRequest {
  #body;
  #token;

  constructor(head, body, token) {
    const blank = head.indexOf(" ");
    this.method = head.slice(0, blank);
    /** Path from the root, percent-encoded. */
    this.path = head.slice(blank + 1);
    this.#body = body;
    this.#token = token;
  }

  get headers() {
    return { ...HEADERS };
  }

  /** The JSON body. */
  get body() {
    return this.#body;
  }

  /** The body as a new object. */
  json() {
    return JSON.parse(this.#body);
  }

  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token) {
    return fetchInit(this, token, this.#token);
  }
}

/** A request beside that of a row. */
function besideOf({ request, check, ...rest }, token) {
  const made = (parts) => parts && new RowRequest(...parts, token);
  return { ...rest, request: made(request), check: made(check) };
}

function rowsOf(text, token) {
  const lines = text.split("\n");
  const rows = [];
  for (let at = 0; at + 2 < lines.length; at += 3) {
    const row = JSON.parse(lines[at]);
    const head = lines[at + 1];
    row.request = head ? new RowRequest(head, lines[at + 2], token) : null;
    row.beside = (row.requests ?? []).map((each) => besideOf(each, token));
    delete row.requests;
    rows.push(row);
  }
  return rows;
}
