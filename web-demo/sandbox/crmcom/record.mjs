// What a CRM.COM user looks like in an answer: the keys of the shared user response, in its order.
import { randomBytes } from "node:crypto";

const numbered = (name, count) =>
  Array.from({ length: count }, (_, at) => `${name}_${at + 1}`);

export const STRINGS = numbered("udf_string", 8);
export const FLOATS = numbered("udf_float", 4);
export const DATES = numbered("udf_date", 4);

/** Identifiers are 32 upper-case hexadecimal characters, save a few old ones. */
export const newId = () => randomBytes(16).toString("hex").toUpperCase();

/** `template` tells what the user does not say. Values that are not set are null, never absent. */
export function newRecord(body, template) {
  const set = (key) => body[key] ?? null;
  const { first_name, last_name } = body;
  return {
    id: newId(),
    username: body.username,
    active: true,
    domain: null,
    developer: false,
    super_user: false,
    system_user: false,
    person_name: `${first_name} ${last_name}`,
    cti_enabled: template.cti_enabled,
    cti_phone_extension_number: template.cti_enabled
      ? set("cti_phone_extension_number")
      : null,
    ip_address: set("ip_address"),
    email: set("email"),
    ...Object.fromEntries(
      [...STRINGS, ...FLOATS, ...DATES].map((key) => [key, set(key)]),
    ),
    // Creating a user also creates its contact. What this and the rest hold is folded away in every
    // published copy, so only the names known from the contact's own call stand here.
    contact_information: { id: newId(), type: "PERSON", first_name, last_name },
    log_information: null,
    security_profile: null,
    units_set: [],
  };
}

/** The fields that `fields_set` names, all of them when it is left out. */
export function chosen(record, fieldsSet) {
  if (fieldsSet === undefined || fieldsSet === null) return record;
  const names = fieldsSet.split(",").map((name) => name.trim());
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => names.includes(key)),
  );
}
