// Where the module that checks asks for words: of time zones, and of fields. The entry `seatwright/suggestions` brings what
// answers; without it a report proposes less.

let answer = null;

/** Says what answers. */
export function provide(made) {
  answer = made;
}

/** The names that a text may mean, each on a line. */
export function suggested(question) {
  return answer === null ? "" : answer(question);
}
