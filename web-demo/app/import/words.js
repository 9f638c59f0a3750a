// Small words of the view, and the search over rows.

import { fold } from "../fold.js";

/** Whether every word of `text` stands in `line`. */
export function find(line, text) {
  if (text.trim() === "") return true;
  const folded = fold(line);
  return fold(text)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => folded.includes(word));
}

/** `12,345` as people read numbers. */
export const count = (number) => number.toLocaleString("en");

/** `unknown_field` as words. */
export const inWords = (code) => code.replaceAll("_", " ");
