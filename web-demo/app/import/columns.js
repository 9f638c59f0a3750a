// What each column is: found out, and changed by hand.
import { h } from "../dom.js";

const LEFT_OUT = "";

/** How a column was understood, in a word. */
function certainty({ ignore, to, certainty: sure }) {
  if (ignore || !to) return ["Left out", ""];
  return sure === "likely" ? ["Likely", "unsure"] : ["Sure", "good"];
}

/** @param changed is called with the new mapping */
export function columnsView(mapping, fields, changed) {
  const rows = mapping.columns.map((column, at) => {
    const [word, tone] = certainty(column);
    const name = column.heading || `column ${at + 1}`;
    const select = h(
      "select",
      {
        "aria-label": `What ${name} is`,
        on: {
          change: ({ target }) => {
            const columns = mapping.columns.map((one, place) =>
              place === at ? chosen(one, target.value) : one,
            );
            changed({ ...mapping, columns });
          },
        },
      },
      options(fields, column),
    );
    return h(
      "tr",
      {},
      h("th", { scope: "row", text: name }),
      h("td", {}, select),
      h("td", { class: `row-state ${tone}`, text: word }),
    );
  });
  return h(
    "div",
    {
      class: "table-frame",
      tabindex: 0,
      role: "region",
      "aria-label": "Columns",
    },
    h(
      "table",
      { class: "columns" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ["Column of the sheet", "Field", "How sure"].map((text) =>
            h("th", { scope: "col", text }),
          ),
        ),
      ),
      h("tbody", {}, rows),
    ),
  );
}

function chosen({ heading, index }, to) {
  const column = { heading, index };
  return to === LEFT_OUT ? { ...column, ignore: true } : { ...column, to };
}

function options(fields, { to, ignore }) {
  const now = ignore ? LEFT_OUT : (to ?? LEFT_OUT);
  const known = fields.some(([path]) => path === now) || now === LEFT_OUT;
  const all = [
    [LEFT_OUT, "Left out"],
    ...(known ? [] : [[now, now]]),
    ...fields,
  ];
  return all.map(([value, text]) =>
    h("option", { value, text, selected: value === now }),
  );
}
