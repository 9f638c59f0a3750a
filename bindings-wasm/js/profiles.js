// Servers' own documents as profiles. They are in a module with all operations, which a page loads when it wants: it takes
// the place of the first module.

import load from "./profiles_core.js";
import { loadFile } from "./load-file.js";
import { loadFrom, taken } from "./profiles-module.js";

export { loadFrom as loadProfilesSync };
export { openapiDifferences, profileFromOpenapi } from "./profiles-module.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export async function loadProfiles(source) {
  const exports = await (source === undefined
    ? loadFile(
        load,
        new URL("./profiles_core_bg.wasm", import.meta.url),
        "seatwright/profiles/inline",
      )
    : load({ module_or_path: source }));
  taken(exports);
}
