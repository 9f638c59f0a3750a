// Records and answers as JSON text. What JSON cannot hold is refused by name: JSON.stringify would make null or {} of it.

import { typeName as nameOf, write } from "./json-text.js";

// More levels than the core reads of any tree.
const DEPTH = 300;
// What is longer than this no engine holds as one text.
const MOST = 1 << 28;

/**
 * JSON text; of a text, itself. What is too deep or too long for the core goes over just as far as the core needs to see
 * that, for faults of data stand in results. An object that holds itself is one without end.
 * @param {unknown} value
 * @param {string} what its name in messages
 * @param {number} [limit] how many bytes the core will read
 */
export function document(value, what, limit = Infinity) {
  return typeof value === "string"
    ? wellFormed(value)
    : written(value, what, limit);
}

/**
 * JSON text of a list of records, each with a limit of its own.
 * @param {unknown} records
 * @param {{ rows: number, bytes: number }} limits
 */
export function list(records, { rows, bytes }) {
  if (!Array.isArray(records))
    return document(records, "the list of records", bytes);
  const parts = [];
  for (let at = 0; at < records.length && at <= rows; at++)
    parts.push(written(records[at], `record ${at + 1}`, bytes));
  return `[${parts.join(",")}]`;
}

/** The name of a type, for a message. */
export function typeName(value) {
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : nameOf(value);
}

function written(value, what, limit) {
  const refuse = (name) => {
    throw new TypeError(
      `${what} contains a value that JSON cannot represent: ${name}`,
    );
  };
  const walk = {
    room: Math.min(limit, MOST),
    depth: DEPTH,
    ended: false,
    refuse: (member) => refuse(typeName(member)),
    key: (key) =>
      typeof key === "number" || typeof key === "bigint"
        ? String(key)
        : refuse(`a key of type ${typeName(key)}`),
  };
  const text = write(value, walk);
  if (walk.room >= 0) return text;
  if (limit > MOST) throw new TypeError(`${what} is too large`);
  // An object that the core refuses for its length and for nothing else.
  return `{${" ".repeat(limit)}}`;
}

/** Up to a lone surrogate, and there a character that JSON never takes as it is: the core names the place. */
function wellFormed(text) {
  const at = text.search(/\p{Surrogate}/u);
  return at < 0 ? text : `${text.slice(0, at)}\0`;
}
