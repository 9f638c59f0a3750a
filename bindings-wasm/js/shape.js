// Objects with the same keys, one after the other: most of their values repeat too, or need nothing.

const VARIES = Symbol("varies");

/**
 * What the core learned from one object (see core/src/shape.rs), and which values stayed since. Those that did not are
 * shown to the core again; the body is put together here, from text that the core wrote and values it found clean.
 */
export class Shape {
  /** Keys whose values differ, by position: the core must look at them. */
  varying = [];
  #order;
  #spans;
  #tails;
  /** The value of each key, or that it varies. */
  #fixed;
  /** Those of the varying keys that are in the body, in its order, and the text around them. */
  #open = [];
  #pieces = [];

  /** @param outline what the core wrote when it learned from an object with these values */
  constructor(outline, values) {
    const [head, ...spans] = outline.split("\0");
    const [order, path, ...statuses] = head.split("\n");
    this.#order = order.split(",").filter(Boolean).map(Number);
    this.#spans = spans;
    this.#tails = statuses.map((each) => `\n${path}\n${each}`);
    this.#fixed = values.slice();
    this.#fold();
  }

  /** Takes note of values that are not what they were. */
  compare(values) {
    const fixed = this.#fixed;
    let more = false;
    for (let at = 0; at < fixed.length; at++) {
      const before = fixed[at];
      if (before !== values[at] && before !== VARIES) {
        fixed[at] = VARIES;
        more = true;
      }
    }
    if (more) this.#fold();
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
    this.varying = [...fixed.keys()].filter((key) => fixed[key] === VARIES);
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
