// What `cargo xtask wasm` writes of the module profiles_core.

declare const base64: string;
export default base64;
