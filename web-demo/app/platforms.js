// What the page has to know of each vendor that no table says: names, bases, how one gets a token here, and how a user
// that was made is found again. Nothing of it is about fields.

const encoded = encodeURIComponent;
const bearer = (token) => ({
  headers: { accept: "application/json", authorization: `Bearer ${token}` },
});

export const PLATFORMS = {
  netsapiens: {
    name: "NetSapiens",
    base: "",
    prefix: "/ns-api/v2",
    token:
      "The sandbox takes any that starts with nss_, nsr_ or nsd_. It is not stored.",
    lists: ["users", "logins", "sites"],
    identity: { user: "user", site: "site" },
    read: ({ resource, id, domain, token }) => [
      `/ns-api/v2/domains/${encoded(domain)}/${resource}s/${encoded(id)}`,
      bearer(token),
    ],
    // Lists come in pages of `limit` records from `start` (v45.0 document, GET /domains/{domain}/users).
    list: ({ resource, domain, start, limit, token }) => [
      `/ns-api/v2/domains/${encoded(domain)}/${resource}s?start=${start}&limit=${limit}`,
      bearer(token),
    ],
    found: ({ status }) => status === 200,
    missing: ({ status }) => status === 404,
  },
  odin: {
    name: "BroadWorks",
    base: "/api/v2",
    prefix: "/api/v2",
    login: "/api/v2/auth/token",
    tokenIn: (body) => body.token,
    lists: ["users", "domains", "extensions", "numbers"],
    identity: { user: "userId" },
    read: ({ id, token }) => [
      `/api/v2/users?userId=${encoded(id)}`,
      bearer(token),
    ],
    found: ({ status }) => status === 200,
    missing: ({ status, text }) =>
      status === 400 && /\[Error 4008\]/.test(text),
  },
  crmcom: {
    name: "CRM.COM",
    base: "",
    prefix: "",
    login: "/crmapi/rest/v2/authentication/token",
    tokenIn: (body) => body.data?.token,
    lists: ["users"],
    identity: { user: "username" },
    // The vendor takes the token of a GET in the query, and nowhere else.
    read: ({ id, token }) => [
      `/crmapi/rest/v2/users/show?token=${encoded(token)}&user_identifier=${encoded(`username=${id}`)}`,
      {},
    ],
    found: ({ status, text }) => status === 200 && /"code":"OK"/.test(text),
    missing: ({ status, text }) => status === 200 && /not found/i.test(text),
  },
};

export const platformOf = (id) => id.split(".")[0];
export const resourceOf = (id) => id.split(".")[1];
export const isChange = (id) => id.endsWith(".update");

const VERBS = { create: "Create", update: "Change" };

/** "Create user" for `odin.user.create`: under the vendor's name that is enough. */
export function shortTitle(id) {
  const [, resource, verb] = id.split(".");
  return `${VERBS[verb] ?? verb} ${resource}`;
}

/** "BroadWorks: create user", where no heading stands over it. */
export const fullTitle = (id) =>
  `${PLATFORMS[platformOf(id)].name}: ${shortTitle(id).toLowerCase()}`;

/** How a document of the API is called. */
export const versionName = (name) =>
  name === "reference" ? "Reference" : `API ${name}`;
