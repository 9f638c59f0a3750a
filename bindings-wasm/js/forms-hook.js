// Where an operation finds its form. The entry `seatwright/forms` brings what makes forms; a page that draws none goes
// without their text.

import { OptionError } from "./errors.js";

let describe = null;
let withLabels = null;
let schemas = null;

/** Says what makes forms, what names fields by labels in the JSON text of a result, and what makes JSON Schema. */
export function provide(makes, names, makesSchemas) {
  describe = makes;
  withLabels = names;
  schemas = makesSchemas;
}

/**
 * The JSON Schema of an operation's input or body.
 * @param {string} id
 * @param {string} text the options as JSON
 * @param {"input" | "output"} view
 * @param {{ target: string, libraryOptions?: { flat?: boolean, clean?: boolean } }} wanted
 */
export function schemaOf(id, text, view, { target, libraryOptions }) {
  if (schemas === null)
    throw new Error(
      'JSON Schema needs the labels and help: import "seatwright/forms" before it',
    );
  const { flat = false, clean = false } = libraryOptions ?? {};
  const seen = clean && view === "input" ? "clean" : view;
  return schemas(id, text, seen, String(target), flat);
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
