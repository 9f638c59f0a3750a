// Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.

/** Text, or a number that has one spelling as text. */
export type TextInput = string | number | bigint;
/** A whole number, or text or a decimal that is exactly one (`"25"`, `25.0`). */
export type IntegerInput = number | string | bigint;
/** Digits: as text where leading zeros matter. */
export type DigitsInput = string | number | bigint;
/** A telephone number; punctuation, `+` and `tel:` are taken away. */
export type PhoneInput = string | number | bigint;
/** `true` or `false`, also as text; `""` is an untouched box. */
export type BooleanInput = boolean | "true" | "false" | "";
/** A decimal number. As text it keeps digits that a number would lose. */
export type DecimalInput = number | string | bigint;
/** A day as text, in the form of `context.date_format`. */
export type DateInput = string;
/**
 * `yes` or `no`, and the words that forms and sheets use for them, in any letter case. `""` is an untouched box: as if
 * not given.
 */
export type YesNoInput =
  | YesNo
  | boolean
  | 0
  | 1
  | "Y"
  | "N"
  | "on"
  | "off"
  | "true"
  | "false"
  | "1"
  | "0"
  | "";
export type YesNo = "yes" | "no";

/** A step of a path: the caller's own key, or a position in a list. */
export type Step = string | number;

/** A change of the input that would settle an issue; it applies at the issue's path. */
export type Fix = FixId &
  (
    | { readonly op: "rename"; readonly to: string }
    | { readonly op: "replace"; readonly value: unknown }
    | { readonly op: "remove" }
    | { readonly op: "option"; readonly profile: Profile }
  );
interface FixId {
  /** Names the fix for `fix` of "seatwright/records"; the same for the same input. */
  readonly id: string;
  readonly certainty: FixCertainty;
}
/** `certain`: may be applied without asking. `likely`: ask. */
export type FixCertainty = "certain" | "likely";

/** Something wrong, or worth knowing. Holds nothing of a secret. `code` tells which params there are. */
export type Issue = { [C in Code]: IssueOf<C> }[Code];

/** An issue of one code. */
export interface IssueOf<C extends Code> {
  readonly severity: Severity;
  readonly code: C;
  /** In the caller's own keys; empty for the whole document, `["{domain}"]` for a path parameter. */
  readonly path: readonly Step[];
  /** The vendor's name of the field, if it is about one. */
  readonly field?: string;
  readonly params: IssueParams[C];
  /** For a person: lower case, no final period. */
  readonly message: string;
  readonly fix?: Fix;
}

/** The details of an issue by its code. */
export interface IssueParams {
{{IssueParams}}
}

