// What a move comes to: the sums, and a table for each question one has about it.
import { h } from "../dom.js";
import { tabs } from "../tabs.js";
import { PagedTable } from "./table.js";
import { nameOf } from "./user.js";
import {
  BLOCKED,
  VERDICTS,
  followUpText,
  ranges,
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

function sums({ users: all, ready, blocked, collisions: met, verdicts }) {
  const tile = (label, value, tone = "") =>
    h(
      "div",
      { class: `sum ${tone}` },
      h("dt", { text: label }),
      h("dd", { text: value.toLocaleString("en") }),
    );
  return h(
    "dl",
    { class: "sums", id: "sums" },
    tile("Users", all),
    tile("Ready", ready, ready > 0 ? "good" : ""),
    tile("Held back", blocked, blocked > 0 ? "bad" : ""),
    tile("Collisions", met, met > 0 ? "bad" : ""),
    VERDICTS.map(([id, label]) => tile(`${label} fields`, verdicts[id])),
  );
}

const count = (list, keep) => list.filter(keep).length;

function rowButton(user, page) {
  return h("button", {
    type: "button",
    class: "chip",
    "aria-label": `Row ${user.row}: ${nameOf(user)}`,
    text: String(user.row),
    on: { click: () => page.show(user) },
  });
}

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
        cell: (user) => String(user.follow_up.length),
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

function collisions(batch, page) {
  const settled = ({ resolution, known }) => {
    if (resolution)
      return resolution
        .map(({ row, user }) => `row ${row}: ${user}`)
        .join(", ");
    return known ? "Not settled; there is one on the target" : "Not settled";
  };
  return new PagedTable({
    id: "collisions-table",
    caption: "What is there more than once",
    rows: batch.collisions,
    columns: [
      { label: "Field", cell: ({ field }) => h("code", { text: field }) },
      { label: "Value", cell: ({ value }) => h("code", { text: value }) },
      { label: "Domain", cell: ({ domain }) => domain ?? "the whole system" },
      {
        label: "Rows",
        cell: ({ rows }) =>
          h(
            "span",
            { class: "chips" },
            rows
              .slice(0, 12)
              .map((row) => rowButton(batch.users[row - 1], page)),
            rows.length > 12 ? `and ${rows.length - 12} more` : null,
          ),
      },
      { label: "Settled", cell: settled },
    ],
    text: (row) =>
      `${row.field} ${row.value} ${row.domain ?? ""} ${settled(row)}`,
    none: "Nothing collides.",
  }).element;
}

function calls(batch, page) {
  const rows = batch.users.flatMap((user) =>
    user.follow_up.map((call) => ({ user, call })),
  );
  const kinds = Object.keys(batch.summary.follow_up);
  const named = (kind) => kind.replaceAll("_", " ");
  return new PagedTable({
    id: "calls-table",
    caption: "What other calls must do",
    rows,
    columns: [
      { label: "Row", cell: ({ user }) => rowButton(user, page) },
      { label: "User", cell: ({ user }) => nameOf(user) },
      { label: "Call", cell: ({ call }) => named(call.kind) },
      { label: "With", cell: ({ call }) => followUpText(call) },
    ],
    text: ({ user, call }) =>
      `${nameOf(user)} ${named(call.kind)} ${followUpText(call)}`,
    filters: [
      {
        id: "kind",
        label: "Call",
        choices: [["", "All"], ...kinds.map((kind) => [kind, named(kind)])],
        keep: ({ call }, choice) => call.kind === choice,
      },
    ],
    none: "No call follows.",
  }).element;
}

function waves({ waves: cut, blocked }) {
  const item = (name, rows) =>
    h(
      "li",
      {},
      h("strong", { text: name }),
      h("span", { class: "help", text: `${rows.length} users` }),
      h("span", { text: rows.length > 0 ? `rows ${ranges(rows)}` : "nobody" }),
    );
  return h(
    "div",
    {},
    cut === null
      ? h("p", {
          class: "help",
          text: "The move is not cut into waves. Give a number of users in a wave above.",
        })
      : null,
    h(
      "ol",
      { class: "waves", id: "waves" },
      (cut ?? []).map((rows, at) => item(`Wave ${at + 1}`, rows)),
      item("Held back", blocked),
    ),
  );
}
