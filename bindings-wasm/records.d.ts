// Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
// The calls around a request, what they take and what they give: `seatwright/records`.

import type {
  Change,
  Code,
  Issue,
  Limits,
  Options,
  OperationId,
  OperationInputs,
  Profile,
  Report,
  Request,
} from "./types.js";

export { OptionError } from "./types.js";

/**
 * A record as the vendor returns it, as clean input for the operation: renamed keys, types and lists repaired, what only
 * answers have left out. Nothing is filled in; build with `defaults: "none"` to send the values of the record.
 */
export function fromRecord<K extends OperationId>(
  operation: K,
  record: RecordDocument,
  options?: RecordOptions,
): FromRecord<OperationInputs[K]>;
/**
 * "Like that one": an input with the values of a record, or of a template of some fields, in fields that it does not name.
 * Names, login, e-mail address, secrets, extension, phone numbers, caller ids and the emergency address are never taken over.
 * Throws an `OptionError` when the operation does not create, or a value of the template is wrong.
 */
export function like<K extends OperationId>(
  operation: K,
  template: RecordDocument,
  input?: RecordDocument,
  options?: Options,
): Liked<OperationInputs[K]>;
/**
 * Applies fixes that the report over an input offers, and looks at it again. `which` is "certain": all that are beyond
 * doubt; or a list of the ids that issues have in their `fix`. Throws an `OptionError` for an id that no fix has.
 */
export function fix<K extends OperationId>(
  operation: K,
  input: RecordDocument,
  which?: "certain" | readonly string[],
  options?: Options,
): Fixed<OperationInputs[K]>;
/**
 * Which values that were sent the record does not have. Other names, types and separators are no difference; of secrets
 * only that they differ is said. `request` is a request of ours, an object with its `body`, or what was sent.
 */
export function differences(
  operation: OperationId,
  record: RecordDocument,
  request: object | string,
): Difference[];
/**
 * What an answer means. No answer throws, whatever its bytes are. A status of null says that none came: the connection was
 * dropped. The outcome is `unknown` then, with the advice to look before sending again.
 */
export function readResponse(
  operation: OperationId,
  status: number | null,
  body?: ResponseBody,
  options?: ResponseOptions,
): Outcome;
/** A record of one system as input for another, with a report of what is lost. */
export function convert<F extends ConvertFrom, T extends ConvertTo>(
  from: F,
  to: T,
  record: RecordDocument,
  options?: ConvertOptions,
): Conversion<F, T>;
/**
 * Many records at once: collisions named or settled, and perhaps cut into waves. A value that JSON has not blocks its row
 * and is named in an issue.
 */
export function convertBatch<F extends ConvertFrom, T extends ConvertTo>(
  from: F,
  to: T,
  records: string | Iterable<RecordDocument>,
  options?: ConvertOptions,
): Batch<F, T>;
/** The loss reports of a batch as one flat list: an object a row, with the same keys in each, as tables take them. */
export function lossRows(batch: Pick<Batch, "users">): LossRow[];
/** The English sentences of all codes and of all advice, with the types of their placeholders, for those who translate. */
export function catalogue(): Catalogue;

/** An input, completed from a record or a template. */
export interface Liked<I = object> {
  readonly operation: OperationId;
  /** What the template gives. */
  readonly values: I;
  /** Keys that give nothing: they are somebody's own, or no fields. */
  readonly left: readonly {
    readonly field: string;
    readonly why: "own" | "unknown";
  }[];
  readonly input: I;
  /** The fields whose values are those of the template. */
  readonly from_template: readonly string[];
}

/** The sentences of a language. */
export interface Catalogue {
  readonly locale: "en";
  readonly messages: readonly CatalogueEntry<Code>[];
  readonly advice: readonly CatalogueEntry<AdviceCode>[];
}

/** The sentences of a code, or of a code with a detail. The first template whose placeholders all have a value is used. */
export interface CatalogueEntry<C extends string = string> {
  readonly key: C | `${C}/${string}`;
  readonly code: C;
  readonly detail?: string;
  readonly templates: readonly Template[];
}

/** A sentence with `{placeholders}`. */
export interface Template {
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
}

/** A place in a sentence for a value. */
export interface Placeholder {
  /** The parameter of the issue, or `key` or `must`. */
  readonly name: string;
  readonly kind: PlaceholderKind;
  /**
   * How it is written: `plain` without quotes, `one` with an article, `count` as the unit of the number before it,
   * `character` with the name of a character.
   */
  readonly style?: string;
}

/** What a placeholder holds. */
export type PlaceholderKind =
  "key" | "must" | "number" | "text" | "list" | "number_or_text";

