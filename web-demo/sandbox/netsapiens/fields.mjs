// What a body must hold.
import { Answer } from "../http.mjs";

/** Refuses a body in which one of the fields is missing or blank. */
export function requireFields(fields, names) {
  const blank = names.filter(
    (name) =>
      !["string", "number"].includes(typeof fields[name]) ||
      String(fields[name]).trim() === "",
  );
  if (blank.length > 0)
    throw new Answer(400, {
      code: 400,
      message: `Missing required: ${blank.join(", ")}`,
    });
}
