// The words of suggestions, inside: they are loaded when the first report asks for them.

import { initSync, suggest } from "./suggestions_core.js";
import base64 from "./suggestions_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { provide } from "./suggestions-hook.js";

/** Loads from bytes or a compiled module, at once; without one from what is inside. */
export function loadSuggestionsSync(module = bytes(base64)) {
  initSync({ module });
  provide(suggest);
}

/** There is no need to call it: it is for programs that import `seatwright/suggestions` in browsers too. */
export async function loadSuggestions() {
  loadSuggestionsSync();
}

provide((question) => {
  loadSuggestionsSync();
  return suggest(question);
});
