// The filters of the rows, with their counts.
import { byId, h } from "../dom.js";
import { FILTERS } from "./rows.js";
import { count } from "./words.js";

export const inFilter = (rows, name) => rows.filter(FILTERS[name][1]).length;

/**
 * Draws those that have rows. One that has the focus stays the same button.
 * @param {{ busy: boolean, choose: (name: string) => void }} page `busy` while rows are sent: then the focus counts more
 */
export function drawFilters(rows, chosen, { busy, choose }) {
  const box = byId("import-filters");
  const shown = Object.keys(FILTERS).filter(
    (name) => name === "all" || inFilter(rows, name) > 0,
  );
  const there = [...box.children].map(({ dataset }) => dataset.filter);
  if (String(there) !== String(shown)) {
    if (box.contains(document.activeElement) && busy) return;
    box.replaceChildren(
      ...shown.map((name) =>
        h("button", {
          type: "button",
          "data-filter": name,
          on: { click: () => choose(name) },
        }),
      ),
    );
  }
  for (const one of box.children) {
    const name = one.dataset.filter;
    one.setAttribute("aria-pressed", String(name === chosen));
    one.textContent = `${FILTERS[name][0]} ${count(inFilter(rows, name))}`;
  }
}