/** Something done to the input. `from` and `to` are absent for secrets. */
export interface Change {
  readonly path: readonly Step[];
  readonly field: string;
  readonly rule: ChangeRule;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** The verdict on one input. */
export interface Report {
  readonly operation: OperationId;
  readonly profile: Profile;
  /** No issue is an error: the request can be built. */
  readonly ok: boolean;
  readonly issues: readonly Issue[];
  readonly changes: readonly Change[];
}

/** What the caller knows of the system; checks sharpen with it. */
export interface Context {
{{Context}}
}

/** Digits of an extension, under our names or under those of the server's answer. */
export type ExtensionLength =
  | { readonly min?: number; readonly max?: number }
  | {
      readonly minExtensionLength?: number;
      readonly maxExtensionLength?: number;
      readonly defaultExtensionLength?: number;
    };

/** Rules for portal passwords. Other keys of the server's answer are allowed and not read. */
export interface PasswordRules {
  readonly minLength?: number;
  readonly restrictMinDigits?: boolean;
  readonly minDigits?: number;
  readonly restrictMinUpperCaseLetters?: boolean;
  readonly minUpperCaseLetters?: number;
  readonly restrictMinLowerCaseLetters?: boolean;
  readonly minLowerCaseLetters?: number;
  readonly restrictMinNonAlphanumericCharacters?: boolean;
  readonly minNonAlphanumericCharacters?: number;
  readonly disallowUserId?: boolean;
  readonly [other: string]: unknown;
}

/** Bounds on what one call reads; past one is an issue `limit_exceeded`. */
export interface Limits {
{{Limits}}
}

/** What a call can be asked for. An unknown option throws an `OptionError`. */
export interface Options {
{{Options}}
}

/** An operation as a form. */
export interface Description {
  readonly operation: OperationId;
  /** The vendor's own name of the call. */
  readonly aliases: readonly string[];
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  readonly title: string;
  readonly method: string;
  /** With `{parameters}`. */
  readonly path: string;
  /** The vendor's first release that has the call. */
  readonly since?: string;
  /** The vendor's release that deprecated it. */
  readonly deprecated_since?: string;
  /** The member of the body that carries the token: added when the request is sent, and no field. */
  readonly token_in_body?: string;
  readonly path_params: readonly PathParamDescription[];
  readonly groups: readonly GroupDescription[];
  /** In form order. */
  readonly fields: readonly FieldDescription[];
}

/** A value that travels in the path. */
export interface PathParamDescription {
  readonly name: "domain" | "user" | "site";
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  /** In characters. */
  readonly max_length?: number;
}

/** A part of a form. */
export interface GroupDescription {
  readonly id: string;
  readonly label: string;
  /** Folded until asked for. */
  readonly advanced: boolean;
}

/** A field of a form. */
export interface FieldDescription {
  /** Inside a group without the group's name; empty for an item of a list. */
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly group: string;
  readonly kind: FieldKind;
  /** Inside a group: when the group is given. */
  readonly required: boolean;
  /** The field it is copied from when left out. */
  readonly derived_from?: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly unit?: "characters" | "bytes" | "digits";
  /** The form of a text or a date, by the word that issues have as `expected`. */
  readonly format?: string;
  /** The fields of a group. */
  readonly fields?: readonly FieldDescription[];
  /** How many items a list takes. */
  readonly max_items?: number;
  /** One item of a list. */
  readonly item?: FieldDescription;
  /** Never shown. */
  readonly secret: boolean;
  /** Handed down by a site. */
  readonly inheritable: boolean;
  /** Other spellings that are accepted. */
  readonly aliases: readonly string[];
  readonly advanced: boolean;
  readonly certainty: "documented" | "observed" | "inferred";
  readonly source: string;
}

/** What a field's value is. */
export type FieldKind =
  | "text"
  | "digits"
  | "phone"
  | "integer"
  | "yes_no"
  | "choice"
  | "zone"
  | "mail_list"
  | "extension_list"
  | "boolean"
  | "decimal"
  | "date"
  | "name_list"
  | "group"
  | "list";

/** The verdict with the payload, which is there when `report.ok`. */
export type Normalized<P> =
  | {
      readonly report: Report & { readonly ok: true };
      readonly payload: Checked<P>;
      /** The payload as compact JSON in table order. */
      readonly text: string;
    }
  | {
      readonly report: Report & { readonly ok: false };
      readonly payload: null;
      readonly text: null;
    };

/** A built request. The caller sends it; it holds no token. */
export class Request<P = unknown> {
  private constructor();
  readonly method: string;
  /** From the root, percent-encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body; secrets are in it and nowhere else. */
  readonly body: string;
  /** The status codes that mean success. */
  readonly expects: readonly number[];
  readonly report: Report;
  /** The body as UTF-8. */
  bytes(): Uint8Array<ArrayBuffer>;
  /** The body as a new object. */
  json(): P;
  /** The address below a base, which may end in the API's own prefix. */
  url(base: string): string;
  /** A command line for a person: the token and every secret are shell variables. */
  curl(base: string): string;
  /** The second argument of `fetch`. */
  fetchInit(token: string): {
    method: string;
    headers: Record<string, string>;
    body: string;
  };
  /** The call of the vendor's JavaScript SDK: `sdk[name](...args)`. */
  sdkArgs(): {
    name: string;
    args: [body: P, metadata: Record<string, string>];
  };
}

declare const checked: unique symbol;
/** A payload that came out of a check without errors: `build` takes it. Only the types know the mark. */
export type Checked<P> = P & { readonly [checked]: true };

/** An issue in the shape of Standard Schema, with what a report knows beside it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
  readonly severity: Severity;
  readonly code: Code;
  readonly params: Issue["params"];
  readonly fix?: Fix;
}

/** Standard Schema v1 and Standard JSON Schema, by structure: no package is needed for them. */
export interface StandardSchema<I, P> {
  readonly version: 1;
  readonly vendor: "seatwright";
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: Checked<P>; readonly issues?: undefined }
    | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: I; readonly output: Checked<P> } | undefined;
  /**
   * Standard JSON Schema of what checking takes and of the body that is built; it needs `seatwright/forms`. What a schema
   * cannot say stands in its `$comment`. Throws an `OptionError` for a target other than "draft-2020-12", "draft-07" and
   * "openapi-3.0".
   */
  readonly jsonSchema: {
    readonly input: (options: JsonSchemaWanted) => Record<string, unknown>;
    readonly output: (options: JsonSchemaWanted) => Record<string, unknown>;
  };
}

