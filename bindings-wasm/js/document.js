// Records and answers as JSON text. What JSON cannot hold is refused by name: JSON.stringify would make null or {} of it.

import { isMapLike, typeName as nameOf, write } from "./json-text.js";

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

/** A value that JSON cannot hold, and the key of the record at which it was met. */
class Unwritable extends TypeError {
  // Private: a log of the error shows its properties, and a key may hold what a person typed into the wrong place.
  #actual;
  #key;

  constructor(what, name, key) {
    super(`${what} contains a value that JSON cannot represent: ${name}`);
    this.name = "TypeError";
    this.#actual = name;
    this.#key = key;
  }

  get actual() {
    return this.#actual;
  }

  get key() {
    return this.#key;
  }
}

/**
 * JSON text of a list of records, each with a limit of its own, and what is in them that JSON cannot hold: the number of
 * the record, the key, and the name of the type.
 * @param {unknown} records
 * @param {{ rows: number, bytes: number }} limits
 */
export function list(records, { rows, bytes }) {
  const what = "the list of records";
  if (typeof records !== "object" || records === null || records instanceof Map)
    return { text: document(records, what, bytes), unread: [] };
  if (typeof records[Symbol.iterator] !== "function")
    return { text: document(records, what, bytes), unread: [] };
  const parts = [];
  const unread = [];
  for (const record of /** @type {Iterable<unknown>} */ (records)) {
    if (parts.length > rows) break;
    const row = parts.length + 1;
    try {
      parts.push(written(record ?? null, `record ${row}`, bytes));
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      unread.push([row, error.key, error.actual]);
      parts.push("null");
    }
  }
  return { text: `[${parts.join(",")}]`, unread };
}

/**
 * JSON text of one row. A value that JSON cannot hold stands in it as an object with the one key U+0000, whose value is the
 * name of its type.
 * @param {object} object
 * @param {string} what its name in messages
 * @param {number} limit how many bytes the core will read
 */
export function marked(object, what, limit) {
  try {
    return written(object, what, limit);
  } catch (error) {
    // Most rows have none, so they are looked through only now.
    if (!(error instanceof Unwritable) || error.key === null) throw error;
  }
  const pairs = isMapLike(object)
    ? /** @type {Map<unknown, unknown>} */ (object)
    : Object.entries(object);
  const members = [];
  for (const [key, value] of pairs) {
    if (value === undefined) continue;
    const text = legible(value, what, limit);
    members.push(`${written(String(key), what, limit)}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function legible(value, what, limit) {
  try {
    return written(value, what, limit);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    return JSON.stringify({ "\0": error.actual });
  }
}

/** The name of a type, for a message. */
export function typeName(value) {
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : nameOf(value);
}

function written(value, what, limit) {
  const refuse = (name) => {
    throw new Unwritable(what, name, walk.top);
  };
  const walk = {
    room: Math.min(limit, MOST),
    depth: DEPTH,
    ended: false,
    // The outermost key is the one that a caller knows the place by.
    top: null,
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
