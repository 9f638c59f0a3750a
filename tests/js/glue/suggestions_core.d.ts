// What wasm-bindgen generates of the suggestions, as far as the package's own JavaScript uses it.

export default function init(options: {
  module_or_path: unknown;
}): Promise<object>;
export function initSync(options: { module: unknown }): object;
export function suggest(question: string): string;
