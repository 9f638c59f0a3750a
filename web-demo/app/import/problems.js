// Problems of the same kind stand together, and what is known to mend them is done to all at once.
import { byId, h, plural } from "../dom.js";
import { problemKey, problems } from "./rows.js";
import { count, inWords } from "./words.js";

/** Most people put the first ones right and look again. */
const SHOWN = 12;

/**
 * @param rows all of them
 * @param chosen the key of the problem whose rows are listed, or null
 * @param {{ choose: Function, mend: Function }} listener
 */
export function drawProblems(rows, chosen, listener) {
  const found = problems(rows);
  byId("import-problems").replaceChildren(
    ...found.slice(0, SHOWN).map((one) => entry(one, rows, chosen, listener)),
  );
  byId("import-problems-none").hidden = found.length > 0;
}

function entry({ key, issue, rows }, all, chosen, { choose, mend }) {
  const about = issue.heading ?? issue.field;
  const fixes = fixesOf(all, key);
  return h(
    "li",
    {},
    h("p", {
      class: `problem ${issue.severity}`,
      text: `${plural(rows, "row")}: ${about ? `${about}, ` : ""}${inWords(issue.code)}`,
    }),
    h("p", { class: "help", text: issue.message }),
    h(
      "div",
      { class: "import-foot" },
      fixes.length > 0
        ? h("button", {
            type: "button",
            class: "fix",
            text: label(fixes, rows),
            on: {
              click: () =>
                mend(fixes, `${plural(fixes.length, "cell")} of ${about}`),
            },
          })
        : null,
      h("button", {
        type: "button",
        class: "chip",
        "aria-pressed": String(chosen === key),
        text: rows === 1 ? "Show it" : `Show all ${count(rows)}`,
        on: { click: () => choose(chosen === key ? null : key) },
      }),
    ),
  );
}

function label(fixes, rows) {
  const [first] = fixes;
  const same = fixes.every(([, , text]) => text === first[2]);
  const what = same ? (first[2] === "" ? "Clear it" : `Use ${first[2]}`) : "";
  if (fixes.length === 1) return what;
  const all = fixes.length === rows ? "all " : "";
  return what
    ? `${what} in ${all}${count(fixes.length)}`
    : `Mend ${all}${count(fixes.length)}`;
}

/** The cells that would mend a problem. */
function fixesOf(rows, key) {
  const cells = [];
  for (const row of rows) {
    if (row.sent !== null) continue;
    const issue = row.issues.find((one) => problemKey(one) === key);
    const cell = issue && fixOf(row, issue);
    if (cell) cells.push(cell);
  }
  return cells;
}

/** The cell that mends an issue, or null. */
export const fixOf = (row, { column, fix }) =>
  fix === undefined || column === undefined ? null : [row.number, column, fix];
