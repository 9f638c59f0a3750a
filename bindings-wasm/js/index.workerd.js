// Cloudflare Workers and edge functions: the tool that deploys compiles the module.

import module from "./core_bg.wasm?module";
import { initSync } from "./core.js";
import { connect } from "./buffers.js";
import { compiled } from "./compiled.js";

connect(initSync({ module: compiled(module) }));

import "./suggestions.workerd.js";

export * from "./seatwright.js";
