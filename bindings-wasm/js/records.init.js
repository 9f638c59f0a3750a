// For those who load the module with the calls around a request themselves: `await init()` or `initSync(bytes)`, then
// call.

import load, {
  __wbg_reset_state as replace,
  initSync as loadSync,
} from "./records_core.js";
import { records } from "./loaded-module.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default async function init(source) {
  await load({
    module_or_path:
      source ?? new URL("./records_core_bg.wasm", import.meta.url),
  });
  records.open(replace);
}

/** Loads from bytes or a compiled module, at once. */
export function initSync(module) {
  loadSync({ module });
  records.open(replace);
}

export * from "./records.js";
