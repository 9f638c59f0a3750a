// The module that reads workbooks is inside.

import { __wbg_reset_state as replace, initSync } from "./xlsx_core.js";
import base64 from "./xlsx_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { workbooks } from "./loaded-module.js";

initSync({ module: bytes(base64) });
workbooks.open(replace);

export * from "./xlsx.js";
