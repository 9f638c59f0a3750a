// Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.

/** Text, or a number that has one spelling as text. */
export type TextInput = string | number | bigint;
/** A whole number, or text or a decimal that is exactly one (`"25"`, `25.0`). */
export type IntegerInput = number | string | bigint;
/** Digits: as text where leading zeros matter. */
export type DigitsInput = string | number | bigint;
/** A telephone number; punctuation, `+` and `tel:` are taken away. */
export type PhoneInput = string | number | bigint;
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
export type Fix =
  | {
      readonly op: "rename";
      readonly to: string;
      readonly certainty: FixCertainty;
    }
  | {
      readonly op: "replace";
      readonly value: unknown;
      readonly certainty: FixCertainty;
    }
  | { readonly op: "remove"; readonly certainty: FixCertainty };
/** `certain`: may be applied without asking. `likely`: ask. */
export type FixCertainty = "certain" | "likely";

/** Something wrong, or worth knowing. Holds nothing of a secret. */
export interface Issue {
  readonly severity: Severity;
  readonly code: Code;
  /** In the caller's own keys; empty for the whole document, `["{domain}"]` for a path parameter. */
  readonly path: readonly Step[];
  /** The vendor's name of the field, if it is about one. */
  readonly field?: string;
  /** The details; docs/reference/codes.md lists them by code. */
  readonly params: Readonly<
    Record<string, string | number | readonly string[]>
  >;
  /** For a person: lower case, no final period. */
  readonly message: string;
  readonly fix?: Fix;
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
  /** Extensions in the domain. */
  readonly users?: readonly string[];
  /** Portal logins on the system. */
  readonly logins?: readonly string[];
  /** Sites of the domain. */
  readonly sites?: readonly string[];
  /** How many more sites the domain may have. */
  readonly sites_left?: number;
}

/** Bounds on what one call reads; past one is an issue `limit_exceeded`. */
export interface Limits {
  /** Bytes of a JSON document. */
  readonly bytes?: number;
  /** Bytes of one text. */
  readonly text?: number;
  /** Nesting of a kept value. */
  readonly depth?: number;
  /** Keys, nested ones included. */
  readonly keys?: number;
  /** Issues in one report. */
  readonly issues?: number;
}

