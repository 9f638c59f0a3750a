// An operation as a function of an input and its options.

import { operation } from "./seatwright.js";

/**
 * Builds the request of an operation. The options of the last call stay bound, for the next one mostly has the same.
 * @param {string} id
 */
export function call(id) {
  let last = null;
  let bound = null;
  return (input, options = {}) => {
    if (last === null || !isSame(last, options)) {
      bound = operation(id, options);
      last = { ...options };
    }
    return bound.build(input);
  };
}

/** Whether two lists of options have the same plain values. What is in an object may have changed since. */
function isSame(last, options) {
  const names = Object.keys(options);
  return (
    names.length === Object.keys(last).length &&
    names.every(
      (name) =>
        Object.hasOwn(last, name) &&
        Object(options[name]) !== options[name] &&
        last[name] === options[name],
    )
  );
}