/** What `fromRecord` can be asked for. */
export interface RecordOptions {
  /**
   * How messages name fields: by their keys in the request, or by the labels of the form. Only messages
   * change.
   */
  readonly names?: "wire" | "label";
  /**
   * The document that the input is for: names of fields follow it, and fields that only it has are kept.
   * The profile of the call that the input goes to.
   */
  readonly profile?: Profile;
}

/** A record: an object or a Map, a list of one, or JSON text. */
export type RecordDocument = string | object;

/** The body of an answer as it came, or what `response.json()` gave. A `Response` itself cannot be read at once. */
export type ResponseBody =
  | string
  | ArrayBuffer
  | ArrayBufferView
  | object
  | number
  | boolean
  | null
  | undefined;

/** What became of a record. */
export interface FromRecord<I> {
  readonly operation: OperationId;
  /** Has the keys of the type as far as the record has them; it is judged when it is validated. May hold secrets. */
  readonly input: I;
  readonly changes: readonly Change[];
  readonly issues: readonly Issue[];
}

/** An input after its fixes. */
export interface Fixed<I> {
  readonly operation: OperationId;
  /** null when the document could not be read. It may hold secrets. */
  readonly input: I | null;
  /** Options that the fixes set, to be given with every call from now on. */
  readonly options: Pick<Options, "domain" | "user" | "site" | "profile">;
  readonly changes: readonly Change[];
  /** What is left to say, with these options. */
  readonly report: Report;
}

/** A value that was sent and is not what the record holds. */
export interface Difference {
  readonly path: readonly (string | number)[];
  /** `not_in_record` proves nothing: records leave out keys. */
  readonly reason: "different" | "not_in_record";
  /** Absent for secrets. */
  readonly sent?: unknown;
  /** Absent for secrets, and when the record holds nothing there. */
  readonly stored?: unknown;
}

/** What the caller knows of an answer. */
export interface ResponseOptions {
  /** The headers of the answer; names in any case. */
  readonly headers?: ResponseHeaders | null;
  /**
   * The request that was answered, one stored with its `body` and `path`, or the payload that was sent.
   * With it issues carry values, and a secret that the server repeats is certain to be found.
   */
  readonly request?: Request | SentRequest | object | string | null;
  /** Bounds on the answer. */
  readonly limits?: Limits;
  /** Language of messages. */
  readonly locale?: "en";
  /**
   * How messages name fields: by their keys in the request, or by the labels of the form. Only messages
   * change.
   */
  readonly names?: "wire" | "label";
}

/** The headers of an answer: a `Headers`, the headers of `node:http`, any object or pairs. */
export type ResponseHeaders =
  | Iterable<readonly [string, string]>
  | {
      readonly [name: string]:
        string | number | readonly string[] | null | undefined;
    };

/** A request as a program may have stored it. */
export interface SentRequest {
  readonly body: string | object;
  readonly path?: string;
}

/** What an answer means. */
export type OutcomeWord =
  | "created"
  | "accepted"
  | "updated"
  | "checked"
  | "conflict"
  | "invalid"
  | "denied"
  | "not_found"
  | "throttled"
  | "server_error"
  | "unknown";

/** An answer, read. Only `record` may hold secrets. */
export interface Outcome {
  readonly operation: OperationId;
  readonly outcome: OutcomeWord;
  /** null when no answer came. */
  readonly status: number | null;
  /** The record that came back, as the vendor spells it. */
  readonly record: Record<string, unknown> | null;
  /** An error is what the server said; what is inferred from it warns. */
  readonly issues: readonly Issue[];
  readonly advice: readonly Advice[];
  /** How many seconds the server asks to wait, a day at most. */
  readonly retry_after?: number;
  /** The server's own text, on one line and without the secrets of the request. */
  readonly message?: string;
  /** The server's own code. */
  readonly server_code?: string;
}

/** One thing to do next. */
export interface Advice {
  readonly code: AdviceCode;
  readonly value?: string;
  /** For a person: lower case, no final period. */
  readonly message: string;
}

/** What a piece of advice is about: append-only. */
export type AdviceCode =
  | "read_later"
  | "read_back"
  | "check_before_retry"
  | "back_off"
  | "retry_at"
  | "check_base_url"
  | "v1_names"
  | "update_instead"
  | "try_another_user"
  | "create_instead"
  | "check_key"
  | "check_reach"
  | "key_may_be_read_only"
  | "core_lacks_endpoint"
  | "log_in_again"
  | "check_rights"
  | "check_account"
  | "full_state_name";

/** Where records to convert come from. */
export type ConvertFrom = "odin.user.create";
/** What they can become. */
export type ConvertTo = "netsapiens.user.create";

/** One user, converted. */
export interface Conversion<
  F = ConvertFrom,
  T extends OperationId = ConvertTo,
> extends Converted<T> {
  readonly from: F;
  readonly to: T;
  /** Documented defaults that stand for what the record does not say. */
  readonly defaulted: readonly Defaulted[];
}

