// One user of a move: the input, what is wrong with it, what became of each field, and the calls that follow.
import { codeBlock, coloured, masked } from "../code.js";
import { h } from "../dom.js";
import { wording } from "../messages.js";
import { PagedTable } from "./table.js";
import { callsOf, followUpText, verdictCell, VERDICTS } from "./words.js";

/** @param {{label, open: (input) => void, close: () => void}} page */
export function userView(user, { label, open, close }) {
  const { input, report, loss } = user;
  const followUp = callsOf(user);
  const issues = report?.issues ?? [];
  return [
    h(
      "div",
      { class: "answer-head", tabindex: "-1" },
      h("h3", {
        id: "move-user-title",
        text: `Row ${user.row}: ${nameOf(user)}`,
      }),
      h(
        "div",
        { class: "chips" },
        input
          ? h("button", {
              type: "button",
              id: "open-user",
              class: "primary",
              text: "Open in the create form",
              on: { click: () => open(input) },
            })
          : null,
        h("button", { type: "button", text: "Close", on: { click: close } }),
      ),
    ),
    issues.length > 0
      ? h(
          "ul",
          { class: "outcome-issues" },
          issues.map((issue) =>
            h("li", {
              class: `message ${issue.severity}`,
              text: wording(issue, label),
            }),
          ),
        )
      : h("p", {
          class: "help",
          text: "The target's rules find nothing wrong.",
        }),
    h("h4", { text: "What became of each field" }),
    lossTable("user-loss", loss).element,
    followUp.length > 0
      ? [
          h("h4", { text: "Calls that follow" }),
          h(
            "ul",
            { class: "left-out" },
            followUp.map((row) =>
              h(
                "li",
                {},
                h("strong", { text: row.kind.replaceAll("_", " ") }),
                h("span", { class: "help", text: followUpText(row) }),
              ),
            ),
          ),
        ]
      : null,
    h("h4", { text: "Input for NetSapiens" }),
    input
      ? codeBlock(
          "input",
          coloured(JSON.stringify(masked(input, new Set()), null, 2)),
        )
      : h("p", { class: "help", text: "None: the user was not converted." }),
  ]
    .flat()
    .filter(Boolean);
}

export function nameOf({ input }) {
  const names = [input?.["name-first-name"], input?.["name-last-name"]];
  return names.filter(Boolean).join(" ") || "no name";
}

/** A row number that shows its user. */
export function rowButton(user, page) {
  return h("button", {
    type: "button",
    class: "chip",
    "aria-label": `Row ${user.row}: ${nameOf(user)}`,
    text: String(user.row),
    on: { click: () => page.show(user) },
  });
}

function lossTable(id, rows) {
  return new PagedTable({
    id,
    caption: "What became of each field",
    rows,
    columns: [
      { label: "Field", cell: ({ field }) => h("code", { text: field }) },
      { label: "What became of it", cell: verdictCell },
      { label: "Where to", cell: ({ to }) => h("code", { text: to ?? "" }) },
      { label: "Why", cell: ({ note }) => note },
    ],
    text: ({ field, to, note }) => `${field} ${to ?? ""} ${note}`,
    filters: [
      {
        id: "verdict",
        label: "Outcome",
        choices: [["", "All"], ...VERDICTS],
        keep: (row, choice) => row.verdict === choice,
      },
    ],
    none: "No such field.",
  });
}
