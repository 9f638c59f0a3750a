// The resolver of react-hook-form: `seatwright/react-hook-form`. By structure: this package does not depend on that one.

import type { BoundOperation, Checked, Code, Fix, Issue } from "./types.js";

/** An error as the resolver puts it at its field. */
export interface ResolvedError {
  /** The code. */
  type: Code;
  message: string;
  params: Issue["params"];
  /** A change of the value that removes the error. */
  fix?: Fix;
}

/**
 * A resolver for `useForm`. A success gives the payload; an error stands at its field, one that concerns no field at
 * `{document}`.
 *
 * `onWarnings` gets the warnings of each validation, an empty list too. Call `resolver` once, not in each rendering.
 */
export function resolver<I, P>(
  operation: BoundOperation<I, P>,
  settings?: { onWarnings?: (warnings: Issue[]) => void },
): (
  values: unknown,
  context?: unknown,
  options?: unknown,
) =>
  | { values: Checked<P>; errors: Record<string, never> }
  | { values: Record<string, never>; errors: Record<string, never> };

/** An error of `formState.errors` with what this resolver knows of it; undefined for errors from elsewhere. */
export function resolvedError(error: unknown): ResolvedError | undefined;
