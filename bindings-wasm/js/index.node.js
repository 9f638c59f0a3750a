// Node: loads the module from the disk, without a top-level await, so that require() works too.

import { readFileSync } from "node:fs";

import { initSync } from "./core.js";
import { connect } from "./buffers.js";

connect(
  initSync({
    module: readFileSync(new URL("./core_bg.wasm", import.meta.url)),
  }),
);

// What suggestions need is on the disk beside it: programs of Node need do nothing for it.
import "./suggestions.node.js";
// So are the operations beside a user.
import "./beside.node.js";

export * from "./seatwright.js";
