// Cloudflare Workers and edge functions: the tool that deploys compiles the module with the operations beside a user.

import module from "./beside_core_bg.wasm?module";
import { provide } from "./beside-hook.js";
import { loadFrom } from "./beside-module.js";
import { compiled } from "./compiled.js";

/** Loads from bytes or a compiled module, at once; without one the module that was deployed. */
export function loadBesideSync(own = module) {
  loadFrom(compiled(own));
}

/** There is no need to call it: it is for programs that run in browsers too. */
export async function loadBeside() {
  loadBesideSync();
}

provide(() => loadBesideSync());
