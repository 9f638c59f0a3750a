// The sandbox on its own, for tests and examples: `const sandbox = await startSandbox()`.
import { listen } from "../serve/listen.mjs";
import { sandboxHandler } from "./handler.mjs";

/**
 * @param {{port?: number, netsapiens?: {domains?: string[], sites?: number}}} options
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export function startSandbox({ port = 0, ...options } = {}) {
  return listen([sandboxHandler(options)], port);
}
