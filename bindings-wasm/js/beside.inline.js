// The operations beside a user, inside: they are loaded when the first of them is asked for.

import base64 from "./beside_core_bg.inline.js";
import { provide } from "./beside-hook.js";
import { loadFrom } from "./beside-module.js";
import { bytes } from "./inline-bytes.js";

/** Loads from bytes or a compiled module, at once; without one from what is inside. */
export function loadBesideSync(module = bytes(base64)) {
  loadFrom(module);
}

/** There is no need to call it: it is for programs that import `seatwright/beside` in browsers too. */
export async function loadBeside() {
  loadBesideSync();
}

provide(() => loadBesideSync());
