// Servers' own OpenAPI documents as profiles: `seatwright/profiles`.

import type {
  OpenApiDifferenceKind,
  OpenApiReason,
  OperationId,
  Profile,
  RegisteredProfile,
} from "./types.js";

/** An operation that a document has, and the nearest profile of the library. */
export interface OpenApiOperation {
  readonly operation: OperationId;
  readonly profile: Profile;
}

/** A difference between a server's own document and the table. */
export interface OpenApiDifference {
  readonly operation: OperationId;
  readonly field: string;
  readonly kind: OpenApiDifferenceKind;
  /** What the table has; absent when it has nothing there. */
  readonly ours?: string;
  /** What the document has; absent when it has nothing there. */
  readonly theirs?: string;
}

/** A difference, and whether the profile follows the document. */
export interface OpenApiDecision extends OpenApiDifference {
  readonly applied: boolean;
  /** Why the profile keeps to the table. */
  readonly reason?: OpenApiReason;
  /** The reason as a sentence. */
  readonly message?: string;
}

/** How a server's own document differs from the tables. */
export interface OpenApiReport {
  readonly operations: readonly OpenApiOperation[];
  readonly differences: readonly OpenApiDifference[];
}

/** A server's own document as a profile. */
export interface OpenApiProfile {
  /** For the option `profile`. */
  readonly name: RegisteredProfile;
  readonly operations: readonly OpenApiOperation[];
  readonly differences: readonly OpenApiDecision[];
}

/**
 * Registers a server's own OpenAPI document as a profile: from then on operations take its `name` as the option `profile`, and so do sheets of
 * `seatwright/rows` in the same thread. The document is JSON text, its bytes, or what `JSON.parse` gives. `name` has 1 to 64
 * letters of a to z, digits, `.`, `_` and `-`. There can be 16; the same document under the same name changes nothing.
 * @throws {OptionError} The document is none, or the name is none or taken.
 */
export function profileFromOpenapi(
  document: string | BufferSource | object,
  name: string,
): OpenApiProfile;

/**
 * How a server's own OpenAPI document differs from the tables. Nothing is registered.
 * @throws {OptionError} The document is none.
 */
export function openapiDifferences(
  document: string | BufferSource | object,
): OpenApiReport;

/**
 * Loads the module with profiles. It has all operations and takes the place of the first one; operations that exist already
 * go on as before. It loads from where the package is, or from a URL, a Response, bytes or a compiled module. In Node it is
 * loaded by the first document.
 */
export function loadProfiles(
  source?:
    string | URL | Request | Response | BufferSource | WebAssembly.Module,
): Promise<void>;
/** Loads it from bytes or a compiled module, at once. */
export function loadProfilesSync(
  module: BufferSource | WebAssembly.Module,
): void;
