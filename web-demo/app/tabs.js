// Tabs by the usual keyboard pattern: arrows move, Home and End jump, one tab stop.
import { h } from "./dom.js";

/** @param {{id: string, label: string}[]} tabs; gives the element, and `panel(id)` and `tab(id)`. */
export function tabs(label, entries) {
  const tab = new Map();
  const panel = new Map();
  for (const { id, label: text } of entries) {
    tab.set(
      id,
      h("button", {
        type: "button",
        role: "tab",
        id: `tab-${id}`,
        "aria-controls": `panel-${id}`,
        text,
      }),
    );
    panel.set(
      id,
      h("div", {
        role: "tabpanel",
        id: `panel-${id}`,
        "aria-labelledby": `tab-${id}`,
        tabindex: "0",
      }),
    );
  }
  const ids = entries.map(({ id }) => id);

  function select(chosen) {
    for (const id of ids) {
      tab.get(id).setAttribute("aria-selected", String(id === chosen));
      tab.get(id).tabIndex = id === chosen ? 0 : -1;
      panel.get(id).hidden = id !== chosen;
    }
  }

  const keydown = (event) => {
    const at = ids.indexOf(event.target.id.replace("tab-", ""));
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = ids[(to + ids.length) % ids.length];
    select(next);
    tab.get(next).focus();
  };
  for (const id of ids) tab.get(id).addEventListener("click", () => select(id));

  const list = h(
    "div",
    { role: "tablist", class: "tabs", "aria-label": label, on: { keydown } },
    [...tab.values()],
  );
  select(ids[0]);
  return {
    element: h("div", {}, list, [...panel.values()]),
    panel: (id) => panel.get(id),
    tab: (id) => tab.get(id),
  };
}
