// One request handler for every vendor, with a memory of what arrived so that tests can look.
import { Answer, pathSegments, readBody, sendJson } from "./http.mjs";
import { vendors } from "./vendors.mjs";

const KEPT_REQUESTS = 50;

/** Returns `async (req, res) => handled`; false means that the path is nobody's here. */
export function sandboxHandler(options = {}) {
  const sides = vendors(options);
  const received = [];

  const control = {
    "GET /sandbox/requests": (res) => sendJson(res, 200, received),
    "POST /sandbox/reset": (res) => {
      received.length = 0;
      sides.forEach((side) => side.reset());
      sendJson(res, 200, { reset: true });
    },
  };

  return async function handle(req, res) {
    const url = parsed(req.url);
    if (url === null) {
      sendJson(res, 404, { code: 404, message: "Not an address" });
      return true;
    }
    const route = `${req.method} ${url.pathname}`;
    const controlled = Object.hasOwn(control, route) ? control[route] : null;
    if (controlled) {
      if (req.method !== "GET" && isForeign(req.headers)) {
        sendJson(res, 403, { code: 403, message: "Asked by another page" });
        return true;
      }
      controlled(res);
      return true;
    }
    const segments = pathSegments(url.pathname);
    const side = segments && sides.find((vendor) => vendor.owns(segments));
    if (!side) return false;
    await answer(side, { req, url, segments }, res);
    return true;
  };

  async function answer(side, { req, url, segments }, res) {
    try {
      const body = await readBody(req);
      if (body === null) {
        throw new Answer(413, side.failure(413, "Request body is too large"));
      }
      // Never the Authorization header: what is kept here can be read back without one. The body
      // is kept exactly as it came, with whatever secrets the vendor wants inside it.
      received.push({
        method: req.method,
        path: url.pathname + url.search,
        body,
      });
      if (received.length > KEPT_REQUESTS) received.shift();
      const { status, body: content } = side.handle({
        method: req.method,
        segments,
        query: url.searchParams,
        authorization: req.headers.authorization ?? "",
        contentType: req.headers["content-type"] ?? "",
        body,
      });
      sendJson(res, status, content);
    } catch (error) {
      if (!(error instanceof Answer)) throw error;
      sendJson(res, error.status, error.body, error.headers);
    }
  }
}

/** The address of a request; null when it is none, as `//`. */
function parsed(target) {
  try {
    return new URL(target, "http://sandbox.invalid");
  } catch {
    return null;
  }
}

/** Whether a browser says that a page of another origin asks. Programs say nothing of the kind. */
function isForeign({ origin, host, "sec-fetch-site": site = "same-origin" }) {
  if (!["same-origin", "none"].includes(site)) return true;
  return origin !== undefined && parsed(origin)?.host !== host;
}
