// The page: puts the parts together and decides when to ask the checker.
import { send } from "./answer.js";
import { byId, h, plural } from "./dom.js";
import { Draft } from "./draft.js";
import { FormView } from "./form.js";
import { Panel } from "./panel.js";
import { drawSetup, paramViews } from "./setup.js";
import { hideSummary, showSummary } from "./summary.js";

async function start() {
  let engine;
  try {
    engine = await import("/seatwright/index.js");
  } catch (error) {
    console.error(error);
    const text =
      "The checker could not be loaded. Build the npm package first, then reload this page.";
    byId("setup").append(
      h("p", { class: "message error", role: "alert", text }),
    );
    return;
  }
  new Page(new Draft(engine));
}

class Page {
  #draft;
  #form;
  #panel;
  #pending = 0;

  constructor(draft) {
    this.#draft = draft;
    this.#form = new FormView(byId("groups"), draft, this);
    this.#panel = new Panel(byId("panel"), draft, (key) => this.goTo(key));
    this.#operations();
    byId("form").addEventListener("submit", (event) => this.#submit(event));
    byId("form").addEventListener("reset", (event) => this.#reset(event));
    this.redraw();
    byId("send").disabled = false;
  }

  #operations() {
    const buttons = this.#draft.operations.map((id) => {
      const button = h("button", {
        type: "button",
        "data-id": id,
        text: this.#draft.title(id),
      });
      button.addEventListener("click", () => {
        this.#draft.switchTo({ id });
        this.redraw();
      });
      return button;
    });
    byId("operations").replaceChildren(...buttons);
  }

  /** Draws everything anew: another operation, another profile, a fresh start. */
  redraw(focus = null) {
    const draft = this.#draft;
    hideSummary();
    byId("answer").hidden = true;
    for (const button of byId("operations").children) {
      if (button.dataset.id === draft.id)
        button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
    byId("title").textContent = draft.form.title;
    document.title = `${draft.form.title} – Seatwright portal`;
    const params = paramViews(draft, this);
    drawSetup(byId("setup"), draft, params, this);
    this.#form.draw(params);
    this.#check();
    if (focus) byId(focus)?.focus();
  }

  /** The same form under other settings. */
  refresh() {
    this.#form.refresh();
    this.#check();
  }

  goTo(key) {
    this.#form.view(key)?.focus();
  }

  // What a field tells the page, and asks it.

  label = (key) => this.#draft.label(key);

  changed(key, text) {
    this.#draft.set(key, text);
    if (key === "site" || key.startsWith("{")) this.#form.refresh();
    // Many keystrokes, one check: the next frame is soon enough.
    cancelAnimationFrame(this.#pending);
    this.#pending = requestAnimationFrame(() => this.#check());
  }

  left(key) {
    this.#draft.touched.add(key);
    this.#check();
  }

  fixed(key, value) {
    this.#draft.set(key, value);
    this.#form.view(key).show(value);
    this.#draft.touched.add(key);
    this.#check();
  }

  clearing(key, on) {
    this.#draft.set(key, "");
    if (on) this.#draft.cleared.add(key);
    else this.#draft.cleared.delete(key);
    this.#check();
  }

  #check() {
    const report = this.#draft.report();
    this.#form.issues(report.issues);
    this.#panel.update();
    this.#tally(report);
  }

  #tally({ issues }) {
    const { submitted, touched } = this.#draft;
    const shown = issues.filter(
      (issue) => submitted || touched.has(issue.field),
    );
    const count = (severity) =>
      shown.filter((issue) => issue.severity === severity).length;
    const parts = [];
    if (count("error") > 0) parts.push(plural(count("error"), "error"));
    if (count("warning") > 0) parts.push(plural(count("warning"), "warning"));
    byId("tally").textContent =
      parts.join(", ") || (submitted ? "No errors" : "No errors so far");
    byId("tally").dataset.wrong = String(count("error") > 0);
  }

  async #submit(event) {
    event.preventDefault();
    const draft = this.#draft;
    draft.submitted = true;
    let request;
    try {
      request = draft.build();
    } catch (error) {
      const report = error.report ?? null;
      if (!report) throw error;
      this.#check();
      showSummary(report.issues, (key) => this.#form.view(key), this.label);
      return;
    }
    hideSummary();
    this.#check();
    const button = byId("send");
    button.disabled = true;
    try {
      await send(request, draft, (key) => this.goTo(key));
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

start();
