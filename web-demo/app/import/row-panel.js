// The chosen row: what is wrong with it, what an update changes, and its cells to put right.
import { byId, h } from "../dom.js";
import { nameOf } from "./beside.js";
import { fixOf } from "./problems.js";

/** Nothing is to be put right in these. */
const SETTLED = new Set(["done", "already", "before", "sending"]);

/**
 * @param row the row
 * @param mapping what each column is
 * @param {{ mend: Function, close: Function }} listener `mend(cells, about)` changes cells of the sheet
 */
export function drawRow(row, mapping, listener) {
  const box = byId("import-row");
  box.hidden = false;
  box.replaceChildren(
    h("h3", { text: `Row ${row.number}${row.who ? `: ${row.who}` : ""}` }),
    said(row),
    h(
      "ul",
      { class: "row-issues" },
      row.issues.map((issue) => message(row, issue, listener)),
    ),
    changes(row),
    beside(row),
    SETTLED.has(row.sent) ? "" : cells(row, mapping, listener),
  );
}

function said(row) {
  if (row.outcome) return h("p", { text: row.outcome.said });
  if (row.issues.length > 0) return "";
  const text =
    row.state === "unchanged"
      ? "The server has all of it already. Nothing is sent."
      : "Nothing is wrong with it.";
  return h("p", { class: "help", text });
}

function message(row, issue, { mend }) {
  const cell = row.sent === null ? fixOf(row, issue) : null;
  const use = issue.fix === "" ? "Clear it" : `Use ${issue.fix}`;
  return h(
    "li",
    { class: `message ${issue.severity}` },
    h(
      "span",
      {},
      issue.heading ? h("b", { text: `${issue.heading}: ` }) : null,
      issue.message,
    ),
    cell
      ? h("button", {
          type: "button",
          class: "fix",
          text: use,
          on: { click: () => mend([cell], `row ${row.number}`) },
        })
      : null,
  );
}

function changes({ row: { changes: changed = [] } }) {
  if (changed.length === 0) return "";
  const lines = changed.map(({ field, from, to, secret }) =>
    h(
      "li",
      {},
      h("b", { text: field }),
      secret ? ": a new value" : `: ${shown(from)} becomes ${shown(to)}`,
    ),
  );
  return h("div", {}, h("h4", { text: "What changes" }), h("ul", {}, lines));
}

/** What is made after the row's own request, in the order in which it is sent. */
function beside(row) {
  if (row.beside.length === 0) return "";
  const lines = row.beside.map((one) =>
    h("li", { text: `${nameOf(one)}${detailsOf(one)}` }),
  );
  return h("div", {}, h("h4", { text: "Sent after it" }), h("ul", {}, lines));
}

/** What tells one device or address from another; never a secret. */
const TELLING = [
  "device-models-model",
  "device-provisioning-mac-address",
  "address-line-1",
  "address-city",
];
const LEADS_TO = "dial-rule-translation-destination-user";

function detailsOf({ request, check }) {
  const body = request.json();
  const told = TELLING.map((name) => body[name]).filter(Boolean);
  if (body[LEADS_TO]) told.push(`leads to ${body[LEADS_TO]}`);
  const asked = check ? " (the server validates it first)" : "";
  return `${told.length > 0 ? `: ${told.join(", ")}` : ""}${asked}`;
}

const shown = (value) =>
  value === undefined || value === null || value === ""
    ? "nothing"
    : typeof value === "string"
      ? value
      : JSON.stringify(value);

/** A box for each cell. A secret is not shown; what is typed there takes its place. */
function cells(row, mapping, { mend }) {
  const { cells: texts } = row.row;
  if (!texts) return "";
  const boxes = mapping.columns.map(({ heading, to, ignore }, column) => {
    if (ignore || !to) return null;
    const text = texts[column];
    const isSecret = text === null || text === undefined;
    const id = `cell-${row.number}-${column}`;
    const box = h("input", {
      id,
      type: isSecret ? "password" : "text",
      value: text ?? "",
      placeholder: isSecret ? "Not shown" : null,
      autocomplete: "off",
      spellcheck: "false",
      "aria-invalid": row.issues.some(
        (one) => one.column === column && one.severity === "error",
      )
        ? "true"
        : null,
    });
    return { box, column, before: text ?? "", heading: heading || to };
  });
  const listed = boxes.filter(Boolean);
  return h(
    "form",
    {
      class: "row-cells",
      on: {
        submit: (event) => {
          event.preventDefault();
          const changed = listed
            .filter(({ box, before }) => box.value !== before)
            .map(({ box, column }) => [row.number, column, box.value]);
          if (changed.length > 0) mend(changed, `row ${row.number}`);
        },
      },
    },
    listed.map(({ box, heading }) =>
      h(
        "div",
        { class: "field" },
        h("label", { class: "label", for: box.id, text: heading }),
        box,
      ),
    ),
    h("button", { type: "submit", text: "Change the cells" }),
  );
}
