// Plain objects and lists as JSON text, no further than the core reads.

/**
 * `undefined` is absent, a Map is an object, a BigInt an integer. An object that holds itself has no end: what is deeper
 * than `depth` levels is left out, and writing ends when `room` is spent or `ended` is set.
 * @param {unknown} value
 * @param {{ room: number, depth: number, ended: boolean, refuse: (value: unknown) => string,
 *   key: (key: unknown) => string, deep?: () => string, top?: string | null }} walk
 * how far to go; the text for a value that JSON does not have, for a key of a Map, and for what is too deep; `top` becomes
 * the outermost key that is being written
 */
export function write(value, walk, depth = 0) {
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
      if (Array.isArray(value)) return writeList(value, walk, depth);
      if (isPlain(value)) return writeObject(value, walk, depth);
  }
  return walk.refuse(value);
}

function writeList(items, walk, depth) {
  walk.room -= 1;
  if (depth >= walk.depth) return walk.deep?.() ?? "[]";
  const parts = [];
  for (let at = 0; at < items.length && goesOn(walk); at++)
    parts.push(write(items[at] ?? null, walk, depth + 1));
  return `[${parts.join(",")}]`;
}

function writeObject(object, walk, depth) {
  walk.room -= 1;
  if (depth >= walk.depth) return walk.deep?.() ?? "{}";
  const parts = [];
  const isMap = isMapLike(object);
  for (const key of isMap ? object.keys() : Object.keys(object)) {
    if (!goesOn(walk)) break;
    if (depth === 0) walk.top = null;
    const member = isMap ? object.get(key) : object[key];
    // As JSON.stringify has it: absent.
    if (member === undefined) continue;
    const name = typeof key === "string" ? key : walk.key(key);
    if (depth === 0) walk.top = name;
    parts.push(
      `${spend(JSON.stringify(name), walk)}:${write(member, walk, depth + 1)}`,
    );
  }
  return `{${parts.join(",")}}`;
}

function spend(text, walk) {
  walk.room -= text.length;
  return text;
}

function goesOn(walk) {
  return walk.room >= 0 && !walk.ended;
}

/** An object whose members are its own, or a Map. */
export function isPlain(value) {
  return isMapLike(value) || isUsual(value) || objectName(value) === "object";
}

/** The usual object, told without a look at the name of its type, which takes longer. */
export function isUsual(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A Map of any realm. */
export function isMapLike(value) {
  return (
    value instanceof Map || (!isUsual(value) && objectName(value) === "map")
  );
}

/** The name of a type that JSON does not have. */
export function typeName(value) {
  return typeof value === "object" ? objectName(value) : typeof value;
}

function objectName(value) {
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name.replace(/[^\w. -]/g, "").toLowerCase();
}
