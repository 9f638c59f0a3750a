// Browsers and bundlers: loads the module with the forms on import.

import init, { __wbg_reset_state as replace } from "./forms_core.js";
import { forms } from "./loaded-module.js";

// Named here, so that bundlers see the file and take it along.
await init({
  module_or_path: new URL("./forms_core_bg.wasm", import.meta.url),
});
forms.open(replace);

export * from "./forms.js";
