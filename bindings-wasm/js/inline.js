// The module is inside: loaded at once, without a request and without a top-level await.

import { initSync } from "./core.js";
import { connect } from "./buffers.js";
import base64 from "./core_bg.inline.js";
import { bytes } from "./inline-bytes.js";

connect(initSync({ module: bytes(base64) }));

export * from "./seatwright.js";
