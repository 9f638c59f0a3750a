// The operations beside a user, inside: they are loaded when the first of them is asked for.

import * as glue from "./beside_core.js";
import base64 from "./beside_core_bg.inline.js";
import { provide } from "./beside-hook.js";
import { connect } from "./buffers.js";
import { bytes } from "./inline-bytes.js";

/** Loads from bytes or a compiled module, at once; without one from what is inside. */
export function loadBesideSync(module = bytes(base64)) {
  connect(glue.initSync({ module }), glue);
  provide(() => {});
}

/** There is no need to call it: it is for programs that import `seatwright/beside` in browsers too. */
export async function loadBeside() {
  loadBesideSync();
}

provide(() => loadBesideSync());
