// The calls around a request, which have a module of their own: loaded when the first of them is made, for who fills in
// a form needs none until an answer comes.
import { byId, h } from "./dom.js";

export async function calls() {
  try {
    return await import("/seatwright/records.index.js");
  } catch (error) {
    byId("unloaded")?.remove();
    byId("main").prepend(
      h("p", {
        id: "unloaded",
        class: "message error",
        role: "alert",
        text: "The part that reads records and responses could not be loaded. Reload this page.",
      }),
    );
    throw error;
  }
}
