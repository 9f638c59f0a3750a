// Servers' own documents as profiles, inside: the module is loaded with the first document.

import base64 from "./profiles_core_bg.inline.js";
import { bytes } from "./inline-bytes.js";
import { loadFrom, provideProfiles } from "./profiles-module.js";

export { openapiDifferences, profileFromOpenapi } from "./profiles-module.js";

/** Loads from bytes or a compiled module, at once; without one from what is inside. */
export function loadProfilesSync(module = bytes(base64)) {
  loadFrom(module);
}

/** There is no need to call it: it is for programs that import `seatwright/profiles` in browsers too. */
export async function loadProfiles() {
  loadProfilesSync();
}

provideProfiles(() => loadProfilesSync());
