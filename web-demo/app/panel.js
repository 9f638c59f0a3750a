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
    const base = location.origin + draft.platform.base;
    this.#head.replaceChildren(
      h("strong", { text: draft.form.method }),
      h("code", { text: this.#path() }),
    );
    this.#put("changes", report, () => changesView(report, draft));
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
    const { form, params, platform } = this.#draft;
    return (platform.base + form.path).replace(
      /\{(\w+)\}/g,
      (hole, name) => encodeURIComponent(params[name] ?? "") || hole,
    );
  }

  #payload(payload) {
    const { secrets, form } = this.#draft;
    const hidden = masked(payload, secrets);
    const holds = JSON.stringify(hidden) !== JSON.stringify(payload);
    const shown = this.#revealed ? payload : hidden;
    const reveal = h("button", {
      type: "button",
      class: "copy",
      "aria-pressed": String(this.#revealed),
      text: "Show secrets",
      on: {
        click: () => {
          this.#revealed = !this.#revealed;
          this.update();
          this.#tabs.panel("payload").querySelector("[aria-pressed]")?.focus();
        },
      },
    });
    const notes = [
      holds && !this.#revealed ? "Copies with secrets masked." : null,
      form.token_in_body
        ? `"${form.token_in_body}" joins it on sending.`
        : null,
    ].filter(Boolean);
    const label = "request payload";
    return codeBlock(label, coloured(JSON.stringify(shown, null, 2)), {
      extra: holds ? reveal : null,
      note: notes.join(" ") || null,
    });
  }

  #waiting({ issues }) {
    const keys = new Set(
      issues
        .filter(({ severity, path }) => severity === "error" && path.length > 0)
        .map(({ path }) => this.#draft.place(path)),
    );
    const buttons = [...keys].map((key) =>
      h("button", {
        type: "button",
        class: "chip",
        text: this.#draft.trail(key),
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
