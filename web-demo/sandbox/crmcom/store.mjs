// The users behind the CRM.COM side, in memory, and what users/create refuses.
import { Answer, isObject } from "../http.mjs";
import { NO_RECORDS } from "../records.mjs";
import { DATES, FLOATS, STRINGS, newRecord } from "./record.mjs";

/** Success and failure look alike but for `status.code`. */
export const envelope = (code, message, data) => ({
  status: { code, description: null, message },
  data,
});

// Published are only "OK" and that anything else is a failure: no list of codes, no HTTP status. One
// code of our own for all, under 200, so that a client has to look into the body.
export const failure = (status, message) => envelope("ERROR", message, {});
export const refused = (message, status = 200) =>
  new Answer(status, failure(status, message));

const REQUIRED = [
  "username",
  "password",
  "password_confirmation",
  "first_name",
  "last_name",
];
const TEXTS = [
  ...REQUIRED,
  "email",
  "ip_address",
  "cti_phone_extension_number",
  ...STRINGS,
  ...DATES, // in which form is not published
  "fields_set",
];

export class Store {
  #users = new Map();
  #templates;
  #records;

  /** `templates` are `{ id, name, cti_enabled }`. Without a list any template exists, without CTI. */
  constructor({ templates, records = NO_RECORDS } = {}) {
    this.#templates = templates;
    this.#records = records;
    for (const [[, username], record] of records.stored())
      this.#users.set(username, record);
  }

  user([key, value]) {
    const found = [...this.#users.values()].find((user) => user[key] === value);
    if (
      !found ||
      !["id", "username"].includes(key) ||
      this.#records.isHidden(["users", found.username])
    )
      throw refused("User not found");
    return found;
  }

  create(body) {
    const template = this.#template(body.user_template_identifier);
    checkTypes(body);
    const missing = REQUIRED.filter((key) => (body[key] ?? "").trim() === "");
    if (missing.length > 0) throw refused(`Required: ${missing.join(", ")}`);
    if (body.password !== body.password_confirmation)
      throw refused("The password confirmation is not the password");
    if (template.cti_enabled && !body.cti_phone_extension_number)
      throw refused("Required: cti_phone_extension_number");
    if (this.#users.has(body.username)) throw refused("The username is taken");
    const record = newRecord(body, template);
    this.#users.set(body.username, record);
    this.#records.keep(["users", body.username], record, { added: true });
    return record;
  }

  /** Exactly one key says which template is meant. */
  #template(identifier) {
    if (!isObject(identifier))
      throw refused("Required: user_template_identifier, an object");
    const keys = Object.keys(identifier);
    const [key] = keys;
    if (keys.length !== 1 || !["id", "name"].includes(key))
      throw refused("user_template_identifier takes exactly one of id, name");
    if (typeof identifier[key] !== "string" || identifier[key] === "")
      throw refused(`user_template_identifier.${key} must be text`);
    if (!this.#templates) return { cti_enabled: false };
    const found = this.#templates.find((one) => one[key] === identifier[key]);
    if (!found) throw refused("User template not found");
    return found;
  }
}

function checkTypes(body) {
  const wrong = (type) => (key) =>
    (body[key] ?? null) !== null && typeof body[key] !== type;
  const text = TEXTS.find(wrong("string"));
  if (text) throw refused(`${text} must be text`);
  const number = FLOATS.find(wrong("number"));
  if (number) throw refused(`${number} must be a number`);
}
