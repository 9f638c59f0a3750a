// Plans carried out: a part of `seatwright/rows`.

import type { OutcomeWord } from "./records.js";
import type { GuardCode, Plan } from "./rows.js";
import type { OperationId } from "./types.js";

/**
 * Begins to carry several plans out together, or goes on with their journal: a user is sent when the site is done. Throws a
 * `PlanError` for a plan that may not be carried out, a `RunError` for a journal that is not of these plans.
 */
export function run(
  plans: readonly Plan[],
  options?: RunOptions<readonly (string | Blob)[]>,
): Promise<Run>;

/** How plans are carried out. */
export interface RunOptions<Document = string | Blob> {
  /** The plan that was saved, of several plans one for each; the plan itself when not given. */
  readonly document?: Document;
  /** What a person agreed to, beside what the plan has a yes for already. */
  readonly yes?: Iterable<GuardCode>;
  /** What was kept of the journal: the run goes on where it ended. */
  readonly journal?: string | Uint8Array;
  /** Secret fields for which secrets were made: the requests get those of `made_file`. */
  readonly made?: Iterable<string>;
  /** What `makeSecrets` of the plan gave. A run that is resumed needs the same. */
  readonly made_file?: string | Uint8Array | Blob;
  /**
   * The token that the requests will carry. One that cannot stand in a header, such as one with a line break, is refused with a
   * `TypeError` before anything is written. The run does not keep it.
   */
  readonly token?: string;
  /** How many requests may be under way at the same time: 1. */
  readonly concurrency?: number;
  /** After how many rows in a row that are not done nothing more is sent: 5; 0 for never. */
  readonly stop_after?: number;
  /** How often the request of a row is sent at most: 5. */
  readonly attempts?: number;
  /** How often a record is read at most before the row ends as it stands: 5. */
  readonly look_ups?: number;
  /** The first wait after a failure, in seconds: 1. It doubles each time. */
  readonly backoff?: number;
  /** The longest such wait, in seconds: 60. */
  readonly backoff_limit?: number;
  /** A random whole number, which shortens waits by up to a half. */
  readonly seed?: number;
}

/** How secrets are made. */
export interface SecretOptions {
  /** The plan that was saved; the plan itself when not given. */
  readonly document?: string | Blob;
  /** What a person agreed to, beside what the plan has a yes for already. */
  readonly yes?: Iterable<GuardCode>;
  /** Bytes of a generator that is fit for secrets, 960 for each secret; `crypto.getRandomValues` when not given. */
  readonly random?: Uint8Array;
}

/** Carries plans out: says what to send next, and what an answer means. It sends nothing. */
export interface Run {
  /**
   * Carries all of it out, and gives the counts.
   *
   * `send` gives the answer to a step. What it throws, but for a wrong token, counts as no answer: the record is read before
   * anything is sent again. Rejects with what `write` or `progress` throws, when nothing is under way any more.
   */
  carryOut(
    send: (step: Step) => Answer | Promise<Answer>,
    how: CarryOutOptions,
  ): Promise<RunSummary>;
  /** What to do next. `now` is a time in seconds, of a clock that does not go back unless it is given. */
  next(now?: number): Promise<Next>;
  /**
   * Takes the answer to a step. Throws a `RunError` for a step that was not given out, or that has its answer already.
   */
  answered(
    step: Pick<Step, "id">,
    answer: Answer,
    now?: number,
  ): Promise<Answered>;
  /** Sends nothing more but look-ups, which tell what became of requests that were sent. */
  cancel(): Promise<void>;
  /** How many rows have which status. */
  summary(): Promise<RunSummary>;
  /** Whether every request is done: those of the rows, and those beside them. */
  complete(): Promise<boolean>;
  /** What became of a row; null for one without a request. `plan` is its place among several, from 0. */
  result(row: number, plan?: number): Promise<RowResult | null>;
  /** What became of the requests beside that of a row, in their order. */
  beside(row: number, plan?: number): Promise<BesideResult[]>;
  /** The records that the run has made, also before it was resumed: what is to be deleted to undo it. */
  created(): Promise<Created[]>;
  /**
   * Files about what became of each row of a plan, made in one pass: those that are named true, or both. `results` is the
   * sheet in its own columns, without those of secrets, with the result of each row; `report` is an HTML page.
   */
  save(): Promise<
    Readonly<Record<RunFile, Blob>> & { readonly summary: RunSummary }
  >;
  save<K extends RunFile>(
    which: Readonly<Record<K, boolean>> | undefined,
    how?: { readonly plan?: number; readonly title?: string },
  ): Promise<
    Readonly<Partial<Record<K, Blob>>> & { readonly summary: RunSummary }
  >;
  /** Gives up what the engine holds of requests. */
  close(): Promise<void>;
}

/** What can be made of a run. */
export type RunFile = "results" | "report";

