// The NetSapiens side of the sandbox: users and sites under /ns-api/v2, what stands beside them, and the server's own document.
import { readFileSync } from "node:fs";
import { Answer, matchRoute } from "../http.mjs";
import { BESIDE_ROUTES } from "./beside-routes.mjs";
import { bodyOf } from "./fields.mjs";
import { Store } from "./store.mjs";

const PREFIX = ["ns-api", "v2"];
/** Where a live core has the document of its own build. */
const DOCUMENT = "ns-api/webroot/openapi/openapi.json";
const ACCEPTED = { code: 202, message: "Accepted" };
const TOKEN = /^Bearer ns[srd]_\S+$/i;

/** One vendor of the sandbox: says which paths are its own, answers them, and forgets on reset. */
export function netsapiens(options = {}) {
  let store = new Store(options);
  return {
    name: "netsapiens",
    failure,
    accepted,
    identifiedBy: ["user", "site"],
    owns: (segments) =>
      PREFIX.every((part, at) => segments[at] === part) ||
      segments.join("/") === DOCUMENT,
    reset: () => void (store = new Store(options)),
    handle(request) {
      if (request.segments.join("/") === DOCUMENT) {
        if (request.method !== "GET") throw refused(405, "Method not allowed");
        return ok(document());
      }
      if (!TOKEN.test(request.authorization)) {
        throw refused(401, "Token missing, expired or not valid");
      }
      const route = matchRoute(
        ROUTES,
        request.method,
        request.segments.slice(PREFIX.length),
      );
      if (!route) throw refused(404, "No Route Found [92]");
      return route.handle(store, route.params, request);
    },
  };
}

/** It is written from the tables of the library (codegen/src/openapi.rs). */
function document() {
  return JSON.parse(readFileSync(new URL("openapi.json", import.meta.url)));
}

const failure = (code, message) => ({ code, message });
const refused = (status, message) =>
  new Answer(status, failure(status, message));
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
  ...BESIDE_ROUTES,
];

function createUser(store, { domain }, request) {
  store.domainName(domain); // an unknown domain is told before a bad body
  const body = bodyOf(request);
  const record = store.createUser(domain, body);
  return body.synchronous === "yes" ? ok(record) : accepted;
}

// Only creating users can be synchronous; everything else is accepted and done in its own time.
function updateUser(store, { domain, user }, request) {
  store.user(domain, user);
  store.updateUser(domain, user, bodyOf(request));
  return accepted;
}

function createSite(store, { domain }, request) {
  store.domainName(domain);
  store.createSite(domain, bodyOf(request));
  return accepted;
}

function updateSite(store, { domain, site }, request) {
  store.site(domain, site);
  store.updateSite(domain, site, bodyOf(request));
  return accepted;
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
