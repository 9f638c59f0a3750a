// The options of a sheet: those of the operation, those that say how the sheet is read, and those of this package.

import { document, typeName } from "./document.js";
import { OptionError } from "./errors.js";

/** How a sheet is read, as the core knows it. */
const SHEET = [
  "encoding",
  "delimiter",
  "mapping",
  "accept_likely",
  "clear",
  "edits",
  "sheet_limits",
  "taken",
  "beside",
  "addressed_sites",
  "like",
  "extensions",
];

/** What the core does not see. */
const OWN = [
  "allow_errors",
  "cells",
  "spool_limit",
  "progress",
  "signal",
  "worksheet",
];

/** How many bytes are spooled at most, unless said otherwise: 1 GiB. */
const SPOOL = 2 ** 30;

/** How long a row of objects may be, unless said otherwise: 1 MiB. */
const ROW = 2 ** 20;

/** The options of this package, checked. */
export class OwnOptions {
  constructor(options = {}) {
    mustBeObject(options);
    const { allow_errors, cells, spool_limit, progress, signal, sheet_limits } =
      options;
    const { worksheet } = options;
    for (const [name, value] of Object.entries({ allow_errors, cells }))
      if (!["boolean", "undefined"].includes(typeof value))
        throw new OptionError(`"${name}" takes true or false`);
    if (
      spool_limit !== undefined &&
      !(Number.isInteger(spool_limit) && spool_limit >= 0)
    )
      throw new OptionError('"spool_limit" takes a whole number of 0 or more');
    if (progress !== undefined && typeof progress !== "function")
      throw new OptionError('"progress" takes a function');
    if (signal !== undefined && typeof signal?.throwIfAborted !== "function")
      throw new OptionError('"signal" takes an AbortSignal');
    if (!["string", "undefined"].includes(typeof (worksheet ?? undefined)))
      throw new OptionError('"worksheet" takes the name of a sheet');
    this.allowErrors = allow_errors ?? false;
    this.spoolLimit = spool_limit ?? SPOOL;
    this.progress = progress;
    this.signal = signal;
    const row = sheet_limits?.row;
    this.rowLimit = Number.isInteger(row) && row > 0 ? row : ROW;
  }
}

/**
 * The other options as two JSON texts, whether cells are asked for, and how a workbook is read. What is text already
 * crosses as UTF-8.
 */
export function told(options = {}, { isText = false, isHost = false } = {}) {
  mustBeObject(options);
  const sheet = {};
  const operation = {};
  for (const [name, value] of Object.entries(options)) {
    if (SHEET.includes(name)) sheet[name] = value ?? null;
    else if (!OWN.includes(name)) operation[name] = value;
  }
  for (const name of ["taken", "edits", "addressed_sites"])
    if (sheet[name]) sheet[name] = Array.from(sheet[name]);
  if (isText) {
    if (!/^utf-?8$/i.test(sheet.encoding ?? "utf-8"))
      throw new OptionError(
        '"encoding" is that of bytes: a text and objects have none',
      );
    sheet.encoding = "utf-8";
  }
  return {
    operation: document(operation, "an option"),
    sheet: document(sheet, "an option of the sheet"),
    cells: options.cells === true,
    isHost,
    workbook: {
      worksheet: options.worksheet ?? undefined,
      most: options.spool_limit ?? SPOOL,
    },
  };
}

function mustBeObject(options) {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new OptionError(`options are an object, not ${typeName(options)}`);
}
