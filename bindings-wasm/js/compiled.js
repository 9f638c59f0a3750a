// A module that a tool compiled before the program runs.

/**
 * Edge functions of Next.js get it from another realm: it works, and is no instance of the class of this one, which the
 * generated code asks for.
 * @param {WebAssembly.Module} module
 * @returns {WebAssembly.Module}
 */
export function compiled(module) {
  const { Module } = globalThis.WebAssembly;
  if (!(module instanceof Module))
    Object.setPrototypeOf(module, Module.prototype);
  return module;
}
