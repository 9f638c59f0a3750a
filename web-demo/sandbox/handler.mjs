// One request handler for every vendor, with a memory of what arrived so that tests can look.
import { carryOut } from "./carry-out.mjs";
import { Faults } from "./faults.mjs";
import {
  Answer,
  jsonObject,
  pathSegments,
  readBody,
  sendJson,
} from "./http.mjs";
import { Records } from "./records.mjs";
import { vendors } from "./vendors.mjs";

const KEPT_REQUESTS = 50;

/**
 * Returns `async (req, res) => handled`; false means that the path is nobody's here. `faults` are the options of
 * `Faults`, `recordsFile` is the file of `Records`, the rest belongs to the vendors.
 */
export function sandboxHandler({ faults: plan, recordsFile, ...options } = {}) {
  const records = new Records(recordsFile);
  const sides = vendors(options, records);
  const received = [];
  let faults = new Faults(plan);

  const control = {
    "GET /sandbox/requests": (res) => sendJson(res, 200, received),
    "POST /sandbox/reset": (res) => {
      received.length = 0;
      records.clear();
      sides.forEach((side) => side.reset());
      sendJson(res, 200, { reset: true });
    },
    "GET /sandbox/faults": (res) => sendJson(res, 200, faults.counts),
    "POST /sandbox/faults": async (res, req) => {
      const asked = jsonObject((await readBody(req)) ?? "");
      try {
        if (!asked) throw new Error("the body must be a JSON object");
        faults = new Faults(asked);
        sendJson(res, 200, faults.counts);
      } catch ({ message }) {
        sendJson(res, 400, { code: 400, message });
      }
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
      await controlled(res, req);
      return true;
    }
    const segments = pathSegments(url.pathname);
    const side = segments && sides.find((vendor) => vendor.owns(segments));
    if (!side) return false;
    await answer(side, { req, url, segments }, res);
    return true;
  };

  async function answer(side, { req, url, segments }, res) {
    const { method, headers } = req;
    const body = await readBody(req);
    if (body === null) {
      sendJson(res, 413, side.failure(413, "Request body is too large"));
      return;
    }
    const request = {
      method,
      segments,
      path: url.pathname,
      query: url.searchParams,
      authorization: headers.authorization ?? "",
      contentType: headers["content-type"] ?? "",
      body,
    };
    const act = () => {
      // Never the Authorization header: what is kept here can be read back without one. The body
      // is kept exactly as it came, with whatever secrets the vendor wants inside it.
      received.push({ method, path: url.pathname + url.search, body });
      if (received.length > KEPT_REQUESTS) received.shift();
      return answered(side, request);
    };
    const fault = side.signsIn?.(segments)
      ? null
      : faults.next(request, side.identifiedBy);
    await carryOut(fault, act, { res, side, faults, records });
  }
}

/** What the vendor answers, a refusal as well. */
function answered(side, request) {
  try {
    return side.handle(request);
  } catch (error) {
    if (error instanceof Answer) return error;
    throw error;
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
