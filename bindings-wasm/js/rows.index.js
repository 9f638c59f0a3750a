// Browsers and bundlers: loads the module for sheets on import.

import init, { __wbg_reset_state as replace } from "./rows_core.js";
import { rows } from "./loaded-module.js";

// Named here, so that bundlers see the file and take it along.
await init({
  module_or_path: new URL("./rows_core_bg.wasm", import.meta.url),
});
rows.open(replace);

export * from "./rows.js";
