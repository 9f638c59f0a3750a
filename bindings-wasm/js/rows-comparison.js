// The passes that compare a sheet with records, in the thread that calls.

import { RecordsReader } from "./rows_core.js";
import { rows as module } from "./loaded-module.js";
import { PlanError } from "./rows-plan.js";
import { LocalRun } from "./rows-run-engine.js";
import { opened } from "./rows-workbook.js";
import { LocalSheet, finished, pieces, written } from "./rows-passes.js";

/** Reads records that exist. */
export async function readRecords(operation, blob, about) {
  const { most } = about.workbook;
  const source = await opened(blob, { most });
  const reader = module.run(
    () =>
      new RecordsReader(String(operation), about.operation, source.isWorkbook),
  );
  try {
    return await finished(reader, source.blob, "records", {});
  } catch (error) {
    // What the glue throws has no name of its own.
    if (error.name !== "Error") throw error;
    throw new PlanError(error.message);
  }
}

/** A sheet that was compared with records. */
export class LocalPlan {
  #sheet;
  #records;
  #how;

  constructor(sheet, records, how) {
    this.#sheet = sheet;
    this.#records = records;
    this.#how = how;
    this.facts = sheet.facts;
    this.token = sheet.token;
    /** Where the engine is: plans of one run are together. */
    this.place = module;
    this.end = "";
  }

  /**
   * @param {string} operation
   * @param {{ blob: Blob, existing: Blob }} from
   * @param {{ operation: string, sheet: string, cells: boolean, isHost: boolean, workbook: { worksheet?: string, most: number } }} about JSON texts, and whether rows come with cells
   * @param {boolean[]} how secrets are sent, and several keys are taken
   */
  static async open(operation, { blob, existing }, about, how, own) {
    const records = await readRecords(operation, existing, about);
    let plan = null;
    let whole = false;
    try {
      const sheet = await LocalSheet.open(operation, blob, about, own);
      plan = new LocalPlan(sheet, records, how);
      await plan.#compare(own);
      whole = true;
      return plan;
    } finally {
      if (!whole) await (plan ? plan.close() : records.free());
    }
  }

  /** The rows, three lines each, in batches. */
  async *texts(own) {
    const work = this.#begin();
    try {
      for await (const [bytes, last] of pieces(this.#sheet.blob, "rows", own)) {
        const text = work.rows(bytes, last, this.#sheet.cells);
        if (text) yield text;
      }
      return "";
    } finally {
      work.free();
    }
  }

  /** Files about the rows. */
  async files(wanted, own) {
    const work = this.#begin();
    try {
      const facts = this.#sheet.engine;
      return {
        files: await written(facts, work, this.#sheet.blob, wanted, own),
      };
    } finally {
      work.free();
    }
  }

  /** The plan with its requests, checked against a document. */
  async runnable(document, yes) {
    this.#mustBeOpen();
    const { engine } = this.#sheet;
    const work = module.run(() => engine.gather(this.#records, ...this.#how));
    for await (const [bytes] of pieces(this.#sheet.blob, "rows", {}))
      work.push(bytes);
    return module.run(() => work.finish(document, yes), PlanError);
  }

  /** Files about a run; `place` is the number of this plan in it. */
  async runFiles(run, place, wanted, title) {
    const work = this.#begin();
    try {
      const parts = [this.#sheet.engine.result_headings()];
      if (wanted.report) work.begin_run_page(title);
      for await (const [bytes, last] of pieces(this.#sheet.blob, "rows", {})) {
        const lines = work.results(bytes, last, run, place);
        if (wanted.results) parts.push(lines);
      }
      const page = work.run_page(run);
      const files = {};
      if (wanted.results)
        files.results = new Blob(parts, { type: "text/csv;charset=utf-8" });
      if (wanted.report)
        files.report = new Blob([page], { type: "text/html;charset=utf-8" });
      return files;
    } finally {
      work.free();
    }
  }

  /** Secrets for the new records that have none, as CSV. */
  secrets(how) {
    return LocalRun.secrets(this, how);
  }

  /** A run of several plans of this thread. */
  run(given, how) {
    const plans = given.map(({ passes, ...rest }) => ({
      plan: passes,
      ...rest,
    }));
    return LocalRun.open(plans, how);
  }

  async check(document, digest, yes) {
    this.#mustBeOpen();
    module.run(() => this.#records.check(document, digest, yes), PlanError);
  }

  async close() {
    await this.#sheet?.close();
    this.#records?.free();
    this.#sheet = this.#records = null;
  }

  /** What the plan does in all, before the first row is given. */
  async #compare(own) {
    const work = this.#begin();
    try {
      for await (const [bytes, last] of pieces(this.#sheet.blob, "rows", own))
        work.write(bytes, last, false, false, false);
      this.end = work.end();
    } finally {
      work.free();
    }
  }

  #begin() {
    this.#mustBeOpen();
    const { engine } = this.#sheet;
    return module.run(() => engine.plan(this.#records, ...this.#how));
  }

  #mustBeOpen() {
    if (!this.#sheet) throw new Error("the plan is closed");
  }
}
