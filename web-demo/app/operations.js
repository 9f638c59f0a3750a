// The chooser of operations, by vendor.
import { h } from "./dom.js";
import { PLATFORMS, platformOf, shortTitle } from "./platforms.js";

/** `choose(id)` is called when one is pressed. */
export function drawOperations(root, ids, choose) {
  const vendors = [...new Set(ids.map(platformOf))];
  const groups = vendors.map((platform) => {
    const own = ids.filter((id) => platformOf(id) === platform);
    const label = `vendor-${platform}`;
    return h(
      "div",
      { class: "vendor", role: "group", "aria-labelledby": label },
      h("p", { id: label, text: PLATFORMS[platform].name }),
      own.map((id) =>
        h("button", {
          type: "button",
          "data-id": id,
          text: shortTitle(id),
          on: { click: () => choose(id) },
        }),
      ),
    );
  });
  root.replaceChildren(...groups);
}

/** Marks the one that the form is for. */
export function markOperation(root, chosen) {
  for (const button of root.querySelectorAll("button")) {
    if (button.dataset.id === chosen)
      button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}
