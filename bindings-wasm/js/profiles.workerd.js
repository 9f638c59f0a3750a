// Cloudflare Workers and edge functions: the tool that deploys compiles the module with profiles.

import module from "./profiles_core_bg.wasm?module";
import { compiled } from "./compiled.js";
import { loadFrom, provideProfiles } from "./profiles-module.js";

export { openapiDifferences, profileFromOpenapi } from "./profiles-module.js";

/** Loads from bytes or a compiled module, at once; without one the module that was deployed. */
export function loadProfilesSync(own = module) {
  loadFrom(compiled(own));
}

/** There is no need to call it: it is for programs that run in browsers too. */
export async function loadProfiles() {
  loadProfilesSync();
}

provideProfiles(() => loadProfilesSync());
