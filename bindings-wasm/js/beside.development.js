// As `beside.js`, where a bundler may look for the file of the module in the wrong folder.

import load, * as glue from "./beside_core.js";
import base64 from "./beside_core_bg.inline.js";
import { provide } from "./beside-hook.js";
import { connect } from "./buffers.js";
import { bytes } from "./inline-bytes.js";

/** Loads from what is inside, or from a URL, a Response, bytes or a compiled module. */
export async function loadBeside(source) {
  taken(await load({ module_or_path: source ?? bytes(base64) }));
}

/** Loads from bytes or a compiled module, at once. */
export function loadBesideSync(module) {
  taken(glue.initSync({ module }));
}

function taken(exports) {
  connect(exports, glue);
  provide(() => {});
}
