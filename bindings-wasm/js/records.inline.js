// The module with the calls around a request is inside: loaded at once, without a request and without a top-level await.

import { __wbg_reset_state as replace, initSync } from "./records_core.js";
import base64 from "./records_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { records } from "./loaded-module.js";

initSync({ module: bytes(base64) });
records.open(replace);

export * from "./records.js";
