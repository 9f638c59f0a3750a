// From a JavaScript value to the one text that crosses into the core: see src/packed.rs for the tags.

const MOST_DEPTH = 1000; // what the stack of every engine bears

/** The name of a type that JSON does not have. */
function typeName(value) {
  if (typeof value !== "object") return typeof value;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name.replace(/[^\w. -]/g, "").toLowerCase();
}

function numberName(value) {
  return String(value).toLowerCase().replace("-", "");
}

/**
 * How far into lists and objects one input is read. One that holds itself has no end, so reading stops just past what
 * the core accepts, and the core refuses what was read until then.
 */
function walkWithin(limits) {
  return {
    room: limits.bytes,
    depth: Math.min(limits.depth + 8, MOST_DEPTH),
    foreign: null,
  };
}

/**
 * Plain objects and lists as JSON text. `undefined` is absent, a Map is an object, a BigInt an integer. What JSON does
 * not have is named in `walk.foreign`: it would be lost.
 */
function toJson(value, depth, walk) {
  switch (typeof value) {
    case "string":
      return spend(JSON.stringify(value), walk);
    case "boolean":
    case "bigint":
      return spend(String(value), walk);
    case "number":
      return Number.isFinite(value)
        ? spend(String(value), walk)
        : foreign(numberName(value), walk);
    case "undefined":
      return spend("null", walk);
    case "object":
      break;
    default:
      return foreign(typeName(value), walk);
  }
  if (value === null) return spend("null", walk);
  if (!isPlain(value)) return foreign(typeName(value), walk);
  walk.room -= 1;
  if (depth >= MOST_DEPTH) return foreign("deep object", walk);
  const isList = Array.isArray(value);
  if (depth >= walk.depth) return isList ? "[]" : "{}";
  const parts = [];
  if (isList) {
    for (let at = 0; at < value.length && goesOn(walk); at++)
      parts.push(toJson(value[at], depth + 1, walk));
    return `[${parts.join(",")}]`;
  }
  const isMap = value instanceof Map;
  for (const key of isMap ? value.keys() : Object.keys(value)) {
    if (!goesOn(walk)) break;
    const member = isMap ? value.get(key) : value[key];
    if (member === undefined) continue;
    parts.push(
      `${spend(JSON.stringify(String(key)), walk)}:${toJson(member, depth + 1, walk)}`,
    );
  }
  return `{${parts.join(",")}}`;
}

function spend(text, walk) {
  walk.room -= text.length;
  return text;
}

function foreign(name, walk) {
  walk.foreign ??= name;
  return "null";
}

function goesOn(walk) {
  return walk.room >= 0 && walk.foreign === null;
}

function isPlain(value) {
  if (Array.isArray(value) || value instanceof Map) return true;
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    typeName(value) === "object"
  );
}

/** One value with its tag. */
function pack(value, walk) {
  switch (typeof value) {
    case "string":
      return "s" + value;
    case "number":
      return Number.isFinite(value) ? "n" + value : "x" + numberName(value);
    case "boolean":
      return value ? "t" : "f";
    case "undefined":
      return "u";
    case "bigint":
      return "n" + value;
    case "object":
      if (value === null) return "z";
      return isPlain(value) ? packNested(value, walk) : "x" + typeName(value);
    default:
      return "x" + typeof value;
  }
}

function packNested(value, walk) {
  const text = toJson(value, 0, walk);
  if (walk.foreign === null) return "j" + text;
  const name = walk.foreign;
  walk.foreign = null;
  return "x" + name;
}

const isWellFormed =
  typeof String.prototype.isWellFormed === "function"
    ? (text) => text.isWellFormed()
    : (text) => !/\p{Surrogate}/u.test(text);

/** The input's keys and values; `null` when it is not an object. Getters run here, and may throw. */
function entriesOf(input) {
  if (input instanceof Map) {
    return [Array.from(input.keys(), String), Array.from(input.values())];
  }
  if (
    typeof input !== "object" ||
    input === null ||
    Array.isArray(input) ||
    !isPlain(input)
  )
    return null;
  const keys = Object.keys(input);
  return [keys, null];
}

/**
 * Packs an object. `last` are the keys of the call before: a repeated caller sends them only once.
 * @param {{ bytes: number, depth: number }} limits what the core will accept
 * @returns {{ keys: string[] | null, values: string, text?: string, input: unknown }} text where packing does not apply
 */
export function packInput(input, last, limits) {
  const entries = entriesOf(input);
  if (entries === null) return snapshot(null, "", topLevel(input), null);
  const walk = walkWithin(limits);
  let [keys, list] = entries;
  if (last !== null && same(keys, last)) {
    keys = last;
  } else if (!keys.every(isPackable)) {
    const text = toJson(input, -1, walk);
    if (walk.foreign === null) return snapshot(null, "", text, null);
    walk.foreign = null;
  }
  let values = "";
  if (list === null) {
    for (let at = 0; at < keys.length; at++) {
      const value = input[keys[at]];
      // The usual value is text: no call for it.
      values +=
        (typeof value === "string" ? "s" + value : pack(value, walk)) + "\0";
    }
  } else {
    for (const value of list) values += pack(value, walk) + "\0";
  }
  if (!isWellFormed(values)) values = packAgain(input, keys, limits);
  return snapshot(keys, values, undefined, input);
}

/** One shape for all of them, which keeps the callers fast. */
function snapshot(keys, values, text, input) {
  return { keys, values, text, input };
}

function same(one, other) {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at]) return false;
  return true;
}

/** Whether a text can travel between separators as it is. */
function isPackable(text) {
  return isWellFormed(text) && !text.includes("\0");
}

/** The values, where one holds a lone surrogate, which is marked, or the separator, which is escaped. */
export function packAgain(input, keys, limits) {
  const list = input instanceof Map ? Array.from(input.values()) : null;
  const walk = walkWithin(limits);
  let values = "";
  for (let at = 0; at < keys.length; at++) {
    const value = list === null ? input[keys[at]] : list[at];
    let packed = pack(value, walk);
    if (!isWellFormed(packed)) packed = "b";
    else if (packed.includes("\0")) packed = "j" + JSON.stringify(value);
    values += packed + "\0";
  }
  return values;
}

/** JSON text that makes the core say what the input is instead of an object. */
function topLevel(input) {
  if (Array.isArray(input)) return "[]";
  if (input === null || input === undefined) return "null";
  if (typeof input === "string") return '""';
  if (typeof input === "boolean") return "true";
  return "0";
}
