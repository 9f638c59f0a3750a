// For those who load the module for sheets themselves: `await init()` or `initSync(bytes)`, then call.

import load, {
  __wbg_reset_state as replace,
  initSync as loadSync,
} from "./rows_core.js";
import { loadFile } from "./load-file.js";
import { rows } from "./loaded-module.js";
import { fromFile } from "./rows-workbook-file.js";
import { provide } from "./rows-workbook.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default async function init(source) {
  await (source === undefined
    ? loadFile(
        load,
        new URL("./rows_core_bg.wasm", import.meta.url),
        "seatwright/rows/inline",
      )
    : load({ module_or_path: source }));
  opened();
}

/** Loads from bytes or a compiled module, at once. */
export function initSync(module) {
  loadSync({ module });
  opened();
}

/**
 * Loads the module that reads workbooks, from what `init` takes. Without this call it comes from where the package is,
 * with the first workbook.
 */
export async function initWorkbooks(source) {
  await fromFile(source);
}

function opened() {
  rows.open(replace);
  provide(fromFile);
}

export * from "./rows.js";
