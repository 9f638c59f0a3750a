// Sheets of users and sites: `seatwright/rows`.

import type { Run, RunOptions, SecretOptions } from "./rows-run.js";
import type { Converted } from "./records.js";
import type { Code, Options, OperationId, Severity } from "./types.js";

export { OptionError } from "./types.js";
export { RunError, run } from "./rows-run.js";
export type * from "./rows-run.js";

/**
 * Finds out what a sheet is and what its columns are; iterate over the result for the rows.
 *
 * `source` is text, bytes, a `Blob` or `File`, a stream or iterable of bytes, or objects, one a row. What can be read once
 * only is spooled, at most `spool_limit` bytes. Bytes may be those of an Excel workbook (`.xlsx`, `.xlsm`): the module that
 * reads it is loaded then. Throws an `OptionError` for a wrong option, a `TypeError` for a source of another type, a
 * `RangeError` for one that is longer than `spool_limit`, a `WorkbookError` for a workbook that cannot be read.
 */
export function read<K extends OperationId>(
  operation: K,
  source: SheetSource,
  options?: SheetOptions,
): Promise<Sheet>;

/**
 * Compares a sheet with the records that exist: what is made, changed, and left as it is. The sheet is read to its end: the
 * guards are known before the first request is given. Throws a `PlanError` when a record cannot be read: it would be made
 * once more.
 */
export function plan<K extends OperationId>(
  operation: K,
  source: SheetSource,
  options: PlanOptions,
): Promise<Plan>;

/**
 * What exists as a sheet in CSV, to be edited and planned against the same records; and what stands in none of its cells.
 * No secret stands in it.
 */
export function recordsToRows(
  operation: OperationId,
  existing: SheetSource,
  options?: Options,
): Promise<{ csv: string; left_out: { key: string; field: string }[] }>;

/** An empty sheet as CSV: a heading for each field, and an example row. */
export function template(
  operation: OperationId,
  options?: TemplateOptions,
): string;

/** The columns of `template` with the values that each takes, those that are required first. */
export function templateColumns(
  operation: OperationId,
  options?: TemplateColumnOptions,
): TemplateColumn[];

/** A request that reads. It has no body; a bearer token travels in the header `authorization`. */
export interface ReadRequest {
  readonly method: "GET";
  /** From the root with its query, percent-encoded. */
  readonly path: string;
}

/** Which part of a list, and of which records. */
export type ListOptions = Options & {
  /** The number of the first record, from 0. */
  start?: number;
  /** How many records; as many as the server allows when it is 0 or absent. */
  limit?: number;
  /** Query parameters with their values, such as `{ site: "Paris" }`. */
  filters?: Readonly<Record<string, string>>;
};

/**
 * The request that lists the records of an operation, or a part of them. Null when the vendor has no public call for it, or
 * when `start` is not 0 and the server returns all records at once. Throws an `OptionError` when a parameter of the path is
 * missing, such as `domain`, or when the call has no such filter.
 */
export function listRequest(
  operation: OperationId,
  options?: ListOptions,
): ReadRequest | null;

/**
 * The request that reads the record which `request` makes or changes. Null when the vendor has no public call for it, or
 * when the request does not name its record.
 */
export function readRequest(
  operation: OperationId,
  request: { readonly path: string; readonly body: string | Uint8Array },
): ReadRequest | null;

/**
 * The inputs of users of a conversion who are ready, each with the values of its `requests` under the targets of a mapping:
 * `device[1]:device` is the id of the second device. They are rows for `read` and `plan` with `beside`.
 */
export function fromConversion(
  users: Iterable<
    Pick<Converted, "input" | "report" | "requests"> & {
      readonly ready?: boolean;
    }
  >,
): Record<string, unknown>[];

/** The first extension from `first` to `last` that is not taken, with as many digits as `first`; null when all are. */
export function nextFree(
  first: string | number,
  last: string | number,
  taken: Iterable<string | number>,
): string | null;

