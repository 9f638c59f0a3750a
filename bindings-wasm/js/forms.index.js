// Browsers and bundlers: loads the module with the forms on import.

import init, { __wbg_reset_state as replace } from "./forms_core.js";
import { loadFile } from "./load-file.js";
import { forms } from "./loaded-module.js";

// Named here, so that bundlers see the file and take it along.
const url = new URL("./forms_core_bg.wasm", import.meta.url);
await loadFile(init, url, "seatwright/forms/inline");
forms.open(replace);

export * from "./forms.js";
