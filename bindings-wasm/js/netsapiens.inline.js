// The module is inside: loaded at once.

import "./inline.js";

export * from "./netsapiens-calls.js";
