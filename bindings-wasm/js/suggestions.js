// The words that people write in place of time zones and fields. They are a module of their own, which a page loads when
// it wants: reports have their suggestions from then on.

import load, { initSync, suggest } from "./suggestions_core.js";
import { loadFile } from "./load-file.js";
import { provide } from "./suggestions-hook.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export async function loadSuggestions(source) {
  await (source === undefined
    ? loadFile(
        load,
        new URL("./suggestions_core_bg.wasm", import.meta.url),
        "seatwright/suggestions/inline",
      )
    : load({ module_or_path: source }));
  provide(suggest);
}

/** Loads from bytes or a compiled module, at once. */
export function loadSuggestionsSync(module) {
  initSync({ module });
  provide(suggest);
}
