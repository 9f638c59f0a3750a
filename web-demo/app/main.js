// The page: loads the checker and shows one view at a time.
import { BuildView } from "./build.js";
import { byId, h } from "./dom.js";
import { Draft } from "./draft.js";
import { MoveView } from "./move/view.js";
import { ReadView } from "./reading.js";
import { Views } from "./views.js";

async function start() {
  let engine;
  try {
    // The second one brings the forms to what the first one binds.
    [engine] = await Promise.all([
      import("/seatwright/index.js"),
      import("/seatwright/forms.index.js"),
    ]);
  } catch (error) {
    console.error(error);
    const text =
      "The checker could not be loaded. Build the npm package first, then reload this page.";
    byId("setup").append(
      h("p", { class: "message error", role: "alert", text }),
    );
    return;
  }
  const draft = new Draft(engine);
  const build = new BuildView(draft);
  const views = new Views({
    build,
    read: new ReadView(byId("view-read"), engine),
    move: new MoveView(byId("view-move"), engine, (input) => {
      draft.switchTo({ id: "netsapiens.user.create" });
      draft.clear();
      build.redraw();
      build.filled(input);
      views.go("build");
    }),
  });
}

start();
