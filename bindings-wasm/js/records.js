// The calls around a request: records into input, answers into outcomes, one system's users into another's.

import * as core from "./core.js";
import { OptionError } from "./errors.js";

/** A record as the vendor returns it, as clean input for `operation`. A text is taken as JSON. */
export function fromRecord(operation, record) {
  return JSON.parse(
    asked(() => core.from_record(operation, json(record, "the record"))),
  );
}

/**
 * What an answer means: its outcome, the record that came with it, issues on fields, advice.
 * `body` is a text, bytes, or what `response.json()` gave; `headers` a `Headers`, an object or pairs; `request` a
 * request of ours, or what was sent.
 */
export function readResponse(operation, status, body = "", options = {}) {
  const { headers, request, ...rest } = plain(options);
  const given = { ...rest };
  if (headers !== undefined && headers !== null)
    given.headers = pairs(headers).map(([name, value]) => [name, `${value}`]);
  if (request !== undefined && request !== null) {
    const { body: sent = request, path } = request;
    given.request = { body: typeof sent === "string" ? sent : json(sent, "the request"), path };
  }
  if (!Number.isInteger(status) || status < 0 || status > 65535)
    throw new OptionError("status: not an HTTP status");
  return JSON.parse(
    asked(() =>
      core.read_response(operation, status, bytes(body), json(given, "options")),
    ),
  );
}

/** A record of one system as input for another, with a report of what is lost. */
export function convert(from, to, record, options = {}) {
  const given = json(plain(options), "options");
  return JSON.parse(
    asked(() => core.convert(from, to, json(record, "the record"), given)),
  );
}

/** Many records at once: collisions named or settled, and perhaps cut into waves. */
export function convertBatch(from, to, records, options = {}) {
  const given = json(plain(options), "options");
  return JSON.parse(
    asked(() => core.convert_batch(from, to, json(records, "the records"), given)),
  );
}

/** The core's own refusals are about the call, never about the data. */
function asked(call) {
  try {
    return call();
  } catch (error) {
    throw new OptionError(error.message);
  }
}

function plain(options) {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new OptionError("options: not an object");
  return options;
}

/** JSON text of a value; of a text, itself. */
function json(value, what) {
  if (typeof value === "string") return value;
  const text = JSON.stringify(value, (key, inner) => {
    if (inner instanceof Map) return Object.fromEntries(inner);
    if (typeof inner === "bigint") return JSON.rawJSON?.(`${inner}`) ?? `${inner}`;
    return inner;
  });
  if (text === undefined) throw new OptionError(`${what}: nothing that JSON can hold`);
  return text;
}

function bytes(body) {
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body === null || body === undefined) return new Uint8Array();
  return new TextEncoder().encode(
    typeof body === "string" ? body : JSON.stringify(body),
  );
}

function pairs(headers) {
  if (typeof headers[Symbol.iterator] === "function") return [...headers];
  return Object.entries(headers);
}
