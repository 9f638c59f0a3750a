// What wasm-bindgen generates of the calls around a request, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function __wbg_reset_state(): void;
export function catalogue(): string;
export function from_record(
  operation: string,
  record: string,
  options: string,
): string;
export function read_response(
  operation: string,
  status: number,
  body: Uint8Array,
  options: string,
): string;
export function convert(
  from: string,
  to: string,
  record: string,
  options: string,
): string;
export function convert_batch(
  from: string,
  to: string,
  records: string,
  unread: string,
  options: string,
): string;
export function fix(
  operation: string,
  input: string,
  which: string,
  options: string,
): string;
export function like(
  operation: string,
  template: string,
  input: string,
  options: string,
): string;
export function differences(
  operation: string,
  record: string,
  request: string,
): string;
