// Cloudflare Workers and edge functions: the tool that deploys compiles the module that reads workbooks.

import module from "./xlsx_core_bg.wasm?module";
import { __wbg_reset_state as replace, initSync } from "./xlsx_core.js";
import { compiled } from "./compiled.js";
import { workbooks } from "./loaded-module.js";

initSync({ module: compiled(module) });
workbooks.open(replace);

export * from "./xlsx.js";
