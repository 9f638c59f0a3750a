// The typed schema of vee-validate 4: `seatwright/vee-validate`. By structure: this package does not depend on that one.

import type { BoundOperation, Checked, Issue } from "./types.js";

/**
 * A `validationSchema` for `useForm` of vee-validate 4, which does not know Standard Schema. A success gives the payload; an error stands at its field, one that concerns no field at
 * `{document}`.
 *
 * `onWarnings` gets the warnings of each validation, an empty list too.
 */
export function typedSchema<I, P>(
  operation: BoundOperation<I, P>,
  settings?: { onWarnings?: (warnings: Issue[]) => void },
): {
  __type: "VVTypedSchema";
  parse(values: I): Promise<{
    value?: Checked<P>;
    errors: { path?: string; errors: string[] }[];
  }>;
};
