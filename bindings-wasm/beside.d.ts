// The operations beside a user, for pages: `seatwright/beside`.

/**
 * Loads the operations beside a user: devices, phone numbers, emergency addresses and phones, such as
 * `netsapiens.device.create`. The module has all operations and takes the place of the first one; operations that exist
 * already go on as before. It loads from where the package is, or from a URL, a Response, bytes or a compiled module.
 * Before it, `operation("netsapiens.device.create")` throws an error that says so; in Node they are there from the start.
 */
export function loadBeside(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
/** Loads them from bytes or a compiled module, at once. */
export function loadBesideSync(module: BufferSource | WebAssembly.Module): void;
