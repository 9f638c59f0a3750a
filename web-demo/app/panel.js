// The side panel: what was changed, what will be sent, and how to send it from elsewhere.
import { changesView } from "./changes.js";
import { codeBlock, coloured, masked } from "./code.js";
import { h } from "./dom.js";
import { javascriptSnippet, pythonSnippet } from "./snippets.js";
import { tabs } from "./tabs.js";

export class Panel {
  #draft;
  #head = h("p", { class: "route" });
  #tabs;
  #revealed = false;
  #goTo;
  #last = new Map();

  /** `goTo(key)` takes the person to a field. */
  constructor(root, draft, goTo) {
    this.#draft = draft;
    this.#goTo = goTo;
    this.#tabs = tabs("Preview", [
      { id: "changes", label: "Changes" },
      { id: "payload", label: "Payload" },
      { id: "curl", label: "curl" },
      { id: "python", label: "Python" },
      { id: "javascript", label: "JavaScript" },
    ]);
    root.append(this.#head, this.#tabs.element);
  }

  update() {
    const draft = this.#draft;
    const { report, payload } = draft.preview();
    const base = location.origin;
    this.#head.replaceChildren(
      h("strong", { text: draft.form.method }),
      h("code", { text: this.#path() }),
    );
    this.#put("changes", report, () =>
      changesView(report, (key) => draft.label(key)),
    );
    const count = report.changes.length;
    this.#tabs
      .tab("changes")
      .replaceChildren(
        "Changes",
        ...(count > 0 ? [" ", h("span", { class: "count", text: count })] : []),
      );
    if (payload) {
      this.#put("payload", [payload, this.#revealed], () => [
        this.#payload(payload),
      ]);
      const curl = draft.previewRequest().curl(base);
      this.#put("curl", curl, () => [
        codeBlock("curl command", curl, { note: "Set TOKEN first" }),
      ]);
    } else {
      this.#put("payload", report.issues, () => [this.#waiting(report)]);
      this.#put("curl", report.issues, () => [this.#waiting(report)]);
    }
    const note = "Needs the packages seatwright and requests";
    const python = pythonSnippet(draft, base);
    this.#put("python", python, () => [
      codeBlock("Python code", python, { note }),
    ]);
    const javascript = javascriptSnippet(draft, base);
    const install = { note: "Needs the package seatwright" };
    this.#put("javascript", javascript, () => [
      codeBlock("JavaScript code", javascript, install),
    ]);
  }

  /** Redraws a tab only when it differs, so that selections and scroll positions stay. */
  #put(id, basis, draw) {
    const signature = JSON.stringify(basis);
    if (this.#last.get(id) === signature) return;
    this.#last.set(id, signature);
    this.#tabs.panel(id).replaceChildren(...draw());
  }

  #path() {
    const { form, params } = this.#draft;
    return form.path.replace(
      /\{(\w+)\}/g,
      (hole, name) => encodeURIComponent(params[name] ?? "") || hole,
    );
  }

  #payload(payload) {
    const { secrets } = this.#draft;
    const holds = [...secrets].some(
      (name) => payload[name] !== undefined && payload[name] !== "",
    );
    const shown = this.#revealed ? payload : masked(payload, secrets);
    const reveal = h("button", {
      type: "button",
      class: "copy",
      "aria-pressed": String(this.#revealed),
      text: "Show PIN",
      on: {
        click: () => {
          this.#revealed = !this.#revealed;
          this.update();
          this.#tabs.panel("payload").querySelector("[aria-pressed]")?.focus();
        },
      },
    });
    const note = holds && !this.#revealed ? "Copies with the PIN masked" : null;
    const label = "request payload";
    return codeBlock(label, coloured(JSON.stringify(shown, null, 2)), {
      extra: holds ? reveal : null,
      note,
    });
  }

  #waiting({ issues }) {
    const keys = new Set(
      issues
        .filter(({ severity }) => severity === "error")
        .map(({ field }) => field)
        .filter((key) => this.#draft.label(key)),
    );
    const buttons = [...keys].map((key) =>
      h("button", {
        type: "button",
        class: "chip",
        text: this.#draft.label(key),
        on: { click: () => this.#goTo(key) },
      }),
    );
    return h(
      "div",
      { class: "none" },
      h("p", { text: "This appears as soon as these are right:" }),
      h("div", { class: "chips" }, buttons),
    );
  }
}
