// A menu of things to choose one from, in groups: arrows move, a letter jumps, the chosen one has a tick.
import { h } from "./dom.js";
import { icon } from "./icons.js";
import { popover } from "./popover.js";

/**
 * @param {HTMLButtonElement} button
 * @param {{id: string, label: string, groups: {label?: string, items: {id: string, label: string}[]}[],
 *   choose: (id: string) => void}} about
 */
export function menu(button, { id, label, groups, choose }) {
  button.setAttribute("aria-haspopup", "menu");
  const items = [];
  const panel = h(
    "div",
    { id, class: "menu", role: "menu", "aria-label": label },
    groups.map(({ label: title, items: own }, at) => {
      const rows = own.map((one) => {
        const item = h(
          "button",
          {
            type: "button",
            role: "menuitemradio",
            "aria-checked": "false",
            tabindex: "-1",
            "data-id": one.id,
            on: { click: () => chosen(one.id) },
          },
          h("span", { text: one.label }),
          icon("check"),
        );
        items.push(item);
        return item;
      });
      if (!title) return rows;
      const group = `${id}-group-${at}`;
      return h(
        "div",
        { role: "group", "aria-labelledby": group },
        h("p", { class: "menu-title", id: group, text: title }),
        rows,
      );
    }),
  );

  const opened = () => {
    const on = items.find((item) => item.ariaChecked === "true") ?? items[0];
    on.focus();
  };
  const shell = popover(button, panel, { opened });

  function chosen(one) {
    shell.close();
    choose(one);
  }

  const step = (by) => {
    const at = items.indexOf(document.activeElement);
    items.at((at + by + items.length) % items.length).focus();
  };
  panel.addEventListener("keydown", (event) => {
    const moves = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Home: () => items[0].focus(),
      End: () => items.at(-1).focus(),
      Tab: () => shell.close(),
    };
    if (Object.hasOwn(moves, event.key)) {
      if (event.key !== "Tab") event.preventDefault();
      moves[event.key]();
      return;
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
    const at = items.indexOf(document.activeElement);
    const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    rest
      .find((item) =>
        item.textContent.toLowerCase().startsWith(event.key.toLowerCase()),
      )
      ?.focus();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || !panel.hidden) return;
    event.preventDefault();
    shell.open();
  });
  return {
    panel,
    /** Marks the one that is chosen. */
    mark(one) {
      for (const item of items)
        item.setAttribute("aria-checked", String(item.dataset.id === one));
    },
  };
}
