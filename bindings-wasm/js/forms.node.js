// Node: loads the module with the forms from the disk, without a top-level await, so that require() works too.

import { readFileSync } from "node:fs";

import { __wbg_reset_state as replace, initSync } from "./forms_core.js";
import { forms } from "./loaded-module.js";

initSync({
  module: readFileSync(new URL("./forms_core_bg.wasm", import.meta.url)),
});
forms.open(replace);

export * from "./forms.js";
