// What the page has to know of each vendor that no table says: names, bases, and how one gets a token here.

export const PLATFORMS = {
  netsapiens: {
    name: "NetSapiens",
    base: "",
    prefix: "/ns-api/v2",
    token:
      "The sandbox takes any that starts with nss_, nsr_ or nsd_. It is not stored.",
    lists: ["users", "logins", "sites"],
  },
  odin: {
    name: "Odin",
    base: "/api/v2",
    prefix: "/api/v2",
    login: "/api/v2/auth/token",
    tokenIn: (body) => body.token,
    lists: ["users", "domains", "extensions", "numbers"],
  },
  crmcom: {
    name: "CRM.COM",
    base: "",
    prefix: "",
    login: "/crmapi/rest/v2/authentication/token",
    tokenIn: (body) => body.data?.token,
    lists: ["users"],
  },
};

export const platformOf = (id) => id.split(".")[0];

/** "Create user" for `odin.user.create`: under the vendor's name that is enough. */
export function shortTitle(id) {
  const [, resource, verb] = id.split(".");
  return `${verb[0].toUpperCase()}${verb.slice(1)} ${resource}`;
}

/** "Odin: create user", where no heading stands over it. */
export const fullTitle = (id) =>
  `${PLATFORMS[platformOf(id)].name}: ${shortTitle(id).toLowerCase()}`;
