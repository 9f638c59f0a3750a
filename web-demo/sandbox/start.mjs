// The sandbox on its own, for tests and examples: `const sandbox = await startSandbox()`.
import { listen } from "../serve/listen.mjs";
import { sandboxHandler } from "./handler.mjs";

/**
 * Each vendor's own options stand under its name; see its `routes.mjs` and `store.mjs`.
 * @param {{port?: number, netsapiens?: object, odin?: object, crmcom?: object}} options
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export function startSandbox({ port = 0, ...options } = {}) {
  return listen([sandboxHandler(options)], port);
}