/** Which JSON Schema of an operation is wanted. */
export interface JsonSchemaWanted {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?:
    | Readonly<Record<string, unknown>>
    | {
        /** Without combinators and patterns, for tools of language models; the input is then a clean one. */
        readonly flat?: boolean;
        /** Of the input: only what needs no repair, for forms. */
        readonly clean?: boolean;
      }
    | undefined;
}

/** A `FormData` or `URLSearchParams`; the keys that frameworks add (`$ACTION_...`) are left out. */
export interface FormPairs {
  getAll(name: string): unknown[];
  has(name: string): boolean;
}

/**
 * An operation with its options; also a Standard Schema.
 *
 * Checking takes anything. Building takes the operation's own input, so that a misspelt key shows in the editor;
 * data of unknown shape comes in as a `Map` or as JSON text.
 */
export interface BoundOperation<I, P, K extends OperationId = OperationId> {
  readonly id: K;
  /** The same operation with more options. */
  with(options: Options): BoundOperation<I, P, K>;
  /**
   * The same operation for a form: empty boxes are absent values, and the input is typed by the values of the form, as
   * form libraries ask for. Each name must be that of a field. Call it once, not in each rendering.
   */
  schema(): BoundOperation<I, P, K>;
  schema<V extends { [N in keyof V]: N extends keyof I ? unknown : never }>(): BoundOperation<V, P, K>;
  /** Stops at the first error. */
  isValid(input: unknown): boolean;
  /** Every issue at once, and what normalizing would change. */
  validate(input: unknown): Report;
  normalize(input: I | Checked<P> | ReadonlyMap<string, unknown> | FormPairs): Normalized<P>;
  /** Takes a payload too, as schemas give it out. Throws a `ValidationError` when the input has errors. */
  build(input: I | Checked<P> | ReadonlyMap<string, unknown> | FormPairs): Request<P>;
  isValidText(json: string): boolean;
  validateText(json: string): Report;
  normalizeText(json: string): Normalized<P>;
  buildText(json: string): Request<P>;
  /** The form as data. The text of forms is a module of its own: import `seatwright/forms` before. */
  describe(): Description;
  /** The documented defaults of a create: the initial values of a form. */
  defaults(): Record<string, string>;
  /** Gives the memory back at once, for loops that never wait. It cannot be called afterwards. */
  free(): void;
  readonly "~standard": StandardSchema<I, P>;
}

/** Binds options to an operation. Throws an `OptionError`. */
export function operation<K extends OperationId>(
  id: K,
  options?: Options,
): BoundOperation<OperationInputs[K], OperationPayloads[K], K>;
/** The ids of all operations. */
export function operations(): OperationId[];
/** The version of this package. */
export const version: string;

/** An operation or option that does not exist, or a value an option does not take: the program is wrong. */
export class OptionError extends Error {
  constructor(message: string);
  readonly name: "OptionError";
}

/** The input has errors. The message lists them, and nothing of a secret. */
export class ValidationError extends Error {
  constructor(report: Report);
  readonly name: "ValidationError";
  readonly report: Report;
  readonly issues: readonly Issue[];
}
