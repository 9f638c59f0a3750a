// From a JavaScript value to the one text that crosses into the core: see src/packed.rs for the tags.

const MAX_DEPTH = 40; // past the core's own limit, so that the core is the one to refuse it

/** The name of a type that JSON does not have. */
function typeName(value) {
  if (typeof value !== "object") return typeof value;
  return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}

/** Plain objects and lists as JSON text. `undefined` is absent, a Map is an object, a BigInt an integer. */
function toJson(value, depth) {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      return Number.isFinite(value) ? String(value) : "null";
    case "bigint":
      return value.toString();
    case "object":
      break;
    default:
      return "null";
  }
  if (value === null) return "null";
  const open = Array.isArray(value) ? "[" : "{";
  if (depth >= MAX_DEPTH) return open === "[" ? "[]" : "{}";
  if (open === "[") {
    const items = [];
    for (const item of value) items.push(toJson(item, depth + 1));
    return `[${items.join(",")}]`;
  }
  const entries = value instanceof Map ? value.entries() : Object.entries(value);
  const members = [];
  for (const [key, member] of entries) {
    if (member !== undefined) members.push(`${JSON.stringify(String(key))}:${toJson(member, depth + 1)}`);
  }
  return `{${members.join(",")}}`;
}

function isPlain(value) {
  if (Array.isArray(value) || value instanceof Map) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || typeName(value) === "object";
}

/** One value with its tag. */
function pack(value) {
  switch (typeof value) {
    case "string":
      return "s" + value;
    case "number":
      return Number.isFinite(value) ? "n" + value : "x" + String(value).toLowerCase().replace("-", "");
    case "boolean":
      return value ? "t" : "f";
    case "undefined":
      return "u";
    case "bigint":
      return "n" + value;
    case "object":
      if (value === null) return "z";
      return isPlain(value) ? "j" + toJson(value, 0) : "x" + typeName(value);
    default:
      return "x" + typeof value;
  }
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
  if (typeof input !== "object" || input === null || Array.isArray(input) || !isPlain(input)) return null;
  const keys = Object.keys(input);
  return [keys, null];
}

/**
 * Packs an object. `last` are the keys of the call before: a repeated caller sends them only once.
 * @returns {{ keys: string[], values: string } | { text: string }} text where packing does not apply
 */
export function packInput(input, last) {
  const entries = entriesOf(input);
  if (entries === null) return { text: topLevel(input) };
  let [keys, list] = entries;
  let values = "";
  if (list === null) {
    for (let at = 0; at < keys.length; at++) {
      const value = input[keys[at]];
      // The usual value is text: no call for it.
      values += (typeof value === "string" ? "s" + value : pack(value)) + "\0";
    }
  } else {
    for (const value of list) values += pack(value) + "\0";
  }
  if (last !== null && same(keys, last)) keys = last;
  if (!isWellFormed(values)) values = repaired(keys, input, list);
  return { keys, values };
}

function same(one, other) {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** With a lone surrogate somewhere: that value is marked, the others stay. */
function repaired(keys, input, list) {
  let values = "";
  for (let at = 0; at < keys.length; at++) {
    const packed = pack(list === null ? input[keys[at]] : list[at]);
    values += (isWellFormed(packed) ? packed : "b") + "\0";
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

/** JSON text of an object, for the rare values that hold the separator. */
export function asText(input) {
  return toJson(input, 0);
}
