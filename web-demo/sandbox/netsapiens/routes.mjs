// The NetSapiens side of the sandbox: users and sites under /ns-api/v2.
import { Answer, matchRoute, sendJson } from "../http.mjs";
import { Store } from "./store.mjs";

const PREFIX = ["ns-api", "v2"];
const ACCEPTED = { code: 202, message: "Accepted" };
const TOKEN = /^Bearer ns[srd]_\S+$/i;

/** One vendor of the sandbox: says which paths are its own, answers them, and forgets on reset. */
export function netsapiens(options = {}) {
  let store = new Store(options);
  return {
    name: "netsapiens",
    owns: (segments) => PREFIX.every((part, at) => segments[at] === part),
    reset: () => void (store = new Store(options)),
    handle(request, res) {
      if (!TOKEN.test(request.authorization)) {
        throw new Answer(401, {
          code: 401,
          message: "Token missing, expired or not valid",
        });
      }
      const route = matchRoute(
        ROUTES,
        request.method,
        request.segments.slice(PREFIX.length),
      );
      if (!route)
        throw new Answer(404, { code: 404, message: "No Route Found [92]" });
      const { status, body } = route.handle(store, route.params, request);
      sendJson(res, status, body);
    },
  };
}

const ok = (body) => ({ status: 200, body });
const accepted = { status: 202, body: ACCEPTED };

const USERS = ["domains", ":domain", "users"];
const SITES = ["domains", ":domain", "sites"];

const ROUTES = [
  [
    "GET",
    USERS,
    (store, { domain }, { query }) => ok(page(store.users(domain), query)),
  ],
  [
    "GET",
    [...USERS, "count"],
    (store, { domain }) => ok({ total: store.users(domain).length }),
  ],
  [
    "GET",
    [...USERS, ":user"],
    (store, { domain, user }) => ok(store.user(domain, user)),
  ],
  ["POST", USERS, createUser],
  ["PUT", [...USERS, ":user"], updateUser],
  [
    "GET",
    SITES,
    (store, { domain }, { query }) => ok(page(store.sites(domain), query)),
  ],
  [
    "GET",
    [...SITES, "count"],
    (store, { domain }) => ok({ total: store.sites(domain).length }),
  ],
  [
    "GET",
    [...SITES, ":site"],
    (store, { domain, site }) => ok(store.site(domain, site)),
  ],
  ["POST", SITES, createSite],
  ["PUT", [...SITES, ":site"], updateSite],
];

function createUser(store, { domain }, request) {
  store.domainName(domain); // an unknown domain is told before a bad body
  const body = jsonObject(request.body);
  const record = store.createUser(domain, body);
  return body.synchronous === "yes" ? ok(record) : accepted;
}

// Only creating users can be synchronous; everything else is accepted and done in its own time.
function updateUser(store, { domain, user }, request) {
  store.user(domain, user);
  store.updateUser(domain, user, jsonObject(request.body));
  return accepted;
}

function createSite(store, { domain }, request) {
  store.domainName(domain);
  store.createSite(domain, jsonObject(request.body));
  return accepted;
}

function updateSite(store, { domain, site }, request) {
  store.site(domain, site);
  store.updateSite(domain, site, jsonObject(request.body));
  return accepted;
}

function jsonObject(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Answer(400, { code: 400, message: "Body is not valid JSON" });
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Answer(400, { code: 400, message: "Body must be a JSON object" });
  }
  return value;
}

/** Lists take `start`, `limit` (100 unless told, 1000 at most) and `site`. */
function page(records, query) {
  const site = query.get("site");
  const kept =
    site === null ? records : records.filter((record) => record.site === site);
  const start = whole(query.get("start"), 0);
  const limit = Math.min(whole(query.get("limit"), 100), 1000);
  return kept.slice(start, start + limit);
}

const whole = (text, otherwise) =>
  /^\d+$/.test(text ?? "") ? Number(text) : otherwise;