/** How the loop around a run goes. */
export interface CarryOutOptions {
  /** Appends lines to the journal. They must be on the disk when it settles: the step that they announce is sent then. */
  readonly write: (lines: string) => void | Promise<void>;
  /** Called before a step is sent, with null, and after its answer; what it throws ends the run. */
  readonly progress?: (step: Step, answered: Answered | null) => void;
  /** Cancels the run: `carryOut` settles when it is known what became of the requests that were sent. */
  readonly signal?: AbortSignal;
}

/** What to do next: one of these is given. */
export type Next =
  /** Append this to the journal, flush it to the disk, and ask again. */
  | { readonly write: string }
  /** Send this, and hand the answer over. Others may be sent meanwhile. */
  | { readonly send: Step }
  /** Nothing is under way: wait so many seconds, and ask again. */
  | { readonly wait: number }
  /** Wait for an answer, at most so many seconds where it is a number, and ask again. */
  | { readonly answers: number | null }
  /** Nothing is left to do. */
  | { readonly finished: true };

/** A request to send. A log of it shows no body. */
export interface Step {
  /** No two steps of a journal have the same. */
  readonly id: number;
  /** Which of the plans the row belongs to, from 0. */
  readonly plan: number;
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  /** From 1 for a request beside that of the row. */
  readonly part?: number;
  /** The key of the record. */
  readonly key: string | null;
  /** How often the request was sent in all, this time included; of a look-up, how often before it. */
  readonly attempt: number;
  /** Whether it makes or changes the record, reads it, or asks for what another request needs. */
  readonly purpose: "send" | "look_up" | "check";
  readonly method: string;
  /** Path from the root, percent-encoded. */
  readonly path: string;
  /** Without a token. */
  readonly headers: Record<string, string>;
  /** The JSON body, which may hold secrets; empty for a look-up. */
  readonly body: string;
  /** The second argument of `fetch`. A vendor that wants the token in the body gets it there. */
  fetchInit(token: string): {
    method: string;
    headers: Record<string, string>;
    body?: string;
  };
}

/** A `Response` of `fetch`, its parts, or null when no answer came. */
export type Answer = Response | AnswerParts | null;

/** The parts of an answer. */
export interface AnswerParts {
  readonly status: number;
  /** `Retry-After` is read. */
  readonly headers?: Headers | Iterable<readonly [string, string]> | object;
  readonly text?: string;
}

/** What an answer meant. */
export interface Answered {
  readonly plan: number;
  readonly row: number;
  /** From 1 for a request beside that of the row. */
  readonly part?: number;
  readonly key: string | null;
  /** As `readResponse` words it; of a look-up one of the last four, or `denied`. */
  readonly outcome: OutcomeWord | "found" | "different" | "absent" | "unclear";
  /** What became of the row; null while a look-up or another try follows, and when a denied token stops the run. */
  readonly status: RowStatus | null;
  /** What there is to say, on one line. */
  readonly message: string;
}

/** What became of a row. Only an answer makes it `done`. */
export type RowStatus =
  | "done"
  | "refused"
  | "conflict"
  | "unknown"
  | "failed"
  | "skipped"
  | "not_sent"
  | "waiting";

/** What became of a row that has a request. */
export interface RowResult {
  readonly status: RowStatus;
  /** Of the last answer that told something; null when there was none. */
  readonly http_status: number | null;
  readonly outcome: Answered["outcome"] | "";
  readonly message: string;
  /** What a person does next; empty when there is nothing to do. */
  readonly next_step: string;
  /** The server's own identifier, where it told one beside the key. */
  readonly id: string | null;
  /** Fields in which the record is not as it was sent. */
  readonly differs: readonly string[];
  readonly sends: number;
  /** Whether an answer told that this run did it. */
  readonly confirmed: boolean;
}

/** What became of a request beside that of a row. */
export interface BesideResult extends RowResult {
  /** `"2.1"` is the first beside the request of row 2. */
  readonly request: string;
  readonly operation: OperationId;
  readonly key: string | null;
}

/** A record that a run has made. */
export interface Created {
  readonly plan: number;
  readonly row: number;
  /** From 1 for a request beside that of the row. */
  readonly part?: number;
  readonly operation: OperationId;
  readonly key?: string;
  readonly id?: string;
  readonly path?: string;
  /** False where no answer told that this run made it: compare it before it is deleted. */
  readonly confirmed: boolean;
}

/** How many rows have which status. */
export interface RunSummary {
  /** Rows of the sheets. */
  readonly read: number;
  /** The new ones; `all` is the count of the plans. */
  readonly create: Readonly<
    Record<Exclude<RowStatus, "waiting"> | "all", number>
  >;
  /** Those that are changed. */
  readonly update: RunSummary["create"];
  /** Requests beside those of the rows, where there are any; `all` is the count of the plans. */
  readonly beside?: Readonly<Record<RowStatus | "all", number>>;
  readonly unchanged: number;
  readonly conflict: number;
  readonly invalid: number;
  readonly continuation: number;
  readonly blank: number;
  /** Why nothing more is sent, before the end; `denied` when the server does not accept the token. */
  readonly stopped?: "refusals" | "cancelled" | "denied";
}

/** A run that cannot begin or be resumed, or an answer that it does not take. */
export class RunError extends Error {
  readonly name: "RunError";
}
