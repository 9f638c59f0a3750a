// Node: the words of suggestions are loaded from the disk when the first report asks for them.

import { readFileSync } from "node:fs";

import { initSync, suggest } from "./suggestions_core.js";
import { provide } from "./suggestions-hook.js";

/** Loads from bytes or a compiled module, at once; without one from the disk. */
export function loadSuggestionsSync(
  module = readFileSync(new URL("./suggestions_core_bg.wasm", import.meta.url)),
) {
  initSync({ module });
  provide(suggest);
}

/** There is no need to call it in Node: it is for programs that run in browsers too. */
export async function loadSuggestions() {
  loadSuggestionsSync();
}

provide((question) => {
  loadSuggestionsSync();
  return suggest(question);
});
