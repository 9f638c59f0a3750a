// The forms of operations as data: `seatwright/forms`.

import type { Description, OperationId, Options } from "./types.js";

export { OptionError } from "./types.js";

/**
 * The form of an operation under the profile of the options. Importing this entry, in whichever way, also gives
 * operations their `describe()`.
 */
export function describe(
  operation: OperationId,
  options?: Options,
): Description;
