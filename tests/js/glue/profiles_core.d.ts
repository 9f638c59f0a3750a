// What wasm-bindgen generates of the module with profiles: the same as of the first, and two calls.

export { default, __wbg_reset_state, initSync } from "./core.js";
export { Bound, Buffers, Call } from "./core.js";
export function profile_from_openapi(
  document: Uint8Array,
  name: string,
): string;
export function openapi_differences(document: Uint8Array): string;
