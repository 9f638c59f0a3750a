// Where an operation finds its form. The entry `seatwright/forms` brings what makes forms; a page that draws none goes
// without their text.

import { OptionError } from "./errors.js";

let describe = null;
let withLabels = null;

/** Says what makes forms, and what names fields by their labels in the JSON text of a result. */
export function provide(makes, names) {
  describe = makes;
  withLabels = names;
}

/** Whether messages name fields by labels. */
export function wantsLabels(options) {
  if (options?.names !== "label") return false;
  if (withLabels === null)
    throw new OptionError(
      'names "label" needs the labels: import "seatwright/forms" before it',
    );
  return true;
}

/** The JSON text of a result with labels in its messages. */
export function labelled(text) {
  return withLabels(text);
}

/** The form of an operation with its options, which are JSON text. */
export function formOf(id, options) {
  if (describe === null)
    throw new Error(
      'describe() needs the labels and help: import "seatwright/forms" before it',
    );
  return describe(id, options);
}
