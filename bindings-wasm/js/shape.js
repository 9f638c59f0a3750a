// Fast path: objects with the same keys, one after the other. Most of their values repeat too, or need nothing.

const VARIES = Symbol("varies");

/**
 * What the core learned from one object (see core/src/shape), and which values stayed since. Those that did not are
 * shown to the core; the body is put together here, from text that the core wrote and values that it found clean.
 *
 * Keys are positions here.
 */
export class Shape {
  /** What the core says of an object with no value that it does not know. */
  found;
  /** Whether a key has a closed list. */
  #closed;
  #order;
  #spans;
  #tails;
  /** The value of each key, or that it varies. */
  #fixed;
  /** Of each key that varies, the words of its closed list that the core found clean; null when it has no list. */
  #known = [];
  /** Those of the varying keys that are in the body, in its order, and the text around them. */
  #open = [];
  #pieces = [];

  /** @param outline what the core wrote when it learned from an object with these values */
  constructor(outline, values) {
    const [head, ...spans] = outline.split("\0");
    const [found, closed, order, path, ...statuses] = head.split("\n");
    this.found = Number(found);
    this.#closed = new Set(positions(closed));
    this.#order = positions(order);
    this.#spans = spans;
    this.#tails = statuses.map((each) => `\n${path}\n${each}`);
    this.#fixed = values.slice();
    this.#fold();
  }

  /** The keys whose values the core must look at. */
  unknown(values) {
    const fixed = this.#fixed;
    const asked = [];
    let more = false;
    for (let key = 0; key < fixed.length; key++) {
      const before = fixed[key];
      if (before === values[key]) continue;
      if (before !== VARIES) {
        this.#known[key] = this.#closed.has(key) ? new Set() : null;
        fixed[key] = VARIES;
        more = true;
      }
      const known = this.#known[key];
      if (known === null || !known.has(values[key])) asked.push(key);
    }
    if (more) this.#fold();
    return asked;
  }

  /** Takes note of values that the core found clean. */
  remember(values, asked) {
    for (const key of asked) this.#known[key]?.add(values[key]);
  }

  /** Makes one text of what does not vary. */
  #fold() {
    const fixed = this.#fixed;
    const pieces = [[this.#spans[0]]];
    this.#open = [];
    for (const [at, key] of this.#order.entries()) {
      if (fixed[key] === VARIES) {
        this.#open.push(key);
        pieces.push([this.#spans[at + 1]]);
      } else {
        pieces.at(-1).push(fixed[key], this.#spans[at + 1]);
      }
    }
    this.#pieces = pieces.map((piece) => piece.join(""));
  }

  /** The body of an object whose values the core found clean. */
  body(values) {
    const open = this.#open;
    const pieces = this.#pieces;
    let body = pieces[0];
    for (let at = 0; at < open.length; at++)
      body += values[open[at]] + pieces[at + 1];
    return body;
  }

  /** Path and statuses, each after a line feed; `found` is what the core said. */
  tail(found) {
    return this.#tails[found - 1];
  }
}

function positions(list) {
  return list.split(",").filter(Boolean).map(Number);
}
