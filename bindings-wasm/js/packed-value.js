// What the core is told of a value beside its text: see core/src/input/packed.rs, which has the same numbers.

export const TAG_BITS = 4;

export const TEXT = 0;
const NUMBER = 1;
const TRUE = 2;
const FALSE = 3;
const NULL = 4;
const ABSENT = 5;
/** Text that is not Unicode. */
export const BROKEN = 6;
const NESTED = 7;
const FOREIGN = 8;

/** A value that is not a primitive, as it was when it was read. */
export class Read {
  constructor(tag, text) {
    this.tag = tag;
    this.text = text;
  }
}

/** A list or an object, as JSON text. */
export function nested(json) {
  return new Read(NESTED, json);
}

/** A value of a type that JSON does not have. */
export function foreign(name) {
  return new Read(FOREIGN, name);
}

export function numberName(value) {
  return String(value).toLowerCase().replace("-", "");
}

export function tagOf(value) {
  switch (typeof value) {
    case "string":
      return TEXT;
    case "number":
      return Number.isFinite(value) ? NUMBER : FOREIGN;
    case "bigint":
      return NUMBER;
    case "boolean":
      return value ? TRUE : FALSE;
    case "undefined":
      return ABSENT;
    case "object":
      return value === null ? NULL : value.tag;
    default:
      return FOREIGN;
  }
}

export function textOf(value) {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? String(value) : numberName(value);
    case "bigint":
      return String(value);
    case "boolean":
    case "undefined":
      return "";
    case "object":
      return value === null ? "" : value.text;
    default:
      return typeof value;
  }
}
