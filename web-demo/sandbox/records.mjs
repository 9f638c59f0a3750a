// What the sandbox has stored, beside the vendors' own maps: a file that a restart reads, and records that cannot be
// read for a while.
import {
  appendFileSync,
  existsSync,
  readFileSync,
  writeFileSync,
} from "node:fs";

/** What a vendor's store tells: which records it has changed. Without a file nothing is written. */
export class Records {
  #file;
  #stored = new Map();
  #hidden = new Map();
  #added = null;

  /** @param {string} [file] one line of JSON per change: `[vendor, [kind, ...keys], record]`. */
  constructor(file) {
    this.#file = file;
    if (file && existsSync(file)) this.#read(readFileSync(file, "utf8"));
  }

  /** The side of one vendor. */
  of(vendor) {
    return {
      stored: () => this.#stored.get(vendor) ?? [],
      keep: (path, record, { added = false } = {}) => {
        if (added) this.#added?.push(key(vendor, path));
        this.#write([vendor, path, record]);
      },
      /** Whether a read must leave the record out. Each call counts as one read. */
      isHidden: (path) => this.#hideOnce(key(vendor, path)),
    };
  }

  /** Runs `act` and hides what it adds from the next `reads` reads; `added` is how many records that are. */
  hiding(reads, act) {
    const added = (this.#added = []);
    try {
      const result = act();
      for (const at of added) this.#hidden.set(at, reads);
      return { result, added: added.length };
    } finally {
      this.#added = null;
    }
  }

  clear() {
    this.#stored.clear();
    this.#hidden.clear();
    if (this.#file) writeFileSync(this.#file, "");
  }

  #hideOnce(at) {
    const left = this.#hidden.get(at) ?? 0;
    if (left > 1) this.#hidden.set(at, left - 1);
    else this.#hidden.delete(at);
    return left > 0;
  }

  #write(change) {
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(change)}\n`);
  }

  /** A process that dies while it writes leaves half a line at the end: that change did not happen. */
  #read(text) {
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    if (whole !== text) writeFileSync(this.#file, whole);
    const lines = whole.split("\n").slice(0, -1);
    for (const [at, line] of lines.entries()) {
      const [vendor, path, record] = this.#parsed(line, at + 1);
      const stored = this.#stored.get(vendor) ?? [];
      stored.push([path, record]);
      this.#stored.set(vendor, stored);
    }
  }

  #parsed(line, number) {
    try {
      const change = JSON.parse(line);
      if (Array.isArray(change) && change.length === 3) return change;
    } catch {
      // Reported below.
    }
    throw new Error(
      `line ${number} of ${this.#file} is not a record of the sandbox; name another file or delete this one`,
    );
  }
}

const key = (vendor, path) => JSON.stringify([vendor, ...path]);

/** For a store that stands alone. */
export const NO_RECORDS = new Records().of("");
