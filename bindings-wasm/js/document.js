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
  throw new TypeError(
    `${walk.what} contains a value that JSON cannot represent: ${typeName(value)}`,
  );
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
      parts.push(`${name}:${write(member, depth + 1, walk)}`);
    }
  }
  return `{${parts.join(",")}}`;
}

function keyText(key, walk) {
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "bigint") return String(key);
  throw new TypeError(
    `${walk.what} contains a value that JSON cannot represent: a key of type ${typeName(key)}`,
  );
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
