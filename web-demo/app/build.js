// The view that builds a request: puts the parts together and decides when to ask the checker.
import { send } from "./answer.js";
import { byId, plural } from "./dom.js";
import { drawExtras } from "./extras.js";
import { FormView } from "./form.js";
import { drawKnowledge } from "./knowledge.js";
import { messageList } from "./messages.js";
import { drawOperations, markOperation } from "./operations.js";
import { Panel } from "./panel.js";
import { drawPaste } from "./paste.js";
import { fieldPath } from "./places.js";
import { drawSetup, paramViews } from "./setup.js";
import { hideSummary, showSummary } from "./summary.js";

export class BuildView {
  #draft;
  #form;
  #panel;
  #pending = 0;

  constructor(draft) {
    this.#draft = draft;
    this.#form = new FormView(byId("groups"), draft, this);
    this.#panel = new Panel(byId("panel"), draft, this.goTo);
    drawOperations(byId("operations"), draft.operations, (id) => {
      draft.switchTo({ id });
      this.redraw();
    });
    byId("form").addEventListener("submit", (event) => this.#submit(event));
    byId("form").addEventListener("reset", (event) => this.#reset(event));
    this.redraw();
    byId("send").disabled = false;
  }

  get title() {
    return this.#draft.form.title;
  }

  /** Draws everything anew: another operation, another profile, a fresh start. */
  redraw(focus = null) {
    const draft = this.#draft;
    hideSummary();
    byId("answer").hidden = true;
    markOperation(byId("operations"), draft.id);
    byId("title").textContent = draft.form.title;
    document.title = `${draft.form.title} – Seatwright portal`;
    drawPaste(byId("paste"), draft, this);
    drawKnowledge(byId("known"), draft, () => this.#soon());
    this.#drawForm();
    if (focus) byId(focus)?.focus();
  }

  #drawForm() {
    const params = paramViews(this.#draft, this);
    drawSetup(byId("setup"), this.#draft, params, this);
    this.#form.draw(params);
    this.#check();
  }

  /** The same form under other settings. */
  refresh() {
    this.#form.refresh();
    this.#check();
  }

  goTo = (key) => this.#form.nearest(key)?.focus();

  /** Starts over from an input, such as one made from a record. */
  filled(input) {
    hideSummary();
    byId("answer").hidden = true;
    this.#draft.fill(input);
    this.#drawForm();
  }

  // What a field tells the page, and asks it.

  label = (path) => this.#draft.label(path);

  changed(key, text) {
    const draft = this.#draft;
    draft.set(key, text);
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
    this.#draft.touched.add(key);
    this.#check();
  }

  /** A proposal was taken; the button that was pressed is gone then. */
  fixed(key, fix) {
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

  #check() {
    const draft = this.#draft;
    const { issues } = draft.report();
    const placed = issues.map((issue) => [draft.place(issue.path), issue]);
    const { extras } = draft.values;
    const fields = placed.filter(([key]) => !extras.has(key));
    this.#form.issues(fields);
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
    this.#tally(placed);
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
    const parts = [];
    if (count("error") > 0) parts.push(plural(count("error"), "error"));
    if (count("warning") > 0) parts.push(plural(count("warning"), "warning"));
    byId("tally").textContent =
      parts.join(", ") || (draft.submitted ? "No errors" : "No errors so far");
    byId("tally").dataset.wrong = String(count("error") > 0);
  }

  async #submit(event) {
    event.preventDefault();
    const draft = this.#draft;
    draft.submitted = true;
    draft.answered.clear();
    let request;
    try {
      request = draft.build();
    } catch (error) {
      if (!error.report) throw error;
      showSummary(this.#check(), (key) => this.#form.nearest(key), draft);
      return;
    }
    hideSummary();
    this.#check();
    const button = byId("send");
    button.disabled = true;
    try {
      await send(request, draft, this);
    } finally {
      button.disabled = false;
    }
  }

  #reset(event) {
    event.preventDefault();
    this.#draft.clear();
    this.redraw();
    byId("title").scrollIntoView({ block: "nearest" });
  }
}
