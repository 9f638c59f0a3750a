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
  readonly required: {
    readonly fields?: readonly string[];
    readonly other?: string;
  };
  readonly unknown_field: {
    readonly suggestion?: string;
    readonly candidates?: readonly string[];
    readonly belongs?: string;
  };
  readonly duplicate_key: Readonly<Record<string, never>>;
  readonly conflicting_fields: {
    readonly other: string;
    readonly reason?: string;
    readonly expected?: string;
    readonly value?: string;
  };
  readonly wrong_type: {
    readonly expected: string;
    readonly actual: string;
    readonly value?: string;
    readonly suggestion?: number | string;
  };
  readonly invalid_choice: {
    readonly value: string;
    readonly suggestion?: string;
    readonly candidates?: readonly string[];
    readonly allowed?: readonly string[];
  };
  readonly too_small: {
    readonly min: number;
    readonly value: number | string;
  };
  readonly too_big: {
    readonly max: number;
    readonly value: number | string;
  };
  readonly too_short: {
    readonly min: number;
    readonly unit: string;
    readonly actual?: number;
    readonly reason?: string;
  };
  readonly too_long: {
    readonly max: number;
    readonly unit: string;
    readonly actual?: number;
  };
  readonly bad_format: {
    readonly expected?: string;
    readonly value?: string;
    readonly reason?: string;
    readonly suggestion?: string;
  };
  readonly bad_character: {
    readonly character?: string;
    readonly reason?: string;
  };
  readonly bad_json: {
    readonly line: number;
    readonly column: number;
    readonly reason?: string;
  };
  readonly would_lose_data: {
    readonly reason: string;
    readonly value?: string;
    readonly suggestion?: string;
    readonly country?: string;
    readonly missing?: string;
  };
  readonly no_effect: {
    readonly reason?: string;
    readonly clear?: string;
    readonly certainty?: string;
  };
  readonly inconsistent: {
    readonly other?: string;
    readonly expected?: number | string;
    readonly reason?: string;
    readonly value?: string;
  };
  readonly elevated_scope: {
    readonly value: string;
  };
  readonly new_site: {
    readonly value: string;
    readonly suggestion?: string;
    readonly sites_left?: number;
  };
  readonly weak_secret: {
    readonly rule?: string;
    readonly min?: number;
    readonly preset?: string;
  };
  readonly contested_default: {
    readonly fields: readonly string[];
  };
  readonly inherited: {
    readonly fields: readonly string[];
  };
  readonly overrides_inherited: {
    readonly fields: readonly string[];
  };
  readonly conflict: {
    readonly value?: string;
    readonly login?: string;
    readonly candidates?: readonly string[];
    readonly reason?: string;
    readonly certainty?: string;
    readonly server_code?: string;
  };
  readonly limit_exceeded: {
    readonly limit: string;
    readonly max: number;
    readonly reason?: string;
  };
  readonly read_only: Readonly<Record<string, never>>;
  readonly unverified: {
    readonly value?: string;
    readonly reason?: string;
    readonly suggestion?: string;
  };
  readonly exactly_one_of: {
    readonly fields: readonly string[];
  };
  readonly mismatch: {
    readonly other: string;
  };
  readonly deprecated: {
    readonly since: string;
  };
  readonly masked: Readonly<Record<string, never>>;
  readonly rejected: {
    readonly reason?: string;
    readonly value?: string;
    readonly certainty?: string;
    readonly server_code?: string;
  };
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
  /**
   * Users there are: extensions in the domain, or user ids and names on the system. `conflict` at one
   * that exists.
   */
  readonly users?: readonly (string | number)[];
  /** Portal logins on the system. `conflict` at a login that exists, given or derived. */
  readonly logins?: readonly (string | number)[];
  /** Sites of the domain. `new_site` at a site that would be created; `conflict` at one to create. */
  readonly sites?: readonly (string | number)[];
  /** How many more sites the domain may have. 0 makes `new_site` an error. */
  readonly sites_left?: number;
  /** Domains that users of the group may have. `invalid_choice` at a user id of another domain. */
  readonly domains?: readonly (string | number)[];
  /** Extensions taken in the group. `conflict` at one of them. */
  readonly extensions?: readonly (string | number)[];
  /**
   * How long an extension of the group is; or the answer of `/groups/extensions` as it is. `too_short`,
   * `too_long` at an extension.
   */
  readonly extension_length?: ExtensionLength;
  /** Numbers assigned to the group. `unverified` at a phone number that the group does not have. */
  readonly numbers?: readonly (string | number)[];
  /**
   * The answer of `/groups/password-rules` as it is, or the name of a preset. `weak_secret` at a portal
   * password, once for each rule broken.
   */
  readonly password_rules?: PasswordRules | "common";
  /**
   * Whether the template makes accounts with computer telephony. `required` or `no_effect` at the phone
   * extension of an account.
   */
  readonly cti?: "enabled" | "disabled" | "unknown";
  /** The vendor's release, such as `R18.0.0`. `deprecated` or `unverified` for the whole call. */
  readonly release?: string;
  /** How the server writes days: so they are expected and written; `YYYY-MM-DD` is always read. */
  readonly date_format?: "YYYY-MM-DD" | "DD/MM/YYYY" | "MM/DD/YYYY";
  /**
   * The country of national numbers, as its two-letter ISO 3166 code: what a national number is with its
   * country code; which short numbers are services.
   */
  readonly country?: string;
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
  /** Bytes of a JSON document, or of the values of an object. */
  readonly bytes?: number;
  /** Bytes of one text. */
  readonly text?: number;
  /** Keys, nested ones included. */
  readonly keys?: number;
  /** Nesting of a kept value. */
  readonly depth?: number;
  /** Issues in one report. */
  readonly issues?: number;
}

