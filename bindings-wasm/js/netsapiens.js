// Browsers and bundlers: the module is loaded on import.

import "./index.js";

export * from "./netsapiens-calls.js";
