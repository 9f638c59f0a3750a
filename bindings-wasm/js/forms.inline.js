// The module with the forms is inside: loaded at once, without a request and without a top-level await.

import { __wbg_reset_state as replace, initSync } from "./forms_core.js";
import base64 from "./forms_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { forms } from "./loaded-module.js";

initSync({ module: bytes(base64) });
forms.open(replace);

export * from "./forms.js";
