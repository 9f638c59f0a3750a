// What `cargo xtask wasm` writes of the module xlsx_core.

declare const base64: string;
export default base64;
