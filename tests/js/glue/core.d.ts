// What wasm-bindgen generates, as far as the package's own JavaScript uses it. It generates comments with types too,
// but its JavaScript does not pass its own types.

interface Exports {
  readonly memory: WebAssembly.Memory;
}
/** How much was written; negative when it is a report of errors. */
type Written = number;

export default function init(options: {
  module_or_path: unknown;
}): Promise<Exports>;
/** What it gives when the module is there already needs no options. */
export function initSync(options?: { module: unknown }): Exports;
export function __wbg_reset_state(): void;
export enum Call {
  IsValid,
  Validate,
  Normalize,
  Build,
  Curl,
  Url,
  Defaults,
  About,
}
export class Buffers {
  input(room: number): number;
  output(): number;
  written(): number;
  operations(): Written;
}
export class Bound {
  static bind(
    buffers: Buffers,
    name: number,
    options: number,
  ): Bound | undefined;
  keys(buffers: Buffers, length: number): void;
  learn(buffers: Buffers, length: number): Written;
  holds(buffers: Buffers, count: number, length: number): number;
  call(
    buffers: Buffers,
    call: Call,
    packed: boolean,
    length: number,
    base: number,
  ): Written;
}
