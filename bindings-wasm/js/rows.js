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
  const { operation: about } = told(rest);
  return module.run(() =>
    core.template(
      String(operation),
      about,
      delimiter.charCodeAt(0),
      example === true,
    ),
  );
}

/** The columns of `template` with the values that each takes, those that are required first. */
export function templateColumns(operation, options) {
  const { operation: about } = told(options);
  return module.asked(() => core.template_columns(String(operation), about));
}

/** The first extension of a range that is not taken; null when all are. */
export function nextFree(first, last, taken) {
  const lines = Array.from(taken, String).join("\n");
  const found = module.run(() =>
    core.next_free(String(first), String(last), lines),
  );
  return found ?? null;
}
