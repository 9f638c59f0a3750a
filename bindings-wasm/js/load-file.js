// Loads a module from its file. A tool that does not take the file along is the usual reason why that fails.

/**
 * @template T
 * @param {(source: { module_or_path: URL }) => Promise<T>} load
 * @param {URL} url
 * @param {string} entry of the package, the one that needs no file
 * @returns {Promise<T>}
 */
export async function loadFile(load, url, entry) {
  try {
    return await load({ module_or_path: url });
  } catch (error) {
    throw new Error(
      `${url} could not be loaded (${error.message}). If the bundler does not copy this file, import "${entry}" instead, ` +
        "which has the module inside. The policy of the page must allow script-src 'wasm-unsafe-eval'",
      { cause: error },
    );
  }
}
