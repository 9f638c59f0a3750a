// The views of the page, one at a time, each with an address: #create/netsapiens.user.create, #moves,
// #explain/field/netsapiens/user.
import { byId } from "./dom.js";

const FIRST = "create";
/** Addresses of earlier versions. */
const OLD = new Map([
  ["build", "create"],
  ["move", "moves"],
]);

/** The view and what it shows, or null for what is no address. */
export function parse(hash) {
  const [name, ...rest] = hash.replace(/^#/, "").split("/");
  if (name === "") return [FIRST, ""];
  if (name === "read" || name === "answers") return ["explain", "answer"];
  return [OLD.get(name) ?? name, rest.join("/")];
}

export class Views {
  #views;
  #shown = null;

  /** `views` maps names to objects with a `title`, and `open(rest)` for the rest of the address. */
  constructor(views) {
    this.#views = new Map(Object.entries(views));
    addEventListener("hashchange", () => this.#show(true));
    this.#show(false);
  }

  go(address) {
    if (location.hash === `#${address}`) this.#show(true);
    else location.hash = address;
  }

  /** Another address for what is shown already. */
  moved(address) {
    if (location.hash !== `#${address}`)
      history.pushState(null, "", `#${address}`);
    byId("to-create").href = `#${address}`;
  }

  #show(moved) {
    const [name, rest] = parse(location.hash);
    const view = this.#views.get(name);
    // Other addresses are places inside a view.
    if (!view) {
      if (this.#shown === null) location.replace(`#${FIRST}`);
      return;
    }
    view.open?.(rest);
    for (const one of this.#views.keys()) {
      byId(`view-${one}`).hidden = one !== name;
      const link = byId(`to-${one}`);
      if (one === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const changed = this.#shown !== name;
    this.#shown = name;
    document.body.dataset.view = name;
    document.title = `${view.title} – Seatwright portal`;
    // A new view begins at its heading, for those who hear it and those who see it.
    if (moved && changed) {
      scrollTo(0, 0);
      byId(`view-${name}`).querySelector("h1").focus({ preventScroll: true });
    }
  }
}
