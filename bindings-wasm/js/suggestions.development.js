// As `suggestions.js`, where a bundler may look for the file of the module in the wrong folder.

import load, { initSync, suggest } from "./suggestions_core.js";
import base64 from "./suggestions_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { provide } from "./suggestions-hook.js";

/** Loads from what is inside, or from a URL, a Response, bytes or a compiled module. */
export async function loadSuggestions(source) {
  await load({ module_or_path: source ?? bytes(base64) });
  provide(suggest);
}

/** Loads from bytes or a compiled module, at once. */
export function loadSuggestionsSync(module) {
  initSync({ module });
  provide(suggest);
}
