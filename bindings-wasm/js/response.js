// What a program knows of an answer: body, headers and the request, as HTTP clients hold them.

import { document, typeName } from "./document.js";

/** Bytes as they came; of anything else its JSON text, of which the core reads `limit` bytes. */
export function bodyBytes(body, limit) {
  if (body === null || body === undefined) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body))
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (typeof body.arrayBuffer === "function")
    throw new TypeError(
      `the body is a ${typeName(body)}: pass the result of its text() method`,
    );
  return new TextEncoder().encode(document(body, "the body", limit));
}

/** Pairs of texts, of a `Headers`, an object whose values may be lists, a Map or pairs. What is none, the core refuses. */
export function headerPairs(headers) {
  if (typeof headers !== "object" || headers === null) return headers;
  const isList = typeof headers[Symbol.iterator] === "function";
  return Array.from(isList ? headers : Object.entries(headers), (pair) =>
    Array.isArray(pair) ? pair.map(headerText) : pair,
  );
}

function headerText(value) {
  if (Array.isArray(value)) return value.filter(isGiven).map(headerText);
  if (!isGiven(value)) return [];
  // Not by the value in a message: cookies are among them.
  return isText(value) ? wellFormed(value) : value;
}

function isGiven(value) {
  return value !== null && value !== undefined;
}

/** A request of ours; an object with its `body` and `path`, as a program may have stored it; or what was sent. */
export function sent(request) {
  if (request === undefined) return undefined;
  const what = "the request";
  const has = (key) => typeof request === "object" && key in request;
  if (has("body")) {
    const { body, path } = request;
    if (body === null || body === undefined) return { path };
    return { body: document(body, what), path };
  }
  return { body: document(request, what) };
}

function isText(value) {
  return ["string", "number", "boolean", "bigint"].includes(typeof value);
}

function wellFormed(value) {
  return String(value).replace(/\p{Surrogate}/gu, "\ufffd");
}
