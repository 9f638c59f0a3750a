// Bundlers that serve while one writes: some of them look for the file of the module in the wrong folder.

import { initSync } from "./core.js";
import { connect } from "./buffers.js";
import base64 from "./core_bg.inline.js";
import { bytes } from "./inline-bytes.js";

// As the entry for production: what a worker loses there for want of a handler is lost here too.
await Promise.resolve();
connect(initSync({ module: bytes(base64) }));

export * from "./seatwright.js";
