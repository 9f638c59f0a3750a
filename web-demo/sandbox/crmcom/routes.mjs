// The CRM.COM side of the sandbox: tokens and users under /crmapi/rest/v2. Everything is answered
// with 200 and an envelope, and the token travels in the body of a POST, in the query of a GET.
import { jsonObject, matchRoute } from "../http.mjs";
import { Tokens } from "../tokens.mjs";
import { chosen, newId } from "./record.mjs";
import { Store, envelope, failure, refused } from "./store.mjs";

const PREFIX = ["crmapi", "rest", "v2"];
/** A token dies after two hours, whatever it is used for (since R12). */
const TOKEN_SECONDS = 2 * 60 * 60;

/** `accounts` maps user names to passwords; without it every name with any password gets in. */
export function crmcom({
  accounts,
  tokenSeconds = TOKEN_SECONDS,
  ...options
} = {}) {
  const tokens = new Tokens(tokenSeconds);
  let store = new Store(options);
  return {
    name: "crmcom",
    failure,
    identifiedBy: ["username"],
    signsIn: ([, , , first]) => first === "authentication",
    owns: (segments) => PREFIX.every((part, at) => segments[at] === part),
    reset: () => void (store = new Store(options)),
    handle(request) {
      const segments = request.segments.slice(PREFIX.length);
      const route = matchRoute(ROUTES, request.method, segments);
      if (!route) throw refused("No such method", 404);
      const given =
        request.method === "GET"
          ? Object.fromEntries(request.query)
          : jsonObject(request.body);
      if (!given) throw refused("Body must be a JSON object");
      if (route.handle !== login && !tokens.find(given.token))
        throw refused("Token missing, expired or not valid");
      const data = route.handle(store, given, { tokens, accounts });
      return { status: 200, body: envelope("OK", null, data) };
    },
  };
}

const ROUTES = [
  ["POST", ["authentication", "token"], login],
  ["POST", ["authentication", "token", "release"], release],
  ["POST", ["users", "create"], create],
  ["GET", ["users", "show"], show],
];

function login(store, { username, password, organisation, unit }, session) {
  const { tokens, accounts } = session;
  const known = accounts
    ? Object.hasOwn(accounts, username) && accounts[username] === password
    : [username, password].every((text) => text && typeof text === "string");
  if (!known) throw refused("The credentials are not valid");
  // All claims are texts, the times too, in the one token that can be read in public.
  const claims = (iat, exp, jti) => ({
    usr: username,
    org: organisation ?? null,
    oun: unit ?? newId(),
    exp: String(exp),
    iat: String(iat),
    jti,
  });
  return { token: tokens.issue(username, claims) };
}

function release(store, { token }, { tokens }) {
  tokens.release(token);
  return {};
}

function create(store, body) {
  return chosen(store.create(body), body.fields_set);
}

/** An identifier in a query is "key=value" inside the value. */
function show(store, { user_identifier: identifier = "", fields_set }) {
  const at = identifier.indexOf("=");
  const pair = [identifier.slice(0, at), identifier.slice(at + 1)];
  return chosen(store.user(pair), fields_set);
}
