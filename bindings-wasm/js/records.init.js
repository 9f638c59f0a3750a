// For those who load the module with the calls around a request themselves: `await init()` or `initSync(bytes)`, then
// call.

import load, {
  __wbg_reset_state as replace,
  initSync as loadSync,
} from "./records_core.js";
import { loadFile } from "./load-file.js";
import { records } from "./loaded-module.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default async function init(source) {
  await (source === undefined
    ? loadFile(
        load,
        new URL("./records_core_bg.wasm", import.meta.url),
        "seatwright/records/inline",
      )
    : load({ module_or_path: source }));
  records.open(replace);
}

/** Loads from bytes or a compiled module, at once. */
export function initSync(module) {
  loadSync({ module });
  records.open(replace);
}

export * from "./records.js";
