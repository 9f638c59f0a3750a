// Cloudflare Workers and edge functions: the tool that deploys compiles the module with the words of suggestions.

import module from "./suggestions_core_bg.wasm?module";
import { initSync, suggest } from "./suggestions_core.js";
import { compiled } from "./compiled.js";
import { provide } from "./suggestions-hook.js";

/** Loads from bytes or a compiled module, at once; without one the module that was deployed. */
export function loadSuggestionsSync(own = module) {
  initSync({ module: compiled(own) });
  provide(suggest);
}

/** There is no need to call it: it is for programs that run in browsers too. */
export async function loadSuggestions() {
  loadSuggestionsSync();
}

loadSuggestionsSync();