/** What a call can be asked for. An unknown option throws an `OptionError`. */
export interface Options {
  /** Path: the organisation. */
  readonly domain?: string;
  /** Path: the extension of the user to change. */
  readonly user?: string;
  /** Path: the name of the site to change. */
  readonly site?: string;
  /** The vendor's document to check against. */
  readonly profile?: Profile;
  /** Which documented defaults a create fills. */
  readonly defaults?: Defaults;
  /** What an unknown key does. */
  readonly unknown?: Unknown;
  /** Refuse coercions and repairs. */
  readonly strict?: boolean;
  /** Do not ask for what is missing, or only for these fields. */
  readonly partial?: boolean | readonly string[];
  /** What `""` means. */
  readonly empty?: Empty;
  /** `field/code` pairs whose errors become warnings. */
  readonly waive?: readonly `${string}/${Code}`[];
  readonly limits?: Limits;
  /** Language of messages. */
  readonly locale?: "en";
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
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly group: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly unit?: "characters" | "bytes" | "digits";
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
  | "group"
  | "list";

/** The verdict with the payload, which is there when `report.ok`. */
export type Normalized<P> =
  | {
      readonly report: Report & { readonly ok: true };
      readonly payload: P;
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

/** An issue in the shape of Standard Schema, with what a report knows beside it. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[];
  readonly severity: Severity;
  readonly code: Code;
  readonly params: Issue["params"];
  readonly fix?: Fix;
}

/** Standard Schema v1, by structure: no package is needed for it. */
export interface StandardSchema<I, P> {
  readonly version: 1;
  readonly vendor: "seatwright";
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly value: P; readonly issues?: undefined }
    | { readonly issues: readonly StandardIssue[] };
  readonly types?: { readonly input: I; readonly output: P } | undefined;
}

/**
 * An operation with its options; also a Standard Schema.
 *
 * Checking takes anything. Building takes the operation's own input, so that a misspelt key shows in the editor;
 * data of unknown shape comes in as a `Map` or as JSON text.
 */
export interface BoundOperation<I, P> {
  readonly id: OperationId;
  /** The same operation with more options. */
  with(options: Options): BoundOperation<I, P>;
  /** Stops at the first error. */
  isValid(input: unknown): boolean;
  /** Every issue at once, and what normalizing would change. */
  validate(input: unknown): Report;
  normalize(input: I | ReadonlyMap<string, unknown>): Normalized<P>;
  /** Throws a `ValidationError` when the input has errors. */
  build(input: I | ReadonlyMap<string, unknown>): Request<P>;
  isValidText(json: string): boolean;
  validateText(json: string): Report;
  normalizeText(json: string): Normalized<P>;
  buildText(json: string): Request<P>;
  /** The form as data. */
  describe(): Description;
  /** The documented defaults of a create: the initial values of a form. */
  defaults(): Record<string, string>;
  readonly "~standard": StandardSchema<I, P>;
}

/** Binds options to an operation. Throws an `OptionError`. */
export function operation<K extends OperationId>(
  id: K,
  options?: Options,
): BoundOperation<OperationInputs[K], OperationPayloads[K]>;
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
  | "netsapiens.site.update";

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
export type Unknown = "error" | "warn" | "keep";

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
  | "unverified";

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
export type TimeZoneTwin =
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
export type TimeZoneInput = TimeZone | TimeZoneTwin | "";

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

/** Create a user: `netsapiens.user.create`, the vendor's `createUser`. */
export interface NetsapiensUserCreate {
  /** The path's `domain`, when the option `domain` is not given. */
  domain?: TextInput | null;
  /**
   * Wait for the record. The server answers once the user is ready to be read, with the whole record,
   * instead of at once with a receipt.
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
   * Portal login. Name for signing in, unique on the whole system. Left out, it is extension@domain.
   * Source: create-user reference page (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. Where alerts and voicemail go. Put a semicolon between several addresses.
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
   * Department. Any name that groups users. It needs no setting up first.
   * Source: create-user reference page (documented).
   */
  department?: TextInput | null;
  /**
   * Site. Location whose settings a new user takes over. An unknown name creates a site while the domain
   * has sites left, so check the spelling.
   * Source: create-user reference page (documented).
   */
  site?: TextInput | null;
  /**
   * Time zone. Local time of the user. For US Central time choose US/Central.
   * Source: OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Voicemail PIN. Digits typed on the phone to hear messages; use four or more. Left out, the server
   * makes one.
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
   * Dial-by-name digits. Keypad digits of the name's first three letters. Best left out: the server
   * works them out.
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
   * Ring time. Seconds a call rings before it is forwarded or goes to voicemail. 5 to 120 is usual.
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
   * Calls at once. How many calls the user may have at the same time. 0 sets no limit.
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
   * Refuse anonymous calls. Turns away callers who send no number.
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
   * Copy messages to. Extensions that get a copy of each message, with commas between them. Despite its
   * name it takes no mail addresses.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-cc-list-csv"?: TextInput | null;
  /**
   * What the mail holds. A link or the recording, in a full or a brief mail; an attached message can
   * stay new, be saved or go to the trash.
   * Default "no". Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-behavior"?: EmailSendAlertNewVoicemailBehaviorInput | null;
  /**
   * Mail on new voicemail. Sends a mail for each new message. What it holds is chosen below.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-new-voicemail-enabled"?: YesNoInput | null;
  /**
   * Mail on missed call. Sends a mail for each call that nobody took.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-new-missed-call-enabled"?: YesNoInput | null;
  /**
   * Mail when storage is full. Sends a mail when voicemail, greetings and faxes have used up their
   * space.
   * Default "no". Source: create-user reference page (name and values; its text is another field's)
   * (documented).
   */
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people the user calls. Left out, it comes from the domain.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. Left out, it comes from
   * the domain.
   * More than 15 characters warns. Source: create-user reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the caller. Left
   * out, it comes from the domain.
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
   * and leaves it out of the user count.
   * Source: create-user reference page (documented).
   */
  "service-code"?: TextInput | null;
  /**
   * Transcription. Service that turns messages into text, or no for none.
   * Default "no". Source: create-user reference page (documented).
   */
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabledInput | null;
  /**
   * Emergency address. Id of an emergency address that already exists, letter for letter.
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
   * Record calls. Records the user's calls, if wished with a transcript and an estimate of the mood.
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
   * Wait for the record. Declared for sites, but no document shows it doing anything: the answer is a
   * receipt either way.
   * Default "no". Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Site name. Name of the location. Check it well: no call renames or deletes a site.
   * Required. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  site: TextInput | null;
  /**
   * Portal login. Login of the site's own record, unique on the whole system. Usually left out.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. One address of the site, or several with semicolons between them.
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
   * Calls at once. How many calls may be up at the same time. 0 sets no limit.
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
   * Refuse anonymous calls. Turns away callers who send no number.
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
   * Caller ID number. Number shown to people called from the site. Left out, it comes from the domain.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. Left out, it comes from
   * the domain.
   * More than 15 characters warns. Source: create-site reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the site. Left out,
   * it comes from the domain.
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
   * Emergency address. Id of an emergency address that already exists, letter for letter.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Default "no". Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Record calls. Records calls, if wished with a transcript and an estimate of the mood.
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
   * Portal login. Name for signing in, unique on the whole system. Left out, it is extension@domain.
   * Source: create-user reference page (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. Where alerts and voicemail go. Put a semicolon between several addresses.
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
   * Department. Any name that groups users. It needs no setting up first.
   * Source: create-user reference page (documented).
   */
  department?: TextInput | null;
  /**
   * Site. Location whose settings a new user takes over. An unknown name creates a site while the domain
   * has sites left, so check the spelling.
   * Source: create-user reference page (documented).
   */
  site?: TextInput | null;
  /**
   * Time zone. Local time of the user. For US Central time choose US/Central.
   * Source: OpenAPI 45.0 (documented).
   */
  "time-zone"?: TimeZoneInput | null;
  /**
   * Voicemail PIN. Digits typed on the phone to hear messages; use four or more. Left out, the server
   * makes one.
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
   * Dial-by-name digits. Keypad digits of the name's first three letters. Best left out: the server
   * works them out.
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
   * Ring time. Seconds a call rings before it is forwarded or goes to voicemail. 5 to 120 is usual.
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
   * Calls at once. How many calls the user may have at the same time. 0 sets no limit.
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
   * Refuse anonymous calls. Turns away callers who send no number.
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
   * Copy messages to. Extensions that get a copy of each message, with commas between them. Despite its
   * name it takes no mail addresses.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-cc-list-csv"?: TextInput | null;
  /**
   * What the mail holds. A link or the recording, in a full or a brief mail; an attached message can
   * stay new, be saved or go to the trash.
   * Source: create-user reference page (documented).
   */
  "email-send-alert-new-voicemail-behavior"?: EmailSendAlertNewVoicemailBehaviorInput | null;
  /**
   * Mail on new voicemail. Sends a mail for each new message. What it holds is chosen below.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-new-voicemail-enabled"?: YesNoInput | null;
  /**
   * Mail on missed call. Sends a mail for each call that nobody took.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-new-missed-call-enabled"?: YesNoInput | null;
  /**
   * Mail when storage is full. Sends a mail when voicemail, greetings and faxes have used up their
   * space.
   * Source: create-user reference page (name and values; its text is another field's) (documented).
   */
  "email-send-alert-data-storage-limit-reached-enabled"?: YesNoInput | null;
  /**
   * Caller ID number. Number shown to people the user calls. Left out, it comes from the domain.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4. Sent as
   * text under 45. Source: create-user reference page (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. Left out, it comes from
   * the domain.
   * More than 15 characters warns. Source: create-user reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the caller. Left
   * out, it comes from the domain.
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
   * and leaves it out of the user count.
   * Source: create-user reference page (documented).
   */
  "service-code"?: TextInput | null;
  /**
   * Transcription. Service that turns messages into text, or no for none.
   * Source: create-user reference page (documented).
   */
  "voicemail-transcription-enabled"?: VoicemailTranscriptionEnabledInput | null;
  /**
   * Emergency address. Id of an emergency address that already exists, letter for letter.
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
   * Record calls. Records the user's calls, if wished with a transcript and an estimate of the mood.
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
   * Wait for the record. Declared for sites, but no document shows it doing anything: the answer is a
   * receipt either way.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  synchronous?: YesNoInput | null;
  /**
   * Portal login. Login of the site's own record, unique on the whole system. Usually left out.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "login-username"?: TextInput | null;
  /**
   * E-mail address. One address of the site, or several with semicolons between them.
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
   * Calls at once. How many calls may be up at the same time. 0 sets no limit.
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
   * Refuse anonymous calls. Turns away callers who send no number.
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
   * Caller ID number. Number shown to people called from the site. Left out, it comes from the domain.
   * As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text under
   * reference, 45. Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "caller-id-number"?: PhoneInput | null;
  /**
   * Caller ID name. Name shown with that number; keep it within 15 characters. Left out, it comes from
   * the domain.
   * More than 15 characters warns. Source: create-site reference page, aaker/netsapiens-loadgenerator
   * (documented).
   */
  "caller-id-name"?: TextInput | null;
  /**
   * Emergency caller ID. Number shown to emergency services, who may use it to find the site. Left out,
   * it comes from the domain.
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
   * Emergency address. Id of an emergency address that already exists, letter for letter.
   * Source: create-site reference page, names from OpenAPI 45.0 (documented).
   */
  "emergency-address-id"?: TextInput | null;
  /**
   * Shuffle hold music. Plays the hold music in random order.
   * Source: OpenAPI 45.0 (name and values; its text is another field's) (documented).
   */
  "music-on-hold-randomized-enabled"?: YesNoInput | null;
  /**
   * Record calls. Records calls, if wished with a transcript and an estimate of the mood.
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

/** The input of each operation. */
export interface OperationInputs {
  "netsapiens.user.create": NetsapiensUserCreate;
  "netsapiens.site.create": NetsapiensSiteCreate;
  "netsapiens.user.update": NetsapiensUserUpdate;
  "netsapiens.site.update": NetsapiensSiteUpdate;
}

/** The body of each operation. */
export interface OperationPayloads {
  "netsapiens.user.create": NetsapiensUserCreatePayload;
  "netsapiens.site.create": NetsapiensSiteCreatePayload;
  "netsapiens.user.update": NetsapiensUserUpdatePayload;
  "netsapiens.site.update": NetsapiensSiteUpdatePayload;
}
