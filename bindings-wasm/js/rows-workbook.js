// Workbooks come in here. The module that reads them is loaded with the first one: most pages never see any.

import { OptionError } from "./errors.js";

/** How a workbook begins, and one of the format before 2007 or with a password. */
const MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** A workbook that cannot be read: it has a password, is damaged or too large, or lacks the sheet. */
export class WorkbookError extends Error {
  constructor(message) {
    super(message);
    this.name = "WorkbookError";
  }
}

/** @type {null | (() => Promise<{ unpacked: Function }>)} */
let load = null;

/** Says what loads the module. */
export function provide(loads) {
  load = loads;
}

/**
 * What the passes read: the bytes of a file, or the rows of a workbook.
 * @param {Blob} blob
 * @param {{ worksheet?: string, most: number }} how `most` bytes are read of a workbook
 * @returns {Promise<{ blob: Blob, isWorkbook: boolean }>}
 */
export async function opened(blob, { worksheet, most }) {
  const rows = (await isMarked(blob))
    ? await rowsOf(blob, worksheet, most)
    : null;
  if (rows !== null) return { blob: rows, isWorkbook: true };
  if (worksheet !== undefined)
    throw new OptionError(
      '"worksheet" is that of a workbook (.xlsx); this is none',
    );
  return { blob, isWorkbook: false };
}

async function isMarked(blob) {
  const first = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return MARKS.some((mark) => mark.every((byte, at) => first[at] === byte));
}

/** The rows of a workbook; null for a file that begins as one and is none. */
async function rowsOf(blob, worksheet, most) {
  if (blob.size > most)
    throw new RangeError(
      `the workbook has more than ${most} bytes: see spool_limit`,
    );
  if (load === null)
    throw new Error("seatwright/rows is not loaded yet: await init() first");
  const { unpacked } = await load();
  const parts = unpacked(
    new Uint8Array(await blob.arrayBuffer()),
    worksheet,
    WorkbookError,
  );
  return parts === null ? null : new Blob(parts);
}
