// What was typed, by place, and the two ways between that and the input of a request.
import { afterRemoval, joined, parentOf, within } from "./places.js";

const YES = /^(yes|y|true|on|1)$/i;
const NO = /^(no|n|false|off|0)$/i;
/** Kinds that are one text for the server and often a list in a record. */
const SEPARATOR = { mail_list: ";", extension_list: ",", name_list: "," };

export class Values {
  #texts = new Map();
  #rows = new Map();
  /** What no control can show, as it came: unknown keys, and values of another type than the field's. */
  extras = new Map();
  cleared = new Set();

  text(key) {
    return this.#texts.get(key) ?? "";
  }

  set(key, text) {
    if (text === "") this.#texts.delete(key);
    else this.#texts.set(key, text);
    if (text !== "") this.cleared.delete(key);
    this.extras.delete(key);
  }

  has(key) {
    return this.#texts.has(key) || this.cleared.has(key);
  }

  rows(key) {
    return this.#rows.get(key) ?? 0;
  }

  addRow(key) {
    this.#rows.set(key, this.rows(key) + 1);
  }

  removeRow(list, at) {
    this.#rows.set(list, this.rows(list) - 1);
    const moved = (entries) =>
      entries
        .map(([key, value]) => [afterRemoval(key, list, at), value])
        .filter(([key]) => key !== null);
    this.#texts = new Map(moved([...this.#texts]));
    this.#rows = new Map(moved([...this.#rows]));
    this.extras = new Map(moved([...this.extras]));
  }

  /** What was typed, as data; without what no control shows. */
  get parts() {
    return {
      texts: [...this.#texts],
      rows: [...this.#rows],
      cleared: [...this.cleared],
    };
  }

  restore({ texts, rows, cleared }) {
    this.#texts = new Map(texts);
    this.#rows = new Map(rows);
    this.cleared = new Set(cleared);
  }

  /** The places that hold something. */
  get filled() {
    return [...this.#texts.keys(), ...this.cleared, ...this.extras.keys()];
  }

  /** How many places at or below these keys hold something. */
  count(keys) {
    return this.filled.filter((key) => keys.some((root) => within(key, root)))
      .length;
  }

  /** Forgets what is at a place and below it. */
  drop(key) {
    for (const map of [this.#texts, this.#rows, this.extras, this.cleared])
      for (const known of [...map.keys()])
        if (within(known, key)) map.delete(known);
  }

  /**
   * The input that the form stands for. Empty boxes are left out, and so are empty rows: `rowsOf` tells which
   * rows of the form the items of each list are, since issues count items.
   */
  input(fields) {
    const rowsOf = new Map();
    return { input: this.#members(fields, "", rowsOf) ?? {}, rowsOf };
  }

  #members(fields, parent, rowsOf) {
    const entries = fields.map((field) => [
      field.name,
      this.#value(field, joined(parent, field.name), rowsOf),
    ]);
    const known = new Set(fields.map(({ name }) => name));
    for (const [key, value] of this.extras) {
      const name = key.slice(parent === "" ? 0 : parent.length + 1);
      if (parentOf(key) === parent && !known.has(name))
        entries.push([name, value]);
    }
    const given = entries.filter(([, value]) => value !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : undefined;
  }

  #value(field, key, rowsOf) {
    if (this.extras.has(key)) return this.extras.get(key);
    if (field.kind === "group") return this.#members(field.fields, key, rowsOf);
    if (field.kind === "list") {
      const rows = Array.from({ length: this.rows(key) }, (_, at) => at);
      const items = rows
        .map((at) => [at, this.#value(field.item, `${key}.${at}`, rowsOf)])
        .filter(([, value]) => value !== undefined);
      rowsOf.set(
        key,
        items.map(([at]) => at),
      );
      return items.length > 0 ? items.map(([, value]) => value) : undefined;
    }
    const text = this.text(key);
    if (text === "") return this.cleared.has(key) ? "" : undefined;
    return field.kind === "boolean" ? text === "yes" : text;
  }

  /** Fills the form from an input, or from what stands at `parent` in it. */
  fill(fields, input, parent = "") {
    for (const [name, value] of Object.entries(input)) {
      const field = fields.find(
        (one) => one.name === name || one.aliases?.includes(name),
      );
      if (field) this.put(field, joined(parent, field.name), value);
      else this.extras.set(joined(parent, name), value);
    }
  }

  /** Puts a value of JSON into the controls at a place. */
  put(field, key, value) {
    this.drop(key);
    if (value === null || value === undefined) return;
    if (field.kind === "group" && isObject(value))
      this.fill(field.fields, value, key);
    else if (field.kind === "list" && Array.isArray(value)) {
      this.#rows.set(key, value.length);
      value.forEach((item, at) => this.put(field.item, `${key}.${at}`, item));
    } else {
      const text = asText(field, value);
      if (text === undefined) this.extras.set(key, value);
      else this.set(key, text);
    }
  }
}

const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a control shows for a value, or undefined when it cannot. */
function asText({ kind }, value) {
  if (kind === "group" || kind === "list") return undefined;
  if (kind === "boolean" || kind === "yes_no") {
    const word = String(value);
    return YES.test(word)
      ? "yes"
      : NO.test(word)
        ? "no"
        : word === ""
          ? ""
          : undefined;
  }
  const separator = SEPARATOR[kind];
  if (
    separator &&
    Array.isArray(value) &&
    !value.some((one) => typeof one === "object")
  )
    return value.join(separator);
  return typeof value === "object" ? undefined : String(value);
}
