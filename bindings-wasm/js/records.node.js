// Node: loads the module with the calls around a request from the disk, without a top-level await, so that require()
// works too.

import { readFileSync } from "node:fs";

import { __wbg_reset_state as replace, initSync } from "./records_core.js";
import { records } from "./loaded-module.js";

initSync({
  module: readFileSync(new URL("./records_core_bg.wasm", import.meta.url)),
});
records.open(replace);

export * from "./records.js";