/** What a sheet is read from. A text is the content of a file, never its name. */
export type SheetSource =
  | string
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<ArrayBufferView>
  | Iterable<object>
  | AsyncIterable<object>;

/** How a sheet is read, and the options of its operation. */
export interface SheetOptions extends Options {
  /** What columns are: as `sheet.mapping` gives it, or its JSON text. Others are found by their headings. */
  readonly mapping?: MappingInput | string | null;
  /** The encoding of bytes; found out when not given. A text and objects have none. */
  readonly encoding?: Encoding | null;
  /** One ASCII character; found out when not given. */
  readonly delimiter?: string | null;
  /** Make likely repairs too, not only certain ones. */
  readonly accept_likely?: boolean | null;
  /** The word in a cell that clears a field; a blank cell gives no value. */
  readonly clear?: string | null;
  /** What other objects have: number, kind, name. */
  readonly taken?: Iterable<
    readonly [number: string | number, kind: string, name: string]
  > | null;
  /** Bounds on the sheet. */
  readonly sheet_limits?: SheetLimits | null;
  /** Cells that a person changed since: row as a spreadsheet numbers it, column from 0, text. The source stays as it is. */
  readonly edits?: Iterable<
    readonly [row: number, column: number, text: string]
  > | null;
  /** Make requests of columns of emergency addresses, devices and numbers too, beside those of users: true, or a list of operations. */
  readonly beside?: boolean | readonly OperationId[] | null;
  /** Sites that have an emergency address; users of others get a warning. */
  readonly addressed_sites?: Iterable<string> | null;
  /** The name of the sheet of a workbook; the first visible one when not given. Of the sheet alone, not of `existing`. */
  readonly worksheet?: string | null;
  /**
   * A record as the vendor returns it, or a template of some fields, or its JSON text: its values stand in rows that have none,
   * but never names, numbers, logins or secrets.
   */
  readonly like?: object | string | null;
  /** Rows without an extension get the next free one of a range. */
  readonly extensions?: {
    readonly first: string | number;
    readonly last: string | number;
    /** Extensions that are never given. */
    readonly taken?: readonly (string | number)[] | null;
  } | null;
  /** Give each row its `cells`. */
  readonly cells?: boolean;
  /** Give rows although a finding is an error. */
  readonly allow_errors?: boolean;
  /** How many bytes are spooled at most, and read of a workbook: 1 GiB when not given. */
  readonly spool_limit?: number;
  /** Called after each piece; what it throws ends the reading. */
  readonly progress?: (progress: Progress) => void;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/** How a sheet is compared with what exists. */
export interface PlanOptions extends SheetOptions {
  /** What the vendor's GET gave, a file of it, or an export. An empty list says that nothing exists. */
  readonly existing: SheetSource;
  /** Send the secrets of rows whose record does not show them. */
  readonly send_secrets?: boolean;
  /** A person may have several extensions. */
  readonly several_keys?: boolean;
  /** What a person agreed to. */
  readonly yes?: Iterable<GuardCode>;
}

/** What a sheet changes in what exists. Iterating gives its rows; each iteration reads the sheet again. */
export interface Plan extends AsyncIterable<PlanRow> {
  readonly operation: OperationId;
  /** What is said once of the sheet. A copy. */
  readonly findings: Finding[];
  /** The counts over all rows. A copy. */
  readonly summary: PlanSummary;
  /** Tells the rows of this plan from those of another. */
  readonly digest: string;
  /** Keys of records that no row has; nothing is done with them. */
  readonly unmanaged: string[];
  /** What a person must agree to. */
  readonly guards: Guard[];
  /** The rows, in lists. Throws a `PlanError` when a guard has no yes. */
  batches(): AsyncGenerator<PlanRow[], void, void>;
  /**
   * Whether a plan that was saved may be carried out as this one, made again of the same sheet and of the records that exist
   * now. Throws a `PlanError` when the records or the rows are others, or a guard has no yes.
   */
  check(document: string | Blob, yes?: Iterable<GuardCode>): Promise<void>;
  /** Begins to carry the plan out, or goes on with a journal. Throws as `check` does, and a `RunError` for a wrong journal. */
  run(options?: RunOptions): Promise<Run>;
  /**
   * Makes a secret for each new row that has none in one of these fields: a PIN of six digits, or a password by the rules of the
   * group. Gives a file with the columns row, key, field and value, which is the only place that holds them: store it before
   * `run` gets it as `made_file`. Throws as `run` does.
   */
  makeSecrets(fields: Iterable<string>, options?: SecretOptions): Promise<string>;
  /** Files made in one pass: those that are named true, or all. `document` is the plan as JSON; no secret stands in it. */
  save(): Promise<
    Readonly<Record<PlanFile, Blob>> & { readonly summary: PlanSummary }
  >;
  save<K extends PlanFile>(
    which: Readonly<Record<K, boolean>>,
  ): Promise<
    Readonly<Partial<Record<K, Blob>>> & { readonly summary: PlanSummary }
  >;
  /** Gives up what the engine holds of sheet and records. */
  close(): Promise<void>;
}

/** What can be made of a plan. */
export type PlanFile = SheetFile | "document";

/** A plan that may not be carried out, or records that cannot be read. */
export class PlanError extends Error {
  readonly name: "PlanError";
}

/** One row of a plan. */
export interface PlanRow {
  readonly row: number;
  readonly action:
    | "create"
    | "update"
    | "unchanged"
    | "conflict"
    | "invalid"
    | "continuation"
    | "blank";
  /** Which user or site it is about: the key as the record has it, or as the row has it. */
  readonly key: string | null;
  /** What an update changes; of a secret only that it does. */
  readonly changes: readonly {
    readonly field: string;
    readonly from?: unknown;
    readonly to?: unknown;
    readonly secret?: true;
  }[];
  /** What stands in each column; null for a secret and for a column that gives no value. Only when `cells` is true. */
  readonly cells?: readonly (string | null)[];
  /** What is wrong or worth a look; of a conflict, why it is one. */
  readonly issues: readonly RowIssue[];
  /** Fields of a create whose values are those of the template that was given as `like`. */
  readonly from_template?: readonly string[];
  /** The request to send; of a create and of an update. */
  readonly request: RowRequest | null;
  /** Requests beside it, in the order in which they are sent; also of a further row of a person. */
  readonly beside: readonly BesideRequest[];
}

export type GuardCode = "cut_off" | "far_fewer" | "many_updates";

/** What a person must agree to before a plan is carried out. */
export interface Guard {
  code: GuardCode;
  message: string;
}

/** What a plan does in all. */
export interface PlanSummary {
  /** How many records no row has. */
  unmanaged: number;
  guards: Guard[];
  /** `read` is the sum of the counts of the actions. */
  counts: Record<PlanRow["action"] | "read" | "unmanaged", number> & {
    /** Requests beside those of the rows; there when they were asked for. */
    beside?: number;
    /** All requests: those of the rows, and those beside them. */
    requests?: number;
  };
  issues: Record<string, number>;
  notes: Summary["notes"];
}

/** Options of the columns of a template. */
export interface TemplateColumnOptions extends Options {
  /** Columns of devices, phone numbers and emergency addresses of users too: true, or a list of operations. */
  readonly beside?: boolean | readonly OperationId[] | null;
}

/** Options of a template. */
export interface TemplateOptions extends TemplateColumnOptions {
  /** `,` when not given. */
  readonly delimiter?: "," | ";" | "\t" | "|";
  /** Whether there is an example row; there is when not given. */
  readonly example?: boolean;
}

/** Bounds on a sheet; what is past one is said, never dropped in silence. */
export interface SheetLimits {
  /** Bytes of one cell: 64 KiB. */
  readonly cell?: number;
  /** Bytes of one row: 1 MiB. */
  readonly row?: number;
  /** Cells of one row: 1,000. */
  readonly columns?: number;
  /** Rows of the sheet, blank ones included: 5,000,000. */
  readonly rows?: number;
}

/** How far a pass over a sheet is. */
export interface Progress {
  /** Columns are found out, or rows are read. */
  readonly phase: "survey" | "rows";
  /** How many bytes were read in this pass; of a workbook, of its rows as they were unpacked. */
  readonly bytes: number;
  readonly total: number;
}

/** A sheet for one operation. Iterating gives its rows; each iteration reads the sheet again. */
export interface Sheet extends AsyncIterable<Row> {
  readonly operation: OperationId;
  /** Whether the rows can be read as they are meant: no finding is an error. */
  readonly ok: boolean;
  /** What the first pass found out. A copy. */
  readonly facts: Facts;
  /** What is said once: of the file, then of the mapping, then column by column. A copy. */
  readonly findings: Finding[];
  /** What each column is: to look at, to edit, and to give to `read` as `mapping`. A copy. */
  readonly mapping: Mapping;
  /** The rows, in lists: those of a piece of the sheet each. Throws a `SheetError` when a finding is an error. */
  batches(): AsyncGenerator<Row[], void, void>;
  /** The counts over all rows. Reads the sheet, unless that was done to its end before. */
  summary(): Promise<Summary>;
  /**
   * Files about the rows, made in one pass: those that are named true, or all. `requests` are lines of JSON (`row`,
   * `method`, `path`, `body`) and may hold secrets, `errors` is CSV without them, `corrected` is the sheet in its own columns,
   * with its secrets.
   */
  save(): Promise<
    Readonly<Record<SheetFile, Blob>> & { readonly summary: Summary }
  >;
  save<K extends SheetFile>(
    which: Readonly<Record<K, boolean>>,
  ): Promise<
    Readonly<Partial<Record<K, Blob>>> & { readonly summary: Summary }
  >;
  /** Gives up what the engine holds of the sheet. */
  close(): Promise<void>;
}

/** What can be made of a sheet. */
export type SheetFile = "requests" | "errors" | "corrected" | "html";

/** A sheet whose rows cannot be read as they are meant. */
export class SheetError extends Error {
  readonly name: "SheetError";
  /** Those that are errors. */
  readonly findings: Finding[];
}

/** A workbook that cannot be read: it has a password, is damaged or larger than a limit, or lacks the sheet. */
export class WorkbookError extends Error {
  readonly name: "WorkbookError";
}

/** One row of a sheet, and what became of it. */
export interface Row {
  /** The row as a spreadsheet numbers it; objects are numbered from 1. */
  readonly row: number;
  readonly verdict: "ready" | "invalid" | "continuation" | "blank";
  /** What stands in each column; null for a secret and for a column that gives no value. Only when `cells` is true. */
  readonly cells?: readonly (string | null)[];
  /** Errors and warnings. */
  readonly issues: readonly RowIssue[];
  /** Fields whose values are those of the template that was given as `like`. */
  readonly from_template?: readonly string[];
  /** The request to send; null unless the row is ready. */
  readonly request: RowRequest | null;
  /** Requests beside it, in the order in which they are sent; also of a further row of a person. */
  readonly beside: readonly BesideRequest[];
}

/** A request beside that of a row: an emergency address, a device or a number of its user. */
export interface BesideRequest {
  /** `"2.1"` is the first beside the request of row 2, which is `"2"`. */
  readonly id: string;
  /** The requests that must be done before, by their ids. */
  readonly after: readonly string[];
  /** The key of what it makes; null where the server gives it. */
  readonly key: string | null;
  readonly operation: OperationId;
  /** What `check` returns is missing in its body. */
  readonly request: RowRequest;
  /** What the server is asked with before, where the request needs its answer; it stores nothing. */
  readonly check: RowRequest | null;
  /** The members of the answer to `check` that go into the body. */
  readonly takes: readonly string[];
}

/** Something wrong with one row. Holds nothing of a secret. */
export interface RowIssue {
  /** An error keeps the row from being sent. */
  readonly severity: Exclude<Severity, "info">;
  /** A code of the core, or one of the sheet's, such as `duplicate`. */
  readonly code: Code | (string & {});
  /** The column, from 0; absent for a value that no column gives. */
  readonly column?: number;
  /** Its heading. */
  readonly heading?: string;
  readonly field?: string;
  /** What stands in the cell, at most 64 characters of it; absent for a secret. */
  readonly value?: string;
  /** The sentence for a person. */
  readonly message: string;
  /** What would mend it, as it would stand in the cell. */
  readonly fix?: string;
  readonly certainty?: Certainty;
}

/** The request of a row. A log of it does not show the body. */
export interface RowRequest {
  readonly method: string;
  /** Path from the root, percent-encoded. */
  readonly path: string;
  /** Without a token. */
  readonly headers: Record<string, string>;
  /** The JSON body. It may hold secrets. */
  readonly body: string;
  /** The body as a new object. */
  json(): Record<string, unknown>;
  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token: string): {
    method: string;
    headers: Record<string, string>;
    body: string;
  };
}

