// Static files below a folder.
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { pathSegments } from "../sandbox/http.mjs";
import { Asset } from "./asset.mjs";
import { TYPES } from "./headers.mjs";

/** What was read before, by path, until the file changes. */
const kept = new Map();

/** The part of an address behind `mount`, or null for what is not asked from there. */
function below(mount, req) {
  if (req.method !== "GET" && req.method !== "HEAD") return null;
  const { pathname } = new URL(req.url, "http://portal.invalid");
  return pathname.startsWith(mount) ? pathname.slice(mount.length) : null;
}

/**
 * @param {string} mount path prefix such as "/app/"
 * @param {string | URL} folder
 */
export function files(mount, folder) {
  return async function handle(req, res) {
    const rest = below(mount, req);
    const segments = rest === null ? null : pathSegments(rest);
    if (!segments || segments.some((part) => /^\.|[/\\\0]/.test(part)))
      return false;
    const asset = await find(folder, segments);
    if (!asset) return false;
    await asset.send(req, res);
    return true;
  };
}

/** Assets that are in memory, by their names below `mount`. */
export function assets(mount, named) {
  return async function handle(req, res) {
    const asset = named.get(below(mount, req));
    if (!asset) return false;
    await asset.send(req, res);
    return true;
  };
}

/** The file as an asset; null when there is none of that name to hand out. */
export async function find(folder, segments) {
  const type = TYPES[extname(segments.at(-1) ?? "")];
  if (!type) return null;
  // Resolving links first keeps a link from leading out of the folder. Asked each time, since the
  // package may be built after the server has started.
  const root = await realpath(folder).catch(() => null);
  if (!root) return null;
  const path = await realpath(join(root, ...segments)).catch(() => null);
  if (!path?.startsWith(root + sep)) return null;
  const found = await stat(path);
  if (!found.isFile()) return null;
  const version = `${found.mtimeMs} ${found.size}`;
  if (kept.get(path)?.version !== version)
    kept.set(path, { version, asset: new Asset(await readFile(path), type) });
  return kept.get(path).asset;
}
