// Cloudflare Workers and edge functions: the tool that deploys compiles the module for sheets.

import module from "./rows_core_bg.wasm?module";
import { __wbg_reset_state as replace, initSync } from "./rows_core.js";
import { compiled } from "./compiled.js";
import { rows } from "./loaded-module.js";
import { provide } from "./rows-workbook.js";

initSync({ module: compiled(module) });
rows.open(replace);
provide(() => import("./xlsx.workerd.js"));

export * from "./rows.js";
