// What a move comes to: the sums, and a table for each question one has about it.
import { bar } from "../bar.js";
import { h } from "../dom.js";
import { tabs } from "../tabs.js";
import { calls, collisions, waves } from "./meetings.js";
import { PagedTable } from "./table.js";
import { nameOf, rowButton } from "./user.js";
import {
  BLOCKED,
  SETTINGS,
  VERDICTS,
  callsOf,
  stateCell,
  verdictCell,
} from "./words.js";

/** @param page has `show(user)`; gives the elements to place */
export function resultsView(batch, page) {
  const parts = tabs("Results", [
    { id: "move-users", label: "Users" },
    { id: "move-losses", label: "Loss report" },
    { id: "move-collisions", label: "Collisions" },
    { id: "move-calls", label: "Calls that follow" },
    { id: "move-waves", label: "Waves" },
  ]);
  const draw = {
    "move-users": () => users(batch, page),
    "move-losses": () => losses(batch, page),
    "move-collisions": () => collisions(batch, page),
    "move-calls": () => calls(batch, page),
    "move-waves": () => waves(batch),
  };
  // Thousands of rows are only put together for a table that somebody looks at.
  for (const [id, make] of Object.entries(draw)) {
    const fill = () => {
      if (parts.panel(id).childElementCount === 0)
        parts.panel(id).append(make());
    };
    parts.tab(id).addEventListener("click", fill);
    parts.tab(id).addEventListener("focus", fill);
  }
  parts.panel("move-users").append(draw["move-users"]());
  return [sums(batch.summary), parts.element];
}

/** What each part of the bar means, below its figure. */
const MEANINGS = {
  carried: "Same value, same meaning",
  derived: "From what is known",
  needs_choice: "Answer it above",
  lost: "No such setting there",
};

function sums({ users: all, ready, blocked, collisions: met, verdicts }) {
  const total = SETTINGS.reduce((sum, [id]) => sum + verdicts[id], 0);
  const along = verdicts.carried + verdicts.derived;
  return h(
    "div",
    { class: "figures", id: "sums" },
    h(
      "p",
      { class: "big" },
      h("strong", { text: number(along) }),
      ` of ${number(total)} settings come along`,
    ),
    total > 0
      ? bar(
          "parts-bar",
          16,
          SETTINGS.map(([id]) => [id, verdicts[id]]),
          total,
        )
      : null,
    h(
      "dl",
      { class: "sums" },
      SETTINGS.map(([id, label]) =>
        figure(label, verdicts[id], MEANINGS[id], id),
      ),
    ),
    h(
      "dl",
      { class: "sums people" },
      figure("Users", all),
      figure("Ready", ready, "Can be created as they are"),
      figure("Held back", blocked, "Errors, collisions, trunks"),
      figure("Collisions", met, "Two want the same"),
    ),
  );
}

const number = (value) => value.toLocaleString("en");

const figure = (label, value, meaning = "", id = "") =>
  h(
    "div",
    { class: "sum" },
    h("dt", { class: id ? `chart ${id}` : null, text: label }),
    h("dd", { text: number(value) }),
    meaning ? h("dd", { class: "help", text: meaning }) : null,
  );

const count = (list, keep) => list.filter(keep).length;

function target({ input }) {
  return input ? `${input.user ?? "?"}@${input.domain ?? "?"}` : "";
}

function users(batch, page) {
  const has = (user, verdict) =>
    count(user.loss, (row) => row.verdict === verdict);
  return new PagedTable({
    id: "users-table",
    caption: "Users of this move",
    rows: batch.users,
    columns: [
      { label: "Row", cell: (user) => rowButton(user, page) },
      { label: "Name", cell: nameOf },
      { label: "Becomes", cell: (user) => h("code", { text: target(user) }) },
      { label: "State", cell: stateCell },
      {
        label: "Issues",
        number: true,
        cell: ({ report }) => String(report?.issues.length ?? 0),
      },
      {
        label: "Choices",
        number: true,
        cell: (user) => String(has(user, "needs_choice")),
      },
      {
        label: "Lost",
        number: true,
        cell: (user) => String(has(user, "lost")),
      },
      {
        label: "Calls",
        number: true,
        cell: (user) => String(callsOf(user).length),
      },
    ],
    text: (user) =>
      `${nameOf(user)} ${target(user)} ${user.input?.["login-username"] ?? ""}`,
    filters: [
      {
        id: "state",
        label: "State",
        choices: [
          ["", "All"],
          ["ready", "Ready"],
          ["blocked", "Held back"],
          ...BLOCKED,
        ],
        keep: (user, choice) => {
          if (choice === "ready") return user.ready;
          return choice === "blocked"
            ? !user.ready
            : user.blocked_by.includes(choice);
        },
      },
      {
        id: "verdict",
        label: "With a field that",
        choices: [
          ["", "Any"],
          ["needs_choice", "Needs a choice"],
          ["lost", "Is lost"],
        ],
        keep: (user, choice) => has(user, choice) > 0,
      },
    ],
    none: "No such user.",
  }).element;
}

function losses(batch, page) {
  const rows = batch.users.flatMap((user) =>
    user.loss.map((loss) => ({ user, ...loss })),
  );
  return new PagedTable({
    id: "losses-table",
    caption: "What became of each field of each user",
    rows,
    columns: [
      { label: "Row", cell: ({ user }) => rowButton(user, page) },
      { label: "User", cell: ({ user }) => nameOf(user) },
      { label: "Field", cell: ({ field }) => h("code", { text: field }) },
      { label: "What became of it", cell: verdictCell },
      { label: "Where to", cell: ({ to }) => h("code", { text: to ?? "" }) },
      { label: "Why", cell: ({ note }) => note },
    ],
    text: ({ user, field, to, note }) =>
      `${nameOf(user)} ${field} ${to ?? ""} ${note}`,
    filters: [
      {
        id: "verdict",
        label: "Outcome",
        choices: [["", "All"], ...VERDICTS],
        keep: (row, choice) => row.verdict === choice,
      },
      {
        id: "field",
        label: "Field",
        choices: [
          ["", "All"],
          ...Object.keys(batch.summary.fields).map((f) => [f, f]),
        ],
        keep: (row, choice) => row.field === choice,
      },
    ],
    none: "No such field.",
  }).element;
}
