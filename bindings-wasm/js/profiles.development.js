// As `profiles.js`, where a bundler may look for the file of the module in the wrong folder.

import load from "./profiles_core.js";
import base64 from "./profiles_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { loadFrom, taken } from "./profiles-module.js";

export { loadFrom as loadProfilesSync };
export { openapiDifferences, profileFromOpenapi } from "./profiles-module.js";

/** Loads from what is inside, or from a URL, a Response, bytes or a compiled module. */
export async function loadProfiles(source) {
  taken(await load({ module_or_path: source ?? bytes(base64) }));
}
