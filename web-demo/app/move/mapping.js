// A table of what the records name, with a box beside each for what it becomes.
import { h } from "../dom.js";

/**
 * @param {{id: string, title: string, help: string, from: string, columns: {id: string, label: string,
 *   placeholder?: string}[]}} about
 * @param found the values with their counts, from `found`
 * @param kept what was typed before, by value and column; changed here
 */
export function mappingTable(about, found, kept) {
  if (found.length === 0) return null;
  const { id, title, help, from, columns } = about;
  const heads = [from, "Users", ...columns.map(({ label }) => label)].map(
    (text) => h("th", { scope: "col", text }),
  );
  const rows = found.map(({ values, count }) => {
    const name = values.filter(Boolean).reverse().join(" / ");
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("code", { text: name })),
      h("td", { class: "number-cell", text: count }),
      columns.map((column) => h("td", {}, box(column, values, name, kept, id))),
    );
  });
  return h(
    "fieldset",
    { class: "part", id: `map-${id}` },
    h("legend", { text: title }),
    h("p", { class: "help", text: help }),
    h(
      "div",
      { class: "mapping" },
      h("table", {}, h("thead", {}, h("tr", {}, heads)), h("tbody", {}, rows)),
    ),
  );
}

function box({ id, label, placeholder }, values, name, kept, table) {
  const key = JSON.stringify([...values, id]);
  return h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": `${label} for ${name}`,
    "data-map": `${table}/${values[0]}/${id}`,
    placeholder: placeholder ?? label,
    value: kept.get(key) ?? "",
    on: { input: ({ target }) => void kept.set(key, target.value.trim()) },
  });
}

/** What stands in the boxes of a value. */
export const boxes = (kept, values) => (id) =>
  kept.get(JSON.stringify([...values, id])) ?? "";
