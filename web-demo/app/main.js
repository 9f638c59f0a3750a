// The page: loads the checker and shows one view at a time.
import { BuildView, showFailure } from "./build.js";
import { prepareDisplay } from "./display.js";
import { byId } from "./dom.js";
import { Draft } from "./draft.js";
import { later } from "./later.js";
import { restoreEnvironment } from "./store.js";
import { parse, Views } from "./views.js";

async function start() {
  prepareDisplay();
  // Not as a link to a place: the address is for the views.
  byId("skip").addEventListener("click", (event) => {
    event.preventDefault();
    const view = [...document.querySelectorAll(".view")].find(
      (one) => !one.hidden,
    );
    const first = view?.querySelector(
      ".grid input, .grid select, form input, form textarea",
    );
    (first ?? byId("main")).focus();
  });
  let engine;
  try {
    engine = await import("/seatwright/index.js");
    // Brings the forms to what the first one binds. After it: both may be one module, which must be there once.
    await import("/seatwright/forms.index.js");
  } catch (error) {
    console.error(error);
    showFailure(() => location.reload());
    return;
  }
  const draft = new Draft(engine);
  const usual = restoreEnvironment(draft);
  const [name, asked] = parse(location.hash);
  draft.switchTo({
    id: name === "create" && draft.operations.includes(asked) ? asked : usual,
  });
  let views = null;
  /** A sheet that one view hands to the one that sends. */
  let handed = null;
  const build = new BuildView(draft, (id) => views?.moved(`create/${id}`));
  const create = {
    get title() {
      return build.title;
    },
    open(id) {
      if (draft.operations.includes(id) && id !== draft.id) build.show(id);
    },
  };
  views = new Views({
    create,
    explain: later("explain", async () => {
      const { ExplainView } = await import("./explain/view.js");
      return new ExplainView(engine);
    }),
    import: later("import", async () => {
      const { ImportView } = await import("./import/view.js");
      const use = (id) => {
        draft.switchTo({ id });
        build.redraw();
      };
      const taken = () => {
        const sheet = handed;
        handed = null;
        return sheet;
      };
      return new ImportView(draft, use, taken);
    }),
    moves: later("moves", async (root) => {
      const { MoveView } = await import("./move/view.js");
      const id = "netsapiens.user.create";
      const open = (input) => {
        draft.switchTo({ id });
        build.redraw();
        build.filled(input);
        views.go(`create/${id}`);
      };
      const send = (inputs) => {
        const domains = new Set(inputs.map(({ domain }) => domain));
        const [domain] = domains;
        if (domain && domains.size === 1) draft.params.domain = domain;
        draft.switchTo({ id });
        build.redraw();
        handed = { text: JSON.stringify(inputs), name: "moved users" };
        views.go("import");
      };
      return new MoveView(root, engine, open, send);
    }),
  });
  byId("to-create").href = `#create/${draft.id}`;
  if (name === "create") history.replaceState(null, "", `#create/${draft.id}`);
  document.body.classList.add("ready");
}

start();
