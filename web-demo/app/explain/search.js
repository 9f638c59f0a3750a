// Finding entries: every word that was typed must stand somewhere in the entry; a title that begins with it comes first.

import { fold } from "../fold.js";

const plain = (text) => fold(text).replaceAll(/[-_.]/g, " ");

/** Prepares entries for `find`. */
export const indexed = (entries) =>
  entries.map((entry) => ({
    entry,
    title: plain(entry.title),
    terms: plain(entry.terms.join(" ")),
    line: plain(entry.line),
  }));

function rank({ title, terms, line }, words) {
  let sum = 0;
  for (const word of words) {
    if (title.startsWith(word)) sum += 0;
    else if (title.includes(` ${word}`)) sum += 1;
    else if (terms.startsWith(word) || terms.includes(` ${word}`)) sum += 2;
    else if (title.includes(word) || terms.includes(word)) sum += 3;
    else if (line.includes(word)) sum += 5;
    else return null;
  }
  return sum;
}

/** The entries that a text finds, best first; all of them, in their order, for an empty one. */
export function find(index, text) {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return index
    .map((one, at) => ({ one, at, rank: rank(one, words) }))
    .filter((one) => one.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one.entry);
}
