// Static files below a folder, under the portal's content security policy.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { pathSegments } from "../sandbox/http.mjs";

/** Nothing inline and nothing foreign; 'wasm-unsafe-eval' lets the module compile, but not eval. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-cache",
};

/** A suffix missing here is not served, so tests and manifests stay private. */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};

/**
 * @param {string} mount path prefix such as "/app/"
 * @param {string | URL} folder
 */
export function files(mount, folder) {
  return async function handle(req, res) {
    if (req.method !== "GET" && req.method !== "HEAD") return false;
    const { pathname } = new URL(req.url, "http://portal.invalid");
    if (!pathname.startsWith(mount)) return false;
    const segments = pathSegments(pathname.slice(mount.length));
    if (!segments || segments.some((part) => /^\.|[/\\\0]/.test(part)))
      return false;
    return send(folder, segments, req, res);
  };
}

/** Exactly one file at exactly one path. */
export function file(path, folder, name) {
  return async function handle(req, res) {
    if (req.method !== "GET" && req.method !== "HEAD") return false;
    if (new URL(req.url, "http://portal.invalid").pathname !== path)
      return false;
    return send(folder, [name], req, res);
  };
}

async function send(folder, segments, req, res) {
  const type = TYPES[extname(segments.at(-1) ?? "")];
  if (!type) return false;
  // Resolving links first keeps a link from leading out of the folder. Asked each time, since the
  // package may be built after the server has started.
  const root = await realpath(folder).catch(() => null);
  if (!root) return false;
  const path = await realpath(join(root, ...segments)).catch(() => null);
  if (!path?.startsWith(root + sep)) return false;
  const found = await stat(path);
  if (!found.isFile()) return false;
  res.writeHead(200, {
    ...HEADERS,
    "content-type": type,
    "content-length": found.size,
  });
  if (req.method === "HEAD") res.end();
  else createReadStream(path).pipe(res);
  return true;
}
