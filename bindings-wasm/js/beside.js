// The operations beside a user. They are a module of their own, with all other operations in it, which a page loads when it
// wants: it takes the place of the first module.

import load from "./beside_core.js";
import { loadFrom, taken } from "./beside-module.js";
import { loadFile } from "./load-file.js";

export { loadFrom as loadBesideSync };

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export async function loadBeside(source) {
  const exports = await (source === undefined
    ? loadFile(
        load,
        new URL("./beside_core_bg.wasm", import.meta.url),
        "seatwright/beside/inline",
      )
    : load({ module_or_path: source }));
  taken(exports);
}
