// As `beside.js`, where a bundler may look for the file of the module in the wrong folder.

import load from "./beside_core.js";
import base64 from "./beside_core_bg.inline.js";
import { loadFrom, taken } from "./beside-module.js";
import { bytes } from "./inline-bytes.js";

export { loadFrom as loadBesideSync };

/** Loads from what is inside, or from a URL, a Response, bytes or a compiled module. */
export async function loadBeside(source) {
  taken(await load({ module_or_path: source ?? bytes(base64) }));
}
