// Cloudflare Workers and edge functions: the tool that deploys compiles the module with the calls around a request.

import module from "./records_core_bg.wasm?module";
import { __wbg_reset_state as replace, initSync } from "./records_core.js";
import { compiled } from "./compiled.js";
import { records } from "./loaded-module.js";

initSync({ module: compiled(module) });
records.open(replace);

export * from "./records.js";
