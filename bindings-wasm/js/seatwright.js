// The ladder of calls on an operation with its options bound.

import { Bound, operations as listed } from "./core.js";
import { receive, send } from "./bridge.js";
import { OptionError, ValidationError } from "./errors.js";
import { packAgain, packInput } from "./pack.js";
import { fromRecord, readResponse } from "./records.js";
import { Request } from "./request.js";

export { OptionError, ValidationError, Request };
export { convert, convertBatch, fromRecord, readResponse } from "./records.js";

/** The version of the package. */
export const version = "0.1.0";

const REPACK = -2147483648;

/** The ids of all operations. */
export function operations() {
  return listed().split("\n");
}

/** An operation bound to options; also a Standard Schema. */
export function operation(id, options = {}) {
  return new Operation(id, options);
}

class Operation {
  #bound;
  #options;
  #limits;
  #keys = null;
  #about;
  #schema = null;

  constructor(id, options) {
    if (
      typeof options !== "object" ||
      options === null ||
      Array.isArray(options)
    ) {
      throw new OptionError("options: not an object");
    }
    const given = Object.fromEntries(
      Object.entries(options).filter(([, value]) => value !== undefined),
    );
    try {
      this.#bound = new Bound(id, JSON.stringify(given));
    } catch (error) {
      throw new OptionError(error.message);
    }
    this.#options = given;
    this.#limits = {
      bytes: given.limits?.bytes ?? 1 << 20,
      depth: given.limits?.depth ?? 32,
    };
    this.#about = this.#bound.about().split("\n");
  }

  /** The operation's id. */
  get id() {
    return this.#about[0];
  }

  /** A record as the vendor returns it, as clean input for this operation. */
  fromRecord(record) {
    return fromRecord(this.id, record);
  }

  /** What the answer to a request of this operation means. */
  readResponse(status, body, options) {
    return readResponse(this.id, status, body, options);
  }

  /** The same operation with more options. */
  with(options) {
    return new Operation(this.id, { ...this.#options, ...options });
  }

  isValid(input) {
    return this.#run("is_valid", this.#snapshot(input)).good;
  }

  validate(input) {
    return JSON.parse(this.#run("validate", this.#snapshot(input)).text);
  }

  normalize(input) {
    return this.#normalized(this.#snapshot(input));
  }

  build(input) {
    return this.#built(this.#snapshot(input));
  }

  isValidText(text) {
    return this.#run("is_valid", { text: wellFormed(text) }).good;
  }

  validateText(text) {
    return JSON.parse(this.#run("validate", { text: wellFormed(text) }).text);
  }

  normalizeText(text) {
    return this.#normalized({ text: wellFormed(text) });
  }

  buildText(text) {
    return this.#built({ text: wellFormed(text) });
  }

  describe() {
    return JSON.parse(receive(this.#bound.describe()));
  }

  defaults() {
    return this.#bound.defaults();
  }

  /** Standard Schema v1. Empty boxes of a form are absent; the value of a success is the payload to send. */
  get "~standard"() {
    if (this.#schema === null) {
      const schema =
        this.#options.empty === undefined
          ? this.with({ empty: "absent" })
          : this;
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
      };
    }
    return this.#schema;
  }

  #snapshot(input) {
    return packInput(input, this.#keys, this.#limits);
  }

  /** Runs a call of the core on an input; `null` when its values hold the separator. */
  #packed(name, snapshot, base) {
    if (snapshot.keys !== this.#keys) {
      this.#bound.keys(send(snapshot.keys.map(keyed).join("")));
      this.#keys = snapshot.keys;
    }
    const length = this.#bound[name](true, send(snapshot.values), base);
    return length === REPACK ? null : result(name, length);
  }

  /** Runs a call of the core on an input that no longer changes. */
  #run(name, snapshot, base) {
    if (snapshot.text === undefined) {
      const done = this.#packed(name, snapshot, base);
      if (done !== null) return done;
      snapshot.values = packAgain(snapshot.input, snapshot.keys, this.#limits);
      return this.#packed(name, snapshot, base);
    }
    return result(name, this.#bound[name](false, send(snapshot.text), base));
  }

  #normalized(snapshot) {
    const { text } = this.#run("normalize", snapshot);
    const end = text.indexOf("\n");
    const report = JSON.parse(text.slice(0, end));
    if (!report.ok) return { report, payload: null, text: null };
    const payload = text.slice(end + 1);
    return { report, payload: JSON.parse(payload), text: payload };
  }

  #built(snapshot) {
    const { good, text } = this.#run("build", snapshot);
    if (!good) throw new ValidationError(JSON.parse(text));
    // The caller's object may change from here on; what was packed does not.
    snapshot.input = undefined;
    return new Request(
      text,
      this.#about,
      (name, base) => this.#run(name, snapshot, base).text,
    );
  }
}

/** Form libraries drop an issue without a path, and would then send the form: the whole document has a name here. */
function placed(issue) {
  return issue.path.length > 0 ? issue : { ...issue, path: ["{document}"] };
}

function result(name, length) {
  if (name === "is_valid") return { good: length === 0, text: "" };
  return length >= 0
    ? { good: true, text: receive(length) }
    : { good: false, text: receive(-length - 1) };
}

/** A key with its separator. One that holds it stands beside a value without JSON, which is an error anyway. */
function keyed(key) {
  return `${wellFormed(key).replaceAll("\0", "\ufffd")}\0`;
}

/** A lone surrogate outside of an escape cannot be sent; JSON text with one becomes JSON text with the escape. */
function wellFormed(text) {
  if (typeof text !== "string") throw new TypeError("JSON text is a string");
  return text.replace(
    /\p{Surrogate}/gu,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
}
