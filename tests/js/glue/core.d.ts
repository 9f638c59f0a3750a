// What wasm-bindgen generates, as far as the package's own JavaScript uses it. It generates comments with types too,
// but its JavaScript does not pass its own types.

interface Exports {
  readonly memory: WebAssembly.Memory;
}
/** How much was written; negative when it is a report of errors. */
type Written = number;
type Call = (packed: boolean, length: number) => Written;
type CallWithBase = (packed: boolean, length: number, base: string) => Written;

export default function init(options: {
  module_or_path: unknown;
}): Promise<Exports>;
export function initSync(options: { module: unknown }): Exports;
export function operations(): string;
export function input(room: number): number;
export function output(): number;
export class Bound {
  constructor(id: string, options: unknown);
  about(): string;
  keys(length: number): void;
  learn(length: number): Written;
  holds(count: number, length: number): number;
  is_valid: Call;
  validate: Call;
  normalize: Call;
  build: Call;
  url: CallWithBase;
  curl: CallWithBase;
  describe(): Written;
  defaults(): Record<string, string>;
}
