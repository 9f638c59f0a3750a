// Cloudflare Workers and edge functions: the tool that deploys compiles the module with the forms.

import module from "./forms_core_bg.wasm?module";
import { __wbg_reset_state as replace, initSync } from "./forms_core.js";
import { compiled } from "./compiled.js";
import { forms } from "./loaded-module.js";

initSync({ module: compiled(module) });
forms.open(replace);

export * from "./forms.js";
