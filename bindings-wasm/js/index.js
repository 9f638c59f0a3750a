// Browsers and bundlers: loads the module on import.

import init from "./core.js";
import { connect } from "./buffers.js";
import { loadFile } from "./load-file.js";

// Named here, so that bundlers see the file and take it along.
const url = new URL("./core_bg.wasm", import.meta.url);
connect(await loadFile(init, url, "seatwright/inline"));

export * from "./seatwright.js";
