// The forms of operations as data: labels, help, groups, limits, choices. A page that draws no form does not need their
// text, so they have a module of their own.

import * as core from "./forms_core.js";
import { provide } from "./described.js";
import { OptionError } from "./errors.js";
import { forms } from "./gate.js";

export { OptionError };

// From now on operations have their `describe()` too.
provide(describe);

/** The form of an operation under the profile of the options. */
export function describe(operation, options = {}) {
  forms.mustBeOpen();
  let text;
  try {
    text = core.describe(String(operation), JSON.stringify(options));
  } catch (error) {
    // A trap has another name.
    if (error.name !== "Error") throw error;
    throw new OptionError(error.message);
  }
  return JSON.parse(text);
}
