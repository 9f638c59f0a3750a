// The calls that check and build, on an operation with its options bound.

import { Call } from "./core.js";
import { loadAll, mustHave } from "./beside-hook.js";
import {
  buffers,
  glue,
  guarded,
  isWellFormed,
  makeRoom,
  mustBeLoaded,
  receive,
  replaced,
  send,
  sendBehind,
  sendValues,
} from "./buffers.js";
import { formOf, labelled, schemaOf, wantsLabels } from "./forms-hook.js";
import { OptionError, ValidationError } from "./errors.js";
import { LIMITS, version } from "./facts.js";
import { readInput } from "./input.js";
import { Request } from "./request.js";
import { Shape } from "./shape.js";

export { OptionError, ValidationError, Request, version };

/** The ids of all operations. */
export function operations() {
  mustBeLoaded();
  loadAll();
  return receive(buffers.operations()).trimEnd().split("\n");
}

/** An operation bound to options; also a Standard Schema. */
export function operation(id, options = {}) {
  mustHave(String(id));
  return new Operation(id, options);
}

class Operation {
  #bound;
  /** Which instance of the module it is bound in. */
  #instance;
  /** Whether messages name fields by their labels. */
  #labels;
  #options;
  /** The options as they were read. */
  #text;
  #limits;
  /** The keys of the objects that come now, and their positions. */
  #keys = null;
  #places = [];
  /** How many came after the first; their shape, once it is learned. */
  #repeats = 0;
  #shape = null;
  #about;
  #schema = null;
  #freed = false;

  constructor(id, options) {
    // What is no object, the core refuses by name.
    const isObject = Object(options) === options && !Array.isArray(options);
    const given = Object.fromEntries(
      Object.entries(isObject ? options : {}).filter(
        ([, value]) => value !== undefined,
      ),
    );
    this.#labels = wantsLabels(given);
    // The labels are in another module, which names the fields of what this one says.
    const about = { ...given };
    if (this.#labels) delete about.names;
    this.#text = isObject
      ? JSON.stringify(about, lossless)
      : (JSON.stringify(options) ?? "null");
    this.#bind(String(id));
    this.#options = given;
    this.#limits = {
      bytes: given.limits?.bytes ?? LIMITS.bytes,
      depth: given.limits?.depth ?? LIMITS.depth,
    };
    this.#about = this.#ask(Call.About).split("\n");
  }

  /** The operation's id. */
  get id() {
    return this.#about[0];
  }

