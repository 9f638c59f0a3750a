// The sandbox on its own, for tests and examples: `const sandbox = await startSandbox()`.
import { listen } from "../serve/listen.mjs";
import { sandboxHandler } from "./handler.mjs";

/**
 * Each vendor's own options stand under its name; see its `routes.mjs` and `store.mjs`.
 * `faults` makes it a server that fails, by a seed: see `faults.mjs`. `recordsFile` names the file that a restart reads.
 * @param {{port?: number, netsapiens?: object, odin?: object, crmcom?: object, recordsFile?: string, faults?: import("./faults.mjs").FaultOptions}} options
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export function startSandbox({ port = 0, ...options } = {}) {
  return listen([sandboxHandler(options)], port);
}
