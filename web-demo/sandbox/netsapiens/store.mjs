// The state behind the NetSapiens side: domains with their users and sites, in memory.
import { NO_RECORDS } from "../records.mjs";
import { invalid, missing, taken } from "./answers.mjs";
import { Beside } from "./beside.mjs";
import { requireFields } from "./fields.mjs";
import { newPin, newRecord, storedFields, timestamp } from "./record.mjs";

export const DEFAULT_DOMAINS = [
  "exampledomain.com",
  "demo.example",
  "example.com",
];

const TAKEN = "UID already exists.";

const USER_REQUIRED = [
  "user",
  "name-first-name",
  "name-last-name",
  "email",
  "user-scope",
];

export class Store {
  #domains = new Map();
  #logins = new Map();
  #sitesPerDomain;
  #records;
  /** Devices, numbers, addresses and phones. */
  beside = new Beside();

  constructor({
    domains = DEFAULT_DOMAINS,
    sites = 10,
    records = NO_RECORDS,
  } = {}) {
    this.#sitesPerDomain = sites;
    this.#records = records;
    for (const name of domains)
      this.#domains.set(name, { users: new Map(), sites: new Map() });
    for (const [[kind, domain, name], record] of records.stored())
      this.#put(kind, domain, name, record);
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
    return this.#list("users", domain);
  }

  sites(domain) {
    return this.#list("sites", domain);
  }

  #list(kind, domainName) {
    const domain = this.domainName(domainName);
    return [...this.#domain(domain)[kind]]
      .filter(([name]) => !this.#records.isHidden([kind, domain, name]))
      .map(([, record]) => record);
  }

  user(domain, user) {
    const record = this.#one("users", domain, user);
    if (!record)
      throw missing(`User ${user} does not exist in domain ${domain}`);
    return record;
  }

  site(domain, site) {
    const record = this.#one("sites", domain, site);
    if (!record)
      throw missing(`Site ${site} does not exist in domain ${domain}`);
    return record;
  }

  #one(kind, domainName, name) {
    const domain = this.domainName(domainName);
    const record = this.#domain(domain)[kind].get(name);
    if (!record || this.#records.isHidden([kind, domain, name])) return null;
    return record;
  }

  createUser(domainName, body) {
    const domain = this.domainName(domainName);
    const { users } = this.#domain(domain);
    const fields = storedFields(body);
    requireFields(fields, USER_REQUIRED);
    const user = String(fields.user);
    const login = fields["login-username"] || `${user}@${domain}`;
    if (users.has(user) || this.#loginTaken(login)) throw taken(TAKEN);

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
    this.#put("users", domain, user, record);
    this.#records.keep(["users", domain, user], record, { added: true });
    return record;
  }

  updateUser(domainName, user, body) {
    const record = this.user(domainName, user);
    const fields = storedFields(body);
    delete fields.user;
    this.#refuseTakenLogin(fields, record);
    if (fields.site)
      this.#siteOnTheFly(this.domainName(domainName), String(fields.site));
    this.#change("users", domainName, user, record, fields);
  }

  createSite(domainName, body) {
    const domain = this.domainName(domainName);
    const fields = storedFields(body);
    requireFields(fields, ["site"]);
    const name = String(fields.site);
    if (this.#domain(domain).sites.has(name)) {
      throw taken("Site already exists.");
    }
    this.#refuseTakenLogin(fields, null);
    return this.#addSite(domain, { ...fields, site: name });
  }

  updateSite(domainName, site, body) {
    const record = this.site(domainName, site);
    const fields = storedFields(body);
    delete fields.site; // the name is the identity and cannot be changed
    this.#refuseTakenLogin(fields, record);
    this.#change("sites", domainName, site, record, fields);
  }

  /** An explicit empty value clears, an absent one keeps. */
  #change(kind, domainName, name, record, fields) {
    this.#logins.delete(folded(record["login-username"]));
    Object.assign(record, fields, { "last-modified-datetime": timestamp() });
    this.#put(kind, this.domainName(domainName), name, record);
    this.#records.keep([kind, this.domainName(domainName), name], record);
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
    this.#put("sites", domain, fields.site, record);
    this.#records.keep(["sites", domain, fields.site], record, { added: true });
    return record;
  }

  /** Logins are unique on the whole system, whatever their case, across domains and sites. */
  #loginTaken(login, except = null) {
    const holder = this.#logins.get(folded(login));
    return holder !== undefined && holder !== except;
  }

  /** Stores a record and its login, in place of those that stood under the name. */
  #put(kind, domain, name, record) {
    const records = this.#domains.get(domain)?.[kind];
    if (!records) return;
    this.#logins.delete(folded(records.get(name)?.["login-username"] ?? ""));
    records.set(name, record);
    const login = folded(record["login-username"]);
    if (login !== "") this.#logins.set(login, record);
  }

  #refuseTakenLogin(fields, except) {
    const login = fields["login-username"];
    if (login && this.#loginTaken(login, except)) throw taken(TAKEN);
  }
}

const folded = (login) => String(login).toLowerCase();
