// Browsers and bundlers: loads the module with the calls around a request on import.

import init, { __wbg_reset_state as replace } from "./records_core.js";
import { loadFile } from "./load-file.js";
import { records } from "./loaded-module.js";

// Named here, so that bundlers see the file and take it along.
const url = new URL("./records_core_bg.wasm", import.meta.url);
await loadFile(init, url, "seatwright/records/inline");
records.open(replace);

export * from "./records.js";
