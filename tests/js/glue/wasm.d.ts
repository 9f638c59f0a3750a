// What tools for edge functions make of a file of WebAssembly.

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
