// Sheets of users and sites: `seatwright/rows`.

import type { Code, Options, OperationId, Severity } from "./types.js";

export { OptionError } from "./types.js";

/**
 * Finds out what a sheet is and what its columns are; iterate over the result for the rows.
 *
 * `source` is text, bytes, a `Blob` or `File`, a stream or iterable of bytes, or objects, one a row. What can be read once
 * only is spooled, at most `spool_limit` bytes. Throws an `OptionError` for a wrong option, a `TypeError` for a source of
 * another type, a `RangeError` for one that is longer than `spool_limit`.
 */
export function read<K extends OperationId>(
  operation: K,
  source: SheetSource,
  options?: SheetOptions,
): Promise<Sheet>;

/** An empty sheet as CSV: a heading for each field, and an example row. */
export function template(
  operation: OperationId,
  options?: TemplateOptions,
): string;

/** The columns of `template` with the values that each takes, those that are required first. */
export function templateColumns(
  operation: OperationId,
  options?: Options,
): TemplateColumn[];

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
  /** The word in a cell that clears a field; a blank cell says nothing. */
  readonly clear?: string | null;
  /** What other objects have: number, kind, name. */
  readonly taken?: Iterable<
    readonly [number: string | number, kind: string, name: string]
  > | null;
  /** Bounds on the sheet. */
  readonly sheet_limits?: SheetLimits | null;
  /** Give rows although a finding is an error. */
  readonly allow_errors?: boolean;
  /** How many bytes are spooled at most: 1 GiB when not given. */
  readonly spool_limit?: number;
  /** Called after each piece; what it throws ends the reading. */
  readonly progress?: (progress: Progress) => void;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/** Options of a template. */
export interface TemplateOptions extends Options {
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
  /** How many bytes were read in this pass. */
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
export type SheetFile = "requests" | "errors" | "corrected";

/** A sheet whose rows cannot be read as they are meant. */
export class SheetError extends Error {
  readonly name: "SheetError";
  /** Those that are errors. */
  readonly findings: Finding[];
}

/** One row of a sheet, and what became of it. */
export interface Row {
  /** The row as a spreadsheet numbers it; objects are numbered from 1. */
  readonly row: number;
  readonly verdict: "ready" | "invalid" | "continuation" | "blank";
  /** Errors and warnings. */
  readonly issues: readonly RowIssue[];
  /** The request to send; null unless the row is ready. */
  readonly request: RowRequest | null;
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
