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
    readonly character: string;
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
  /** Bytes of a JSON document. */
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
  readonly domain?: string | number;
  /** Path: the extension of the user to change. */
  readonly user?: string | number;
  /** Path: the name of the site to change. */
  readonly site?: string | number;
  /**
   * The vendor's document to check against; the operation's first when not given. Input of every shape
   * is accepted under each; names and JSON types of the body follow the profile.
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
   * Standard JSON Schema, of the input only; it needs `seatwright/forms`. `target` is "draft-2020-12". The schema describes
   * clean input: checking also accepts what it can repair, and refuses what rules over several fields, formats and the
   * context refuse.
   */
  readonly jsonSchema: {
    readonly input: (options: { readonly target: string }) => Record<string, unknown>;
    /** Throws an `OptionError`. */
    readonly output: (options: { readonly target: string }) => Record<string, unknown>;
  };
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

/** Every operation. */
export type OperationId =
  | "netsapiens.user.create"
  | "netsapiens.site.create"
  | "netsapiens.user.update"
  | "netsapiens.site.update"
  | "odin.user.create"
  | "odin.user.update"
  | "crmcom.user.create";

/** A document of a vendor's contract. */
export type Profile = "reference" | "44.4" | "45";

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
  "odin.user.create": OdinUserCreate;
  "odin.user.update": OdinUserUpdate;
  "crmcom.user.create": CrmcomUserCreate;
}

/** The body of each operation. */
export interface OperationPayloads {
  "netsapiens.user.create": NetsapiensUserCreatePayload;
  "netsapiens.site.create": NetsapiensSiteCreatePayload;
  "netsapiens.user.update": NetsapiensUserUpdatePayload;
  "netsapiens.site.update": NetsapiensSiteUpdatePayload;
  "odin.user.create": OdinUserCreatePayload;
  "odin.user.update": OdinUserUpdatePayload;
  "crmcom.user.create": CrmcomUserCreatePayload;
}
