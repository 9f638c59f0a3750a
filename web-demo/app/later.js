// A view whose code is loaded when it is opened for the first time. Until then nothing in it can be pressed.
import { byId, h } from "./dom.js";

/**
 * @param {string} id the view's, as in `view-import`
 * @param {(root: HTMLElement) => Promise<object>} load makes the view; its `ready`, when it has one, is waited for
 */
export function later(id, load) {
  const root = byId(`view-${id}`);
  const title = root.querySelector("h1").textContent;
  const parts = root.querySelectorAll(".wrap > :not(.intro)");
  const wait = (waits) => {
    for (const part of parts) part.inert = waits;
    if (waits) root.setAttribute("aria-busy", "true");
    else root.removeAttribute("aria-busy");
  };
  const begin = async () => {
    try {
      const view = await load(root);
      await view.ready;
      wait(false);
      return view;
    } catch (error) {
      console.error(error);
      for (const part of parts) part.hidden = true;
      root.querySelector(".intro").after(failure(title));
      root.removeAttribute("aria-busy");
      return null;
    }
  };
  let made = null;
  wait(true);
  return {
    title,
    async open(rest) {
      made ??= begin();
      (await made)?.open?.(rest);
    },
  };
}

function failure(title) {
  return h(
    "div",
    { class: "message error", role: "alert" },
    h("p", {
      text: `The page “${title}” could not be loaded. Check the connection, then load it again. Nothing was sent.`,
    }),
    h("button", {
      type: "button",
      text: "Load again",
      // A browser may remember that a module failed, until the page is another one.
      on: { click: () => location.reload() },
    }),
  );
}
