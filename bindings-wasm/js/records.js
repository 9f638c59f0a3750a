// The calls around a request: records into input, answers into outcomes, one system's users into another's.
// A page that only checks and builds does not need them, so they have a module of their own.

import * as core from "./records_core.js";
import { bodyBytes, headerPairs, sent } from "./response.js";
import { OptionError } from "./errors.js";
import { LIMITS } from "./facts.js";
import { records as module } from "./loaded-module.js";
import { document, list, typeName } from "./document.js";
import { labelled, wantsLabels } from "./forms-hook.js";

export { OptionError };

/** A record as the vendor returns it, as clean input for `operation`. A text is taken as JSON. */
export function fromRecord(operation, record, options) {
  const id = named(operation);
  const { about, then } = read(options);
  const text = document(record, "the record", LIMITS.bytes);
  return module.asked(() => core.from_record(id, text, about), then);
}

/**
 * "Like that one": an input of `operation` with the values of a record, or of a template of some fields, in fields that it
 * does not name. What belongs to one person is never taken over.
 */
export function like(operation, template, input = {}, options) {
  const id = named(operation);
  const { about, then } = read(options);
  const record = document(template, "the template", LIMITS.bytes);
  const text = document(input, "the input", LIMITS.bytes);
  return module.asked(() => core.like(id, record, text, about), then);
}

/**
 * Applies fixes that the report over an input offers, and looks at it again.
 * `which` is "certain" or a list of the ids that issues have in their `fix`.
 */
export function fix(operation, input, which = "certain", options) {
  const id = named(operation);
  const { about, then } = read(options);
  const bytes = limit(options, "bytes", LIMITS.bytes);
  const text = document(input, "the input", bytes);
  const choice = Array.isArray(which)
    ? document(which, "the list of fixes")
    : JSON.stringify(String(which));
  return module.asked(() => core.fix(id, text, choice, about), then);
}

/** Which values that were sent the record does not have. */
export function differences(operation, record, request) {
  const id = named(operation);
  const text = document(record, "the record", LIMITS.bytes);
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
  // No answer came.
  const code = status ?? 0;
  if (!Number.isInteger(code) || code < 0 || code > 65535)
    throw new OptionError(
      `the status must be a whole number from 0 to 65535, or null when no response came, not ${typeName(status)}`,
    );
  const { about, then } = read(isObject(options) ? asSent(options) : options);
  const bytes = bodyBytes(body, limit(options, "bytes", LIMITS.bytes));
  return module.asked(() => core.read_response(id, code, bytes, about), then);
}

/** A record of one system as input for another, with a report of what is lost. */
export function convert(from, to, record, options) {
  const [source, target] = [named(from), named(to)];
  const { about, then } = read(options);
  const bytes = limit(options, "bytes", LIMITS.bytes);
  const text = document(record, "the record", bytes);
  return module.asked(() => core.convert(source, target, text, about), then);
}

/** Many records at once: collisions named or settled, and perhaps cut into waves. */
export function convertBatch(from, to, records, options) {
  const [source, target] = [named(from), named(to)];
  const { about, then } = read(options);
  const bytes = limit(options, "bytes", LIMITS.bytes);
  const rows = limit(options, "rows", LIMITS.rows);
  const { text, unread } = list(records, { rows, bytes });
  const values = JSON.stringify(unread);
  return module.asked(
    () => core.convert_batch(source, target, text, values, about),
    then,
  );
}

/** The loss reports of a batch as one flat list: an object a row, with the same keys in each, as tables take them. */
export function lossRows({ users }) {
  return users.flatMap(({ row, id = null, ready, loss }) =>
    loss.map(({ field, verdict, to = null, note, value = null }) => {
      const shown = Array.isArray(value) ? JSON.stringify(value) : value;
      return { row, id, ready, field, verdict, to, note, value: shown };
    }),
  );
}

/** The English sentences of all codes, with the types of their placeholders. */
export function catalogue() {
  return module.asked(() => core.catalogue());
}

function named(operation) {
  if (typeof operation === "string") return operation;
  throw new OptionError(
    `the operation id must be text, not ${typeName(operation)}`,
  );
}

function isObject(value) {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/** Headers and request as JSON has them. */
function asSent({ headers, request, ...given }) {
  return {
    ...given,
    headers: headerPairs(headers),
    request: request === null ? undefined : sent(request),
  };
}

function limit(options, name, usual) {
  const given = options?.limits?.[name];
  return Number.isSafeInteger(given) && given >= 0 ? given : usual;
}

/** Options as JSON, and what is to be done with the result for them: the labels are in another module. */
function read(options) {
  if (!isObject(options) || !wantsLabels(options))
    return { about: written(options) };
  const about = { ...options };
  delete about.names;
  return { about: written(about), then: labelled };
}

/** Options as JSON; a Set is a list, being a natural way to hold what is taken. */
function written(options = {}) {
  return typeof options === "string"
    ? JSON.stringify(options)
    : document(withoutSets(options, 3), "an option");
}

function withoutSets(value, depth) {
  if (value instanceof Set) return [...value];
  if (depth === 0 || !isObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, withoutSets(inner, depth - 1)]),
  );
}
