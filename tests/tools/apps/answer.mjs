// What every app computes: an error, a body, and a form.

/** @param {typeof import("seatwright").operation} operation */
export function answer(operation) {
  const create = operation("netsapiens.user.create", {
    domain: "example.com",
    defaults: "none",
  });
  const person = {
    user: 1004,
    "name-first-name": "Ann",
    "name-last-name": "Smith",
    "email-address": "ann@example.com",
    "user-scope": "Basic User",
  };
  const { issues } = create.validate({ ...person, "time-zone": "Atlantis" });
  return {
    faults: issues.map(({ code, path }) => `${code} ${path}`),
    body: create.build(person).body,
    fields: create.describe().fields.length,
  };
}

/** Reasoned, not copied: no such zone, the number as text, the fields of the reference. */
export const EXPECTED = {
  faults: ["invalid_choice time-zone"],
  body: JSON.stringify({
    user: "1004",
    "name-first-name": "Ann",
    "name-last-name": "Smith",
    "email-address": "ann@example.com",
    "user-scope": "Basic User",
  }),
  fields: 50,
};
