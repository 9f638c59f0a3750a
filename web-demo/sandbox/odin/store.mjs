// The users behind the Odin side, in memory. Service providers and groups exist once named.
import { Answer, isObject } from "../http.mjs";
import { NO_RECORDS } from "../records.mjs";
import { changeRules, createRules, problem, token } from "./limits.mjs";
import { DEFAULT_RULES, brokenRule } from "./passwords.mjs";

/**
 * The shape of a failure. odins_spear reads these three keys and joins the values to
 * "details status: error"; what stands in `details` on a live server is not published.
 */
export const failure = (status, error) => ({
  error,
  status,
  details: DETAILS[status] ?? "Error",
});

const DETAILS = {
  400: "Bad Request",
  401: "Unauthorized",
  404: "Not Found",
  413: "Payload Too Large",
};

// Which HTTP status goes with a BroadWorks error is not published: one for all, so that a client
// has to read the text.
export const refused = (error, status = 400) =>
  new Answer(status, failure(status, error));

export class Store {
  #users = new Map();
  #group;
  #records;
  passwordRules;
  extensionRules;

  constructor({
    defaultDomain = "sandbox.example",
    language = "English",
    timeZone = "Europe/London",
    passwordRules = DEFAULT_RULES,
    extensions = { min: 3, max: 5, default: 4 },
    records = NO_RECORDS,
  } = {}) {
    this.#records = records;
    for (const [[, userId], record] of records.stored())
      this.#users.set(userId, record);
    this.#group = { defaultDomain, language, timeZone };
    this.passwordRules = passwordRules;
    this.extensionRules = {
      minExtensionLength: extensions.min,
      maxExtensionLength: extensions.max,
      defaultExtensionLength: extensions.default,
    };
  }

  /** Those that can be read. */
  users() {
    return [...this.#users.values()].filter(
      ({ userId }) => !this.#records.isHidden(["users", userId]),
    );
  }

  user(userId) {
    const whole = this.#withDomain(userId);
    const fields = this.#users.get(whole);
    if (!fields || this.#records.isHidden(["users", whole]))
      throw refused(`[Error 4008] User not found: ${userId}`);
    return fields;
  }

  create(body) {
    check(createRules, body);
    const fields = known(createRules, body);
    fields.userId = this.#withDomain(fields.userId);
    if (this.#users.has(fields.userId))
      throw refused(
        `[Error 4200] User already exists: ${this.#shown(fields.userId)}`,
      );
    this.#checkGroup(fields, fields);
    keepOneEndpoint(fields, fields);
    const { language, timeZone } = this.#group;
    const stored = {
      language,
      timeZone,
      hiraganaLastName: fields.lastName,
      hiraganaFirstName: fields.firstName,
      ...fields,
    };
    delete stored.password; // never answered, so never kept
    this.#users.set(stored.userId, stored);
    this.#records.keep(["users", stored.userId], stored, { added: true });
    return stored;
  }

  change(body) {
    check(changeRules, body);
    const stored = this.user(String(body.userId));
    const fields = known(changeRules, body);
    for (const key of createRules.required)
      if (body[key] === null) throw refused(`${key} is required`);
    this.#checkGroup(fields, stored);
    const { serviceProviderId, groupId, userId } = stored;
    for (const [key, value] of Object.entries(fields))
      stored[key] = isObject(value)
        ? withoutNulls({ ...stored[key], ...value })
        : value;
    keepOneEndpoint(stored, fields);
    for (const key of Object.keys(changeRules.fields))
      if (body[key] === null) delete stored[key]; // null is how a value is cleared
    // Moving to another group or id is a call of its own.
    Object.assign(stored, { serviceProviderId, groupId, userId });
    delete stored.password;
    this.#records.keep(["users", userId], stored);
    return stored;
  }

  /** Without a domain BroadWorks takes the system's default one, and leaves that out of its texts. */
  #withDomain(userId) {
    return userId.includes("@")
      ? userId
      : `${userId}@${this.#group.defaultDomain}`;
  }

  #shown(userId) {
    const suffix = `@${this.#group.defaultDomain}`;
    return userId.endsWith(suffix) ? userId.slice(0, -suffix.length) : userId;
  }

  /** What only the group knows: its extensions' length, who has one, its password rules. */
  #checkGroup(fields, owner) {
    const { extension, password } = fields;
    if (extension !== undefined) {
      const { minExtensionLength: min, maxExtensionLength: max } =
        this.extensionRules;
      if (extension.length < min || extension.length > max)
        throw refused(
          `extension has ${extension.length} digits, ${min} to ${max} are allowed in this group`,
        );
      const holder = [...this.#users.values()].find(
        (user) =>
          user.extension === extension &&
          user.userId !== owner.userId &&
          user.groupId === owner.groupId &&
          user.serviceProviderId === owner.serviceProviderId,
      );
      if (holder) throw refused(`extension ${extension} is in use`);
    }
    const rule =
      password !== undefined &&
      brokenRule(this.passwordRules, password, owner.userId);
    if (rule) throw refused(`password breaks the rule ${rule} of this group`);
    const state = fields.address?.stateOrProvince;
    if (/^[A-Za-z]{2}$/.test(state ?? ""))
      throw refused("[Error 4015] State/Province not valid for the country");
  }
}

const ENDPOINTS = ["accessDeviceEndpoint", "trunkAddressing"];

function check(rules, body) {
  const used = { ...body };
  for (const key of ENDPOINTS) if (isUnused(used[key])) delete used[key];
  if (ENDPOINTS.every((key) => used[key]))
    throw refused(`Only one of ${ENDPOINTS.join(" and ")} is allowed`);
  const found = problem(rules, used, "");
  if (found) throw refused(found);
}

/** The known fields that are set, as texts where texts belong. Other keys are passed over. */
function known(rules, body) {
  const fields = {};
  for (const [key, rule] of Object.entries(rules.fields)) {
    const value = body[key] ?? null;
    if (value === null || (ENDPOINTS.includes(key) && isUnused(value)))
      continue;
    fields[key] = ["text", "bytes"].includes(rule.kind) ? token(value) : value;
  }
  return fields;
}

/** Answers carry the endpoint that is not used with an empty list of contacts and nothing else. */
function isUnused(value) {
  if (!isObject(value)) return false;
  return Object.values(value).every((inner) =>
    Array.isArray(inner) ? inner.length === 0 : isUnused(inner),
  );
}

const withoutNulls = (object) =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null),
  );

function keepOneEndpoint(stored, { endpointType, ...fields }) {
  for (const key of ENDPOINTS)
    if (
      endpointType === "none" ||
      ENDPOINTS.some((o) => o !== key && fields[o])
    )
      delete stored[key];
}