/** What a call can be asked for. An unknown option throws an `OptionError`. */
export interface Options {
  /** Path: the organisation. `~` stands for that of the token; then no login is derived. */
  readonly domain?: string;
  /** Path: the extension of the user to change. */
  readonly user?: string | number;
  /** Path: the name of the site to change. */
  readonly site?: string | number;
  /** Path: the id of the device to change. */
  readonly device?: string | number;
  /** Path: the phone number to change, in any usual spelling. */
  readonly phonenumber?: string | number;
  /**
   * The vendor's document to check against; the operation's first when not given. Input of every shape
   * is accepted under each; names and JSON types of the body follow the profile. Or the name of a
   * server's own document (`docs/profiles.md`).
   */
  readonly profile?: Profile;
  /**
   * Which defaults a create fills: documented ones, without those that a user inherits from its site;
   * all documented ones; only those of required fields; or none, and then no login is derived either. An
   * update fills none.
   */
  readonly defaults?: Defaults;
  /**
   * What an unknown key does: an error, a warning and it is kept, it is kept, or an info and it is left
   * out. The operation's page names its default.
   */
  readonly unknown?: Unknown;
  /**
   * Refuse coercions and repairs. Trimming, renames, defaults, derivations and the types of a profile
   * stay.
   */
  readonly strict?: boolean;
  /**
   * Do not ask for what is missing, or only for the fields named: what a form asks about the boxes left
   * so far.
   */
  readonly partial?: boolean | readonly string[];
  /**
   * Ask for each required field of an update that is built without them otherwise, with one warning that
   * names them.
   */
  readonly complete?: boolean;
  /**
   * What `""` means: a value as the vendor treats it (it clears), or nothing entered, as in forms and
   * sheets.
   */
  readonly empty?: Empty;
  /** `field/code` pairs whose errors become warnings; the value goes out as it is. */
  readonly waive?: readonly `${string}/${Code}`[];
  /** Bounds on what one call reads, see below. */
  readonly limits?: Limits;
  /** Language of messages. */
  readonly locale?: "en";
  /**
   * How messages name fields: by their keys in the request, or by the labels of the form. Only messages
   * change.
   */
  readonly names?: "wire" | "label";
  /** What the caller knows of the system, see below. */
  readonly context?: Context;
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

declare const registered: unique symbol;
/** The name of a server's own document, as `profileFromOpenapi` of `seatwright/profiles` gives it. */
export type RegisteredProfile = string & { readonly [registered]: true };

/** Every operation. */
export type OperationId =
  | "netsapiens.user.create"
  | "netsapiens.site.create"
  | "netsapiens.user.update"
  | "netsapiens.site.update"
  | "netsapiens.device.create"
  | "netsapiens.device.update"
  | "netsapiens.phonenumber.create"
  | "netsapiens.phonenumber.update"
  | "netsapiens.address.validate"
  | "netsapiens.address.create"
  | "netsapiens.user_address.create"
  | "netsapiens.phone.create"
  | "odin.user.create"
  | "odin.user.update"
  | "odin.device.create"
  | "odin.device.update"
  | "odin.number.create"
  | "odin.number.assign"
  | "crmcom.user.create";

/** A document of a vendor's contract, or the name of a server's own one. */
export type Profile = "reference" | "44.4" | "45" | RegisteredProfile;

/** How bad an issue is. */
export type Severity = "error" | "warning" | "info";

/** What was done to the input. */
export type ChangeRule =
  | "renamed"
  | "trimmed"
  | "coerced"
  | "separated"
  | "alias"
  | "default"
  | "derived"
  | "dropped"
  | "repaired";

/** Which documented defaults a create fills. */
export type Defaults = "documented" | "all" | "required" | "none";

/** What an unknown key does. */
export type Unknown = "error" | "warn" | "keep" | "drop";

/** What differs in a server's own document. */
export type OpenApiDifferenceKind =
  | "field"
  | "read_only"
  | "type"
  | "choices"
  | "minimum"
  | "maximum"
  | "min_length"
  | "max_length"
  | "default"
  | "required";

/** Why a profile keeps to the table. */
export type OpenApiReason =
  | "safety"
  | "needed"
  | "weaker"
  | "looser"
  | "silent"
  | "responses"
  | "set_by_server"
  | "server_fills"
  | "nested"
  | "spelling"
  | "contradicts"
  | "room";

/** What `""` means. */
export type Empty = "value" | "absent";

/** What an issue is about: append-only. */
export type Code =
  | "required"
  | "unknown_field"
  | "duplicate_key"
  | "conflicting_fields"
  | "wrong_type"
  | "invalid_choice"
  | "too_small"
  | "too_big"
  | "too_short"
  | "too_long"
  | "bad_format"
  | "bad_character"
  | "bad_json"
  | "would_lose_data"
  | "no_effect"
  | "inconsistent"
  | "elevated_scope"
  | "new_site"
  | "weak_secret"
  | "contested_default"
  | "inherited"
  | "overrides_inherited"
  | "conflict"
  | "limit_exceeded"
  | "read_only"
  | "unverified"
  | "exactly_one_of"
  | "mismatch"
  | "deprecated"
  | "masked"
  | "rejected";

/** `deviceLevel` exactly as the server wants it. */
export type DeviceLevel = "System" | "Service Provider" | "Group";
export type DeviceLevelInput = DeviceLevel | "";

/** `device-provisioning-sip-transport-protocol` exactly as the server wants it. */
export type DeviceProvisioningSipTransportProtocol = "udp" | "tcp" | "tls";
export type DeviceProvisioningSipTransportProtocolInput =
  DeviceProvisioningSipTransportProtocol | "";

/** `device-sip-nat-traversal-enabled` exactly as the server wants it. */
export type DeviceSipNatTraversalEnabled =
  "automatic" | "none" | "never" | "fixed";
export type DeviceSipNatTraversalEnabledInput =
  DeviceSipNatTraversalEnabled | "";

/** `device-srtp-enabled` exactly as the server wants it. */
export type DeviceSrtpEnabled = "yes" | "no" | "opportunistic";
export type DeviceSrtpEnabledInput = DeviceSrtpEnabled | YesNoInput;

/** `dial-rule-application` exactly as the server wants it. */
export type DialRuleApplication =
  | "available-number"
  | "to-voicemail-residential"
  | "to-callqueue"
  | "to-callqueue-announce-count-callers-ahead"
  | "to-callqueue-announce-expected-wait-time"
  | "to-connection"
  | "to-connection-or-user-no-failover"
  | "to-single-device"
  | "to-user"
  | "to-user-residential"
  | "to-voicemail"
  | "spam-screening"
  | "to-connection-block-caller-id"
  | "to-connection-no-timeout"
  | "to-connection-add-header-force-caller-id"
  | "to-connection-add-header-no-timeout"
  | "to-connection-add-header"
  | "to-single-device-add-header-allow-voicemail"
  | "to-single-device-add-header-allow-voicemail-residential"
  | "to-single-device-add-header"
  | "to-user-add-header"
  | "to-user-residential-add-header"
  | "to-user-notify-of-recording"
  | "hangup"
  | "to-user-answer-and-fake-ringback"
  | "toggle-timeframe";
export type DialRuleApplicationInput = DialRuleApplication | "";

/** `email-send-alert-new-voicemail-behavior` exactly as the server wants it. */
export type EmailSendAlertNewVoicemailBehavior =
  | "no"
  | "yes"
  | "attnew"
  | "attsave"
  | "atttrash"
  | "brief"
  | "briefattnew"
  | "briefattsave"
  | "briefatttrash";
export type EmailSendAlertNewVoicemailBehaviorInput =
  EmailSendAlertNewVoicemailBehavior | YesNoInput;

/** `endpointType` exactly as the server wants it. */
export type EndpointType = "none" | "accessDeviceEndpoint" | "trunkAddressing";
export type EndpointTypeInput = EndpointType | "";

/** `recording-configuration` exactly as the server wants it. */
export type RecordingConfiguration =
  | "yes"
  | "yes-with-transcription"
  | "yes-with-transcription-and-sentiment"
  | "no";
export type RecordingConfigurationInput = RecordingConfiguration | YesNoInput;

/** `time-zone` exactly as the server wants it. */
export type TimeZone =
  | "US/Alaska"
  | "US/Central"
  | "US/Eastern"
  | "US/Hawaii"
  | "US/Mountain"
  | "US/Pacific"
  | "Africa/Addis_Ababa"
  | "Africa/Algiers"
  | "Africa/Brazzaville"
  | "Africa/Cairo"
  | "Africa/Casablanca"
  | "Africa/Dakar"
  | "Africa/Dar_es_Salaam"
  | "Africa/Djibouti"
  | "Africa/Johannesburg"
  | "Africa/Khartoum"
  | "Africa/Kigali"
  | "Africa/Kinshasa"
  | "Africa/Lagos"
  | "Africa/Nairobi"
  | "Africa/Timbuktu"
  | "Africa/Tripoli"
  | "Africa/Tunis"
  | "America/Antigua"
  | "America/Aruba"
  | "America/Belize"
  | "America/Bogota"
  | "America/Buenos_Aires"
  | "America/Cancun"
  | "America/Caracas"
  | "America/Cayman"
  | "America/Chihuahua"
  | "America/Costa_Rica"
  | "America/Denver"
  | "America/Detroit"
  | "America/Edmonton"
  | "America/El_Salvador"
  | "America/Ensenada"
  | "America/Grenada"
  | "America/Guadeloupe"
  | "America/Guatemala"
  | "America/Havana"
  | "America/Indianapolis"
  | "America/Jamaica"
  | "America/Juneau"
  | "America/La_Paz"
  | "America/Lima"
  | "America/Los_Angeles"
  | "America/Louisville"
  | "America/Martinique"
  | "America/Mazatlan"
  | "America/Mendoza"
  | "America/Menominee"
  | "America/Merida"
  | "America/Mexico_City"
  | "America/Miquelon"
  | "America/Moncton"
  | "America/Monterrey"
  | "America/Montevideo"
  | "America/Montreal"
  | "America/Montserrat"
  | "America/Nassau"
  | "America/New_York"
  | "America/Panama"
  | "America/Phoenix"
  | "America/Port-au-Prince"
  | "America/Port_of_Spain"
  | "America/Regina"
  | "America/Santiago"
  | "America/Santo_Domingo"
  | "America/Sao_Paulo"
  | "America/Thule"
  | "America/Thunder_Bay"
  | "America/Tijuana"
  | "America/Toronto"
  | "America/Vancouver"
  | "America/Winnipeg"
  | "America/Yellowknife"
  | "Antarctica/South_Pole"
  | "Arctic/Longyearbyen"
  | "Asia/Amman"
  | "Asia/Baghdad"
  | "Asia/Bahrain"
  | "Asia/Bangkok"
  | "Asia/Beirut"
  | "Asia/Brunei"
  | "Asia/Calcutta"
  | "Asia/Colombo"
  | "Asia/Dacca"
  | "Asia/Damascus"
  | "Asia/Dhaka"
  | "Asia/Dubai"
  | "Asia/Gaza"
  | "Asia/Hong_Kong"
  | "Asia/Istanbul"
  | "Asia/Jakarta"
  | "Asia/Jerusalem"
  | "Asia/Kabul"
  | "Asia/Katmandu"
  | "Asia/Kuala_Lumpur"
  | "Asia/Kuching"
  | "Asia/Kuwait"
  | "Asia/Macau"
  | "Asia/Manila"
  | "Asia/Muscat"
  | "Asia/Phnom_Penh"
  | "Asia/Rangoon"
  | "Asia/Riyadh"
  | "Asia/Saigon"
  | "Asia/Seoul"
  | "Asia/Shanghai"
  | "Asia/Singapore"
  | "Asia/Taipei"
  | "Asia/Tehran"
  | "Asia/Tel_Aviv"
  | "Asia/Thimphu"
  | "Asia/Tokyo"
  | "Asia/Ulan_Bator"
  | "Asia/Vientiane"
  | "Asia/Vladivostok"
  | "Atlantic/Azores"
  | "Atlantic/Bermuda"
  | "Atlantic/Canary"
  | "Atlantic/Cape_Verde"
  | "Atlantic/Faeroe"
  | "Atlantic/Reykjavik"
  | "Australia/ACT"
  | "Australia/Adelaide"
  | "Australia/Brisbane"
  | "Australia/Canberra"
  | "Australia/Darwin"
  | "Australia/LHI"
  | "Australia/Melbourne"
  | "Australia/North"
  | "Australia/NSW"
  | "Australia/Perth"
  | "Australia/Queensland"
  | "Australia/South"
  | "Australia/Sydney"
  | "Australia/Tasmania"
  | "Australia/Victoria"
  | "Australia/West"
  | "Canada/Atlantic"
  | "Canada/Central"
  | "Canada/Eastern"
  | "Canada/Mountain"
  | "Canada/Newfoundland"
  | "Canada/Pacific"
  | "Canada/Saskatchewan"
  | "Canada/Yukon"
  | "Cuba"
  | "Etc/GMT"
  | "Etc/GMT+1"
  | "Etc/GMT+10"
  | "Etc/GMT+11"
  | "Etc/GMT+12"
  | "Etc/GMT+2"
  | "Etc/GMT+3"
  | "Etc/GMT+4"
  | "Etc/GMT+5"
  | "Etc/GMT+6"
  | "Etc/GMT+7"
  | "Etc/GMT+8"
  | "Etc/GMT+9"
  | "Etc/GMT-1"
  | "Etc/GMT-10"
  | "Etc/GMT-11"
  | "Etc/GMT-12"
  | "Etc/GMT-13"
  | "Etc/GMT-14"
  | "Etc/GMT-2"
  | "Etc/GMT-3"
  | "Etc/GMT-4"
  | "Etc/GMT-5"
  | "Etc/GMT-6"
  | "Etc/GMT-7"
  | "Etc/GMT-8"
  | "Etc/GMT-9"
  | "Etc/Greenwich"
  | "Europe/Amsterdam"
  | "Europe/Athens"
  | "Europe/Belfast"
  | "Europe/Belgrade"
  | "Europe/Berlin"
  | "Europe/Brussels"
  | "Europe/Bucharest"
  | "Europe/Budapest"
  | "Europe/Copenhagen"
  | "Europe/Dublin"
  | "Europe/Helsinki"
  | "Europe/Istanbul"
  | "Europe/Kiev"
  | "Europe/Lisbon"
  | "Europe/Ljubljana"
  | "Europe/London"
  | "Europe/Madrid"
  | "Europe/Malta"
  | "Europe/Monaco"
  | "Europe/Moscow"
  | "Europe/Oslo"
  | "Europe/Paris"
  | "Europe/Prague"
  | "Europe/Rome"
  | "Europe/Sofia"
  | "Europe/Stockholm"
  | "Europe/Vienna"
  | "Europe/Warsaw"
  | "Europe/Zurich"
  | "Greenwich"
  | "Pacific/Auckland"
  | "Pacific/Easter"
  | "Pacific/Fiji"
  | "Pacific/Galapagos"
  | "Pacific/Gambier"
  | "Pacific/Guam"
  | "Pacific/Honolulu"
  | "Pacific/Marquesas"
  | "Pacific/Midway"
  | "Pacific/Palau"
  | "Pacific/Rarotonga"
  | "Pacific/Tahiti";

/** Unlisted names whose clock is that of a listed zone, which is sent instead. */
export type TimeZoneEquivalent =
  | "Africa/Bamako"
  | "America/Anchorage"
  | "America/Argentina/Buenos_Aires"
  | "America/Argentina/Mendoza"
  | "America/Cayenne"
  | "America/Chicago"
  | "America/Fort_Wayne"
  | "America/Halifax"
  | "America/Indiana/Indianapolis"
  | "America/Kentucky/Louisville"
  | "America/St_Johns"
  | "America/Whitehorse"
  | "Antarctica/DumontDUrville"
  | "Antarctica/McMurdo"
  | "Asia/Choibalsan"
  | "Asia/Chongqing"
  | "Asia/Chungking"
  | "Asia/Harbin"
  | "Asia/Ho_Chi_Minh"
  | "Asia/Kashgar"
  | "Asia/Kathmandu"
  | "Asia/Kolkata"
  | "Asia/Macao"
  | "Asia/Qatar"
  | "Asia/Thimbu"
  | "Asia/Ulaanbaatar"
  | "Asia/Urumqi"
  | "Asia/Yangon"
  | "Atlantic/Faroe"
  | "Atlantic/Jan_Mayen"
  | "Atlantic/South_Georgia"
  | "Australia/Currie"
  | "Australia/Hobart"
  | "Australia/Lord_Howe"
  | "Brazil/East"
  | "CST6CDT"
  | "Chile/Continental"
  | "Chile/EasterIsland"
  | "EET"
  | "Egypt"
  | "Eire"
  | "Europe/Bratislava"
  | "Europe/Busingen"
  | "Europe/Kyiv"
  | "Europe/Mariehamn"
  | "Europe/San_Marino"
  | "Europe/Uzhgorod"
  | "Europe/Vaduz"
  | "Europe/Vatican"
  | "Europe/Zaporozhye"
  | "Hongkong"
  | "Iceland"
  | "Indian/Cocos"
  | "Indian/Kerguelen"
  | "Indian/Maldives"
  | "Iran"
  | "Jamaica"
  | "Japan"
  | "Libya"
  | "Mexico/BajaSur"
  | "Mexico/General"
  | "NZ"
  | "PRC"
  | "Pacific/Chuuk"
  | "Pacific/Funafuti"
  | "Pacific/Guadalcanal"
  | "Pacific/Majuro"
  | "Pacific/Pohnpei"
  | "Pacific/Ponape"
  | "Pacific/Port_Moresby"
  | "Pacific/Saipan"
  | "Pacific/Tarawa"
  | "Pacific/Truk"
  | "Pacific/Wake"
  | "Pacific/Wallis"
  | "Pacific/Yap"
  | "Poland"
  | "Portugal"
  | "ROC"
  | "ROK"
  | "Singapore"
  | "US/Arizona"
  | "US/East-Indiana"
  | "US/Michigan"
  | "W-SU"
  | "WET";
export type TimeZoneInput = TimeZone | TimeZoneEquivalent | "";

/** `user-scope` exactly as the server wants it. */
export type UserScope =
  | "Basic User"
  | "Simple User"
  | "Advanced User"
  | "Call Center Agent"
  | "Site Manager"
  | "Call Center Supervisor"
  | "Office Manager"
  | "Reseller"
  | "Super User"
  | "NDP"
  | "No Portal";
export type UserScopeInput = UserScope | "";

/** `voicemail-transcription-enabled` exactly as the server wants it. */
export type VoicemailTranscriptionEnabled =
  "no" | "Deepgram" | "Google" | "Mutare" | "Voicebase";
export type VoicemailTranscriptionEnabledInput =
  VoicemailTranscriptionEnabled | false | "";

/** Names for dialing. Other names for callers who dial by name. `nameDialingName` in a request. */
export interface OdinUserNameDialingName {
  /**
   * Last name for dialing. Family name as callers would spell it.
   * Required. 1 to 30 characters. Source: schema R25 (inferred).
   */
  nameDialingLastName: TextInput | null;
  /**
   * First name for dialing. Given name as callers would spell it.
   * Required. 1 to 30 characters. Source: schema R25 (inferred).
   */
  nameDialingFirstName: TextInput | null;
}

/** `nameDialingName` in a body. */
export interface OdinUserNameDialingNamePayload {
  nameDialingLastName?: string;
  nameDialingFirstName?: string;
}

/** Department. An existing department of the group or of the whole enterprise. `department` in a request. */
export interface OdinUserDepartment {
  /**
   * Owner of the department. Service provider or enterprise of the user.
   * Required. 1 to 30 bytes. Source: schema R25, vendor's front end (documented).
   */
  serviceProviderId: TextInput | null;
  /**
   * Group of the department. Group of the user. Omitted for a department of the enterprise.
   * 1 to 30 characters. Source: schema R25, vendor's front end (documented).
   */
  groupId?: TextInput | null;
  /**
   * Name of the department. Exactly as it was given when the department was created.
   * Required. 1 to 50 characters. Source: schema R25, vendor's front end (documented).
   */
  name: TextInput | null;
}

/** `department` in a body. */
export interface OdinUserDepartmentPayload {
  serviceProviderId?: string;
  groupId?: string;
  name?: string;
}

/** Contact. One fixed address of the line. `accessDeviceEndpoint.contacts` in a request. */
export interface OdinUserContactsItem {
  /**
   * SIP contact. The address itself.
   * Required. 1 to 1020 characters. Source: schema R25 (documented).
   */
  sipContact: TextInput | null;
  /**
   * Path header. The hops on the route to that address.
   * 1 to 1020 characters. Source: schema R25 (documented).
   */
  pathHeader?: TextInput | null;
}

/** `accessDeviceEndpoint.contacts` in a body. */
export interface OdinUserContactsItemPayload {
  sipContact?: string;
  pathHeader?: string;
}

/** Device credentials. Name and password with which the new device signs in. `accessDeviceEndpoint.accessDevice.accessDeviceCredentials` in a request. */
export interface OdinUserAccessDeviceCredentials {
  /**
   * Device user. Name that the device signs in with.
   * Source: vendor's front end (its bulk task) (documented).
   */
  userName?: TextInput | null;
  /**
   * Device password. Password that the device signs in with.
   * A secret. Source: vendor's front end (its bulk task) (documented).
   */
  password?: TextInput | null;
}

/** `accessDeviceEndpoint.accessDevice.accessDeviceCredentials` in a body. */
export interface OdinUserAccessDeviceCredentialsPayload {
  userName?: string;
  password?: string;
}

/** Device. An existing device, given by its level and name. `accessDeviceEndpoint.accessDevice` in a request. */
export interface OdinUserAccessDevice {
  /**
   * Level. Level that owns the device: the system, the service provider or the group.
   * Required. Source: schema R25, vendor's front end (documented).
   */
  deviceLevel: DeviceLevelInput | null;
  /**
   * Device name. Name of the device at that level.
   * Required. 1 to 40 characters. Source: schema R25, vendor's front end (documented).
   */
  deviceName: TextInput | null;
  /**
   * Device type. Model profile. Needed only if the same request creates the device.
   * 1 to 40 characters. Source: vendor's front end (its bulk task) (observed).
   */
  deviceType?: TextInput | null;
  /**
   * Owner of the device. Service provider of a device at its level or at group level.
   * 1 to 30 bytes. Source: schema R25, vendor's front end (observed).
   */
  serviceProviderId?: TextInput | null;
  /**
   * Group of the device. Group of a device at group level.
   * 1 to 30 characters. Source: schema R25, vendor's front end (observed).
   */
  groupId?: TextInput | null;
  /**
   * Protocol. Signalling protocol of the new device, such as SIP 2.0.
   * Source: vendor's front end (its bulk task) (observed).
   */
  protocol?: TextInput | null;
  /**
   * Address. IP address or host name of the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  netAddress?: TextInput | null;
  /**
   * Port. Port at that address.
   * Source: vendor's front end (its bulk task) (observed).
   */
  port?: TextInput | null;
  /**
   * Outbound proxy. IP address or host name of the outbound proxy of the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  outboundProxyServerNetAddress?: TextInput | null;
  /**
   * STUN server. IP address or host name of the STUN server of the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  stunServerNetAddress?: TextInput | null;
  /**
   * MAC address. MAC address of the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  macAddress?: TextInput | null;
  /**
   * Serial number. Serial number as printed on the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  serialNumber?: TextInput | null;
  /**
   * Description. A note about the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  description?: TextInput | null;
  /**
   * Location of the device. Physical location of the new device.
   * Source: vendor's front end (its bulk task) (observed).
   */
  physicalLocation?: TextInput | null;
  /**
   * Transport. Transport protocol of the new device, such as UDP or TCP.
   * Source: vendor's front end (its bulk task) (observed).
   */
  transportProtocol?: TextInput | null;
  /**
   * Own credentials. Whether the new device signs in with the name and password below instead of those
   * of its type.
   * Source: vendor's front end (its bulk task) (observed).
   */
  useCustomUserNamePassword?: BooleanInput | null;
  /**
   * Device credentials. Name and password with which the new device signs in.
   * A secret. Source: vendor's front end (its bulk task) (observed).
   */
  accessDeviceCredentials?: OdinUserAccessDeviceCredentials | null;
}

/** `accessDeviceEndpoint.accessDevice` in a body. */
export interface OdinUserAccessDevicePayload {
  deviceLevel?: DeviceLevel;
  deviceName?: string;
  deviceType?: string;
  serviceProviderId?: string;
  groupId?: string;
  protocol?: string;
  netAddress?: string;
  port?: string;
  outboundProxyServerNetAddress?: string;
  stunServerNetAddress?: string;
  macAddress?: string;
  serialNumber?: string;
  description?: string;
  physicalLocation?: string;
  transportProtocol?: string;
  useCustomUserNamePassword?: boolean;
  accessDeviceCredentials?: OdinUserAccessDeviceCredentialsPayload;
}

/** Line on a device. The user's own line. It cannot be combined with a trunk. `accessDeviceEndpoint` in a request. */
export interface OdinUserAccessDeviceEndpoint {
  /**
   * Device. An existing device, given by its level and name.
   * Required. Source: schema R25, vendor's front end (documented).
   */
  accessDevice: OdinUserAccessDevice | null;
  /**
   * Line port. Address of the line, unique on the whole system: user@host behind a proxy, only the user
   * part on a device that is addressed itself.
   * Required. 1 to 161 characters. Source: schema R25, vendor's front end (documented).
   */
  linePort: TextInput | null;
  /**
   * Contacts. Up to five fixed addresses, for devices that can register statically.
   * At most 5 items. Source: schema R25 (documented).
   */
  contacts?: readonly OdinUserContactsItem[] | null;
  /**
   * Port on the device. Position of the line, if the device has its lines in a fixed order.
   * 1 to 1024. Source: schema R25 (documented).
   */
  portNumber?: IntegerInput | null;
  /**
   * Private identity. Name for authentication in an IMS network. Used in one server mode only.
   * 1 to 161 characters. Source: schema R25 (documented).
   */
  privateIdentity?: TextInput | null;
  /**
   * Hotline. The line calls one address as soon as the handset is lifted.
   * Source: schema R25 (documented).
   */
  useHotline?: BooleanInput | null;
  /**
   * Hotline address. The address that a hotline calls.
   * 1 to 161 characters. Source: schema R25 (documented).
   */
  hotlineContact?: TextInput | null;
}

/** `accessDeviceEndpoint` in a body. */
export interface OdinUserAccessDeviceEndpointPayload {
  accessDevice?: OdinUserAccessDevicePayload;
  linePort?: string;
  contacts?: OdinUserContactsItemPayload[];
  portNumber?: number;
  privateIdentity?: string;
  useHotline?: boolean;
  hotlineContact?: string;
}

/** Trunk group. The trunk group and the user's line in it. `trunkAddressing.trunkGroupDeviceEndpoint` in a request. */
export interface OdinUserTrunkGroupDeviceEndpoint {
  /**
   * Trunk group name. An existing trunk group.
   * Required. 1 to 30 characters. Source: schema R25, vendor's front end (documented).
   */
  name: TextInput | null;
  /**
   * Line port in the trunk. Address of the line, unique on the whole system, as user@host.
   * Required. 1 to 161 characters. Source: schema R25, vendor's front end (documented).
   */
  linePort: TextInput | null;
  /**
   * Contacts in the trunk. Up to five fixed addresses, if the trunk's device can register statically.
   * At most 5 items. Source: schema R25 (documented).
   */
  contacts?: readonly OdinUserContactsItem[] | null;
  /**
   * Pilot user. The pilot user, which represents the whole trunk group.
   * Source: production script (its update) (observed).
   */
  isPilotUser?: BooleanInput | null;
  /**
   * Static registration. The trunk's device works without registration.
   * Source: production script (its update) (observed).
   */
  staticRegistrationCapable?: BooleanInput | null;
  /**
   * Line port with domain. The line port has a host part.
   * Source: production script (its update) (observed).
   */
  useDomain?: BooleanInput | null;
}

/** `trunkAddressing.trunkGroupDeviceEndpoint` in a body. */
export interface OdinUserTrunkGroupDeviceEndpointPayload {
  name?: string;
  linePort?: string;
  contacts?: OdinUserContactsItemPayload[];
  isPilotUser?: boolean;
  staticRegistrationCapable?: boolean;
  useDomain?: boolean;
}

/** Place behind a trunk. How the user is reached through a trunk group. It cannot be combined with a line on a device. `trunkAddressing` in a request. */
export interface OdinUserTrunkAddressing {
  /**
   * Trunk group. The trunk group and the user's line in it.
   * Source: schema R25, vendor's front end (documented).
   */
  trunkGroupDeviceEndpoint?: OdinUserTrunkGroupDeviceEndpoint | null;
  /**
   * Enterprise trunk. A trunk of the enterprise that the user is reached through.
   * 1 to 30 characters. Source: schema R25 (documented).
   */
  enterpriseTrunkName?: TextInput | null;
  /**
   * Other trunk identity. Name under which the exchange behind the trunk knows the user.
   * 1 to 80 characters. Source: schema R25 (documented).
   */
  alternateTrunkIdentity?: TextInput | null;
  /**
   * Domain of that identity. The part after the @ of the other trunk identity.
   * 1 to 80 characters. Source: schema R25 (documented).
   */
  alternateTrunkIdentityDomain?: TextInput | null;
  /**
   * Location behind the trunk. Physical location of the user's phone.
   * 1 to 1024 characters. Source: schema R25 (documented).
   */
  physicalLocation?: TextInput | null;
}

/** `trunkAddressing` in a body. */
export interface OdinUserTrunkAddressingPayload {
  trunkGroupDeviceEndpoint?: OdinUserTrunkGroupDeviceEndpointPayload;
  enterpriseTrunkName?: string;
  alternateTrunkIdentity?: string;
  alternateTrunkIdentityDomain?: string;
  physicalLocation?: string;
}

/** Postal address. Street address of the person's workplace. `address` in a request. */
export interface OdinUserAddress {
  /**
   * Address, first line. Street and number.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  addressLine1?: TextInput | null;
  /**
   * Address, second line. Suite, building or floor.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  addressLine2?: TextInput | null;
  /**
   * City. Town or city.
   * 1 to 50 characters. Source: schema R25, sample record (documented).
   */
  city?: TextInput | null;
  /**
   * State or province. Full name, such as Ohio. The system has a list of these names and rejects
   * two-letter codes.
   * 1 to 50 characters. Source: schema R25, jpuckety/BroadWorksMCP (documented).
   */
  stateOrProvince?: TextInput | null;
  /**
   * Postal code. Text, so that leading zeros are kept.
   * 1 to 50 characters. Source: schema R25, sample record (documented).
   */
  zipOrPostalCode?: TextInput | null;
  /**
   * Country. Free text, such as US or United States.
   * 1 to 50 characters. Source: schema R25, sample record (documented).
   */
  country?: TextInput | null;
}

/** `address` in a body. */
export interface OdinUserAddressPayload {
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateOrProvince?: string;
  zipOrPostalCode?: string;
  country?: string;
}

/** Login name. One more name for signing in. `alternateUserId` in a request. */
export interface OdinUserAlternateUserIdItem {
  /**
   * Name. Often the person's e-mail address.
   * Required. 1 to 161 characters. Source: schema R25, sample record (documented).
   */
  alternateUserId: TextInput | null;
  /**
   * Description. A note about the purpose of the name.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  description?: TextInput | null;
}

/** `alternateUserId` in a body. */
export interface OdinUserAlternateUserIdItemPayload {
  alternateUserId?: string;
  description?: string;
}

/** Credentials. What the device signs in with to fetch its configuration. `accessDeviceCredentials` in a request. */
export interface OdinDeviceAccessDeviceCredentials {
  /**
   * User name. Name that the device signs in with.
   * 1 to 80 characters. Source: OCI-P schema R25 (documented).
   */
  userName?: TextInput | null;
  /**
   * Password. Password that the device signs in with.
   * 1 to 60 characters. A secret. Source: OCI-P schema R25 (documented).
   */
  password?: TextInput | null;
}

/** `accessDeviceCredentials` in a body. */
export interface OdinDeviceAccessDeviceCredentialsPayload {
  userName?: string;
  password?: string;
}

/** Range. The first and the last number. `dns` in a request. */
export interface OdinNumberDnsItem {
  /**
   * First number. Written like +1-5136549858.
   * Required. 1 to 23 characters. Source: odins_spear 2.3 (documented).
   */
  min: TextInput | null;
  /**
   * Last number. The same again for one number.
   * Required. 1 to 23 characters. Source: odins_spear 2.3 (documented).
   */
  max: TextInput | null;
}

/** `dns` in a body. */
export interface OdinNumberDnsItemPayload {
  min?: string;
  max?: string;
}

/** User template. The existing template that the account is made from. Give exactly one identifier. `user_template_identifier` in a request. */
export interface CrmcomUserUserTemplateIdentifier {
  /**
   * Template by id. Internal id of the template.
   * Source: concluded from the identifiers of other calls (observed).
   */
  id?: TextInput | null;
  /**
   * Template by name. Name of the template.
   * Source: concluded from the manual's list of template attributes (observed).
   */
  name?: TextInput | null;
}

/** `user_template_identifier` in a body. */
export interface CrmcomUserUserTemplateIdentifierPayload {
  id?: string;
  name?: string;
}

/** Create a user: `netsapiens.user.create`, the vendor's `createUser`. */
export interface NetsapiensUserCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Wait for the record. The server responds with the whole record when the user can be read. Otherwise
   * it responds immediately, without the record.
   * Default "no". Source: create-user reference page (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Extension. The number that identifies the user in the domain, usually three to six digits. It cannot
   * be changed later.
   * Required. More than 16 characters warns. Source: create-user reference page (documented).
   */
  user: TextInput | null;
  /**
   * First name. Given name, as colleagues know it.
   * Required. Source: create-user reference page (documented).
   */
  "name-first-name": TextInput | null;
  /**
   * Last name. Family name. Callers who dial by name spell its first three letters.
   * Required. Source: create-user reference page (documented).
   */
  "name-last-name": TextInput | null;
  /**
   * Portal login. Name for signing in, unique on the whole system. If omitted, it is extension@domain.
   * Source: create-user reference page (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. Address for alerts and voicemail. Separate several addresses by semicolons.
   * Required. Sent as "email" under 45. Source: create-user reference page (documented).
   */
  "email-address"?: TextInput | null;
  /** Another spelling of `email-address`. */
  email?: TextInput | null;
  /**
   * Role. What the user may see and change in the portal. Reseller and Super User reach beyond one
   * domain.
   * Default "Basic User". Source: create-user reference page (documented).
   */
  "user-scope"?: UserScopeInput | null;
  /**
   * Department. Any name that groups users. It does not have to be created first.
   * Source: create-user reference page (documented).
   */
  department?: TextInput | null;
  /**
   * Site. Location whose settings apply to a new user. An unknown name creates a site if the domain may
   * have more sites, so check the spelling.
   * Source: create-user reference page (documented).
   */
  site?: TextInput | null;
  /**
   * Time zone. Local time of the user. For US Central time choose US/Central.
   * Source: OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted, the server
   * creates one.
   * Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A secret.
   * Source: create-user reference page (documented).
   */
  "voicemail-login-pin"?: DigitsInput | null;
  /**
   * Hide caller ID. Withholds the user's number on outgoing calls.
   * Default "no". Source: OpenAPI 45.0 (documented).
   */
  privacy?: YesNoInput | null;
  /**
   * Dial plan. Rules for the numbers this user dials. Almost always the name of the domain.
   * Source: real create-user exchange (documented).
   */
  "dial-plan"?: TextInput | null;
  /**
   * Calling permission. Which destinations may be dialed. Each system has its own names, such as US &
   * Canada.
   * Source: create-user reference page (documented).
   */
  "dial-policy"?: TextInput | null;
  /**
   * Status message. Short note beside the user's presence, such as: back on Monday.
   * Source: create-user reference page (documented).
   */
  "status-message"?: TextInput | null;
  /**
   * Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the server
   * derives them.
   * 100 to 999. Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-name-number-dtmf-mapping"?: IntegerInput | null;
  /**
   * User may change settings. Lets the user manage the settings of this mailbox.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-user-control-enabled"?: YesNoInput | null;
  /**
   * Use the allow list. Applies the user's list of allowed numbers. The list itself is not part of this
   * request.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "phone-numbers-to-allow-enabled"?: YesNoInput | null;
  /**
   * Use the block list. Applies the user's list of blocked numbers. The list itself is not part of this
   * request.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "phone-numbers-to-reject-enabled"?: YesNoInput | null;
  /**
   * Screen callers. Callers are asked for their name before the call is put through.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "call-screening-enabled"?: YesNoInput | null;
  /**
   * Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual range is 5 to
   * 120.
   * 0 to 3600. Outside 5 to 120 warns. Source: create-user reference page (documented).
   */
  "ring-no-answer-timeout-seconds"?: IntegerInput | null;
  /**
   * Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
   * Default "en_US". Left to the `site` when one is given. Source: create-user reference page
   * (documented).
   */
  "language-token"?: TextInput | null;
  /**
   * Storage in kilobytes. Space for voicemail, greetings and faxes.
   * At least 0. Source: create-user reference page (documented).
   */
  "limits-max-data-storage-kilobytes"?: IntegerInput | null;
  /**
   * Calls at once. Maximum number of calls at the same time. 0 means no limit.
   * 0 to 3600. Source: create-user reference page, real create-user exchange (documented).
   */
  "limits-max-active-calls-total"?: IntegerInput | null;
  /**
   * In dial-by-name. Callers can reach the user by spelling the name on the keypad.
   * Default "yes". Left to the `site` when one is given. Source:
   * jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-annouce-in-dial-by-name-enabled"?: YesNoInput | null;
  /** Another spelling of `directory-annouce-in-dial-by-name-enabled`. */
  "directory-announce-in-dial-by-name-enabled"?: YesNoInput | null;
  /**
   * Order among equal names. When several users share the same digits, lower numbers are read out first.
   * 0 to 100. Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-override-order-duplicate-dtmf-mapping"?: IntegerInput | null;
  /**
   * Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.
   * At least 0. Source: create-user reference page (documented).
   */
  "voicemail-greeting-index"?: IntegerInput | null;
  /**
   * Voicemail. Gives the user a mailbox that takes unanswered calls.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-enabled"?: YesNoInput | null;
  /**
   * Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-receive-broadcast-enabled"?: YesNoInput | null;
  /**
   * Refuse anonymous calls. Rejects callers who send no number.
   * Default "no". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "reject-anonymous-calls-enabled"?: YesNoInput | null;
  /**
   * Say date and time. On playback, says when each message came in.
   * Default "no". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-datetime-received"?: YesNoInput | null;
  /** Another spelling of `voicemail-playback-announce-datetime-received`. */
  "voicemail-playback-announce-date-time-received"?: YesNoInput | null;
  /**
   * Say the caller. On playback, says who left each message.
   * Default "no". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-caller-id"?: YesNoInput | null;
  /**
   * Newest first. Plays the latest message first instead of the oldest.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "voicemail-playback-sort-newest-to-oldest"?: YesNoInput | null;
  /**
   * Copy messages to. Extensions that get a copy of each message, separated by commas. Despite its name,
   * the field does not take e-mail addresses.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-cc-list-csv"?: TextInput | null;
  /**
   * Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached message can
   * stay new, be saved or be moved to the trash.
   * Default "no". Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-behavior"?: EmailSendAlertNewVoicemailBehaviorInput | null;
  /**
   * E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its content.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-new-voicemail-enabled"?: YesNoInput | null;
  /**
   * E-mail on missed call. Sends an e-mail for each missed call.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-new-missed-call-enabled"?: YesNoInput | null;
  /**
   * E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and faxes is
   * used up.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people the user calls. If omitted, the value of the domain
   * applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the value of
   * the domain applies.
   * More than 15 characters warns. Source: create-user reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the caller. If
   * omitted, the value of the domain applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Area code. Three digits put in front when only seven are dialed.
   * 100 to 999. Source: create-user reference page (documented).
   */
  "area-code"?: IntegerInput | null;
  /**
   * In contact lists. Shows the user in the contact lists of colleagues.
   * Default "yes". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "directory-name-visible-in-list-enabled"?: YesNoInput | null;
  /**
   * Service code. Tag for billing or tracking. One that starts with system- hides the user in the portal
   * and excludes the user from the user count.
   * Source: create-user reference page (documented).
   */
  "service-code"?: TextInput | null;
  /**
   * Transcription. Service that turns messages into text, or no for none.
   * Default "no". Source: create-user reference page (documented).
   */
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabledInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists.
   * Source: create-user reference page (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Hide recordings. Keeps other users from seeing this user's recordings.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "call-recordings-hide-from-others-enabled"?: YesNoInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Default "no". Left to the `site` when one is given. Source: create-user reference page (name and
   * values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Hold message every. Seconds between the spoken messages that interrupt the hold music.
   * 0 to 3600. Source: create-user reference page (documented).
   */
  "music-on-hold-comfort-message-repeat-interval-seconds"?: IntegerInput | null;
  /**
   * Record calls. Records the user's calls, optionally with a transcript and a sentiment analysis.
   * Default "no". Left to the `site` when one is given. Source: create-user reference page (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.user.create`. */
export interface NetsapiensUserCreatePayload {
  synchronous?: YesNo;
  user?: string;
  "name-first-name"?: string;
  "name-last-name"?: string;
  "login-username"?: string;
  "email-address"?: string;
  email?: string;
  "user-scope"?: UserScope;
  department?: string;
  site?: string;
  "time-zone"?: TimeZone;
  "voicemail-login-pin"?: number | string;
  privacy?: YesNo;
  "dial-plan"?: string;
  "dial-policy"?: string;
  "status-message"?: string;
  "directory-name-number-dtmf-mapping"?: number;
  "voicemail-user-control-enabled"?: YesNo;
  "phone-numbers-to-allow-enabled"?: YesNo;
  "phone-numbers-to-reject-enabled"?: YesNo;
  "call-screening-enabled"?: YesNo;
  "ring-no-answer-timeout-seconds"?: number;
  "language-token"?: string;
  "limits-max-data-storage-kilobytes"?: number;
  "limits-max-active-calls-total"?: number;
  "directory-annouce-in-dial-by-name-enabled"?: YesNo;
  "directory-override-order-duplicate-dtmf-mapping"?: number;
  "voicemail-greeting-index"?: number;
  "voicemail-enabled"?: YesNo;
  "voicemail-receive-broadcast-enabled"?: YesNo;
  "reject-anonymous-calls-enabled"?: YesNo;
  "voicemail-playback-announce-datetime-received"?: YesNo;
  "voicemail-playback-announce-caller-id"?: YesNo;
  "voicemail-playback-sort-newest-to-oldest"?: YesNo;
  "email-send-alert-new-voicemail-cc-list-csv"?: string;
  "email-send-alert-new-voicemail-behavior"?: EmailSendAlertNewVoicemailBehavior;
  "email-send-alert-new-voicemail-enabled"?: YesNo;
  "email-send-alert-new-missed-call-enabled"?: YesNo;
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNo;
  "caller-id-number"?: number | string;
  "caller-id-name"?: string;
  "caller-id-number-emergency"?: number | string;
  "area-code"?: number;
  "directory-name-visible-in-list-enabled"?: YesNo;
  "service-code"?: string;
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabled;
  "emergency-address-id"?: string;
  "call-recordings-hide-from-others-enabled"?: YesNo;
  "music-on-hold-randomized-enabled"?: YesNo;
  "music-on-hold-comfort-message-repeat-interval-seconds"?: number;
  "recording-configuration"?: RecordingConfiguration;
}

/** Create a site: `netsapiens.site.create`, the vendor's `createSite`. */
export interface NetsapiensSiteCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Wait for the record. Documented for sites, but no document shows an effect: the response contains no
   * record in either case.
   * Default "no". Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Site name. Name of the location. Check it carefully: no request can rename or delete a site.
   * Required. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  site: TextInput | null;
  /**
   * Portal login. Login of the site's own record, unique on the whole system. Usually omitted.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. One address of the site, or several separated by semicolons.
   * Required. Only in profile 45. Source: later OpenAPI 45.0, seen in phoneware/netsapiens-mcp
   * (documented).
   */
  email?: TextInput | null;
  /** Another spelling of `email`. */
  "email-address"?: TextInput | null;
  /**
   * Time zone. Local time at the site. For US Central time choose US/Central.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "dial-plan"?: TextInput | null;
  /**
   * Calling permission. Which destinations may be dialed. Each system has its own names, such as US &
   * Canada.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "dial-policy"?: TextInput | null;
  /**
   * Users may change settings. Lets users manage the settings of their own mailboxes.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-user-control-enabled"?: YesNoInput | null;
  /**
   * Use allow lists. Applies the list of allowed numbers that each user keeps.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-allow-enabled"?: YesNoInput | null;
  /**
   * Use block lists. Applies the list of blocked numbers that each user keeps.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-reject-enabled"?: YesNoInput | null;
  /**
   * Screen callers. Callers are asked for their name before the call is put through.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "call-screening-enabled"?: YesNoInput | null;
  /**
   * Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
   * Default "en_US". Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "language-token"?: TextInput | null;
  /**
   * Storage in kilobytes. Space for voicemail, greetings and faxes.
   * At least 0. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "limits-max-data-storage-kilobytes"?: IntegerInput | null;
  /**
   * Calls at once. Maximum number of calls at the same time. 0 means no limit.
   * 0 to 3600. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "limits-max-active-calls-total"?: IntegerInput | null;
  /**
   * In dial-by-name. Callers can reach users of the site by spelling a name on the keypad.
   * Default "yes". Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-annouce-in-dial-by-name-enabled"?: YesNoInput | null;
  /** Another spelling of `directory-annouce-in-dial-by-name-enabled`. */
  "directory-announce-in-dial-by-name-enabled"?: YesNoInput | null;
  /**
   * Voicemail. Gives each new user a mailbox that takes unanswered calls.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-enabled"?: YesNoInput | null;
  /**
   * Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-receive-broadcast-enabled"?: YesNoInput | null;
  /**
   * Refuse anonymous calls. Rejects callers who send no number.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "reject-anonymous-calls-enabled"?: YesNoInput | null;
  /**
   * Say date and time. On playback, says when each message came in.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-datetime-received"?: YesNoInput | null;
  /** Another spelling of `voicemail-playback-announce-datetime-received`. */
  "voicemail-playback-announce-date-time-received"?: YesNoInput | null;
  /**
   * Say the caller. On playback, says who left each message.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-caller-id"?: YesNoInput | null;
  /**
   * Newest first. Plays the latest message first instead of the oldest.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-sort-newest-to-oldest"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people called from the site. If omitted, the value of the domain
   * applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the value of
   * the domain applies.
   * More than 15 characters warns. Source: create-site reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the site. If
   * omitted, the value of the domain applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Area code. Three digits put in front when only seven are dialed.
   * 100 to 999. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "area-code"?: IntegerInput | null;
  /**
   * In contact lists. Shows users of the site in the contact lists of colleagues.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "directory-name-visible-in-list-enabled"?: YesNoInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Record calls. Records calls, optionally with a transcript and a sentiment analysis.
   * Default "no". Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.site.create`. */
export interface NetsapiensSiteCreatePayload {
  synchronous?: YesNo;
  site?: string;
  "login-username"?: string;
  email?: string;
  "time-zone"?: TimeZone;
  "dial-plan"?: string;
  "dial-policy"?: string;
  "voicemail-user-control-enabled"?: YesNo;
  "phone-numbers-to-allow-enabled"?: YesNo;
  "phone-numbers-to-reject-enabled"?: YesNo;
  "call-screening-enabled"?: YesNo;
  "language-token"?: string;
  "limits-max-data-storage-kilobytes"?: number;
  "limits-max-active-calls-total"?: number;
  "directory-annouce-in-dial-by-name-enabled"?: YesNo;
  "voicemail-enabled"?: YesNo;
  "voicemail-receive-broadcast-enabled"?: YesNo;
  "reject-anonymous-calls-enabled"?: YesNo;
  "voicemail-playback-announce-datetime-received"?: YesNo;
  "voicemail-playback-announce-caller-id"?: YesNo;
  "voicemail-playback-sort-newest-to-oldest"?: YesNo;
  "caller-id-number"?: number | string;
  "caller-id-name"?: string;
  "caller-id-number-emergency"?: number | string;
  "area-code"?: number;
  "directory-name-visible-in-list-enabled"?: YesNo;
  "emergency-address-id"?: string;
  "music-on-hold-randomized-enabled"?: YesNo;
  "recording-configuration"?: RecordingConfiguration;
}

/** Change a user: `netsapiens.user.update`, the vendor's `updateUser`. */
export interface NetsapiensUserUpdate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `user`, when the option `user` is not given. */
  user?: TextInput | null;
  /**
   * First name. Given name, as colleagues know it.
   * Required unless `partial`. Source: create-user reference page (documented).
   */
  "name-first-name"?: TextInput | null;
  /**
   * Last name. Family name. Callers who dial by name spell its first three letters.
   * Required unless `partial`. Source: create-user reference page (documented).
   */
  "name-last-name"?: TextInput | null;
  /**
   * Portal login. Name for signing in, unique on the whole system. If omitted, it is extension@domain.
   * Source: create-user reference page (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. Address for alerts and voicemail. Separate several addresses by semicolons.
   * Required unless `partial`. Sent as "email" under 45. Source: create-user reference page
   * (documented).
   */
  "email-address"?: TextInput | null;
  /** Another spelling of `email-address`. */
  email?: TextInput | null;
  /**
   * Role. What the user may see and change in the portal. Reseller and Super User reach beyond one
   * domain.
   * Required unless `partial`. Source: create-user reference page (documented).
   */
  "user-scope"?: UserScopeInput | null;
  /**
   * Department. Any name that groups users. It does not have to be created first.
   * Source: create-user reference page (documented).
   */
  department?: TextInput | null;
  /**
   * Site. Location whose settings apply to a new user. An unknown name creates a site if the domain may
   * have more sites, so check the spelling.
   * Source: create-user reference page (documented).
   */
  site?: TextInput | null;
  /**
   * Time zone. Local time of the user. For US Central time choose US/Central.
   * Source: OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted, the server
   * creates one.
   * Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A secret.
   * Source: create-user reference page (documented).
   */
  "voicemail-login-pin"?: DigitsInput | null;
  /**
   * Hide caller ID. Withholds the user's number on outgoing calls.
   * Source: OpenAPI 45.0 (documented).
   */
  privacy?: YesNoInput | null;
  /**
   * Dial plan. Rules for the numbers this user dials. Almost always the name of the domain.
   * Source: real create-user exchange (documented).
   */
  "dial-plan"?: TextInput | null;
  /**
   * Calling permission. Which destinations may be dialed. Each system has its own names, such as US &
   * Canada.
   * Source: create-user reference page (documented).
   */
  "dial-policy"?: TextInput | null;
  /**
   * Status message. Short note beside the user's presence, such as: back on Monday.
   * Source: create-user reference page (documented).
   */
  "status-message"?: TextInput | null;
  /**
   * Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the server
   * derives them.
   * 100 to 999. Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-name-number-dtmf-mapping"?: IntegerInput | null;
  /**
   * User may change settings. Lets the user manage the settings of this mailbox.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-user-control-enabled"?: YesNoInput | null;
  /**
   * Use the allow list. Applies the user's list of allowed numbers. The list itself is not part of this
   * request.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-allow-enabled"?: YesNoInput | null;
  /**
   * Use the block list. Applies the user's list of blocked numbers. The list itself is not part of this
   * request.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-reject-enabled"?: YesNoInput | null;
  /**
   * Screen callers. Callers are asked for their name before the call is put through.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "call-screening-enabled"?: YesNoInput | null;
  /**
   * Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual range is 5 to
   * 120.
   * 0 to 3600. Outside 5 to 120 warns. Source: create-user reference page (documented).
   */
  "ring-no-answer-timeout-seconds"?: IntegerInput | null;
  /**
   * Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
   * Source: create-user reference page (documented).
   */
  "language-token"?: TextInput | null;
  /**
   * Storage in kilobytes. Space for voicemail, greetings and faxes.
   * At least 0. Source: create-user reference page (documented).
   */
  "limits-max-data-storage-kilobytes"?: IntegerInput | null;
  /**
   * Calls at once. Maximum number of calls at the same time. 0 means no limit.
   * 0 to 3600. Source: create-user reference page, real create-user exchange (documented).
   */
  "limits-max-active-calls-total"?: IntegerInput | null;
  /**
   * In dial-by-name. Callers can reach the user by spelling the name on the keypad.
   * Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-annouce-in-dial-by-name-enabled"?: YesNoInput | null;
  /** Another spelling of `directory-annouce-in-dial-by-name-enabled`. */
  "directory-announce-in-dial-by-name-enabled"?: YesNoInput | null;
  /**
   * Order among equal names. When several users share the same digits, lower numbers are read out first.
   * 0 to 100. Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-override-order-duplicate-dtmf-mapping"?: IntegerInput | null;
  /**
   * Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.
   * At least 0. Source: create-user reference page (documented).
   */
  "voicemail-greeting-index"?: IntegerInput | null;
  /**
   * Voicemail. Gives the user a mailbox that takes unanswered calls.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-enabled"?: YesNoInput | null;
  /**
   * Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-receive-broadcast-enabled"?: YesNoInput | null;
  /**
   * Refuse anonymous calls. Rejects callers who send no number.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "reject-anonymous-calls-enabled"?: YesNoInput | null;
  /**
   * Say date and time. On playback, says when each message came in.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-datetime-received"?: YesNoInput | null;
  /** Another spelling of `voicemail-playback-announce-datetime-received`. */
  "voicemail-playback-announce-date-time-received"?: YesNoInput | null;
  /**
   * Say the caller. On playback, says who left each message.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-caller-id"?: YesNoInput | null;
  /**
   * Newest first. Plays the latest message first instead of the oldest.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-sort-newest-to-oldest"?: YesNoInput | null;
  /**
   * Copy messages to. Extensions that get a copy of each message, separated by commas. Despite its name,
   * the field does not take e-mail addresses.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-cc-list-csv"?: TextInput | null;
  /**
   * Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached message can
   * stay new, be saved or be moved to the trash.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-behavior"?: EmailSendAlertNewVoicemailBehaviorInput | null;
  /**
   * E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its content.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-new-voicemail-enabled"?: YesNoInput | null;
  /**
   * E-mail on missed call. Sends an e-mail for each missed call.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-new-missed-call-enabled"?: YesNoInput | null;
  /**
   * E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and faxes is
   * used up.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people the user calls. If omitted, the value of the domain
   * applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the value of
   * the domain applies.
   * More than 15 characters warns. Source: create-user reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the caller. If
   * omitted, the value of the domain applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Area code. Three digits put in front when only seven are dialed.
   * 100 to 999. Source: create-user reference page (documented).
   */
  "area-code"?: IntegerInput | null;
  /**
   * In contact lists. Shows the user in the contact lists of colleagues.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "directory-name-visible-in-list-enabled"?: YesNoInput | null;
  /**
   * Service code. Tag for billing or tracking. One that starts with system- hides the user in the portal
   * and excludes the user from the user count.
   * Source: create-user reference page (documented).
   */
  "service-code"?: TextInput | null;
  /**
   * Transcription. Service that turns messages into text, or no for none.
   * Source: create-user reference page (documented).
   */
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabledInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists.
   * Source: create-user reference page (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Hide recordings. Keeps other users from seeing this user's recordings.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "call-recordings-hide-from-others-enabled"?: YesNoInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Hold message every. Seconds between the spoken messages that interrupt the hold music.
   * 0 to 3600. Source: create-user reference page (documented).
   */
  "music-on-hold-comfort-message-repeat-interval-seconds"?: IntegerInput | null;
  /**
   * Record calls. Records the user's calls, optionally with a transcript and a sentiment analysis.
   * Source: create-user reference page (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.user.update`. */
export interface NetsapiensUserUpdatePayload {
  "name-first-name"?: string;
  "name-last-name"?: string;
  "login-username"?: string;
  "email-address"?: string;
  email?: string;
  "user-scope"?: UserScope | "";
  department?: string;
  site?: string;
  "time-zone"?: TimeZone | "";
  "voicemail-login-pin"?: number | string;
  privacy?: YesNo | "";
  "dial-plan"?: string;
  "dial-policy"?: string;
  "status-message"?: string;
  "directory-name-number-dtmf-mapping"?: number | "";
  "voicemail-user-control-enabled"?: YesNo | "";
  "phone-numbers-to-allow-enabled"?: YesNo | "";
  "phone-numbers-to-reject-enabled"?: YesNo | "";
  "call-screening-enabled"?: YesNo | "";
  "ring-no-answer-timeout-seconds"?: number | "";
  "language-token"?: string;
  "limits-max-data-storage-kilobytes"?: number | "";
  "limits-max-active-calls-total"?: number | "";
  "directory-annouce-in-dial-by-name-enabled"?: YesNo | "";
  "directory-override-order-duplicate-dtmf-mapping"?: number | "";
  "voicemail-greeting-index"?: number | "";
  "voicemail-enabled"?: YesNo | "";
  "voicemail-receive-broadcast-enabled"?: YesNo | "";
  "reject-anonymous-calls-enabled"?: YesNo | "";
  "voicemail-playback-announce-datetime-received"?: YesNo | "";
  "voicemail-playback-announce-caller-id"?: YesNo | "";
  "voicemail-playback-sort-newest-to-oldest"?: YesNo | "";
  "email-send-alert-new-voicemail-cc-list-csv"?: string;
  "email-send-alert-new-voicemail-behavior"?:
    EmailSendAlertNewVoicemailBehavior | "";
  "email-send-alert-new-voicemail-enabled"?: YesNo | "";
  "email-send-alert-new-missed-call-enabled"?: YesNo | "";
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNo | "";
  "caller-id-number"?: number | string;
  "caller-id-name"?: string;
  "caller-id-number-emergency"?: number | string;
  "area-code"?: number | "";
  "directory-name-visible-in-list-enabled"?: YesNo | "";
  "service-code"?: string;
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabled | "";
  "emergency-address-id"?: string;
  "call-recordings-hide-from-others-enabled"?: YesNo | "";
  "music-on-hold-randomized-enabled"?: YesNo | "";
  "music-on-hold-comfort-message-repeat-interval-seconds"?: number | "";
  "recording-configuration"?: RecordingConfiguration | "";
}

/** Change a site: `netsapiens.site.update`, the vendor's `updateSite`. */
export interface NetsapiensSiteUpdate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `site`, when the option `site` is not given. */
  site?: TextInput | null;
  /**
   * Wait for the record. Documented for sites, but no document shows an effect: the response contains no
   * record in either case.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Portal login. Login of the site's own record, unique on the whole system. Usually omitted.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. One address of the site, or several separated by semicolons.
   * Only in profile 45. Source: later OpenAPI 45.0, seen in phoneware/netsapiens-mcp (documented).
   */
  email?: TextInput | null;
  /** Another spelling of `email`. */
  "email-address"?: TextInput | null;
  /**
   * Time zone. Local time at the site. For US Central time choose US/Central.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "dial-plan"?: TextInput | null;
  /**
   * Calling permission. Which destinations may be dialed. Each system has its own names, such as US &
   * Canada.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "dial-policy"?: TextInput | null;
  /**
   * Users may change settings. Lets users manage the settings of their own mailboxes.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-user-control-enabled"?: YesNoInput | null;
  /**
   * Use allow lists. Applies the list of allowed numbers that each user keeps.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-allow-enabled"?: YesNoInput | null;
  /**
   * Use block lists. Applies the list of blocked numbers that each user keeps.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "phone-numbers-to-reject-enabled"?: YesNoInput | null;
  /**
   * Screen callers. Callers are asked for their name before the call is put through.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "call-screening-enabled"?: YesNoInput | null;
  /**
   * Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "language-token"?: TextInput | null;
  /**
   * Storage in kilobytes. Space for voicemail, greetings and faxes.
   * At least 0. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "limits-max-data-storage-kilobytes"?: IntegerInput | null;
  /**
   * Calls at once. Maximum number of calls at the same time. 0 means no limit.
   * 0 to 3600. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "limits-max-active-calls-total"?: IntegerInput | null;
  /**
   * In dial-by-name. Callers can reach users of the site by spelling a name on the keypad.
   * Source: jeremyapple/netsapiens-dialbyname-directory (documented).
   */
  "directory-annouce-in-dial-by-name-enabled"?: YesNoInput | null;
  /** Another spelling of `directory-annouce-in-dial-by-name-enabled`. */
  "directory-announce-in-dial-by-name-enabled"?: YesNoInput | null;
  /**
   * Voicemail. Gives each new user a mailbox that takes unanswered calls.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-enabled"?: YesNoInput | null;
  /**
   * Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-receive-broadcast-enabled"?: YesNoInput | null;
  /**
   * Refuse anonymous calls. Rejects callers who send no number.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "reject-anonymous-calls-enabled"?: YesNoInput | null;
  /**
   * Say date and time. On playback, says when each message came in.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-datetime-received"?: YesNoInput | null;
  /** Another spelling of `voicemail-playback-announce-datetime-received`. */
  "voicemail-playback-announce-date-time-received"?: YesNoInput | null;
  /**
   * Say the caller. On playback, says who left each message.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-announce-caller-id"?: YesNoInput | null;
  /**
   * Newest first. Plays the latest message first instead of the oldest.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "voicemail-playback-sort-newest-to-oldest"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people called from the site. If omitted, the value of the domain
   * applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the value of
   * the domain applies.
   * More than 15 characters warns. Source: create-site reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the site. If
   * omitted, the value of the domain applies.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Area code. Three digits put in front when only seven are dialed.
   * 100 to 999. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "area-code"?: IntegerInput | null;
  /**
   * In contact lists. Shows users of the site in the contact lists of colleagues.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "directory-name-visible-in-list-enabled"?: YesNoInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Record calls. Records calls, optionally with a transcript and a sentiment analysis.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.site.update`. */
export interface NetsapiensSiteUpdatePayload {
  synchronous?: YesNo | "";
  "login-username"?: string;
  email?: string;
  "time-zone"?: TimeZone | "";
  "dial-plan"?: string;
  "dial-policy"?: string;
  "voicemail-user-control-enabled"?: YesNo | "";
  "phone-numbers-to-allow-enabled"?: YesNo | "";
  "phone-numbers-to-reject-enabled"?: YesNo | "";
  "call-screening-enabled"?: YesNo | "";
  "language-token"?: string;
  "limits-max-data-storage-kilobytes"?: number | "";
  "limits-max-active-calls-total"?: number | "";
  "directory-annouce-in-dial-by-name-enabled"?: YesNo | "";
  "voicemail-enabled"?: YesNo | "";
  "voicemail-receive-broadcast-enabled"?: YesNo | "";
  "reject-anonymous-calls-enabled"?: YesNo | "";
  "voicemail-playback-announce-datetime-received"?: YesNo | "";
  "voicemail-playback-announce-caller-id"?: YesNo | "";
  "voicemail-playback-sort-newest-to-oldest"?: YesNo | "";
  "caller-id-number"?: number | string;
  "caller-id-name"?: string;
  "caller-id-number-emergency"?: number | string;
  "area-code"?: number | "";
  "directory-name-visible-in-list-enabled"?: YesNo | "";
  "emergency-address-id"?: string;
  "music-on-hold-randomized-enabled"?: YesNo | "";
  "recording-configuration"?: RecordingConfiguration | "";
}

/** Create a device: `netsapiens.device.create`, the vendor's `createDevice`. */
export interface NetsapiensDeviceCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `user`, when the option `user` is not given. */
  user?: TextInput | null;
  /**
   * Wait for the record. The server responds with the whole record when the device can be read.
   * Otherwise it responds immediately, without the record.
   * Default "no". Source: OpenAPI 45.0 (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Device id. The part of the SIP address before the @: usually the extension, alone or with a letter
   * behind it, such as 1004 or 1004m.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  device: TextInput | null;
  /**
   * SIP password. What the phone registers with. If omitted, the server makes one of 16 characters.
   * A secret. Source: OpenAPI 45.0 (documented).
   */
  "device-sip-registration-password"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services in place of the user's, when calls come from
   * this device.
   * Default "[*]". Fewer than 10 digits warns. Sent as text under 45. Source: OpenAPI 45.0 (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Always show voicemail. Tells the phone of new voicemail even if it does not ask.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-force-notify-new-voicemails-enabled"?: YesNoInput | null;
  /**
   * Record this device only. Records calls by the device and not by the user.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-level-call-recording-enabled"?: YesNoInput | null;
  /**
   * Push. Wakes the app of a mobile phone for calls.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-push-enabled"?: YesNoInput | null;
  /**
   * Register every. Seconds after which the phone must have registered again.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-sip-registration-expiry-seconds"?: IntegerInput | null;
  /**
   * Ignore for presence. The registration of this device does not count for the presence of the user.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-registration-ignore-for-presence-calculation"?: YesNoInput | null;
  /**
   * Ignore in reports. Leaves the registrations of this device out of reports.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-registration-ignore-report-enabled"?: YesNoInput | null;
  /**
   * No tag in CANCEL. Sends CANCEL without the tag that some phones reject.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-no-to-tag-in-cancel"?: YesNoInput | null;
  /**
   * Encrypted audio. Encrypts the audio: always, never, or when the other side can.
   * Default "no". Source: OpenAPI 45.0 (documented).
   */
  "device-srtp-enabled"?: DeviceSrtpEnabledInput | null;
  /**
   * Answer by itself. The phone answers calls without being picked up.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "auto-answer-enabled"?: YesNoInput | null;
  /**
   * Allowed user agent. Only phones whose user agent contains this text may register.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-sip-allowed-user-agent"?: TextInput | null;
  /**
   * NAT traversal. How the server reaches the phone behind a router; automatic is nearly always right.
   * Default "automatic". Source: OpenAPI 45.0 (documented).
   */
  "device-sip-nat-traversal-enabled"?: DeviceSipNatTraversalEnabledInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists: where this device is.
   * Source: OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Phone model. Model as the system names it. It takes effect together with the MAC address.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-models-model"?: TextInput | null;
  /**
   * MAC address. 12 digits from the label of the phone. The phone must be one of the domain's; the model
   * is needed too.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-mac-address"?: TextInput | null;
  /**
   * Server. The server, of those of the system, that the phone registers with.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-registration-core-server"?: TextInput | null;
  /**
   * Transport. How the phone reaches the server.
   * Default "udp". Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-sip-transport-protocol"?: DeviceProvisioningSipTransportProtocolInput | null;
  /**
   * Provisioning user. Name that the phone fetches its configuration with.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-username"?: TextInput | null;
  /**
   * Provisioning password. Password that the phone fetches its configuration with.
   * A secret. Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-password"?: TextInput | null;
  /**
   * Line. Which line of the phone the device is.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-line"?: IntegerInput | null;
  /**
   * Overrides. Settings of this phone that replace those of its model, each on a line.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-overrides"?: TextInput | null;
  /**
   * Record calls. Records the calls of this device, optionally with a transcript and a sentiment
   * analysis.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.device.create`. */
export interface NetsapiensDeviceCreatePayload {
  synchronous?: YesNo;
  device?: string;
  "device-sip-registration-password"?: string;
  "caller-id-number-emergency"?: string;
  "device-force-notify-new-voicemails-enabled"?: YesNo;
  "device-level-call-recording-enabled"?: YesNo;
  "device-push-enabled"?: YesNo;
  "device-sip-registration-expiry-seconds"?: number;
  "device-sip-registration-ignore-for-presence-calculation"?: YesNo;
  "device-sip-registration-ignore-report-enabled"?: YesNo;
  "device-sip-no-to-tag-in-cancel"?: YesNo;
  "device-srtp-enabled"?: DeviceSrtpEnabled;
  "auto-answer-enabled"?: YesNo;
  "device-sip-allowed-user-agent"?: string;
  "device-sip-nat-traversal-enabled"?: DeviceSipNatTraversalEnabled;
  "emergency-address-id"?: string;
  "device-models-model"?: string;
  "device-provisioning-mac-address"?: string;
  "device-provisioning-registration-core-server"?: string;
  "device-provisioning-sip-transport-protocol"?: DeviceProvisioningSipTransportProtocol;
  "device-provisioning-username"?: string;
  "device-provisioning-password"?: string;
  "device-provisioning-line"?: number;
  "device-provisioning-overrides"?: string;
  "recording-configuration"?: RecordingConfiguration;
}

/** Change a device: `netsapiens.device.update`, the vendor's `updateDevice`. */
export interface NetsapiensDeviceUpdate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `user`, when the option `user` is not given. */
  user?: TextInput | null;
  /** The path's `device`, when the option `device` is not given. */
  device?: TextInput | null;
  /**
   * SIP password. What the phone registers with. If omitted, the server makes one of 16 characters.
   * A secret. Source: OpenAPI 45.0 (documented).
   */
  "device-sip-registration-password"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services in place of the user's, when calls come from
   * this device.
   * Fewer than 10 digits warns. Sent as text under 45. Source: OpenAPI 45.0 (documented).
   */
  "caller-id-number-emergency"?: PhoneInput | null;
  /**
   * Always show voicemail. Tells the phone of new voicemail even if it does not ask.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-force-notify-new-voicemails-enabled"?: YesNoInput | null;
  /**
   * Record this device only. Records calls by the device and not by the user.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-level-call-recording-enabled"?: YesNoInput | null;
  /**
   * Push. Wakes the app of a mobile phone for calls.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-push-enabled"?: YesNoInput | null;
  /**
   * Register every. Seconds after which the phone must have registered again.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-sip-registration-expiry-seconds"?: IntegerInput | null;
  /**
   * Ignore for presence. The registration of this device does not count for the presence of the user.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-registration-ignore-for-presence-calculation"?: YesNoInput | null;
  /**
   * Ignore in reports. Leaves the registrations of this device out of reports.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-registration-ignore-report-enabled"?: YesNoInput | null;
  /**
   * No tag in CANCEL. Sends CANCEL without the tag that some phones reject.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "device-sip-no-to-tag-in-cancel"?: YesNoInput | null;
  /**
   * Encrypted audio. Encrypts the audio: always, never, or when the other side can.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-srtp-enabled"?: DeviceSrtpEnabledInput | null;
  /**
   * Answer by itself. The phone answers calls without being picked up.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "auto-answer-enabled"?: YesNoInput | null;
  /**
   * Allowed user agent. Only phones whose user agent contains this text may register.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-sip-allowed-user-agent"?: TextInput | null;
  /**
   * NAT traversal. How the server reaches the phone behind a router; automatic is nearly always right.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-sip-nat-traversal-enabled"?: DeviceSipNatTraversalEnabledInput | null;
  /**
   * Emergency address. Exact id of an emergency address that already exists: where this device is.
   * Source: OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Phone model. Model as the system names it. It takes effect together with the MAC address.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-models-model"?: TextInput | null;
  /**
   * MAC address. 12 digits from the label of the phone. The phone must be one of the domain's; the model
   * is needed too.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-mac-address"?: TextInput | null;
  /**
   * Server. The server, of those of the system, that the phone registers with.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-registration-core-server"?: TextInput | null;
  /**
   * Transport. How the phone reaches the server.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-sip-transport-protocol"?: DeviceProvisioningSipTransportProtocolInput | null;
  /**
   * Provisioning user. Name that the phone fetches its configuration with.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-username"?: TextInput | null;
  /**
   * Provisioning password. Password that the phone fetches its configuration with.
   * A secret. Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-password"?: TextInput | null;
  /**
   * Line. Which line of the phone the device is.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-line"?: IntegerInput | null;
  /**
   * Overrides. Settings of this phone that replace those of its model, each on a line.
   * Source: OpenAPI 45.0 (documented).
   */
  "device-provisioning-overrides"?: TextInput | null;
  /**
   * Record calls. Records the calls of this device, optionally with a transcript and a sentiment
   * analysis.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "recording-configuration"?: RecordingConfigurationInput | null;
}

/** The body of `netsapiens.device.update`. */
export interface NetsapiensDeviceUpdatePayload {
  "device-sip-registration-password"?: string;
  "caller-id-number-emergency"?: string;
  "device-force-notify-new-voicemails-enabled"?: YesNo | "";
  "device-level-call-recording-enabled"?: YesNo | "";
  "device-push-enabled"?: YesNo | "";
  "device-sip-registration-expiry-seconds"?: number | "";
  "device-sip-registration-ignore-for-presence-calculation"?: YesNo | "";
  "device-sip-registration-ignore-report-enabled"?: YesNo | "";
  "device-sip-no-to-tag-in-cancel"?: YesNo | "";
  "device-srtp-enabled"?: DeviceSrtpEnabled | "";
  "auto-answer-enabled"?: YesNo | "";
  "device-sip-allowed-user-agent"?: string;
  "device-sip-nat-traversal-enabled"?: DeviceSipNatTraversalEnabled | "";
  "emergency-address-id"?: string;
  "device-models-model"?: string;
  "device-provisioning-mac-address"?: string;
  "device-provisioning-registration-core-server"?: string;
  "device-provisioning-sip-transport-protocol"?:
    DeviceProvisioningSipTransportProtocol | "";
  "device-provisioning-username"?: string;
  "device-provisioning-password"?: string;
  "device-provisioning-line"?: number | "";
  "device-provisioning-overrides"?: string;
  "recording-configuration"?: RecordingConfiguration | "";
}

/** Create a phone number: `netsapiens.phonenumber.create`, the vendor's `createPhonenumber`. */
export interface NetsapiensPhonenumberCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Phone number. The number with its country code, such as 18005551234. It cannot be changed later.
   * Required. Sent as text under 45. Source: OpenAPI 45.0 (documented).
   */
  phonenumber: PhoneInput | null;
  /**
   * In use. Turns the rule of this number on.
   * Default "yes". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  enabled?: YesNoInput | null;
  /**
   * Calls go to. What happens to a call: to-user rings a user, available-number keeps the number without
   * one.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-application"?: DialRuleApplicationInput | null;
  /**
   * Parameter. More settings of what happens to a call. Usually omitted.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-parameter"?: TextInput | null;
  /**
   * Destination. Extension of the user or the queue that calls go to; [*] for a number that leads
   * nowhere yet.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-destination-user": TextInput | null;
  /**
   * Destination host. Domain or connection that calls go to. Usually omitted.
   * Default "[*]". Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-destination-host"?: TextInput | null;
  /**
   * Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a word before
   * it.
   * Default "[*]". Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-source-name"?: TextInput | null;
  /**
   * Description. A note on what the number is for.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-description"?: TextInput | null;
}

/** The body of `netsapiens.phonenumber.create`. */
export interface NetsapiensPhonenumberCreatePayload {
  phonenumber?: string;
  enabled?: YesNo;
  "dial-rule-application"?: DialRuleApplication;
  "dial-rule-parameter"?: string;
  "dial-rule-translation-destination-user"?: string;
  "dial-rule-translation-destination-host"?: string;
  "dial-rule-translation-source-name"?: string;
  "dial-rule-description"?: string;
}

/** Change a phone number: `netsapiens.phonenumber.update`, the vendor's `updatePhonenumber`. */
export interface NetsapiensPhonenumberUpdate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `phonenumber`, when the option `phonenumber` is not given. */
  phonenumber?: TextInput | null;
  /**
   * In use. Turns the rule of this number on.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  enabled?: YesNoInput | null;
  /**
   * Calls go to. What happens to a call: to-user rings a user, available-number keeps the number without
   * one.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-application"?: DialRuleApplicationInput | null;
  /**
   * Parameter. More settings of what happens to a call. Usually omitted.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-parameter"?: TextInput | null;
  /**
   * Destination. Extension of the user or the queue that calls go to; [*] for a number that leads
   * nowhere yet.
   * Required unless `partial`. Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-destination-user"?: TextInput | null;
  /**
   * Destination host. Domain or connection that calls go to. Usually omitted.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-destination-host"?: TextInput | null;
  /**
   * Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a word before
   * it.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-translation-source-name"?: TextInput | null;
  /**
   * Description. A note on what the number is for.
   * Source: OpenAPI 45.0 (documented).
   */
  "dial-rule-description"?: TextInput | null;
}

/** The body of `netsapiens.phonenumber.update`. */
export interface NetsapiensPhonenumberUpdatePayload {
  enabled?: YesNo | "";
  "dial-rule-application"?: DialRuleApplication | "";
  "dial-rule-parameter"?: string;
  "dial-rule-translation-destination-user"?: string;
  "dial-rule-translation-destination-host"?: string;
  "dial-rule-translation-source-name"?: string;
  "dial-rule-description"?: string;
}

/** Validate an emergency address: `netsapiens.address.validate`, the vendor's `validateAddress`. */
export interface NetsapiensAddressValidate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Address id. The id that the validation of the address returned: validate the address first.
   * Source: OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Name of the address. What the address is called in lists.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-name": TextInput | null;
  /**
   * Name of the caller. Person or company that emergency services are told.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "caller-name": TextInput | null;
  /**
   * Street and number. Number and name of the street, such as 8910 University Center Ln. No post office
   * box.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-line-1": TextInput | null;
  /**
   * Suite or floor. Suite, apartment or floor.
   * Source: OpenAPI 45.0 (documented).
   */
  "address-line-2"?: TextInput | null;
  /**
   * City. The city or town.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-city": TextInput | null;
  /**
   * State or province. Two letters, such as CA for California or ON for Ontario.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-state-province-abbreviation": TextInput | null;
  /**
   * Postal code. ZIP code in the US, postal code elsewhere.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-postal-code": TextInput | null;
  /**
   * Country. Two letters, such as US or CA.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-country-abbreviation": TextInput | null;
  /**
   * Place in the building. Where in the building people are, such as: front left desk.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-location-description": TextInput | null;
}

/** The body of `netsapiens.address.validate`. */
export interface NetsapiensAddressValidatePayload {
  "emergency-address-id"?: string;
  "address-name"?: string;
  "caller-name"?: string;
  "address-line-1"?: string;
  "address-line-2"?: string;
  "address-city"?: string;
  "address-state-province-abbreviation"?: string;
  "address-postal-code"?: string;
  "address-country-abbreviation"?: string;
  "address-location-description"?: string;
}

/** Create an emergency address: `netsapiens.address.create`, the vendor's `createAddressForDomain`. */
export interface NetsapiensAddressCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Address id. The id that the validation of the address returned: validate the address first.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "emergency-address-id": TextInput | null;
  /**
   * Name of the address. What the address is called in lists.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-name": TextInput | null;
  /**
   * Name of the caller. Person or company that emergency services are told.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "caller-name": TextInput | null;
  /**
   * Street and number. Number and name of the street, such as 8910 University Center Ln. No post office
   * box.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-line-1": TextInput | null;
  /**
   * Suite or floor. Suite, apartment or floor.
   * Source: OpenAPI 45.0 (documented).
   */
  "address-line-2"?: TextInput | null;
  /**
   * City. The city or town.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-city": TextInput | null;
  /**
   * State or province. Two letters, such as CA for California or ON for Ontario.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-state-province-abbreviation": TextInput | null;
  /**
   * Postal code. ZIP code in the US, postal code elsewhere.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-postal-code": TextInput | null;
  /**
   * Country. Two letters, such as US or CA.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-country-abbreviation": TextInput | null;
  /**
   * Place in the building. Where in the building people are, such as: front left desk.
   * Source: OpenAPI 45.0 (documented).
   */
  "address-location-description"?: TextInput | null;
  /**
   * Public IP address. IP address of the program that creates the address.
   * Source: OpenAPI 45.0 (documented).
   */
  "ip-address-public"?: TextInput | null;
  /**
   * Location document. The document that the validation of the address returned, unchanged.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-formatted-pidflo": TextInput | null;
  /**
   * Carrier. Carrier that the address is registered with, as the validation returned it.
   * Source: OpenAPI 45.0 (documented).
   */
  carrier?: TextInput | null;
}

/** The body of `netsapiens.address.create`. */
export interface NetsapiensAddressCreatePayload {
  "emergency-address-id"?: string;
  "address-name"?: string;
  "caller-name"?: string;
  "address-line-1"?: string;
  "address-line-2"?: string;
  "address-city"?: string;
  "address-state-province-abbreviation"?: string;
  "address-postal-code"?: string;
  "address-country-abbreviation"?: string;
  "address-location-description"?: string;
  "ip-address-public"?: string;
  "address-formatted-pidflo"?: string;
  carrier?: string;
}

/** Create an emergency address of a user: `netsapiens.user_address.create`, the vendor's `createAddressForUser`. */
export interface NetsapiensUserAddressCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /** The path's `user`, when the option `user` is not given. */
  user?: TextInput | null;
  /**
   * Address id. The id that the validation of the address returned: validate the address first.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "emergency-address-id": TextInput | null;
  /**
   * Name of the address. What the address is called in lists.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-name": TextInput | null;
  /**
   * Name of the caller. Person or company that emergency services are told.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "caller-name": TextInput | null;
  /**
   * Street and number. Number and name of the street, such as 8910 University Center Ln. No post office
   * box.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-line-1": TextInput | null;
  /**
   * Suite or floor. Suite, apartment or floor.
   * Source: OpenAPI 45.0 (documented).
   */
  "address-line-2"?: TextInput | null;
  /**
   * City. The city or town.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-city": TextInput | null;
  /**
   * State or province. Two letters, such as CA for California or ON for Ontario.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-state-province-abbreviation": TextInput | null;
  /**
   * Postal code. ZIP code in the US, postal code elsewhere.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-postal-code": TextInput | null;
  /**
   * Country. Two letters, such as US or CA.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-country-abbreviation": TextInput | null;
  /**
   * Place in the building. Where in the building people are, such as: front left desk.
   * Source: OpenAPI 45.0 (documented).
   */
  "address-location-description"?: TextInput | null;
  /**
   * Public IP address. IP address of the program that creates the address.
   * Source: OpenAPI 45.0 (documented).
   */
  "ip-address-public"?: TextInput | null;
  /**
   * Location document. The document that the validation of the address returned, unchanged.
   * Required. Source: OpenAPI 45.0 (documented).
   */
  "address-formatted-pidflo": TextInput | null;
  /**
   * Carrier. Carrier that the address is registered with, as the validation returned it.
   * Source: OpenAPI 45.0 (documented).
   */
  carrier?: TextInput | null;
}

/** The body of `netsapiens.user_address.create`. */
export interface NetsapiensUserAddressCreatePayload {
  "emergency-address-id"?: string;
  "address-name"?: string;
  "caller-name"?: string;
  "address-line-1"?: string;
  "address-line-2"?: string;
  "address-city"?: string;
  "address-state-province-abbreviation"?: string;
  "address-postal-code"?: string;
  "address-country-abbreviation"?: string;
  "address-location-description"?: string;
  "ip-address-public"?: string;
  "address-formatted-pidflo"?: string;
  carrier?: string;
}

/** Create a phone: `netsapiens.phone.create`, the vendor's `createPhone`. */
export interface NetsapiensPhoneCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * MAC address. 12 digits from the label of the phone, with or without marks between them.
   * Required. 12 to 12 characters. Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-mac-address": TextInput | null;
  /**
   * Reseller. Reseller of the domain. Usually omitted.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  reseller?: TextInput | null;
  /**
   * Phone model. Brand and model as the system names them.
   * Required. Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-models-brand-and-model": TextInput | null;
  /**
   * Server. The server that the phone registers with.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-registration-core-server"?: TextInput | null;
  /**
   * Notes. A note on the phone, such as where it stands.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  notes?: TextInput | null;
  /**
   * SIP address of line 1. SIP address of the device that line 1 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-1"?: TextInput | null;
  /**
   * Line 1 in use. Turns line 1 of the phone on.
   * Default "no". Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-1-enabled"?: YesNoInput | null;
  /**
   * Line 1 shared. Shares line 1 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-1-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 2. SIP address of the device that line 2 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-2"?: TextInput | null;
  /**
   * Line 2 in use. Turns line 2 of the phone on.
   * Default "no". Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-2-enabled"?: YesNoInput | null;
  /**
   * Line 2 shared. Shares line 2 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-2-shared-line-enabled"?: TextInput | null;
  /**
   * Transport. How the phone reaches the server: udp, tcp or tls.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-transport-protocol"?: TextInput | null;
  /**
   * Provisioning user. Name that the phone fetches its configuration with.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-username"?: TextInput | null;
  /**
   * Provisioning password. Password that the phone fetches its configuration with.
   * A secret. Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-password"?: TextInput | null;
  /**
   * Overrides. Settings of this phone that replace those of its model, each on a line.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-models-overrides-blob"?: TextInput | null;
  /**
   * Directory. Directory that the phone shows.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-directory"?: TextInput | null;
  /**
   * Directory supported. Whether the phone shows a directory.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-directory-support"?: TextInput | null;
  /**
   * Provisioning server. Host that the phone fetches its configuration from.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-ndp-hostname"?: TextInput | null;
  /**
   * Presence. Presence of others on the keys of the phone.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-presence"?: TextInput | null;
  /**
   * Redundancy. Servers that the phone turns to when one fails. The spelling is the document's.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  redundency?: TextInput | null;
  /**
   * SIP address of line 3. SIP address of the device that line 3 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-3"?: TextInput | null;
  /**
   * Line 3 in use. Turns line 3 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-3-enabled"?: TextInput | null;
  /**
   * Line 3 shared. Shares line 3 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-3-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 4. SIP address of the device that line 4 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-4"?: TextInput | null;
  /**
   * Line 4 in use. Turns line 4 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-4-enabled"?: TextInput | null;
  /**
   * Line 4 shared. Shares line 4 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-4-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 5. SIP address of the device that line 5 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-5"?: TextInput | null;
  /**
   * Line 5 in use. Turns line 5 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-5-enabled"?: TextInput | null;
  /**
   * Line 5 shared. Shares line 5 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-5-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 6. SIP address of the device that line 6 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-6"?: TextInput | null;
  /**
   * Line 6 in use. Turns line 6 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-6-enabled"?: TextInput | null;
  /**
   * Line 6 shared. Shares line 6 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-6-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 7. SIP address of the device that line 7 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-7"?: TextInput | null;
  /**
   * Line 7 in use. Turns line 7 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-7-enabled"?: TextInput | null;
  /**
   * Line 7 shared. Shares line 7 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-7-shared-line-enabled"?: TextInput | null;
  /**
   * SIP address of line 8. SIP address of the device that line 8 of the phone is.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-8"?: TextInput | null;
  /**
   * Line 8 in use. Turns line 8 of the phone on.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-line-8-enabled"?: TextInput | null;
  /**
   * Line 8 shared. Shares line 8 with other phones.
   * Source: OpenAPI 45.0 (name and type) (documented).
   */
  "device-provisioning-sip-uri-8-shared-line-enabled"?: TextInput | null;
}

/** The body of `netsapiens.phone.create`. */
export interface NetsapiensPhoneCreatePayload {
  "device-provisioning-mac-address"?: string;
  reseller?: string;
  "device-models-brand-and-model"?: string;
  "device-provisioning-registration-core-server"?: string;
  notes?: string;
  "device-provisioning-sip-uri-1"?: string;
  "device-provisioning-line-1-enabled"?: YesNo;
  "device-provisioning-sip-uri-1-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-2"?: string;
  "device-provisioning-line-2-enabled"?: YesNo;
  "device-provisioning-sip-uri-2-shared-line-enabled"?: string;
  "device-provisioning-sip-transport-protocol"?: string;
  "device-provisioning-username"?: string;
  "device-provisioning-password"?: string;
  "device-models-overrides-blob"?: string;
  "device-provisioning-directory"?: string;
  "device-provisioning-directory-support"?: string;
  "device-provisioning-ndp-hostname"?: string;
  "device-provisioning-presence"?: string;
  redundency?: string;
  "device-provisioning-sip-uri-3"?: string;
  "device-provisioning-line-3-enabled"?: string;
  "device-provisioning-sip-uri-3-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-4"?: string;
  "device-provisioning-line-4-enabled"?: string;
  "device-provisioning-sip-uri-4-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-5"?: string;
  "device-provisioning-line-5-enabled"?: string;
  "device-provisioning-sip-uri-5-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-6"?: string;
  "device-provisioning-line-6-enabled"?: string;
  "device-provisioning-sip-uri-6-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-7"?: string;
  "device-provisioning-line-7-enabled"?: string;
  "device-provisioning-sip-uri-7-shared-line-enabled"?: string;
  "device-provisioning-sip-uri-8"?: string;
  "device-provisioning-line-8-enabled"?: string;
  "device-provisioning-sip-uri-8-shared-line-enabled"?: string;
}

/** Create a BroadWorks user: `odin.user.create`, the vendor's `post_user`. */
export interface OdinUserCreate {
  /**
   * Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at most, so
   * fewer characters where some have accents.
   * Required. 1 to 30 bytes. Source: schema R25, library page (documented).
   */
  serviceProviderId: TextInput | null;
  /**
   * Group. Id of the group that the user is created in. It is unique within its service provider only.
   * Required. 1 to 30 characters. Source: schema R25, library page (documented).
   */
  groupId: TextInput | null;
  /**
   * User id. Name for signing in, unique on the whole system: user@domain, with a domain that the group
   * has.
   * Required. 1 to 161 characters. Source: schema R25, vendor's front end (documented).
   */
  userId: TextInput | null;
  /**
   * Last name. Family name.
   * Required. 1 to 30 characters. Source: schema R25, library page (documented).
   */
  lastName: TextInput | null;
  /**
   * First name. Given name, as colleagues know it.
   * Required. 1 to 30 characters. Source: schema R25, library page (documented).
   */
  firstName: TextInput | null;
  /**
   * Caller ID last name. Shown to people the user calls. If omitted on create, it is the last name.
   * That of `lastName` unless given. 1 to 30 characters. Source: schema R25, vendor's front end
   * (documented).
   */
  callingLineIdLastName?: TextInput | null;
  /**
   * Caller ID first name. Shown to people the user calls. If omitted on create, it is the first name.
   * That of `firstName` unless given. 1 to 30 characters. Source: schema R25, vendor's front end
   * (documented).
   */
  callingLineIdFirstName?: TextInput | null;
  /**
   * Names for dialing. Other names for callers who dial by name.
   * Source: schema R25 (inferred).
   */
  nameDialingName?: OdinUserNameDialingName | null;
  /**
   * Last name in hiragana. Japanese reading of the family name.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  hiraganaLastName?: TextInput | null;
  /**
   * First name in hiragana. Japanese reading of the given name.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  hiraganaFirstName?: TextInput | null;
  /**
   * Phone number. Public number of the user. It must belong to the group and be free; write + and the
   * country code for a country other than the group's.
   * 1 to 23 characters. Source: schema R25, vendor's front end (documented).
   */
  phoneNumber?: TextInput | null;
  /**
   * Extension. Internal number, unique in the group. The group sets how many digits it has.
   * 2 to 20 characters. Source: schema R25, library page (documented).
   */
  extension?: TextInput | null;
  /**
   * Caller ID number. Number shown to people the user calls.
   * 1 to 23 characters. Source: schema R25, sample record (documented).
   */
  callingLineIdPhoneNumber?: TextInput | null;
  /**
   * Portal password. Password for the web portal only, not for the phone or the mailbox. The group's
   * rules decide how strong it must be.
   * 1 to 60 characters. A secret. Source: schema R25, library page (documented).
   */
  password?: TextInput | null;
  /**
   * Department. An existing department of the group or of the whole enterprise.
   * Source: schema R25, vendor's front end (documented).
   */
  department?: OdinUserDepartment | null;
  /**
   * Language. Name of a language that is set up on the system, such as English; not a code such as
   * en_US.
   * 1 to 40 characters. Source: schema R25, library page (documented).
   */
  language?: TextInput | null;
  /**
   * Time zone. Key of a zone that the system offers, such as America/New_York. The name shown beside it
   * changes with the season and does not work.
   * 1 to 127 characters. Source: schema R25, library page (documented).
   */
  timeZone?: TextInput | null;
  /**
   * SIP aliases. Up to three more addresses at which the user can be called.
   * At most 3 items. Source: schema R25, library page (the schema calls one alias) (documented).
   */
  aliases?: readonly TextInput[] | null;
  /**
   * Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
   * neither.
   * Source: library page, vendor's front end (documented).
   */
  endpointType?: EndpointTypeInput | null;
  /**
   * Line on a device. The user's own line. It cannot be combined with a trunk.
   * Source: schema R25, vendor's front end (documented).
   */
  accessDeviceEndpoint?: OdinUserAccessDeviceEndpoint | null;
  /**
   * Place behind a trunk. How the user is reached through a trunk group. It cannot be combined with a
   * line on a device.
   * Source: schema R25, vendor's front end (documented).
   */
  trunkAddressing?: OdinUserTrunkAddressing | null;
  /**
   * Job title. Job title, shown in directories.
   * 1 to 50 characters. Source: schema R25, sample record (documented).
   */
  title?: TextInput | null;
  /**
   * Pager number. Kept as a note and not checked by the server.
   * 1 to 30 characters. Source: schema R25, sample record (documented).
   */
  pagerPhoneNumber?: TextInput | null;
  /**
   * Mobile number. Number as it is dialed.
   * 1 to 30 characters. Source: schema R25, sample record (documented).
   */
  mobilePhoneNumber?: TextInput | null;
  /**
   * E-mail address. One e-mail address of the person.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  emailAddress?: TextInput | null;
  /**
   * Social id. Name on another network. The key is named after a messenger that no longer exists.
   * 1 to 50 characters. Source: schema R25, vendor's front end (documented).
   */
  yahooId?: TextInput | null;
  /**
   * Location. Where to find the person: a building, a floor, a room.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  addressLocation?: TextInput | null;
  /**
   * Postal address. Street address of the person's workplace.
   * Source: schema R25, sample record (documented).
   */
  address?: OdinUserAddress | null;
  /**
   * Network class of service. One of the classes assigned to the group. It sets what the user's calls
   * may do in the network.
   * 1 to 40 characters. Source: schema R25, sample record (documented).
   */
  networkClassOfService?: TextInput | null;
  /**
   * Other login names. Up to four more names that the user may sign in with. Some server modes ignore
   * them.
   * At most 4 items. Source: schema R25, sample record (documented).
   */
  alternateUserId?: readonly OdinUserAlternateUserIdItem[] | null;
  /**
   * A place, not a person. The user represents a place, such as a meeting room.
   * Source: schema R25 (inferred).
   */
  isPlace?: BooleanInput | null;
}

/** The body of `odin.user.create`. */
export interface OdinUserCreatePayload {
  serviceProviderId?: string;
  groupId?: string;
  userId?: string;
  lastName?: string;
  firstName?: string;
  callingLineIdLastName?: string;
  callingLineIdFirstName?: string;
  nameDialingName?: OdinUserNameDialingNamePayload;
  hiraganaLastName?: string;
  hiraganaFirstName?: string;
  phoneNumber?: string;
  extension?: string;
  callingLineIdPhoneNumber?: string;
  password?: string;
  department?: OdinUserDepartmentPayload;
  language?: string;
  timeZone?: string;
  aliases?: string[];
  endpointType?: EndpointType;
  accessDeviceEndpoint?: OdinUserAccessDeviceEndpointPayload;
  trunkAddressing?: OdinUserTrunkAddressingPayload;
  title?: string;
  pagerPhoneNumber?: string;
  mobilePhoneNumber?: string;
  emailAddress?: string;
  yahooId?: string;
  addressLocation?: string;
  address?: OdinUserAddressPayload;
  networkClassOfService?: string;
  alternateUserId?: OdinUserAlternateUserIdItemPayload[];
  isPlace?: boolean;
}

/** Change a BroadWorks user: `odin.user.update`, the vendor's `put_user`. */
export interface OdinUserUpdate {
  /**
   * Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at most, so
   * fewer characters where some have accents.
   * 1 to 30 bytes. Source: schema R25, library page (documented).
   */
  serviceProviderId?: TextInput | null;
  /**
   * Group. Id of the group that the user is created in. It is unique within its service provider only.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  groupId?: TextInput | null;
  /**
   * User id. Name for signing in, unique on the whole system: user@domain, with a domain that the group
   * has.
   * Required unless `partial`. 1 to 161 characters. Source: schema R25, vendor's front end (documented).
   */
  userId?: TextInput | null;
  /**
   * Last name. Family name.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  lastName?: TextInput | null;
  /**
   * First name. Given name, as colleagues know it.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  firstName?: TextInput | null;
  /**
   * Caller ID last name. Shown to people the user calls. If omitted on create, it is the last name.
   * 1 to 30 characters. Source: schema R25, vendor's front end (documented).
   */
  callingLineIdLastName?: TextInput | null;
  /**
   * Caller ID first name. Shown to people the user calls. If omitted on create, it is the first name.
   * 1 to 30 characters. Source: schema R25, vendor's front end (documented).
   */
  callingLineIdFirstName?: TextInput | null;
  /**
   * Names for dialing. Other names for callers who dial by name.
   * Source: schema R25 (inferred).
   */
  nameDialingName?: OdinUserNameDialingName | null;
  /**
   * Last name in hiragana. Japanese reading of the family name.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  hiraganaLastName?: TextInput | null;
  /**
   * First name in hiragana. Japanese reading of the given name.
   * 1 to 30 characters. Source: schema R25, library page (documented).
   */
  hiraganaFirstName?: TextInput | null;
  /**
   * Phone number. Public number of the user. It must belong to the group and be free; write + and the
   * country code for a country other than the group's.
   * 1 to 23 characters. Source: schema R25, vendor's front end (documented).
   */
  phoneNumber?: TextInput | null;
  /**
   * Extension. Internal number, unique in the group. The group sets how many digits it has.
   * 2 to 20 characters. Source: schema R25, library page (documented).
   */
  extension?: TextInput | null;
  /**
   * Caller ID number. Number shown to people the user calls.
   * 1 to 23 characters. Source: schema R25, sample record (documented).
   */
  callingLineIdPhoneNumber?: TextInput | null;
  /**
   * Portal password. Password for the web portal only, not for the phone or the mailbox. The group's
   * rules decide how strong it must be.
   * 1 to 60 characters. A secret. Source: schema R25, library page (documented).
   */
  password?: TextInput | null;
  /**
   * Department. An existing department of the group or of the whole enterprise.
   * Source: schema R25, vendor's front end (documented).
   */
  department?: OdinUserDepartment | null;
  /**
   * Language. Name of a language that is set up on the system, such as English; not a code such as
   * en_US.
   * 1 to 40 characters. Source: schema R25, library page (documented).
   */
  language?: TextInput | null;
  /**
   * Time zone. Key of a zone that the system offers, such as America/New_York. The name shown beside it
   * changes with the season and does not work.
   * 1 to 127 characters. Source: schema R25, library page (documented).
   */
  timeZone?: TextInput | null;
  /**
   * SIP aliases. Up to three more addresses at which the user can be called.
   * At most 3 items. Source: schema R25, library page (the schema calls one alias) (documented).
   */
  aliases?: readonly TextInput[] | null;
  /**
   * Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
   * neither.
   * Source: library page, vendor's front end (documented).
   */
  endpointType?: EndpointTypeInput | null;
  /**
   * Line on a device. The user's own line. It cannot be combined with a trunk.
   * Source: schema R25, vendor's front end (documented).
   */
  accessDeviceEndpoint?: OdinUserAccessDeviceEndpoint | null;
  /**
   * Place behind a trunk. How the user is reached through a trunk group. It cannot be combined with a
   * line on a device.
   * Source: schema R25, vendor's front end (documented).
   */
  trunkAddressing?: OdinUserTrunkAddressing | null;
  /**
   * Job title. Job title, shown in directories.
   * 1 to 50 characters. Source: schema R25, sample record (documented).
   */
  title?: TextInput | null;
  /**
   * Pager number. Kept as a note and not checked by the server.
   * 1 to 30 characters. Source: schema R25, sample record (documented).
   */
  pagerPhoneNumber?: TextInput | null;
  /**
   * Mobile number. Number as it is dialed.
   * 1 to 30 characters. Source: schema R25, sample record (documented).
   */
  mobilePhoneNumber?: TextInput | null;
  /**
   * E-mail address. One e-mail address of the person.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  emailAddress?: TextInput | null;
  /**
   * Social id. Name on another network. The key is named after a messenger that no longer exists.
   * 1 to 50 characters. Source: schema R25, vendor's front end (documented).
   */
  yahooId?: TextInput | null;
  /**
   * Location. Where to find the person: a building, a floor, a room.
   * 1 to 80 characters. Source: schema R25, sample record (documented).
   */
  addressLocation?: TextInput | null;
  /**
   * Postal address. Street address of the person's workplace.
   * Source: schema R25, sample record (documented).
   */
  address?: OdinUserAddress | null;
  /**
   * Network class of service. One of the classes assigned to the group. It sets what the user's calls
   * may do in the network.
   * 1 to 40 characters. Source: schema R25, sample record (documented).
   */
  networkClassOfService?: TextInput | null;
  /**
   * Office zone. Name of the zone that counts as the user's office.
   * 1 to 40 characters. Source: schema R25 (documented).
   */
  officeZoneName?: TextInput | null;
  /**
   * Primary zone. Name of the zone that counts as the user's first.
   * 1 to 80 characters. Source: schema R25 (documented).
   */
  primaryZoneName?: TextInput | null;
  /**
   * Messaging id. Name for messages and presence.
   * 1 to 196 characters. Source: schema R25, library page (documented).
   */
  impId?: TextInput | null;
  /**
   * Other login names. Up to four more names that the user may sign in with. Some server modes ignore
   * them.
   * At most 4 items. Source: schema R25, sample record (documented).
   */
  alternateUserId?: readonly OdinUserAlternateUserIdItem[] | null;
  /**
   * A place, not a person. The user represents a place, such as a meeting room.
   * Source: schema R25 (inferred).
   */
  isPlace?: BooleanInput | null;
}

/** The body of `odin.user.update`. */
export interface OdinUserUpdatePayload {
  serviceProviderId?: string;
  groupId?: string;
  userId?: string;
  lastName?: string;
  firstName?: string;
  callingLineIdLastName?: string;
  callingLineIdFirstName?: string;
  nameDialingName?: OdinUserNameDialingNamePayload;
  hiraganaLastName?: string;
  hiraganaFirstName?: string;
  phoneNumber?: string;
  extension?: string;
  callingLineIdPhoneNumber?: string;
  password?: string;
  department?: OdinUserDepartmentPayload;
  language?: string;
  timeZone?: string;
  aliases?: string[];
  endpointType?: EndpointType;
  accessDeviceEndpoint?: OdinUserAccessDeviceEndpointPayload;
  trunkAddressing?: OdinUserTrunkAddressingPayload;
  title?: string;
  pagerPhoneNumber?: string;
  mobilePhoneNumber?: string;
  emailAddress?: string;
  yahooId?: string;
  addressLocation?: string;
  address?: OdinUserAddressPayload;
  networkClassOfService?: string;
  officeZoneName?: string;
  primaryZoneName?: string;
  impId?: string;
  alternateUserId?: OdinUserAlternateUserIdItemPayload[];
  isPlace?: boolean;
}

/** Create a BroadWorks device: `odin.device.create`, the vendor's `post_group_device`. */
export interface OdinDeviceCreate {
  /**
   * Service provider. The service provider or enterprise of the group.
   * Required. 1 to 30 bytes. Source: odins_spear 2.3 (documented).
   */
  serviceProviderId: TextInput | null;
  /**
   * Group. The group that the device belongs to.
   * Required. 1 to 30 characters. Source: odins_spear 2.3 (documented).
   */
  groupId: TextInput | null;
  /**
   * Device name. What the device is called in its group; users name it in their endpoint.
   * Required. 1 to 40 characters. Source: odins_spear 2.3 (documented).
   */
  deviceName: TextInput | null;
  /**
   * Device type. Type as the system names it, such as Polycom VVX 450. It cannot be changed later.
   * Required. 1 to 40 characters. Source: odins_spear 2.3 (documented).
   */
  deviceType: TextInput | null;
  /**
   * Protocol. Signalling protocol, such as SIP 2.0.
   * 1 to 20 characters. Source: OCI-P schema R25 (observed).
   */
  protocol?: TextInput | null;
  /**
   * Network address. IP address or host of the device, for one with a fixed address.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  netAddress?: TextInput | null;
  /**
   * Port. Port of the device, for one with a fixed address.
   * 1025 to 65535. Source: OCI-P schema R25 (observed).
   */
  port?: IntegerInput | null;
  /**
   * Outbound proxy. Proxy that the device sends to.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  outboundProxyServerNetAddress?: TextInput | null;
  /**
   * STUN server. Server that the device learns its public address from.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  stunServerNetAddress?: TextInput | null;
  /**
   * MAC address. 12 digits from the label of the phone, with or without marks between them.
   * Source: OCI-P schema R25 (observed).
   */
  macAddress?: TextInput | null;
  /**
   * Serial number. The number that the manufacturer gave it.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  serialNumber?: TextInput | null;
  /**
   * Description. A note on what the device is for.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  description?: TextInput | null;
  /**
   * Place. Where the device stands.
   * 1 to 1024 characters. Source: OCI-P schema R25 (observed).
   */
  physicalLocation?: TextInput | null;
  /**
   * Transport. How the device reaches the server, such as UDP or TCP.
   * 1 to 20 characters. Source: OCI-P schema R25 (observed).
   */
  transportProtocol?: TextInput | null;
  /**
   * Own credentials. Whether the device signs in with credentials of its own instead of those of its
   * type.
   * Source: OCI-P schema R25 (observed).
   */
  useCustomUserNamePassword?: BooleanInput | null;
  /**
   * Credentials. What the device signs in with to fetch its configuration.
   * A secret. Source: OCI-P schema R25 (observed).
   */
  accessDeviceCredentials?: OdinDeviceAccessDeviceCredentials | null;
}

/** The body of `odin.device.create`. */
export interface OdinDeviceCreatePayload {
  serviceProviderId?: string;
  groupId?: string;
  deviceName?: string;
  deviceType?: string;
  protocol?: string;
  netAddress?: string;
  port?: number;
  outboundProxyServerNetAddress?: string;
  stunServerNetAddress?: string;
  macAddress?: string;
  serialNumber?: string;
  description?: string;
  physicalLocation?: string;
  transportProtocol?: string;
  useCustomUserNamePassword?: boolean;
  accessDeviceCredentials?: OdinDeviceAccessDeviceCredentialsPayload;
}

/** Change a BroadWorks device: `odin.device.update`, the vendor's `put_group_devices`. */
export interface OdinDeviceUpdate {
  /**
   * Service provider. The service provider or enterprise of the group.
   * Required unless `partial`. 1 to 30 bytes. Source: odins_spear 2.3 (documented).
   */
  serviceProviderId?: TextInput | null;
  /**
   * Group. The group that the device belongs to.
   * Required unless `partial`. 1 to 30 characters. Source: odins_spear 2.3 (documented).
   */
  groupId?: TextInput | null;
  /**
   * Device name. What the device is called in its group; users name it in their endpoint.
   * Required unless `partial`. 1 to 40 characters. Source: odins_spear 2.3 (documented).
   */
  deviceName?: TextInput | null;
  /**
   * Protocol. Signalling protocol, such as SIP 2.0.
   * 1 to 20 characters. Source: OCI-P schema R25 (observed).
   */
  protocol?: TextInput | null;
  /**
   * Network address. IP address or host of the device, for one with a fixed address.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  netAddress?: TextInput | null;
  /**
   * Port. Port of the device, for one with a fixed address.
   * 1025 to 65535. Source: OCI-P schema R25 (observed).
   */
  port?: IntegerInput | null;
  /**
   * Outbound proxy. Proxy that the device sends to.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  outboundProxyServerNetAddress?: TextInput | null;
  /**
   * STUN server. Server that the device learns its public address from.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  stunServerNetAddress?: TextInput | null;
  /**
   * MAC address. 12 digits from the label of the phone, with or without marks between them.
   * Source: OCI-P schema R25 (observed).
   */
  macAddress?: TextInput | null;
  /**
   * Serial number. The number that the manufacturer gave it.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  serialNumber?: TextInput | null;
  /**
   * Description. A note on what the device is for.
   * 1 to 80 characters. Source: OCI-P schema R25 (observed).
   */
  description?: TextInput | null;
  /**
   * Place. Where the device stands.
   * 1 to 1024 characters. Source: OCI-P schema R25 (observed).
   */
  physicalLocation?: TextInput | null;
  /**
   * Transport. How the device reaches the server, such as UDP or TCP.
   * 1 to 20 characters. Source: OCI-P schema R25 (observed).
   */
  transportProtocol?: TextInput | null;
  /**
   * Own credentials. Whether the device signs in with credentials of its own instead of those of its
   * type.
   * Source: OCI-P schema R25 (observed).
   */
  useCustomUserNamePassword?: BooleanInput | null;
  /**
   * Credentials. What the device signs in with to fetch its configuration.
   * A secret. Source: OCI-P schema R25 (observed).
   */
  accessDeviceCredentials?: OdinDeviceAccessDeviceCredentials | null;
}

/** The body of `odin.device.update`. */
export interface OdinDeviceUpdatePayload {
  serviceProviderId?: string;
  groupId?: string;
  deviceName?: string;
  protocol?: string;
  netAddress?: string;
  port?: number;
  outboundProxyServerNetAddress?: string;
  stunServerNetAddress?: string;
  macAddress?: string;
  serialNumber?: string;
  description?: string;
  physicalLocation?: string;
  transportProtocol?: string;
  useCustomUserNamePassword?: boolean;
  accessDeviceCredentials?: OdinDeviceAccessDeviceCredentialsPayload;
}

/** Add BroadWorks numbers to a group: `odin.number.create`, the vendor's `post_group_dns`. */
export interface OdinNumberCreate {
  /**
   * Service provider. The service provider or enterprise of the group.
   * Required. 1 to 30 bytes. Source: odins_spear 2.3 (documented).
   */
  serviceProviderId: TextInput | null;
  /**
   * Group. The group that gets the numbers.
   * Required. 1 to 30 characters. Source: odins_spear 2.3 (documented).
   */
  groupId: TextInput | null;
  /**
   * Numbers. A range of numbers; one number is a range from itself to itself.
   * Required. At most 1 items. Source: odins_spear 2.3 (observed).
   */
  dns: readonly OdinNumberDnsItem[] | null;
}

/** The body of `odin.number.create`. */
export interface OdinNumberCreatePayload {
  serviceProviderId?: string;
  groupId?: string;
  dns?: OdinNumberDnsItemPayload[];
}

/** Assign BroadWorks numbers to a group: `odin.number.assign`, the vendor's `post_group_dns_assign_bulk`. */
export interface OdinNumberAssign {
  /**
   * Service provider. The service provider or enterprise of the group.
   * Required. 1 to 30 bytes. Source: odins_spear 2.3 (documented).
   */
  serviceProviderId: TextInput | null;
  /**
   * Group. The group that gets the numbers.
   * Required. 1 to 30 characters. Source: odins_spear 2.3 (documented).
   */
  groupId: TextInput | null;
  /**
   * Numbers. A range of numbers; one number is a range from itself to itself.
   * Required. At most 1 items. Source: odins_spear 2.3 (observed).
   */
  dns: readonly OdinNumberDnsItem[] | null;
}

/** The body of `odin.number.assign`. */
export interface OdinNumberAssignPayload {
  serviceProviderId?: string;
  groupId?: string;
  dns?: OdinNumberDnsItemPayload[];
}

/** Create a CRM.COM user: `crmcom.user.create`, the vendor's `users/create`. */
export interface CrmcomUserCreate {
  /**
   * User template. The existing template that the account is made from. Give exactly one identifier.
   * Required. Source: users/create page (documented).
   */
  user_template_identifier: CrmcomUserUserTemplateIdentifier | null;
  /**
   * User name. Name for signing in, unique in the organisation.
   * Required. Source: users/create page, manual (documented).
   */
  username: TextInput | null;
  /**
   * Password. The first password. The organisation's own policy decides how strong it must be.
   * Required. A secret. Source: users/create page, manual (documented).
   */
  password: TextInput | null;
  /**
   * Password again. The same password a second time.
   * Required. A secret. Source: users/create page (documented).
   */
  password_confirmation: TextInput | null;
  /**
   * First name. Given name of the person.
   * Required. Source: users/create page (documented).
   */
  first_name: TextInput | null;
  /**
   * Last name. Family name of the person.
   * Required. Source: users/create page (documented).
   */
  last_name: TextInput | null;
  /**
   * E-mail address. Business e-mail address of the person.
   * Source: users/create page, manual (documented).
   */
  email?: TextInput | null;
  /**
   * IP address. IP address of the user, if access is limited to certain addresses.
   * Source: users/create page, manual (documented).
   */
  ip_address?: TextInput | null;
  /**
   * Phone extension. Extension of the user's phone. It is required when the template turns on computer
   * telephony, and has no effect otherwise.
   * Source: users/create page, manual (documented).
   */
  cti_phone_extension_number?: TextInput | null;
  /**
   * Own text 1. First text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_1?: TextInput | null;
  /**
   * Own text 2. Second text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_2?: TextInput | null;
  /**
   * Own text 3. Third text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_3?: TextInput | null;
  /**
   * Own text 4. Fourth text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_4?: TextInput | null;
  /**
   * Own text 5. Fifth text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_5?: TextInput | null;
  /**
   * Own text 6. Sixth text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_6?: TextInput | null;
  /**
   * Own text 7. Seventh text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_7?: TextInput | null;
  /**
   * Own text 8. Eighth text field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_string_8?: TextInput | null;
  /**
   * Own number 1. First decimal field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_float_1?: DecimalInput | null;
  /**
   * Own number 2. Second decimal field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_float_2?: DecimalInput | null;
  /**
   * Own number 3. Third decimal field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_float_3?: DecimalInput | null;
  /**
   * Own number 4. Fourth decimal field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_float_4?: DecimalInput | null;
  /**
   * Own date 1. First date field that the organisation has defined itself. No public page states the
   * date format that the server expects.
   * Source: users/create page (documented).
   */
  udf_date_1?: DateInput | null;
  /**
   * Own date 2. Second date field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_date_2?: DateInput | null;
  /**
   * Own date 3. Third date field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_date_3?: DateInput | null;
  /**
   * Own date 4. Fourth date field that the organisation has defined itself.
   * Source: users/create page (documented).
   */
  udf_date_4?: DateInput | null;
  /**
   * Fields of the answer. Fields that the response contains, separated by commas. If omitted, it
   * contains all fields.
   * Source: users/create page (documented).
   */
  fields_set?: TextInput | readonly string[] | null;
}

/** The body of `crmcom.user.create`. */
export interface CrmcomUserCreatePayload {
  user_template_identifier?: CrmcomUserUserTemplateIdentifierPayload;
  username?: string;
  password?: string;
  password_confirmation?: string;
  first_name?: string;
  last_name?: string;
  email?: string;
  ip_address?: string;
  cti_phone_extension_number?: string;
  udf_string_1?: string;
  udf_string_2?: string;
  udf_string_3?: string;
  udf_string_4?: string;
  udf_string_5?: string;
  udf_string_6?: string;
  udf_string_7?: string;
  udf_string_8?: string;
  udf_float_1?: number;
  udf_float_2?: number;
  udf_float_3?: number;
  udf_float_4?: number;
  udf_date_1?: string;
  udf_date_2?: string;
  udf_date_3?: string;
  udf_date_4?: string;
  fields_set?: string;
}

/** The input of each operation. */
export interface OperationInputs {
  "netsapiens.user.create": NetsapiensUserCreate;
  "netsapiens.site.create": NetsapiensSiteCreate;
  "netsapiens.user.update": NetsapiensUserUpdate;
  "netsapiens.site.update": NetsapiensSiteUpdate;
  "netsapiens.device.create": NetsapiensDeviceCreate;
  "netsapiens.device.update": NetsapiensDeviceUpdate;
  "netsapiens.phonenumber.create": NetsapiensPhonenumberCreate;
  "netsapiens.phonenumber.update": NetsapiensPhonenumberUpdate;
  "netsapiens.address.validate": NetsapiensAddressValidate;
  "netsapiens.address.create": NetsapiensAddressCreate;
  "netsapiens.user_address.create": NetsapiensUserAddressCreate;
  "netsapiens.phone.create": NetsapiensPhoneCreate;
  "odin.user.create": OdinUserCreate;
  "odin.user.update": OdinUserUpdate;
  "odin.device.create": OdinDeviceCreate;
  "odin.device.update": OdinDeviceUpdate;
  "odin.number.create": OdinNumberCreate;
  "odin.number.assign": OdinNumberAssign;
  "crmcom.user.create": CrmcomUserCreate;
}

/** The body of each operation. */
export interface OperationPayloads {
  "netsapiens.user.create": NetsapiensUserCreatePayload;
  "netsapiens.site.create": NetsapiensSiteCreatePayload;
  "netsapiens.user.update": NetsapiensUserUpdatePayload;
  "netsapiens.site.update": NetsapiensSiteUpdatePayload;
  "netsapiens.device.create": NetsapiensDeviceCreatePayload;
  "netsapiens.device.update": NetsapiensDeviceUpdatePayload;
  "netsapiens.phonenumber.create": NetsapiensPhonenumberCreatePayload;
  "netsapiens.phonenumber.update": NetsapiensPhonenumberUpdatePayload;
  "netsapiens.address.validate": NetsapiensAddressValidatePayload;
  "netsapiens.address.create": NetsapiensAddressCreatePayload;
  "netsapiens.user_address.create": NetsapiensUserAddressCreatePayload;
  "netsapiens.phone.create": NetsapiensPhoneCreatePayload;
  "odin.user.create": OdinUserCreatePayload;
  "odin.user.update": OdinUserUpdatePayload;
  "odin.device.create": OdinDeviceCreatePayload;
  "odin.device.update": OdinDeviceUpdatePayload;
  "odin.number.create": OdinNumberCreatePayload;
  "odin.number.assign": OdinNumberAssignPayload;
  "crmcom.user.create": CrmcomUserCreatePayload;
}
