// Node: the operations beside a user are loaded from the disk when the first of them is asked for.

import { readFileSync } from "node:fs";

import * as glue from "./beside_core.js";
import { connect } from "./buffers.js";
import { provide } from "./beside-hook.js";

/** Loads from bytes or a compiled module, at once; without one from the disk. */
export function loadBesideSync(
  module = readFileSync(new URL("./beside_core_bg.wasm", import.meta.url)),
) {
  connect(glue.initSync({ module }), glue);
  provide(() => {});
}

/** There is no need to call it in Node: it is for programs that run in browsers too. */
export async function loadBeside() {
  loadBesideSync();
}

provide(() => loadBesideSync());
