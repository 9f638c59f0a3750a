// What wasm-bindgen generates of the forms, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function __wbg_reset_state(): void;
export function with_labels(result: string): string;
export function describe(operation: string, options: string): string;
export function json_schema(
  operation: string,
  options: string,
  view: string,
  target: string,
  flat: boolean,
): string;
