// Sheets of users and sites: from a file, or from objects, to requests that are right. A page that reads no sheets does
// not need them, so they have a module of their own.

import * as core from "./rows_core.js";
import { OptionError } from "./errors.js";
import { rows as module } from "./loaded-module.js";
import { LocalPlan, readRecords } from "./rows-comparison.js";
import { LocalSheet } from "./rows-passes.js";
import { OwnOptions, told } from "./rows-options.js";
import { Plan, PlanError, planOptions, run } from "./rows-plan.js";
import { Run, RunError } from "./rows-run.js";
import { Sheet, SheetError } from "./rows-sheet.js";
import { recorded, spooled } from "./rows-source.js";
import { WorkbookError } from "./rows-workbook.js";

export { OptionError, Plan, PlanError, Run, RunError, Sheet, SheetError };
export { WorkbookError, run };
export { fromConversion } from "./rows-conversion.js";

module.learns(core.profile_from_openapi);

/** The greatest number of a list's part. */
const MOST = 2 ** 32 - 1;

/**
 * Finds out what a sheet is and what its columns are; iterate over the result for the rows.
 * @param {string} operation
 * @param {unknown} source
 * @param {object} [options]
 */
export async function read(operation, source, options) {
  const own = new OwnOptions(options);
  const { blob, ...kind } = await spooled(source, own);
  const about = told(options, kind);
  const passes = await LocalSheet.open(operation, blob, about, own);
  return new Sheet(passes, own);
}

/**
 * Compares a sheet with the records that exist: what is made, changed, and left as it is.
 * @param {string} operation
 * @param {unknown} source
 * @param {{ existing?: unknown }} [options]
 */
export async function plan(operation, source, options) {
  const { existing, how, yes, rest } = planOptions(options);
  const own = new OwnOptions(rest);
  const { blob, ...kind } = await spooled(source, own);
  const from = { blob, existing: await recorded(existing, own) };
  const about = told(rest, kind);
  const passes = await LocalPlan.open(operation, from, about, how, own);
  return new Plan(passes, own, yes);
}

/** What exists as a sheet in CSV, and what stands in none of its cells. */
export async function recordsToRows(operation, existing, options) {
  const own = new OwnOptions(options);
  const blob = await recorded(existing, own);
  const about = told(options);
  const records = await readRecords(operation, blob, about);
  try {
    return module.asked(() => records.to_rows());
  } finally {
    records.free();
  }
}

/** An empty sheet as CSV: a heading for each field, and an example row. */
export function template(operation, options = {}) {
  const { delimiter = ",", example = true, ...rest } = options;
  if (![",", ";", "\t", "|"].includes(delimiter))
    throw new OptionError('"delimiter" takes one of ",", ";", "\\t", "|"');
  const { operation: about, sheet } = told(rest);
  return module.run(() =>
    core.template(
      String(operation),
      about,
      sheet,
      delimiter.charCodeAt(0),
      example === true,
    ),
  );
}

/** The columns of `template` with the values that each takes, those that are required first. */
export function templateColumns(operation, options) {
  const { operation: about, sheet } = told(options);
  return module.asked(() =>
    core.template_columns(String(operation), about, sheet),
  );
}

/**
 * The request that lists the records of an operation, or a part of them; null when there is none.
 * @param {string} operation
 * @param {{ start?: number, limit?: number, filters?: Record<string, string> }} [options] with those of the operation
 */
export function listRequest(operation, options = {}) {
  const { start = 0, limit = 0, filters = {}, ...rest } = options;
  for (const [name, value] of Object.entries({ start, limit }))
    if (!Number.isInteger(value) || value < 0 || value > MOST)
      throw new OptionError(`"${name}" takes a whole number from 0 to ${MOST}`);
  if (Object.values(filters ?? [null]).some((one) => typeof one !== "string"))
    throw new OptionError('"filters" takes an object whose values are strings');
  const about = told(rest).operation;
  const pairs = Object.entries(filters).flat();
  const made = module.run(() =>
    core.list_request(String(operation), about, start, limit, pairs),
  );
  return made === undefined ? null : JSON.parse(made);
}

/** The request that reads the record which a request makes or changes; null when there is none. */
export function readRequest(operation, { path, body }) {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const made = module.run(() =>
    core.read_request(String(operation), String(path), text),
  );
  return made === undefined ? null : JSON.parse(made);
}

/** The first extension of a range that is not taken; null when all are. */
export function nextFree(first, last, taken) {
  const lines = Array.from(taken, String).join("\n");
  const found = module.run(() =>
    core.next_free(String(first), String(last), lines),
  );
  return found ?? null;
}
