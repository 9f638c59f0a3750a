// How the page looks and reacts: theme, length of the help, the one-key shortcut. Remembered for the next visit.
import { byId, h } from "./dom.js";
import { popover } from "./popover.js";
import { shortcut } from "./rail.js";
import { tick } from "./setup.js";

const root = document.documentElement;

function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

const THEMES = [
  ["", "As the system"],
  ["light", "Light"],
  ["dark", "Dark"],
];

export function prepareDisplay() {
  const chosen = root.dataset.theme ?? "";
  const themes = THEMES.map(([value, text]) =>
    h(
      "label",
      { class: "tick" },
      h("input", {
        type: "radio",
        name: "theme",
        value,
        checked: value === chosen,
        on: {
          change: () => {
            if (value === "") delete root.dataset.theme;
            else root.dataset.theme = value;
            remember("seatwright-theme", value || null);
          },
        },
      }),
      h("span", { text }),
    ),
  );
  const full = tick(
    "full-help",
    "Full help below each field",
    root.dataset.help === "full",
    (on) => {
      if (on) root.dataset.help = "full";
      else delete root.dataset.help;
      remember("seatwright-help", on ? "full" : null);
    },
  );
  const keys = tick(
    "shortcut",
    "The key / goes to the search",
    shortcut.on,
    (on) => (shortcut.on = on),
  );
  const panel = byId("display-panel");
  panel.append(
    h(
      "fieldset",
      { class: "choices-list" },
      h("legend", { text: "Theme" }),
      themes,
    ),
    h(
      "fieldset",
      { class: "choices-list" },
      h("legend", { text: "Help" }),
      full,
      keys,
    ),
  );
  popover(byId("display"), panel, {
    opened: () => panel.querySelector("input:checked").focus(),
  });
}
