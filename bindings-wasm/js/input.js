// From a JavaScript object to keys and values that no longer change.

import { foreign as unlike, nested, numberName } from "./packed-value.js";

const MOST_DEPTH = 1000; // what the stack of every engine bears

/** The name of a type that JSON does not have. */
function typeName(value) {
  if (typeof value !== "object") return typeof value;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name.replace(/[^\w. -]/g, "").toLowerCase();
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
  const isMap = isMapLike(value);
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

/** The usual object, told without a look at the name of its type, which takes longer. */
function isUsual(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A Map of any realm. */
function isMapLike(value) {
  return value instanceof Map || (!isUsual(value) && typeName(value) === "map");
}

/** Pairs of a form: what a page or a server action has, or the query of an address. */
function isForm(value) {
  return (
    !isUsual(value) && ["formdata", "urlsearchparams"].includes(typeName(value))
  );
}

function isPlain(value) {
  if (Array.isArray(value) || isMapLike(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    typeName(value) === "object"
  );
}

/** A value as it is now: what other code may still change becomes text. */
function frozen(value, walk) {
  if (typeof value !== "object" || value === null) return value;
  if (!isPlain(value)) return unlike(typeName(value));
  const json = toJson(value, 0, walk);
  if (walk.foreign === null) return nested(json);
  const name = walk.foreign;
  walk.foreign = null;
  return unlike(name);
}

/**
 * The values of an object that has exactly these keys, in this order; `null` when it has not.
 *
 * `for in` is the one loop in which engines read properties of changing names without a search for each. It goes on
 * into the prototype, which the count of own keys shows.
 */
function valuesOf(input, keys, limits) {
  if (Object.keys(input).length !== keys.length) return null;
  const values = new Array(keys.length);
  let walk = null;
  let at = 0;
  for (const key in input) {
    if (key !== keys[at]) return null;
    let value = input[key];
    if (typeof value === "object" && value !== null) {
      walk ??= walkWithin(limits);
      value = frozen(value, walk);
    }
    values[at] = value;
    at += 1;
  }
  return at === keys.length ? values : null;
}

/**
 * Reads an object; getters run here, and may throw. `last` are the keys of the call before: a caller who repeats
 * himself has them sent only once.
 * @param {{ bytes: number, depth: number }} limits what the core will accept
 * @returns {{ keys: string[] | null, values: unknown[] | null, text?: string }} text where values do not apply
 */
export function readInput(input, last, limits) {
  const isObject = typeof input === "object" && input !== null;
  if (isObject && isMapLike(input)) {
    const walk = walkWithin(limits);
    const keys = Array.from(input.keys(), String);
    const values = Array.from(input.values(), (value) => frozen(value, walk));
    return snapshot(input, keys, values, last, limits);
  }
  if (isObject && isForm(input)) {
    const walk = walkWithin(limits);
    // What frameworks put into a form is none of the person's input.
    const pairs = [...input].filter(([key]) => !key.startsWith("$ACTION_"));
    const keys = pairs.map(([key]) => key.toWellFormed?.() ?? key);
    const values = pairs.map(([, value]) => frozen(value, walk));
    return { keys, values, text: undefined };
  }
  if (
    typeof input !== "object" ||
    input === null ||
    Array.isArray(input) ||
    !isPlain(input)
  )
    return { keys: null, values: null, text: topLevel(input) };
  if (last !== null) {
    const values = valuesOf(input, last, limits);
    if (values !== null) return { keys: last, values, text: undefined };
  }
  const walk = walkWithin(limits);
  const keys = Object.keys(input);
  const values = keys.map((key) => frozen(input[key], walk));
  return snapshot(input, keys, values, last, limits);
}

function snapshot(input, keys, values, last, limits) {
  if (last !== null && same(keys, last))
    return { keys: last, values, text: undefined };
  // Keys are sent with a mark between them. Others go as JSON text, unless a value has none: that is an error anyway.
  if (!keys.every(isPackable)) {
    const walk = walkWithin(limits);
    const text = toJson(input, -1, walk);
    if (walk.foreign === null) return { keys: null, values: null, text };
  }
  return { keys, values, text: undefined };
}

function same(one, other) {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++)
    if (one[at] !== other[at]) return false;
  return true;
}

/** Whether a key is Unicode without the mark. */
function isPackable(key) {
  return !/[\0\p{Surrogate}]/u.test(key);
}

/** JSON text that makes the core say what the input is instead of an object. */
function topLevel(input) {
  if (Array.isArray(input)) return "[]";
  if (input === null || input === undefined) return "null";
  if (typeof input === "string") return '""';
  if (typeof input === "boolean") return "true";
  return "0";
}
