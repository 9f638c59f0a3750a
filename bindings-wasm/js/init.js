// For those who load the module themselves: `await init()` or `initSync(bytes)`, then call.

import load, { initSync as loadSync } from "./core.js";
import { connect } from "./buffers.js";
import { loadFile } from "./load-file.js";

/** Loads from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default async function init(source) {
  connect(
    await (source === undefined
      ? loadFile(
          load,
          new URL("./core_bg.wasm", import.meta.url),
          "seatwright/inline",
        )
      : load({ module_or_path: source })),
  );
}

/** Loads from bytes or a compiled module, at once. */
export function initSync(module) {
  connect(loadSync({ module }));
}

export * from "./seatwright.js";
