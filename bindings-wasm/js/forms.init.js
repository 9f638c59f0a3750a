// For those who load the module with the forms themselves: `await init()` or `initSync(bytes)`, then call.

import load, {
  __wbg_reset_state as replace,
  initSync as loadSync,
} from "./forms_core.js";
import { loadFile } from "./load-file.js";
import { forms } from "./loaded-module.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default async function init(source) {
  await (source === undefined
    ? loadFile(
        load,
        new URL("./forms_core_bg.wasm", import.meta.url),
        "seatwright/forms/inline",
      )
    : load({ module_or_path: source }));
  forms.open(replace);
}

/** Loads from bytes or a compiled module, at once. */
export function initSync(module) {
  loadSync({ module });
  forms.open(replace);
}

export * from "./forms.js";
