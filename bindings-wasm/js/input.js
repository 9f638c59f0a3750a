// From a JavaScript object to keys and values that no longer change.

import { isMapLike, isPlain, isUsual, typeName, write } from "./json-text.js";
import { foreign, nested, numberName } from "./packed-value.js";

const MOST_DEPTH = 1000; // what the stack of every engine bears

/**
 * How far into lists and objects one input is read. One that holds itself has no end, so reading stops just past what
 * the core accepts, and the core refuses what was read until then. What JSON does not have is named in `foreign`: it
 * would be lost.
 */
function walkWithin(limits) {
  const walk = {
    room: limits.bytes,
    depth: Math.min(limits.depth + 8, MOST_DEPTH),
    ended: false,
    foreign: null,
    key: String,
    refuse: (value) =>
      refuse(typeof value === "number" ? numberName(value) : typeName(value)),
    deep: undefined,
  };
  const refuse = (name) => {
    walk.foreign ??= name;
    walk.ended = true;
    return "null";
  };
  if (walk.depth === MOST_DEPTH) walk.deep = () => refuse("deep object");
  return walk;
}

/** Pairs of a form: what a page or a server action has, or the query of an address. */
function isForm(value) {
  return (
    !isUsual(value) && ["formdata", "urlsearchparams"].includes(typeName(value))
  );
}

/** A value as it is now: what other code may still change becomes text. */
function frozen(value, walk) {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value) && !isPlain(value)) return foreign(typeName(value));
  const json = write(value, walk);
  if (walk.foreign === null) return nested(json);
  const name = walk.foreign;
  walk.foreign = null;
  walk.ended = false;
  return foreign(name);
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
    const text = write(input, walk, -1);
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
