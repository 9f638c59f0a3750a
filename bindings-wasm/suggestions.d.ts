// The words of suggestions, for pages: `seatwright/suggestions`.

/**
 * Loads what people write in place of time zones and fields: reports of all operations propose what was meant from then
 * on. It loads from where the package is, or from a URL, a Response, bytes or a compiled module. Without it a page's
 * reports lack these proposals; in Node they are there from the start.
 */
export function loadSuggestions(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
/** Loads them from bytes or a compiled module, at once. */
export function loadSuggestionsSync(
  module: BufferSource | WebAssembly.Module,
): void;
