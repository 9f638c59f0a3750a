"use server";

import { operation } from "seatwright";

const create = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "none",
});

/** A server action: what the form holds, as a request or as errors by field. */
export async function createUser(previous, form) {
  const { report, payload } = create.normalize(form);
  if (report.ok) return { body: create.build(payload).body };
  return {
    errors: report.issues
      .filter(({ severity }) => severity === "error")
      .map(({ path, code }) => `${path[0]}: ${code}`),
  };
}
