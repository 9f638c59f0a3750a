// How a run stands: a figure, one bar, and its counts in words.
import { bar } from "../bar.js";
import { byId, h, plural } from "../dom.js";
import { count } from "../import/words.js";

/** The parts of the bar and of the line below it. Those of one tone stand together. */
const PARTS = [
  ["done", "done", "done"],
  ["already", "already there", "already"],
  ["refused", "refused", "bad"],
  ["taken", "taken", "bad"],
  ["failed", "not done", "unsure"],
  ["unknown", "not known", "unsure"],
  ["sending", "on their way", "going"],
  ["waiting", "waiting", "waiting"],
];

/** @param {import("./tally.js").Tally} tally */
export function drawFigures(tally) {
  const { counts, requests, noun } = tally;
  const there = (counts.done ?? 0) + (counts.already ?? 0);
  byId("run-figure").replaceChildren(
    h("strong", { text: count(there) }),
    ` of ${count(requests)} ${requests === 1 ? noun : `${noun}s`} done`,
  );
  const parts = PARTS.map(([state, , tone]) => [tone, counts[state] ?? 0]);
  byId("run-bar").replaceChildren(bar("run-bar", 10, parts, requests));
  byId("run-legend").replaceChildren(
    ...PARTS.filter(([state]) => counts[state] > 0).map(([state, word, tone]) =>
      h(
        "li",
        { class: `run-part ${tone}` },
        h("b", { text: count(counts[state]) }),
        ` ${word}`,
      ),
    ),
  );
}

/** All rows of the sheet, in words: those `inRun`, by their numbers, and those without a request. */
export function sumsOf(rows, inRun, name) {
  const states = {};
  for (const { number, row } of rows) {
    if (inRun.has(number)) continue;
    const state = row.action ?? row.verdict;
    states[state] = (states[state] ?? 0) + 1;
  }
  const parts = [
    [inRun.size, "in this run"],
    [states.unchanged, "unchanged"],
    [states.conflict, "in conflict"],
    [states.invalid, "with errors"],
    [states.continuation, "of the same person"],
    [states.blank, "blank"],
  ];
  const rest = parts.reduce((left, [n = 0]) => left - n, rows.length);
  if (rest > 0) parts.push([rest, "answered before"]);
  const told = parts
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${count(n)} ${word}`);
  return `${told.join(", ")}: ${plural(rows.length, "row")} of ${name}.`;
}

/** Takes the note away. */
export const clearNote = () => byId("run-note").replaceChildren();

/**
 * What there is to know about a run, and what can be done about it.
 * @param {{ kind: string, text: string, title?: string }} about
 * @param {Record<string, [string, () => void]>} [actions] by id: words and what they do
 * @param {boolean} [asks] whether the run waits for one of them
 */
export function drawNote({ kind, text, title }, actions = {}, asks = false) {
  const buttons = Object.entries(actions).map(([id, [words, act]]) =>
    h("button", {
      type: "button",
      id: `run-${id}`,
      text: words,
      on: { click: act },
    }),
  );
  byId("run-note").replaceChildren(
    h(
      "div",
      {
        class: `run-note ${kind}`,
        role: asks ? "alert" : "status",
      },
      h("p", {}, title ? h("b", { text: `${title} ` }) : null, text),
      buttons.length > 0 ? h("div", { class: "run-actions" }, buttons) : null,
    ),
  );
  if (asks) buttons[0].focus();
}

/**
 * Asks, and waits for the choice.
 * @param {{ kind: string, text: string, title?: string }} about
 * @param {Record<string, string>} choices words by id
 * @returns {Promise<string>} the id
 */
export function ask(about, choices) {
  return new Promise((resolve) => {
    const choose = (id) => () => {
      clearNote();
      resolve(id);
    };
    const actions = Object.entries(choices).map(([id, words]) => [
      id,
      [words, choose(id)],
    ]);
    byId("import-run").hidden = false;
    drawNote(about, Object.fromEntries(actions), true);
  });
}
