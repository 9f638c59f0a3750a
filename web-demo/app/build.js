// The view that creates and changes: puts the parts together and decides when to ask the checker.
import { clearCard } from "./answer.js";
import { drawCard } from "./card.js";
import { byId, h } from "./dom.js";
import { Environment } from "./env.js";
import { drawExtras } from "./extras.js";
import { Flow } from "./flow.js";
import { FormView } from "./form.js";
import { drawKnowledge } from "./knowledge.js";
import { menu } from "./menu.js";
import { messageList } from "./messages.js";
import { Panel } from "./panel.js";
import { preparePaste } from "./paste.js";
import { isOwn } from "./person.js";
import { fieldPath } from "./places.js";
import { PLATFORMS, platformOf, shortTitle } from "./platforms.js";
import { Rail } from "./rail.js";
import { drawSendBar } from "./sendbar.js";
import { notice, paramViews, partial } from "./setup.js";
import { restoreDraft, saveDraft } from "./store.js";
import { hideSummary, showSummary } from "./summary.js";

export class BuildView {
  #draft;
  #form;
  #panel;
  #rail;
  #env;
  #flow;
  #titles;
  #pending = 0;
  #cleared = null;
  #needed = 0;
  #moved;

  /** `moved(id)` is told when another operation is shown. */
  constructor(draft, moved) {
    this.#draft = draft;
    this.#moved = moved;
    this.#form = new FormView(byId("groups"), draft, this);
    this.#panel = new Panel(byId("panel"), draft, this.goTo);
    this.#rail = new Rail(this.#form, draft, this);
    this.#env = new Environment(byId("env"), draft, this);
    this.#flow = new Flow(draft, this);
    this.#titles = this.#titleMenu();
    preparePaste(draft, this);
    byId("form").addEventListener("submit", (event) => this.#submit(event));
    byId("form").addEventListener("reset", (event) => this.#reset(event));
    byId("undo").addEventListener("click", () => this.#undo());
    byId("view-create").addEventListener("keydown", (event) =>
      this.#key(event),
    );
    this.show(draft.id);
    this.#loadWords();
    byId("form").removeAttribute("aria-busy");
    byId("send").disabled = false;
    byId("clear").disabled = false;
  }

  /** The words that people use for zones and fields: asked for with the first touch, when the form is there already. */
  #loadWords() {
    const load = async () => {
      const { loadSuggestions } = await import("/seatwright/suggestions.js");
      await loadSuggestions();
      this.#check();
    };
    // Without them the page works as before, and proposes less.
    byId("view-create").addEventListener(
      "focusin",
      () => load().catch(() => {}),
      {
        once: true,
      },
    );
  }

  get title() {
    return shortTitle(this.#draft.id);
  }

  #titleMenu() {
    const { operations } = this.#draft;
    const vendors = [...new Set(operations.map(platformOf))];
    const { panel, mark } = menu(byId("title"), {
      id: "operations",
      label: "Operation",
      groups: vendors.map((platform) => ({
        label: PLATFORMS[platform].name,
        items: operations
          .filter((id) => platformOf(id) === platform)
          .map((id) => ({ id, label: shortTitle(id) })),
      })),
      choose: (id) => this.choose(id),
    });
    byId("title").closest("h1").after(panel);
    return { mark };
  }

  /** Shows an operation. A draft of it that a reload interrupted comes back. */
  show(id) {
    const draft = this.#draft;
    draft.switchTo({ id });
    if (draft.values.filled.length === 0) this.#restore();
    this.redraw();
  }

  #restore() {
    const { any, left } = restoreDraft(this.#draft);
    byId("restored").hidden = !any;
    byId("restored").textContent =
      left > 0
        ? "Your draft is back. PINs and passwords were not kept: type them again."
        : "Your draft is back.";
  }

  choose(id) {
    this.show(id);
    this.#moved(id);
  }

  /** Draws everything anew: another operation, another profile, a fresh start. */
  redraw(focus = null) {
    const draft = this.#draft;
    hideSummary();
    this.#flow.over();
    clearCard();
    this.#titles.mark(draft.id);
    byId("title-words").textContent = shortTitle(draft.id);
    document.title = `${shortTitle(draft.id)} – Seatwright portal`;
    byId("change-mode").replaceChildren(
      ...[notice(draft), partial(draft, this)].filter(Boolean),
    );
    drawKnowledge(byId("known"), draft, () => this.#soon());
    this.#drawForm();
    if (focus) {
      const element = byId(focus);
      if (element) this.#env.reveal(element);
      element?.focus();
    }
  }

  #drawForm() {
    const params = paramViews(this.#draft, this);
    const domain = params.find(({ key }) => key === "{domain}");
    this.#env.draw(domain);
    this.#form.draw(
      params,
      params.filter((view) => view !== domain),
    );
    this.#rail.draw();
    const [{ fields }] = this.#form.sections;
    const must = fields.filter((f) => f.required && !f.derived_from);
    this.#needed = must.length + params.length;
    this.#check();
  }

  /** The same form under other settings. */
  refresh() {
    this.#form.refresh();
    this.#check();
  }

  goTo = (key) => this.#form.nearest(key)?.focus();
  reveal = (element) => this.#env.reveal(element);

  /** Starts over from an input, such as one made from a record. */
  filled(input) {
    hideSummary();
    this.#flow.over();
    this.#draft.fill(input);
    this.#drawForm();
  }

  // What a field tells the page, and asks it.

  label = (path) => this.#draft.label(path);
  value = (key) => this.#draft.get(key);

  changed(key, text) {
    const draft = this.#draft;
    draft.set(key, text);
    this.#cleared = null;
    byId("restored").hidden = true;
    this.#flow.over();
    const shows = draft.form.fields.some((f) => f.derived_from === key);
    if (key === "site" || key.startsWith("{") || shows) this.#form.refresh();
    this.#soon();
  }

  /** Many keystrokes, one check: the next frame is soon enough. */
  #soon() {
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => this.#check());
  }

  left(key) {
    // A box that was passed by is not wrong yet: only what was typed is asked about before a submit.
    if (this.#draft.get(key) !== "" || this.#draft.touched.has(key))
      this.#draft.touched.add(key);
    this.#check();
  }

  /** A proposal was taken; the button that was pressed is gone then. */
  fixed(key, fix) {
    if (fix.op === "option") {
      const touched = new Set(this.#draft.touched);
      this.#draft.switchTo({ profile: fix.profile });
      this.redraw();
      this.#draft.touched = touched;
      this.#check();
      this.goTo(key);
      return;
    }
    const target = this.#draft.fix(key, fix);
    const view = this.#form.view(target);
    const whole =
      view === undefined ||
      this.#draft.field(key)?.fields ||
      this.#draft.field(key)?.item ||
      target !== key;
    if (whole) this.#drawForm();
    else view.show(this.#draft.get(target));
    this.#check();
    (this.#form.nearest(target) ?? this.#form.nearest(fieldPath(key)))?.focus();
  }

  clearing(key, on) {
    this.#draft.set(key, "");
    if (on) this.#draft.values.cleared.add(key);
    else this.#draft.values.cleared.delete(key);
    this.#check();
  }

  /** A list has got or lost a row. */
  reshaped() {
    this.#form.refresh();
    this.#check();
  }

  // What the flow of sending asks of the page.

  /** Issues that the server's answer names stand beside their fields until those change. */
  answeredWith(issues) {
    const { answered } = this.#draft;
    answered.clear();
    for (const issue of issues) {
      const keys = issue.params?.candidates ?? [this.#draft.place(issue.path)];
      for (const key of keys.filter(Boolean))
        answered.set(key, [
          ...(answered.get(key) ?? []),
          { ...issue, server: true },
        ]);
    }
    this.#check();
  }

  told = () => this.#check();
  send = () => byId("form").requestSubmit(byId("send"));
  access = () => this.#env.openAccess();

  curl = () => {
    const { platform } = this.#draft;
    return this.#draft.previewRequest().curl(location.origin + platform.base);
  };

  /** Starts the next one: empty, or with what it shares with the one before. */
  another(like) {
    if (like) this.#draft.keepShared(isOwn);
    else this.#draft.clear();
    this.redraw();
    this.#form.nearest(this.#form.sections[0].fields[0].name)?.focus();
  }

  /** The same person under the operation that changes them, with only what is filled in being sent. */
  change(id, name) {
    const draft = this.#draft;
    const resource = id.split(".")[1];
    draft.partialUpdate = true;
    if (Object.hasOwn(draft.params, resource)) draft.params[resource] = name;
    const { filled } = draft.values;
    draft.switchTo({ id });
    for (const key of filled) draft.touched.add(key);
    this.redraw();
    this.#moved(id);
    byId("title").focus();
  }

  use(key, value) {
    this.fixed(key, { op: "replace", value });
    this.#flow.over();
  }

  #check() {
    const draft = this.#draft;
    const { issues } = draft.report();
    const placed = issues.map((issue) => [draft.place(issue.path), issue]);
    const { extras } = draft.values;
    // A note about many fields at once belongs to none of them: it stands with the request.
    const single = ({ severity, params }) =>
      severity !== "info" || (params?.fields ?? []).length < 2;
    this.#form.issues(
      placed.filter(([key, issue]) => !extras.has(key) && single(issue)),
    );
    drawExtras(
      byId("extras"),
      draft,
      placed.filter(([key]) => extras.has(key)),
      this,
    );
    this.#notices(
      placed.filter(([key]) => key === "").map(([, issue]) => issue),
    );
    this.#panel.update();
    this.#env.follow();
    this.#rail.follow();
    this.#tally(placed);
    saveDraft(draft);
    return placed;
  }

  /** What is said of the request as a whole. */
  #notices(issues) {
    const signature = JSON.stringify(issues);
    const root = byId("notices");
    if (root.dataset.shown === signature) return;
    root.dataset.shown = signature;
    root.replaceChildren(
      ...messageList(issues, undefined, this.label, () => {}),
    );
  }

  #tally(placed) {
    const draft = this.#draft;
    const shown = placed.filter(
      ([key]) => draft.submitted || key === "" || draft.isTouched(key),
    );
    const count = (severity) =>
      shown.filter(([, issue]) => issue.severity === severity).length;
    const about = {
      ...draft.ahead,
      needed: this.#needed,
      errors: count("error"),
      warnings: count("warning"),
      state: this.#flow.state,
      cleared: this.#cleared !== null,
    };
    drawCard(draft, this.#form.sections, about);
    drawSendBar(draft, about);
  }

  async #submit(event) {
    event.preventDefault();
    const { state } = this.#flow;
    if (this.#flow.busy) return;
    if (state?.kind === "done" && !this.#draft.isUpdate) {
      this.another(false);
      return;
    }
    if (state?.kind === "unknown" && state.look) {
      await this.#flow.look(state.look);
      return;
    }
    const draft = this.#draft;
    this.#cleared = null;
    draft.submitted = true;
    draft.answered.clear();
    let request;
    try {
      request = draft.build();
    } catch (error) {
      if (!error.report) throw error;
      this.#flow.over();
      const placed = this.#check();
      showSummary(placed, (key) => this.#form.nearest(key), draft, this);
      return;
    }
    hideSummary();
    this.#check();
    byId("form").inert = true;
    try {
      await this.#flow.send(request);
    } finally {
      byId("form").inert = false;
    }
  }

  /** Empties the form; one press brings it back. */
  #reset(event) {
    event.preventDefault();
    this.#cleared = this.#draft.clear();
    const back = this.#cleared;
    this.redraw();
    this.#cleared = back;
    this.#check();
    byId("undo").focus();
    scrollTo(0, 0);
  }

  #undo() {
    this.#cleared?.();
    this.#cleared = null;
    this.redraw();
    this.#form.nearest(this.#form.sections[0].fields[0].name)?.focus();
  }

  #key(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.#flow.busy) this.#flow.stop();
  }
}

/** What stands in the document before the first script: shown when the checker cannot be loaded. */
export function showFailure(retry) {
  const form = byId("form");
  form.removeAttribute("aria-busy");
  document.body.classList.add("failed");
  byId("view-create").replaceChildren(
    h(
      "div",
      { class: "failure", role: "alert" },
      h("h1", { text: "Seatwright could not be loaded" }),
      h("p", {
        text: "Nothing was sent. In a fresh checkout, build the npm package first: cargo xtask wasm.",
      }),
      h("button", {
        type: "button",
        class: "primary",
        text: "Try again",
        on: { click: retry },
      }),
    ),
  );
}
