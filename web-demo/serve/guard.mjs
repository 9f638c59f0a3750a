// Who may ask: only programs of this machine, and pages that this server served.
const NAMES = ["127.0.0.1", "localhost"];

/** The `Host` values under which a server on this port is asked for. */
const hostsOf = (port) =>
  NAMES.flatMap((name) =>
    port === 80 ? [name, `${name}:${port}`] : [`${name}:${port}`],
  );

/**
 * Why a request is refused, or null. A foreign name that resolves to loopback (DNS rebinding) has a foreign `Host`; a
 * page of another origin has a foreign `Origin`, or none and a `Sec-Fetch-Site` that says so. Programs send neither.
 * @param {import("node:http").IncomingMessage} req
 * @returns {{code: number, message: string} | null}
 */
export function refusal(req, port) {
  const host = (req.headers.host ?? "").toLowerCase();
  if (!hostsOf(port).includes(host))
    return { code: 421, message: "Unknown host name" };
  const { origin } = req.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return { code: 403, message: "Requests from other origins are refused" };
  const site = req.headers["sec-fetch-site"] ?? "none";
  if (["none", "same-origin"].includes(site) || isLink(req)) return null;
  return { code: 403, message: "Requests from other sites are refused" };
}

/** A link on another page may lead to the portal's own page, and to nothing else. */
const isLink = (req) =>
  req.method === "GET" &&
  req.headers["sec-fetch-mode"] === "navigate" &&
  req.headers["sec-fetch-dest"] === "document" &&
  /^\/(\?|$)/.test(req.url);
