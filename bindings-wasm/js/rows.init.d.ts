/** Loads the module from where the package is, or from a URL, a Response, bytes or a compiled module. */
export default function init(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
/** Loads the module from bytes or a compiled module, at once. */
export function initSync(module: BufferSource | WebAssembly.Module): void;
/** Loads the module that reads workbooks, from what `init` takes; without it that comes with the first workbook. */
export function initWorkbooks(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
export * from "./rows.js";
