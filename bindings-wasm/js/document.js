// Records and answers as JSON text. What JSON cannot hold is refused by name: JSON.stringify would make null or {} of it.

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
  constructor(what, name) {
    super(`${what} contains a value that JSON cannot represent: ${name}`);
    this.name = "TypeError";
    this.actual = name;
    this.key = null;
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

/** The name of a type, for a message. */
export function typeName(value) {
  if (value === null) return "null";
  if (typeof value === "number") return String(value);
  if (typeof value !== "object") return typeof value;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name.replace(/[^\w. -]/g, "").toLowerCase();
}

function written(value, what, limit) {
  const walk = { room: Math.min(limit, MOST), what };
  const text = write(value, 0, walk);
  if (walk.room >= 0) return text;
  if (limit > MOST) throw new TypeError(`${what} is too large`);
  // An object that the core refuses for its length and for nothing else.
  return `{${" ".repeat(limit)}}`;
}

function write(value, depth, walk) {
  switch (typeof value) {
    case "string":
      return spend(JSON.stringify(value), walk);
    case "boolean":
    case "bigint":
      return spend(String(value), walk);
    case "number":
      if (Number.isFinite(value)) return spend(String(value), walk);
      break;
    case "object":
      if (value === null) return spend("null", walk);
      if (Array.isArray(value)) return writeList(value, depth, walk);
      if (isPlain(value)) return writeObject(value, depth, walk);
  }
  throw new Unwritable(walk.what, typeName(value));
}

function writeList(items, depth, walk) {
  walk.room -= 2;
  const parts = [];
  if (depth < DEPTH)
    for (let at = 0; at < items.length && walk.room >= 0; at++)
      parts.push(write(items[at] ?? null, depth + 1, walk));
  return `[${parts.join(",")}]`;
}

function writeObject(object, depth, walk) {
  walk.room -= 2;
  const parts = [];
  if (depth < DEPTH) {
    const isMap = object instanceof Map;
    for (const key of isMap ? object.keys() : Object.keys(object)) {
      if (walk.room < 0) break;
      const member = isMap ? object.get(key) : object[key];
      // As JSON.stringify has it: absent.
      if (member === undefined) continue;
      const name = spend(JSON.stringify(keyText(key, walk)), walk);
      parts.push(`${name}:${inside(key, member, depth + 1, walk)}`);
    }
  }
  return `{${parts.join(",")}}`;
}

/** The outermost key is the one that a caller knows the place by. */
function inside(key, member, depth, walk) {
  if (depth > 1) return write(member, depth, walk);
  try {
    return write(member, depth, walk);
  } catch (error) {
    if (error instanceof Unwritable) error.key = String(key);
    throw error;
  }
}

function keyText(key, walk) {
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "bigint") return String(key);
  throw new Unwritable(walk.what, `a key of type ${typeName(key)}`);
}

function spend(text, walk) {
  walk.room -= text.length + 1;
  return text;
}

function isPlain(value) {
  if (value instanceof Map) return true;
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    typeName(value) === "object"
  );
}

/** Up to a lone surrogate, and there a character that JSON never takes as it is: the core names the place. */
function wellFormed(text) {
  const at = text.search(/\p{Surrogate}/u);
  return at < 0 ? text : `${text.slice(0, at)}\0`;
}
