// The forms of operations as data: labels, help, groups, limits, choices. A page that draws no form does not need their
// text, so they have a module of their own.

import * as core from "./forms_core.js";
import { provide } from "./forms-hook.js";
import { OptionError } from "./errors.js";
import { forms } from "./loaded-module.js";

export { OptionError };

// From now on operations have their `describe()` too.
provide(
  formOf,
  (text) => forms.run(() => core.with_labels(text)),
  (id, text, view, target, flat) =>
    forms.asked(() => core.json_schema(id, text, view, target, flat)),
);

/** The form of an operation under the profile of the options. */
export function describe(operation, options = {}) {
  return formOf(String(operation), JSON.stringify(options));
}

function formOf(id, options) {
  return forms.asked(() => core.describe(id, options));
}