  /** The same operation with more options. */
  with(options) {
    return new Operation(this.id, { ...this.#options, ...options });
  }

  /** The same operation for a form: an empty box is an absent value. */
  schema() {
    return this.#options.empty === undefined
      ? this.with({ empty: "absent" })
      : this;
  }

  isValid(input) {
    const snapshot = this.#snapshot(input);
    return (
      this.#repeated(snapshot) > 0 || this.#run(Call.IsValid, snapshot).good
    );
  }

  validate(input) {
    return this.#report(this.#run(Call.Validate, this.#snapshot(input)).text);
  }

  normalize(input) {
    return this.#normalized(this.#snapshot(input));
  }

  build(input) {
    return this.#built(this.#snapshot(input));
  }

  isValidText(text) {
    return this.#run(Call.IsValid, this.#textual(text)).good;
  }

  validateText(text) {
    return this.#report(this.#run(Call.Validate, this.#textual(text)).text);
  }

  normalizeText(text) {
    return this.#normalized(this.#textual(text));
  }

  buildText(text) {
    return this.#built(this.#textual(text));
  }

  /**
   * Gives the memory of the operation back at once; afterwards it cannot be called any more. Without it that happens
   * some time after nobody holds the operation, which a loop that never waits does not leave room for.
   */
  free() {
    if (this.#freed) return;
    this.#freed = true;
    this.#schema = null;
    this.#shape = null;
    // What was bound in a module that trapped is gone with it.
    if (this.#instance === replaced) this.#bound.free();
  }

  [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
    this.free();
  }

  describe() {
    return formOf(this.id, this.#text);
  }

  defaults() {
    return JSON.parse(this.#ask(Call.Defaults));
  }

  /** Standard Schema v1. Empty boxes of a form are absent; the value of a success is the payload to send. */
  get "~standard"() {
    if (this.#schema === null) {
      const schema = this.schema();
      this.#schema = {
        version: 1,
        vendor: "seatwright",
        validate: (value) => {
          const { report, payload } = schema.normalize(value);
          if (report.ok) return { value: payload };
          return {
            issues: report.issues
              .filter((issue) => issue.severity === "error")
              .map(placed),
          };
        },
        // Standard JSON Schema.
        jsonSchema: {
          input: (wanted) => schemaOf(schema.id, schema.#text, "input", wanted),
          output: (wanted) =>
            schemaOf(schema.id, schema.#text, "output", wanted),
        },
      };
    }
    return this.#schema;
  }

  #bind(id) {
    makeRoom();
    this.#bound = guarded(() => bound(id, this.#text));
    this.#instance = replaced;
  }

  /** A module that trapped was replaced, and what was bound in it is gone. */
  #revive() {
    if (this.#instance === replaced) return;
    this.#keys = null;
    this.#shape = null;
    this.#bind(this.id);
  }

  #report(text) {
    return JSON.parse(this.#labels ? labelled(text) : text);
  }

  /** A text past the limit is refused by its length, and need not cross for that. */
  #textual(text) {
    return textual(text?.length > this.#limits.bytes ? this.#tooLong() : text);
  }

  /** What the core refuses for its length and for nothing else. */
  #tooLong() {
    return `{${" ".repeat(this.#limits.bytes)}}`;
  }

  #snapshot(input) {
    return readInput(input, this.#keys, this.#limits);
  }

  /** Writes an input where the core reads it; gives its length, which is negative for values past the limit. */
  #send(snapshot) {
    const { keys, values } = snapshot;
    if (values === null) return send(snapshot.text);
    if (keys !== this.#keys) {
      this.#bound.keys(buffers, send(keys.map(keyed).join("")));
      this.#keys = keys;
      this.#places = [...keys.keys()];
      this.#repeats = 0;
      this.#shape = null;
    }
    return sendValues(values, this.#places, this.#limits.bytes);
  }

  /** What the core says of an input like the one before: 0 when it must look at all of it. */
  #repeated({ keys, values }) {
    if (values === null || keys !== this.#keys || this.#freed) return 0;
    if (this.#instance !== replaced) return 0;
    this.#shape ??= this.#learned(values);
    const shape = this.#shape;
    if (shape === null) return 0;
    const asked = shape.unknown(values);
    if (asked.length === 0) return shape.found;
    const length = sendValues(values, asked, this.#limits.bytes);
    if (length < 0) return 0;
    const found = guarded(() =>
      this.#bound.holds(buffers, asked.length, length),
    );
    if (found > 0) shape.remember(values, asked);
    return found;
  }

  /** The shape of the inputs that come now; `null` when they have none. */
  #learned(values) {
    // Learning takes longer than a call: the less often it succeeds, the less often it is tried.
    this.#repeats += 1;
    if (!isPowerOfTwo(this.#repeats)) return null;
    const sent = sendValues(values, this.#places, this.#limits.bytes);
    if (sent < 0) return null;
    const length = guarded(() => this.#bound.learn(buffers, sent));
    return length < 0 ? null : new Shape(receive(length), values);
  }

  /** Runs a call of the core on an input that no longer changes. */
  #run(call, snapshot, base = "") {
    if (this.#freed) throw new Error("the operation has been freed");
    this.#revive();
    let packed = snapshot.values !== null;
    let length = guarded(() => this.#send(snapshot));
    if (length < 0) {
      packed = false;
      length = send(this.#tooLong());
    }
    const found = guarded(() => {
      const behind = base === "" ? 0 : sendBehind(length, base);
      return this.#bound.call(buffers, call, packed, length, behind);
    });
    // The sign says whether it is the answer or a report of errors.
    const good = found >= 0;
    const written = good ? found : -found - 1;
    return { good, text: written === 0 ? "" : receive(written) };
  }

  /** What the core says of the operation itself. */
  #ask(call) {
    this.#revive();
    return receive(guarded(() => this.#bound.call(buffers, call, false, 0, 0)));
  }

  #normalized(snapshot) {
    const { text } = this.#run(Call.Normalize, snapshot);
    const end = text.indexOf("\n");
    const report = this.#report(text.slice(0, end));
    if (!report.ok) return { report, payload: null, text: null };
    const payload = text.slice(end + 1);
    return { report, payload: JSON.parse(payload), text: payload };
  }

  #built(snapshot) {
    const again = (call, base, path) => {
      const input = path === undefined ? snapshot : textual(path);
      const { good, text } = this.#run(call, input, base);
      if (call === Call.Validate) return this.#report(text);
      if (!good) throw new OptionError(text);
      return text;
    };
    const found = this.#repeated(snapshot);
    if (found > 0) {
      const body = this.#shape.body(snapshot.values);
      return new Request(body, this.#shape.tail(found), this.#about, again);
    }
    const { good, text } = this.#run(Call.Build, snapshot);
    if (!good) throw new ValidationError(this.#report(text));
    // Path and statuses are the last two lines; a kept value may hold line feeds of its own.
    const end = text.lastIndexOf("\n", text.lastIndexOf("\n") - 1);
    const [body, tail] = [text.slice(0, end), text.slice(end)];
    return new Request(body, tail, this.#about, again);
  }
}

/** The core's end of an operation. */
function bound(id, options) {
  const name = send(id);
  const made = glue.Bound.bind(buffers, name, sendBehind(name, options));
  if (made === undefined) throw new OptionError(receive());
  return made;
}

/** For JSON.stringify, which leaves out what it cannot write: an option that vanishes checks nothing. */
function lossless(name, value) {
  const isLost =
    (typeof value === "string" && !isWellFormed(value)) ||
    ["function", "symbol", "undefined", "bigint"].includes(typeof value) ||
    (typeof value === "number" && !Number.isFinite(value)) ||
    value instanceof Map ||
    value instanceof Set;
  if (!isLost) return value;
  throw new OptionError(
    `the option "${name}" takes what JSON can hold, not ${typeof value === "string" ? "text with a lone surrogate" : (value?.constructor?.name ?? typeof value)}`,
  );
}

function isPowerOfTwo(count) {
  return (count & (count - 1)) === 0;
}

/** An input that is JSON text. */
function textual(text) {
  return { keys: null, values: null, text: wellFormed(text) };
}

/** Form libraries drop an issue without a path, and would then send the form: the whole document has a name here. */
function placed(issue) {
  return issue.path.length > 0 ? issue : { ...issue, path: ["{document}"] };
}

/** A key with its separator. One that holds it stands beside a value without JSON, which is an error anyway. */
function keyed(key) {
  return `${wellFormed(key).replaceAll("\0", "\ufffd")}\0`;
}

/** A lone surrogate outside of an escape cannot be sent; JSON text with one becomes JSON text with the escape. */
function wellFormed(text) {
  if (typeof text !== "string")
    throw new TypeError("JSON text must be a string");
  return text.replace(
    /\p{Surrogate}/gu,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}
