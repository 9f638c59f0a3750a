// What wasm-bindgen generates of the module with all operations: the same as of the first.

export { default, __wbg_reset_state, initSync } from "./core.js";
export { Bound, Buffers, Call } from "./core.js";
