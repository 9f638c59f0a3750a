// Words for what the library says in codes about a move.
import { h } from "../dom.js";

export const VERDICTS = [
  ["carried", "Carried over"],
  ["derived", "Worked out"],
  ["needs_choice", "Needs a choice"],
  ["lost", "Lost"],
  ["not_needed", "Not needed"],
];
/** Those of a user's settings; the rest says something of the source alone. */
export const SETTINGS = VERDICTS.filter(([id]) => id !== "not_needed");
const WORDS = Object.fromEntries(VERDICTS);

export const verdictCell = ({ verdict }) =>
  h("span", { class: `verdict ${verdict}`, text: WORDS[verdict] });

/** Why a user is held back. */
export const BLOCKED = [
  ["errors", "Errors"],
  ["collision", "Collision"],
  ["trunk_user", "On a trunk"],
];
const REASONS = Object.fromEntries(BLOCKED);

export function stateCell({ ready, blocked_by: reasons }) {
  if (ready) return h("span", { class: "verdict carried", text: "Ready" });
  return h(
    "span",
    { class: "chips" },
    reasons.map((reason) =>
      h("span", { class: "verdict lost", text: REASONS[reason] ?? reason }),
    ),
  );
}

/** What other calls must do for a user: the data of requests that are built, and of those that are not. */
export function callsOf(user) {
  return [
    ...user.requests.map((request) => request.follow_up),
    ...user.follow_up,
  ];
}

/** A row of data for another call, on one line. */
export function followUpText({ kind: _, ...data }) {
  return Object.entries(data)
    .map(([key, value]) =>
      typeof value === "object" && value !== null
        ? `${key} ${JSON.stringify(value)}`
        : `${key} ${value}`,
    )
    .join(", ");
}

/** `1–40, 42, 44–60` for a list of row numbers. */
export function ranges(rows) {
  const parts = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(", ");
}
