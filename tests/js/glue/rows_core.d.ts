// What wasm-bindgen generates of the sheets, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function __wbg_reset_state(): void;
export function profile_from_openapi(
  document: Uint8Array,
  name: string,
): string;
export class SheetSurvey {
  constructor(
    operation: string,
    options: string,
    sheet: string,
    is_workbook: boolean,
  );
  set_host(): void;
  push(bytes: Uint8Array): void;
  finish(): SheetFacts;
  free(): void;
}
export class SheetFacts {
  json(): string;
  token(): string;
  error_headings(): Uint8Array;
  result_headings(): Uint8Array;
  headings(): Uint8Array;
  gather(
    records: Records,
    send_secrets: boolean,
    several_keys: boolean,
  ): RunGather;
  begin(): SheetPass;
  plan(
    records: Records,
    send_secrets: boolean,
    several_keys: boolean,
  ): PlanPass;
  free(): void;
}
export class SheetPass {
  rows(bytes: Uint8Array, last: boolean): string;
  write(
    bytes: Uint8Array,
    last: boolean,
    requests: boolean,
    errors: boolean,
    corrected: boolean,
  ): void;
  requests(): Uint8Array;
  errors(): Uint8Array;
  corrected(): Uint8Array;
  summary(): string | undefined;
  free(): void;
}
export class RecordsReader {
  constructor(operation: string, options: string, is_workbook: boolean);
  push(bytes: Uint8Array): void;
  finish(): Records;
  free(): void;
}
export class Records {
  check(document: string, digest: string, yes: string): void;
  to_rows(): string;
  free(): void;
}
export class PlanPass {
  rows(bytes: Uint8Array, last: boolean): string;
  write(
    bytes: Uint8Array,
    last: boolean,
    requests: boolean,
    errors: boolean,
    corrected: boolean,
  ): void;
  requests(): Uint8Array;
  errors(): Uint8Array;
  corrected(): Uint8Array;
  document(): Uint8Array;
  end(): string | undefined;
  results(
    bytes: Uint8Array,
    last: boolean,
    run: RunEngine,
    plan: number,
  ): Uint8Array;
  begin_run_page(title: string): void;
  run_page(run: RunEngine): string;
  free(): void;
}
export class RunGather {
  push(bytes: Uint8Array): void;
  finish(document: string, yes: string): RunPlans;
  free(): void;
}
export class RunPlans {
  add(other: RunPlans): void;
  begin(
    journal: Uint8Array | undefined,
    concurrency: number,
    stop_after: number,
    attempts: number,
    look_ups: number,
    backoff: number,
    backoff_limit: number,
    seed?: bigint,
  ): RunEngine;
  free(): void;
}
export class RunEngine {
  next(now: number): string;
  answered(
    step: number,
    status: number,
    headers: string,
    body: Uint8Array,
    now: number,
  ): string;
  cancel(): void;
  summary(): string;
  result(plan: number, row: number): string | undefined;
  created(): string;
  free(): void;
}
export function template(
  operation: string,
  options: string,
  sheet: string,
  delimiter: number,
  example: boolean,
): string;
export function template_columns(
  operation: string,
  options: string,
  sheet: string,
): string;
export function list_request(
  operation: string,
  options: string,
  start: number,
  limit: number,
  filters: string[],
): string | undefined;
export function read_request(
  operation: string,
  path: string,
  body: string,
): string | undefined;
export function next_free(
  first: string,
  last: string,
  taken: string,
): string | undefined;
