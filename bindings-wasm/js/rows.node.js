// Node: loads the module for sheets from the disk, without a top-level await, so that require() works too.

import { readFileSync } from "node:fs";

import { __wbg_reset_state as replace, initSync } from "./rows_core.js";
import { rows } from "./loaded-module.js";

initSync({
  module: readFileSync(new URL("./rows_core_bg.wasm", import.meta.url)),
});
rows.open(replace);

export * from "./rows.js";
