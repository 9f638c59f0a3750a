// Node, Deno and Bun: the module is inside, so that a bundle for a server needs no file beside it, and require() works.

export * from "./inline.js";

// What suggestions need is inside as well: programs of Node need do nothing for it.
import "./suggestions.inline.js";
// So are the operations beside a user.
import "./beside.inline.js";
