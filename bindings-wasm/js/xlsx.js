// The module that reads workbooks. It hands over their rows; the module for sheets knows what they are.

import {
  __wbg_reset_state as replace,
  open_workbook as open,
} from "./xlsx_core.js";
import { workbooks } from "./loaded-module.js";

const UNREADABLE =
  "the workbook cannot be read: it is damaged, or needs more memory than there is";

/**
 * The rows of a workbook in pieces; null for bytes that are none.
 * @param {Uint8Array} bytes
 * @param {string | undefined} worksheet
 * @param Kind of error for a workbook that cannot be read
 */
export function unpacked(bytes, worksheet, Kind) {
  const parts = [];
  // What the module hands over is its own memory.
  const sink = { take: (piece) => parts.push(piece.slice()) };
  const work = () => {
    const workbook = open(bytes, worksheet);
    if (!workbook) return null;
    try {
      workbook.pack(sink);
    } finally {
      workbook.free();
    }
    return parts;
  };
  try {
    return workbooks.run(work, Kind);
  } catch (error) {
    if (error instanceof globalThis.WebAssembly.RuntimeError)
      throw new Kind(UNREADABLE);
    throw error;
  } finally {
    // Its memory never shrinks, and the next workbook may be long in coming.
    if (workbooks.isOpen) replace();
  }
}
