// What a sheet changes in what exists, whichever thread the engine runs in.

import { OptionError } from "./errors.js";
import { Run, runOptions, secretOptions } from "./rows-run.js";
import { batches, chosen, mustBeReadable } from "./rows-sheet.js";

/** A plan that may not be carried out, or records that cannot be read. */
export class PlanError extends Error {
  constructor(message) {
    super(message);
    this.name = "PlanError";
  }
}

/** A plan: iterating gives its rows, each with its action. */
export class Plan {
  #passes;
  #own;
  #facts;
  #yes;
  #end;

  /**
   * @param passes that compare: here, or in a worker
   * @param own options of this package
   * @param {Iterable<string>} yes guards that a person agreed to
   */
  constructor(passes, own, yes) {
    this.#passes = passes;
    this.#own = own;
    this.#facts = JSON.parse(passes.facts);
    this.#yes = new Set(yes);
    this.#end = passes.end.split("\n");
  }

  get operation() {
    return this.#facts.operation;
  }

  /** What is said once of the sheet. A copy. */
  get findings() {
    return JSON.parse(this.#passes.facts).findings;
  }

  /** The counts over all rows. A copy. */
  get summary() {
    return JSON.parse(this.#end[0]);
  }

  /** Tells the rows of this plan from those of another. */
  get digest() {
    return this.#end[1];
  }

  /** Keys of records that no row has; nothing is done with them. */
  get unmanaged() {
    return JSON.parse(this.#end[2]);
  }

  /** What a person must agree to. */
  get guards() {
    return this.summary.guards;
  }

  async *[Symbol.asyncIterator]() {
    for await (const batch of this.batches()) yield* batch;
  }

  /** The rows of each piece of the sheet as a list. */
  async *batches() {
    this.#check();
    for await (const batch of batches(this.#passes, this.#own))
      yield batch.map(({ row, action, key, changes, issues, ...rest }) => ({
        row,
        action,
        key: key ?? null,
        changes: changes ?? [],
        issues: issues ?? [],
        request: rest.request,
        beside: rest.beside,
        ...(rest.cells && { cells: rest.cells }),
        ...(rest.from_template && { from_template: rest.from_template }),
      }));
  }

  /** Whether a plan that was saved may be carried out as this one. */
  async check(document, yes = []) {
    const text =
      typeof document === "string" ? document : await document.text();
    const agreed = new Set([...this.#yes, ...yes]);
    await this.#passes.check(text, this.digest, [...agreed].join("\n"));
    this.#yes = agreed;
  }

  /**
   * Begins to carry the plan out. `document` is the plan that was saved; without one this plan itself is meant.
   * @param {{ document?: string | Blob, yes?: Iterable<string> }} [options]
   */
  async run(options) {
    return Plan.run([this], options);
  }

  /**
   * Makes secrets for the new rows that have none, and gives them as the text of a file.
   * @param {Iterable<string>} fields
   * @param {{ document?: string | Blob, yes?: Iterable<string>, random?: Uint8Array }} [options]
   */
  async makeSecrets(fields, options) {
    const { document, yes, ...how } = secretOptions(fields, options);
    return this.#passes.secrets({
      ...(await this.#saved(document, yes)),
      ...how,
    });
  }

  /** As `run` below. */
  static async run(plans, options) {
    const { document, yes, how } = await runOptions(options);
    mustBeTogether(plans);
    const documents = document === undefined ? [] : [document].flat();
    if (documents.length > 0 && documents.length !== plans.length)
      throw new OptionError('"document" takes one document for each plan');
    const given = [];
    for (const [at, plan] of plans.entries()) {
      const saved = await plan.#saved(documents[at], yes);
      given.push({ passes: plan.#passes, ...saved });
    }
    return new Run(await given[0].passes.run(given, how));
  }

  /** Where the engine of this plan is. */
  static place(plan) {
    return plan.#passes.place;
  }

  /** The plan as it was saved, and what was agreed to, as the engine takes them. */
  async #saved(document, yes) {
    mustBeReadable(this.#facts, this.#own);
    const saved = document ?? (await this.#document());
    const text = typeof saved === "string" ? saved : await saved.text();
    return {
      document: text,
      yes: [...new Set([...this.#yes, ...yes])].join("\n"),
    };
  }

  async #document() {
    const { files } = await this.#passes.files({ document: true }, this.#own);
    return files.document;
  }

  /** Files made in one pass: those that are named true, or all. */
  async save(which = ALL) {
    const wanted = chosen(which, Object.keys(ALL));
    if (wanted.requests) this.#check();
    const { files } = await this.#passes.files(wanted, this.#own);
    return { ...files, summary: this.summary };
  }

  /** Gives up what the engine holds of sheet and records. */
  close() {
    return this.#passes.close();
  }

  #check() {
    mustBeReadable(this.#facts, this.#own);
    const open = this.guards.filter(({ code }) => !this.#yes.has(code));
    if (open.length > 0)
      throw new PlanError(
        `this needs a yes: ${open.map(({ message }) => message).join("; ")}`,
      );
  }
}

/** Begins to carry several plans out together: a user is sent when the site is done. */
export function run(plans, options) {
  return Plan.run(plans, options);
}

function mustBeTogether(plans) {
  const isList = Array.isArray(plans) && plans.length > 0;
  if (!isList || !plans.every((plan) => plan instanceof Plan))
    throw new OptionError('"run" takes a list of plans');
  if (new Set(plans.map(Plan.place)).size > 1)
    throw new OptionError("the plans of a run are made by one client");
}

const ALL = {
  document: true,
  requests: true,
  errors: true,
  corrected: true,
  html: true,
};

/** The options of a plan, told from those of its sheet. */
export function planOptions(options = {}) {
  const { existing, send_secrets, several_keys, yes = [], ...rest } = options;
  for (const [name, value] of Object.entries({ send_secrets, several_keys }))
    if (!["boolean", "undefined"].includes(typeof value))
      throw new OptionError(`"${name}" takes true or false`);
  if (typeof yes === "string" || typeof yes?.[Symbol.iterator] !== "function")
    throw new OptionError('"yes" takes a list of guards');
  const how = [send_secrets ?? false, several_keys ?? false];
  return { existing, how, yes, rest };
}
