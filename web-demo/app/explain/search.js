// Finding entries: every word that was typed must stand somewhere in the entry; a title that begins with it comes first.

const fold = (text) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[-_.]/g, " ");

/** Prepares entries for `find`. */
export const indexed = (entries) =>
  entries.map((entry) => ({
    entry,
    title: fold(entry.title),
    terms: fold(entry.terms.join(" ")),
    line: fold(entry.line),
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
  const words = fold(text).split(/\s+/).filter(Boolean);
  return index
    .map((one, at) => ({ one, at, rank: rank(one, words) }))
    .filter((one) => one.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one.entry);
}
