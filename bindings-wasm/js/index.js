// Browsers and bundlers: loads the module on import.

import init from "./core.js";
import { connect } from "./buffers.js";

// Named here, so that bundlers see the file and take it along.
connect(
  await init({ module_or_path: new URL("./core_bg.wasm", import.meta.url) }),
);

export * from "./seatwright.js";
