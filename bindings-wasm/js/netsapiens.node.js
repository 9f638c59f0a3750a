// Node, Deno and Bun: everything is there from the start.

import "./index.node.js";

export * from "./netsapiens-calls.js";
