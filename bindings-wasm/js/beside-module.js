// Puts the module with the operations beside a user in the place of the first one.

import * as glue from "./beside_core.js";
import { provide } from "./beside-hook.js";
import { connect } from "./buffers.js";

/** Takes over the exports of the module when it is loaded. */
export function taken(exports) {
  connect(exports, glue);
  // There is nothing more to load.
  provide(() => {});
}

/** Loads from bytes or a compiled module, at once. */
export function loadFrom(module) {
  taken(glue.initSync({ module }));
}
