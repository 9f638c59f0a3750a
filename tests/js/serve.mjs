// Static folders on loopback, under the strictest policy that lets a page load the package.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * @param folders mount path to folder on the disk, such as `{ "/package/": "/x/dist" }`
 * @param made path to content that is no file: pages and data of the test
 */
export async function serve(folders, made = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://test.invalid").pathname;
    try {
      const content = made[path] ?? (await read(folders, path));
      response.writeHead(200, {
        "content-security-policy": POLICY,
        "content-type": TYPES[extname(path)] ?? "application/json",
        "x-content-type-options": "nosniff",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

function read(folders, path) {
  const mount = Object.keys(folders).find((each) => path.startsWith(each));
  // A URL has no `..` left in its path.
  return readFile(join(folders[mount], path.slice(mount.length)));
}

/** A page that runs one module. */
export function page(module) {
  return `<!doctype html><html lang="en"><title>test</title><script type="module" src="${module}"></script></html>`;
}
