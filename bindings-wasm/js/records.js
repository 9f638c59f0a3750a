// The calls around a request: records into input, answers into outcomes, one system's users into another's.
// A page that only checks and builds does not need them, so they have a module of their own.

import * as core from "./records_core.js";
import { bodyBytes, headerPairs, sent } from "./response.js";
import { OptionError } from "./errors.js";
import { records as module } from "./loaded-module.js";
import { document, list, typeName } from "./document.js";

export { OptionError };

// What the core reads of a document when no limit is given, and of a list.
const BYTES = 1 << 20;
const ROWS = 100_000;

/** A record as the vendor returns it, as clean input for `operation`. A text is taken as JSON. */
export function fromRecord(operation, record) {
  const id = named(operation);
  const text = document(record, "the record", BYTES);
  return module.asked(() => core.from_record(id, text));
}

/**
 * Applies fixes that the report over an input offers, and looks at it again.
 * `which` is "certain" or a list of the ids that issues have in their `fix`.
 */
export function fix(operation, input, which = "certain", options) {
  const id = named(operation);
  const given = plain(options);
  const about = written(given);
  const text = document(input, "the input", limit(given, "bytes", BYTES));
  const choice = Array.isArray(which)
    ? document(which, "the list of fixes")
    : JSON.stringify(String(which));
  return module.asked(() => core.fix(id, text, choice, about));
}

/** Which values that were sent the record does not have. */
export function differences(operation, record, request) {
  const id = named(operation);
  const text = document(record, "the record", BYTES);
  const { body } = sent(request);
  const payload = document(body ?? request, "the request");
  return module.asked(() => core.differences(id, text, payload));
}

/**
 * What an answer means: its outcome, the record that came with it, issues on fields, advice.
 * `body` is a text, bytes, or what `response.json()` gave; `headers` a `Headers`, an object or pairs; `request` a
 * request of ours, an object with its `body` and `path`, or what was sent.
 */
export function readResponse(operation, status, body, options) {
  const id = named(operation);
  const { headers, request, ...given } = plain(options);
  // No answer came.
  const code = status ?? 0;
  if (!Number.isInteger(code) || code < 0 || code > 65535)
    throw new OptionError(
      `the status must be a whole number from 0 to 65535, or null when no response came, not ${typeName(status)}`,
    );
  const pairs = headerPairs(headers ?? []);
  const about = written({
    ...given,
    request: request === null ? undefined : sent(request),
  });
  const bytes = bodyBytes(body, limit(given, "bytes", BYTES));
  return module.asked(() => core.read_response(id, code, bytes, pairs, about));
}

/** A record of one system as input for another, with a report of what is lost. */
export function convert(from, to, record, options) {
  const [source, target] = [named(from), named(to)];
  const given = plain(options);
  const about = written(given);
  const text = document(record, "the record", limit(given, "bytes", BYTES));
  return module.asked(() => core.convert(source, target, text, about));
}

/** Many records at once: collisions named or settled, and perhaps cut into waves. */
export function convertBatch(from, to, records, options) {
  const [source, target] = [named(from), named(to)];
  const given = plain(options);
  const about = written(given);
  const bytes = limit(given, "bytes", BYTES);
  const text = list(records, { rows: limit(given, "rows", ROWS), bytes });
  return module.asked(() => core.convert_batch(source, target, text, about));
}

function named(operation) {
  if (typeof operation === "string") return operation;
  throw new OptionError(
    `the operation id must be text, not ${typeName(operation)}`,
  );
}

/** @returns {Record<string, any>} */
function plain(options = {}) {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new OptionError("the options must be an object");
  return options;
}

function limit(options, name, usual) {
  const given = options.limits?.[name];
  return Number.isSafeInteger(given) && given >= 0 ? given : usual;
}

/** Options as JSON; a Set is a list, being a natural way to hold what is taken. */
function written(options) {
  return document(withoutSets(options, 3), "an option");
}

function withoutSets(value, depth) {
  if (value instanceof Set) return [...value];
  const isObject = Object.prototype.toString.call(value) === "[object Object]";
  if (depth === 0 || !isObject) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, withoutSets(inner, depth - 1)]),
  );
}