/** What became of a record of another system. */
export interface Converted<T extends OperationId = ConvertTo> {
  /** Whose record it is: its `userId`, when it can be read. */
  readonly id?: string;
  /** Holds the domain too. `null` when the record could not be read or the user is left out. */
  readonly input: OperationInputs[T] | null;
  /** What the target's rules say of the input; `null` for a user who is left out. */
  readonly report: Report | null;
  readonly loss: readonly Loss[];
  /** What is sent after the user's request, each after the one before it. */
  readonly requests: readonly ConvertedRequest[];
  /** What other calls must do, which none of `requests` does. */
  readonly follow_up: readonly FollowUp[];
}

/** What became of one field of the source. Holds nothing of a secret. */
export interface Loss {
  readonly field: string;
  readonly verdict: LossVerdict;
  /** Fields of the target, parts of `requests` or kinds of follow-up rows, separated with `, `. */
  readonly to?: string;
  /** Why, for a person. */
  readonly note: string;
  /** The source's value, of what needs a choice or is lost; absent for secrets and unknown keys. */
  readonly value?: unknown;
}

/** A row of `lossRows`: the same keys in each. */
export interface LossRow {
  /** The record's number, from 1. */
  readonly row: number;
  /** Whose record it is: its `userId`. */
  readonly id: string | null;
  readonly ready: boolean;
  readonly field: string;
  readonly verdict: LossVerdict;
  readonly to: string | null;
  readonly note: string;
  /** A list as its JSON text. */
  readonly value: string | number | boolean | null;
}

/** What became of a field. */
export type LossVerdict =
  "carried" | "derived" | "needs_choice" | "lost" | "not_needed";

/** A row of data for another call. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  readonly domain?: string;
  readonly user?: string;
  /** What keeps the row from being a request. */
  readonly issues?: readonly Issue[];
  readonly [other: string]: unknown;
}

/** A request that is sent after that of the user. A plan has the same shape. */
export interface ConvertedRequest {
  /** `2.1` is the first after the request of record 2, which is `2`. */
  readonly id: string;
  /** The requests that must be done before. */
  readonly after: readonly string[];
  readonly part: "address" | "device" | "phonenumber";
  readonly operation: OperationId;
  readonly method: string;
  readonly path: string;
  readonly body: { readonly [name: string]: unknown };
  /** A request that stores nothing and is sent before; the members of its answer that `takes` names go into the body. */
  readonly check?: {
    readonly operation: OperationId;
    readonly method: string;
    readonly path: string;
    readonly body: { readonly [name: string]: unknown };
    readonly takes: readonly string[];
  };
  readonly report: Report;
  /** The data that it was made from. */
  readonly follow_up: FollowUp;
}
export type FollowUpKind =
  | "password"
  | "phone_number"
  | "device"
  | "emergency_address"
  | "alias"
  | "trunk_user";

/** A documented default that stands for a field which a record does not fill. */
export interface Defaulted {
  readonly field: string;
  readonly by: "converter" | "server" | "site";
  readonly value?: string;
  /** How many users, in a summary. */
  readonly users?: number;
}

/** Many users, converted. Rows are counted from 1. */
export interface Batch<F = ConvertFrom, T extends OperationId = ConvertTo> {
  readonly from: F;
  readonly to: T;
  /** What is wrong with the list itself; then there are no users. */
  readonly issues: readonly Issue[];
  readonly users: readonly BatchUser<T>[];
  readonly collisions: readonly Collision[];
  readonly summary: Summary;
  /** Rows to send together, when the options ask for waves. */
  readonly waves: readonly (readonly number[])[] | null;
  /** Rows that cannot be sent. */
  readonly blocked: readonly number[];
}

/** A user of a batch. */
export interface BatchUser<
  T extends OperationId = ConvertTo,
> extends Converted<T> {
  readonly row: number;
  /** Can be sent. */
  readonly ready: boolean;
  readonly blocked_by: readonly ("errors" | "collision" | "trunk_user")[];
}

/** Users that claim the same. */
export interface Collision {
  readonly field: string;
  readonly value: string;
  readonly domain?: string;
  readonly rows: readonly number[];
  /** It is taken on the target already. */
  readonly known?: true;
  /** Who got which extension. */
  readonly resolution?: readonly {
    readonly row: number;
    readonly user: string;
  }[];
}

