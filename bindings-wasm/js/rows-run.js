// A plan carried out, whichever thread the engine runs in. Nothing is sent here but by the function of the caller.

import { HEADERS } from "./facts.js";
import { OptionError } from "./errors.js";
import { fetchInit, mustBeToken } from "./fetch-init.js";
import { headerPairs } from "./response.js";
import { RunError } from "./run-error.js";
import { carryOut } from "./rows-carry-out.js";
import { chosen } from "./rows-sheet.js";

export { RunError };

/** What to send. The body is no own property, so that a log does not show it. */
class Step {
  #body;
  #token;

  constructor({ body, token, method, purpose, ...rest }) {
    this.method = method;
    this.purpose = purpose;
    Object.assign(this, rest);
    this.#body = body;
    this.#token = token;
  }

  get headers() {
    return this.purpose === "look_up"
      ? { accept: HEADERS.accept }
      : { ...HEADERS };
  }

  /** The JSON body; empty for a look-up. */
  get body() {
    return this.#body;
  }

  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token) {
    const init = fetchInit(this, token, this.#token);
    // A GET has no body.
    if (this.purpose === "look_up") delete init.body;
    return init;
  }
}

/** Carries out plans: says what to send next, and what an answer means. */
export class Run {
  #engine;

  /** @param engine of a run: here, or in a worker */
  constructor(engine) {
    this.#engine = engine;
  }

  /** What to do next. `now` is a time in seconds. */
  async next(now) {
    const next = JSON.parse(await this.#engine.next(now ?? seconds()));
    return next.send ? { send: new Step(next.send) } : next;
  }

  /**
   * Takes the answer to a step; null says that none came.
   * @param {{ id: number }} step
   * @param {any} answer a `Response` of `fetch`, or `status`, `headers` and `text`
   */
  async answered(step, answer, now) {
    const parts = await partsOf(answer);
    const told = [step.id, ...(parts ?? [0, "", ""])];
    return JSON.parse(await this.#engine.answered(told, now ?? seconds()));
  }

  /** Sends nothing more but look-ups, which tell what became of requests that were sent. */
  async cancel() {
    await this.#engine.cancel();
  }

  /** How many rows have which status. */
  async summary() {
    return JSON.parse(await this.#engine.summary());
  }

  /** What became of a row; null for one without a request. */
  async result(row, plan = 0) {
    return JSON.parse((await this.#engine.result(plan, row)) ?? "null");
  }

  /** What became of the requests beside that of a row, in their order. */
  async beside(row, plan = 0) {
    return JSON.parse(await this.#engine.beside(plan, row));
  }

  /** The records that the run has made: what is to be deleted to undo it. */
  async created() {
    const lines = (await this.#engine.created()).split("\n");
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  }

  /** Whether every request is done: those of the rows, and those beside them. */
  async complete() {
    const { create, update, beside } = await this.summary();
    return [create, update, ...(beside ? [beside] : [])].every(
      ({ done, all }) => done === all,
    );
  }

  /**
   * Files about what became of each row of a plan, made in one pass: those that are named true, or both.
   * @param {{ plan?: number, title?: string }} [how]
   */
  async save(which = ALL, how = {}) {
    const { plan = 0, title = "Run" } = how;
    const wanted = chosen(which, Object.keys(ALL));
    const files = await this.#engine.files(plan, wanted, String(title));
    return { ...files, summary: await this.summary() };
  }

  /** Carries all of it out. */
  carryOut(send, how) {
    return carryOut(this, send, how);
  }

  /** Gives up what the engine holds of requests. */
  close() {
    return this.#engine.close();
  }
}

/** Of a clock that never goes back. */
const seconds = () => performance.now() / 1000;

const ALL = { results: true, report: true };

/** Status, headers and text as the engine takes them; nothing for an answer that broke off. */
async function partsOf(answer) {
  if (answer === null || answer === undefined) return null;
  const { status, headers = [] } = answer;
  if (!Number.isInteger(status) || status < 0 || status > 999)
    throw new TypeError("an answer has a status; null says that none came");
  const isResponse = typeof answer.text === "function";
  const text = await (isResponse
    ? answer.text().catch(() => null)
    : (answer.text ?? ""));
  if (text === null) return null;
  const lines = headerPairs(headers)
    .flat()
    .map((part) => String(part).replace(/\s+/g, " "));
  return [status, lines.join("\n"), String(text)];
}

const NUMBERS = {
  concurrency: [1, 1],
  stop_after: [5, 0],
  attempts: [5, 1],
  look_ups: [5, 1],
};
const WAITS = { backoff: 1, backoff_limit: 60 };

/** The options of a run, checked: `how` crosses to the engine. */
export async function runOptions(options = {}) {
  const {
    document,
    yes = [],
    journal,
    seed,
    made = [],
    made_file,
    token,
    ...rest
  } = options;
  // Nothing has been written yet. The token goes no further.
  if (token !== undefined) mustBeToken(token);
  const numbers = Object.entries(NUMBERS).map(([name, [usual, least]]) => {
    const value = rest[name] ?? usual;
    if (!Number.isInteger(value) || value < least || value >= 2 ** 32)
      throw new OptionError(
        `"${name}" takes a whole number of ${least} or more`,
      );
    return value;
  });
  const waits = Object.entries(WAITS).map(([name, usual]) => {
    const value = rest[name] ?? usual;
    if (!Number.isFinite(value) || value < 0)
      throw new OptionError(`"${name}" takes seconds, of 0 or more`);
    return value;
  });
  for (const name of Object.keys(rest))
    if (!(name in NUMBERS) && !(name in WAITS))
      throw new OptionError(`there is no option "${name}"`);
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0))
    throw new OptionError('"seed" takes a whole number of 0 or more');
  const isJournal = typeof journal === "string" || ArrayBuffer.isView(journal);
  if (journal !== undefined && !isJournal)
    throw new OptionError(
      '"journal" takes the text or the bytes that were kept',
    );
  mustBeGuards(yes);
  const fields = fieldsOf(made);
  const secrets =
    made_file instanceof Blob ? await made_file.text() : made_file;
  const isFile = typeof secrets === "string" || ArrayBuffer.isView(secrets);
  if (fields.length > 0 ? !isFile : secrets !== undefined)
    throw new OptionError(
      '"made" names the fields, and "made_file" is the text that "makeSecrets" gave; they go together',
    );
  return {
    document,
    yes,
    how: {
      numbers: [...numbers, ...waits],
      journal,
      seed,
      made: fields,
      secrets,
    },
  };
}

/** The options of made secrets, checked. */
export function secretOptions(made, options = {}) {
  const { document, yes = [], random, ...rest } = options;
  for (const name of Object.keys(rest))
    throw new OptionError(`there is no option "${name}"`);
  if (random !== undefined && !(random instanceof Uint8Array))
    throw new OptionError('"random" takes bytes');
  mustBeGuards(yes);
  const fields = fieldsOf(made);
  if (fields.length === 0)
    throw new OptionError('"makeSecrets" takes a list of fields');
  return { document, yes, fields, random };
}

function mustBeGuards(yes) {
  if (typeof yes === "string" || typeof yes?.[Symbol.iterator] !== "function")
    throw new OptionError('"yes" takes a list of guards');
}

function fieldsOf(made) {
  const isList = typeof made !== "string" && made?.[Symbol.iterator];
  const fields = isList ? [...made] : [null];
  if (
    fields.every((field) => typeof field === "string" && !/[\r\n]/.test(field))
  )
    return fields;
  throw new OptionError('"made" takes a list of fields');
}
