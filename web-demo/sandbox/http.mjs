// The few pieces of HTTP that every vendor's side of the sandbox shares.

/** A status that ends the handling of a request, with the body the vendor would send. */
export class Answer extends Error {
  constructor(status, body, headers = {}) {
    super(`answer ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** Larger bodies are refused before they are kept in memory. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The body as text, or null when it is too large. */
export async function readBody(req) {
  const chunks = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    // Draining instead of cutting the connection lets the client read the 413.
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) return null;
  return Buffer.concat(chunks).toString("utf8");
}

/** The JSON object in a text; null when it is no JSON or something else than an object. */
export function jsonObject(text) {
  let value;
  try {
    value = JSON.parse(text, refuseConversions);
  } catch {
    return null;
  }
  return isObject(value) ? value : null;
}

/** No vendor has such keys, and String() would call what stands under them. */
function refuseConversions(key, value) {
  if (["toString", "valueOf", "toJSON"].includes(key))
    throw new TypeError(`a key ${key}`);
  return value;
}

export const isObject = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value);

export function sendJson(res, status, body, headers = {}) {
  const text = JSON.stringify(body);
  res.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  res.end(text);
}

/**
 * The parts of a path, decoded one by one, so that an encoded slash stays inside its part.
 * Null when a part is not valid percent-encoding.
 */
export function pathSegments(pathname) {
  try {
    return pathname
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

/**
 * Finds the route for a request. A pattern is a list of segments; one that starts with ":" binds.
 * A literal listed before a binding wins ("count" before ":user").
 */
export function matchRoute(routes, method, segments) {
  for (const [verb, pattern, handle] of routes) {
    if (verb !== method || pattern.length !== segments.length) continue;
    const params = {};
    const fits = pattern.every((part, at) => {
      if (!part.startsWith(":")) return part === segments[at];
      params[part.slice(1)] = segments[at];
      return true;
    });
    if (fits) return { handle, params };
  }
  return null;
}