/** Counts over a batch. */
export interface Summary {
  readonly users: number;
  readonly ready: number;
  readonly blocked: number;
  readonly blocked_by: Readonly<
    Record<BatchUser["blocked_by"][number], number>
  >;
  readonly collisions: number;
  readonly verdicts: Readonly<Record<LossVerdict, number>>;
  readonly fields: Readonly<
    Record<string, Readonly<Partial<Record<LossVerdict, number>>>>
  >;
  /** Values that need a choice, by field, each with the number of users who have it. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly issues: Readonly<Partial<Record<Code, number>>>;
  readonly requests: Readonly<
    Partial<Record<ConvertedRequest["part"], number>>
  >;
  readonly follow_up: Readonly<Partial<Record<FollowUpKind, number>>>;
  readonly defaulted: readonly Defaulted[];
}

/** Names, of which extensions may be numbers. */
export type Names = readonly (string | number)[] | ReadonlySet<string | number>;

/** What a conversion must be told, because no record says it. */
export interface ConvertOptions {
  /** The domain of groups that `groups` does not name. */
  readonly domain?: string;
  /** Group ids with the domain, and perhaps the site, that each becomes. */
  readonly groups?: Groups;
  /** A group without a site of its own in the map becomes a site of its name. */
  readonly site_from_group?: boolean;
  /** Extensions that may be given out, and when. */
  readonly extensions?: Extensions;
  /** Names of languages with the target's token. */
  readonly languages?: { readonly [name: string]: string };
  /** Zones with the listed one to take, for zones without an exact equivalent. */
  readonly zones?: { readonly [name: string]: string };
  /** Network classes of service with the dial policy, or the dial plan and policy, to take. */
  readonly dial_policies?: DialPolicies;
  /**
   * Types of devices with the model of the target to take; without it a phone gets no request of its
   * own.
   */
  readonly device_models?: { readonly [name: string]: string };
  /** An e-mail address for those who have none, such as `{user}@{domain}`. */
  readonly mail?: string;
  /** The scope of every user; `Basic User`, as the server would have it, when not given. */
  readonly user_scope?: string;
  /** Whether `userId` becomes the login; else the server makes `user@domain`. */
  readonly keep_login?: boolean;
  /** Which of the dialing names the directory goes by. */
  readonly dial_by_name?: "last" | "first";
  /** What is done about users on trunks. */
  readonly trunk_users?: "report" | "convert";
  /** The country of numbers whose record names none. */
  readonly numbers?: NumberPlan;
  /** The target's document to check against. */
  readonly profile?: Profile;
  /** `field/code` pairs of the target whose errors become warnings. */
  readonly waive?: readonly `${string}/${Code}`[];
  /** Language of messages. */
  readonly locale?: "en";
  /**
   * How messages name fields: by their keys in the request, or by the labels of the form. Only messages
   * change.
   */
  readonly names?: "wire" | "label";
  /** What is on the target already: names in all domains, or by domain. */
  readonly context?: ConvertContext;
  /** Bounds on a conversion. */
  readonly limits?: ConvertLimits;
  /** How a batch is cut; not at all when not given. */
  readonly waves?: Waves;
}

/** Groups and where each goes: a group id is unique inside its provider only. */
export type Groups =
  | { readonly [group: string]: string | GroupPlace }
  | readonly (GroupPlace & {
      readonly group: string;
      readonly service_provider?: string;
    })[];

/** Network classes of service with the dial policy, or the dial plan and policy, to take. */
export interface DialPolicies {
  readonly [name: string]:
    | string
    | { readonly "dial-plan"?: string; readonly "dial-policy"?: string };
}

/** Extensions that may be given out, and when. */
export interface Extensions {
  /** The first one; its digits say how many each one has: `0200`. */
  readonly start?: string | number;
  /** The last one. */
  readonly end?: string | number;
  /** Ones that are never given out. */
  readonly taken?: Names;
  /** What is done about extensions that collide inside a domain. */
  readonly collisions?: "report" | "allocate";
}

/** How national numbers become international ones. */
export interface NumberPlan {
  /** The country code, such as `44`. */
  readonly country_code?: string | number;
  /** What stands before a national number and not in an international one: `0`. */
  readonly national_prefix?: string | number;
}

/** What is on the target already. */
export interface ConvertContext {
  /** Extensions that are taken. */
  readonly users?: Names | { readonly [domain: string]: Names };
  /** Portal logins on the system. */
  readonly logins?: Names;
  /** Sites. */
  readonly sites?: Names | { readonly [domain: string]: Names };
  /** How many more sites a domain may have. */
  readonly sites_left?: number;
}

/** Bounds on a conversion. */
export interface ConvertLimits {
  /** Records of a batch. */
  readonly rows?: number;
  /** Bytes of one record. */
  readonly bytes?: number;
  /** Bytes of one text. */
  readonly text?: number;
  /** Keys and items of one record. */
  readonly keys?: number;
  /** Nesting. */
  readonly depth?: number;
}

/** How a batch is cut. */
export interface Waves {
  /** At most so many users, but for users who met in a collision: they stay together. */
  readonly size?: number;
  /** What a wave does not mix. */
  readonly by?: "group";
}

/** Where a group goes. */
export interface GroupPlace {
  readonly domain: string;
  readonly site?: string;
}
