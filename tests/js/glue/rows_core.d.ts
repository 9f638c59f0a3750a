// What wasm-bindgen generates of the sheets, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function __wbg_reset_state(): void;
export class SheetSurvey {
  constructor(operation: string, options: string, sheet: string);
  push(bytes: Uint8Array): void;
  finish(): SheetFacts;
  free(): void;
}
export class SheetFacts {
  json(): string;
  token(): string;
  error_headings(): Uint8Array;
  headings(): Uint8Array;
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
  constructor(operation: string, options: string);
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
  free(): void;
}
export function template(
  operation: string,
  options: string,
  delimiter: number,
  example: boolean,
): string;
export function template_columns(operation: string, options: string): string;
export function next_free(
  first: string,
  last: string,
  taken: string,
): string | undefined;
