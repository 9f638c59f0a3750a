// Browsers: loads the module that reads workbooks from its file.

import load, { __wbg_reset_state as replace } from "./xlsx_core.js";
import { loadFile } from "./load-file.js";
import { workbooks } from "./loaded-module.js";

let loading = null;

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module; once. */
export default function init(source) {
  loading ??= loaded(source);
  // After a failure, such as a network that is gone, the next workbook tries again.
  loading.catch(() => (loading = null));
  return loading;
}

async function loaded(source) {
  await (source === undefined
    ? loadFile(
        load,
        new URL("./xlsx_core_bg.wasm", import.meta.url),
        "seatwright/rows/inline",
      )
    : load({ module_or_path: source }));
  workbooks.open(replace);
}

export * from "./xlsx.js";