export type Certainty = "certain" | "likely";
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What the first pass found out. */
export interface Facts {
  operation: OperationId;
  /** No finding is an error. */
  ok: boolean;
  file: {
    encoding: Encoding;
    /** Absent for a file that holds no rows. */
    format?: "csv" | "ndjson" | "json";
    delimiter?: string;
  };
  /** Rows below the headings, blank ones included. */
  rows: number;
  blank: number;
  mapping: Mapping;
  findings: Finding[];
}

/** Something about a sheet or one of its columns, said once. */
export interface Finding {
  severity: Severity;
  code: string;
  column?: number;
  heading?: string;
  field?: string;
  /** How many rows it is about. */
  count?: number;
  /** The first five of them. */
  rows?: number[];
  values?: string[];
  message: string;
  /** The repair that would mend it: a certain one is made, a likely one when asked for. */
  fix?: string;
  certainty?: Certainty;
}

/** What the columns of a sheet are. */
export interface Mapping {
  /** The row of the headings; false for a sheet without. */
  header?: number | false | null;
  columns: MappingColumn[];
  /** Values for rows that have none in these fields. */
  constants?: Record<string, string | number | boolean>;
}

/** A mapping written by hand. */
export type MappingInput = Partial<Mapping>;

/** What a column is. By hand, `heading` or `index` is enough. */
export interface MappingColumn {
  /** Empty in a sheet without headings. */
  heading?: string;
  /** Its place, from 0, or a letter as spreadsheets have it. */
  index?: number | string;
  /** The field; `{domain}`, `{site}` and `{user}` are parameters of the path, `{name}` is a whole name. */
  to?: string;
  /** Its values are left out. */
  ignore?: boolean;
  /** By what it was taken for that field. */
  by?: string;
  certainty?: Certainty;
  /** Repairs of its values, such as `pad:4`. */
  repairs?: string[];
}

/** What became of all rows: `read` is the sum of the next four. */
export interface Summary {
  read: number;
  ready: number;
  invalid: number;
  continuation: number;
  blank: number;
  /** Errors and warnings by their codes, the more frequent first. */
  issues: Record<string, number>;
  /** What is good to know and much the same for many rows. */
  notes: { code: string; field?: string; message: string; rows: number }[];
}

/** One column of a template. */
export interface TemplateColumn {
  readonly heading: string;
  /** The field. */
  readonly path: string;
  readonly required: boolean;
  /** What it takes, by the word of the form. */
  readonly kind: string;
  /** The closed list of values, if there is one. */
  readonly allowed?: readonly string[];
  readonly example: string;
}
