// The module for sheets is inside: loaded at once, without a request and without a top-level await.

import { __wbg_reset_state as replace, initSync } from "./rows_core.js";
import base64 from "./rows_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { rows } from "./loaded-module.js";
import { provide } from "./rows-workbook.js";

initSync({ module: bytes(base64) });
rows.open(replace);
provide(() => import("./xlsx.inline.js"));

export * from "./rows.js";
