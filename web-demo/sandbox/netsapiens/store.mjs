// The state behind the NetSapiens side: domains with their users and sites, in memory.
import { Answer } from "../http.mjs";
import { Beside } from "./beside.mjs";
import { requireFields } from "./fields.mjs";
import { newPin, newRecord, storedFields, timestamp } from "./record.mjs";

export const DEFAULT_DOMAINS = [
  "exampledomain.com",
  "demo.example",
  "example.com",
];

const taken = () =>
  new Answer(409, { code: 409, message: "UID already exists." });
const missing = (message) => new Answer(404, { code: 404, message });
const invalid = (message) => new Answer(400, { code: 400, message });

const USER_REQUIRED = [
  "user",
  "name-first-name",
  "name-last-name",
  "email",
  "user-scope",
];

export class Store {
  #domains = new Map();
  #sitesPerDomain;
  /** Devices, numbers, addresses and phones. */
  beside = new Beside();

  constructor({ domains = DEFAULT_DOMAINS, sites = 10 } = {}) {
    this.#sitesPerDomain = sites;
    for (const name of domains)
      this.#domains.set(name, { users: new Map(), sites: new Map() });
  }

  /** "~" is the domain of the token; every token of the sandbox belongs to the first domain. */
  domainName(name) {
    const resolved = name === "~" ? this.#domains.keys().next().value : name;
    if (!this.#domains.has(resolved))
      throw missing(`Domain ${name} does not exist`);
    return resolved;
  }

  #domain(name) {
    return this.#domains.get(this.domainName(name));
  }

  users(domain) {
    return [...this.#domain(domain).users.values()];
  }

  sites(domain) {
    return [...this.#domain(domain).sites.values()];
  }

  user(domain, user) {
    const record = this.#domain(domain).users.get(user);
    if (!record)
      throw missing(`User ${user} does not exist in domain ${domain}`);
    return record;
  }

  site(domain, site) {
    const record = this.#domain(domain).sites.get(site);
    if (!record)
      throw missing(`Site ${site} does not exist in domain ${domain}`);
    return record;
  }

  createUser(domainName, body) {
    const domain = this.domainName(domainName);
    const { users } = this.#domain(domain);
    const fields = storedFields(body);
    requireFields(fields, USER_REQUIRED);
    const user = String(fields.user);
    const login = fields["login-username"] || `${user}@${domain}`;
    if (users.has(user) || this.#loginTaken(login)) throw taken();

    const parent = fields.site
      ? this.#siteOnTheFly(domain, String(fields.site))
      : {};
    const pin = fields["voicemail-login-pin"] ?? newPin();
    const given = {
      ...fields,
      user,
      "login-username": login,
      "voicemail-login-pin": pin,
    };
    const record = newRecord(domain, given, parent);
    users.set(user, record);
    return record;
  }

  updateUser(domainName, user, body) {
    const record = this.user(domainName, user);
    const fields = storedFields(body);
    delete fields.user;
    this.#refuseTakenLogin(fields, record);
    if (fields.site)
      this.#siteOnTheFly(this.domainName(domainName), String(fields.site));
    change(record, fields);
  }

  createSite(domainName, body) {
    const domain = this.domainName(domainName);
    const fields = storedFields(body);
    requireFields(fields, ["site"]);
    const name = String(fields.site);
    if (this.#domain(domain).sites.has(name)) {
      throw new Answer(409, { code: 409, message: "Site already exists." });
    }
    this.#refuseTakenLogin(fields, null);
    return this.#addSite(domain, { ...fields, site: name });
  }

  updateSite(domainName, site, body) {
    const record = this.site(domainName, site);
    const fields = storedFields(body);
    delete fields.site; // the name is the identity and cannot be changed
    this.#refuseTakenLogin(fields, record);
    change(record, fields);
  }

  /** Naming an unknown site on a user creates it, as long as the domain has sites left. */
  #siteOnTheFly(domain, name) {
    return (
      this.#domain(domain).sites.get(name) ??
      this.#addSite(domain, { site: name })
    );
  }

  #addSite(domain, fields) {
    const { sites } = this.#domain(domain);
    // How a live server words this is not published; the text is ours.
    if (sites.size >= this.#sitesPerDomain)
      throw invalid(`No sites left in domain ${domain}`);
    const record = newRecord(domain, fields);
    sites.set(fields.site, record);
    return record;
  }

  /** Logins are unique on the whole system, whatever their case, across domains and sites. */
  #loginTaken(login, except = null) {
    const wanted = String(login).toLowerCase();
    for (const { users, sites } of this.#domains.values()) {
      for (const record of [...users.values(), ...sites.values()]) {
        if (
          record !== except &&
          String(record["login-username"]).toLowerCase() === wanted
        )
          return true;
      }
    }
    return false;
  }

  #refuseTakenLogin(fields, except) {
    const login = fields["login-username"];
    if (login && this.#loginTaken(login, except)) throw taken();
  }
}

/** An explicit empty value clears, an absent one keeps. */
function change(record, fields) {
  Object.assign(record, fields, { "last-modified-datetime": timestamp() });
}
