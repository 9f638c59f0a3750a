// The tables beside the users' own: what collides, what other calls must do, and who moves when.
import { h } from "../dom.js";
import { PagedTable } from "./table.js";
import { nameOf, rowButton } from "./user.js";
import { callsOf, followUpText, ranges } from "./words.js";

export function collisions(batch, page) {
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

export function calls(batch, page) {
  const rows = batch.users.flatMap((user) =>
    callsOf(user).map((call) => ({ user, call })),
  );
  const kinds = [...new Set(rows.map(({ call }) => call.kind))];
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

export function waves({ waves: cut, blocked }) {
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
