// What wasm-bindgen generates of the workbooks, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function __wbg_reset_state(): void;
export class WorkbookRows {
  pack(sink: { take(piece: Uint8Array): void }): void;
  free(): void;
}
export function open_workbook(
  bytes: Uint8Array,
  sheet?: string,
): WorkbookRows | undefined;
