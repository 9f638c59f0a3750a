// Operations that the first module lacks. The entry `seatwright/beside` brings a module that has them.

import { BESIDE } from "./facts.js";

let load = null;

/** Says what loads them when somebody asks. */
export function provide(loads) {
  load = loads;
}

/** Loads all operations, where nobody has to wait for it. */
export function loadAll() {
  load?.();
}

/** Makes sure of the module that has an operation. */
export function mustHave(id) {
  if (!BESIDE.includes(id)) return;
  if (load === null)
    throw new Error(
      `${id} is in a module of its own: await loadBeside() from "seatwright/beside" before it`,
    );
  load();
}
