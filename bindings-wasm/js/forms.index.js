// Browsers and bundlers: loads the module with the forms on import.

import init from "./forms_core.js";
import { forms } from "./loaded-module.js";

// Named here, so that bundlers see the file and take it along.
await init({
  module_or_path: new URL("./forms_core_bg.wasm", import.meta.url),
});
forms.open();

export * from "./forms.js";
