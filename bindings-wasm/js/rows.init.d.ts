/** Loads the module from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default function init(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
/** Loads the module from bytes or a compiled module, at once. */
export function initSync(module: BufferSource | WebAssembly.Module): void;
export * from "./rows.js";
