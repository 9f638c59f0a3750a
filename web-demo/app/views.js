// The views of the page, one at a time, each with an address of its own: #build, #read, #move.
import { byId } from "./dom.js";

const FIRST = "build";

export class Views {
  #views;

  /** `views` maps names to objects with a `title`. */
  constructor(views) {
    this.#views = views;
    addEventListener("hashchange", () => this.#show(true));
    this.#show(false);
  }

  go(name) {
    if (location.hash === `#${name}`) this.#show(true);
    else location.hash = name;
  }

  #show(moved) {
    const asked = location.hash.slice(1);
    // Other addresses are places inside a view, such as the form that the skip link leads to.
    if (asked !== "" && !(asked in this.#views)) return;
    const shown = asked || FIRST;
    for (const name of Object.keys(this.#views)) {
      byId(`view-${name}`).hidden = name !== shown;
      const link = byId(`to-${name}`);
      if (name === shown) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.title = `${this.#views[shown].title} – Seatwright portal`;
    // A new view begins at its heading, for those who hear it and those who see it.
    if (moved) {
      scrollTo(0, 0);
      byId(`view-${shown}`).querySelector("h1").focus({ preventScroll: true });
    }
  }
}
