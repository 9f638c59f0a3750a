// Bundlers that serve while one writes.

import "./index.development.js";

export * from "./netsapiens-calls.js";
