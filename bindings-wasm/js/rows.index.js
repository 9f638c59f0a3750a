// Browsers and bundlers: loads the module for sheets on import.

import init, { __wbg_reset_state as replace } from "./rows_core.js";
import { loadFile } from "./load-file.js";
import { rows } from "./loaded-module.js";
import { fromFile } from "./rows-workbook-file.js";
import { provide } from "./rows-workbook.js";

// Named here, so that bundlers see the file and take it along.
const url = new URL("./rows_core_bg.wasm", import.meta.url);
await loadFile(init, url, "seatwright/rows/inline");
rows.open(replace);
provide(fromFile);

export * from "./rows.js";
