// What a body must hold.
import { jsonObject } from "../http.mjs";
import { invalid } from "./answers.mjs";

/** Refuses a body in which one of the fields is missing or blank. */
export function requireFields(fields, names) {
  const blank = names.filter(
    (name) =>
      !["string", "number"].includes(typeof fields[name]) ||
      String(fields[name]).trim() === "",
  );
  if (blank.length > 0) throw invalid(`Missing required: ${blank.join(", ")}`);
}

/** The JSON object that a request sends. */
export function bodyOf(request) {
  const body = jsonObject(request.body);
  if (!body) throw invalid("Body must be a JSON object");
  return body;
}
