// The part of a view that reads an answer: what a status, headers and a body of a vendor mean.
import { calls } from "./calls.js";
import { EXAMPLES } from "./examples.js";
import { h } from "./dom.js";
import { Names } from "./names.js";
import { outcomeBadges, outcomeView } from "./outcome.js";
import { fullTitle } from "./platforms.js";

export class ReadView {
  #engine;
  #boxes;
  #result = h("section", {
    class: "card outcome-card",
    id: "reading",
    "aria-labelledby": "reading-title",
    hidden: true,
  });

  constructor(root, engine) {
    this.#engine = engine;
    this.#boxes = {
      operation: h(
        "select",
        { id: "read-operation" },
        engine
          .operations()
          .map((id) => h("option", { value: id, text: fullTitle(id) })),
      ),
      status: h("input", {
        id: "read-status",
        type: "text",
        inputmode: "numeric",
        value: "200",
        "aria-describedby": "read-status-messages",
      }),
      headers: h("textarea", {
        id: "read-headers",
        rows: 2,
        spellcheck: "false",
        "aria-describedby": "read-headers-help",
      }),
      body: h("textarea", {
        id: "read-body",
        rows: 9,
        spellcheck: "false",
        "aria-describedby": "read-body-help",
      }),
    };
    root.append(this.#form(), this.#result);
  }

  #form() {
    const { operation, status, headers, body } = this.#boxes;
    const submit = (event) => {
      event.preventDefault();
      this.#read();
    };
    return h(
      "form",
      { class: "card read-form", novalidate: true, on: { submit } },
      h(
        "div",
        { class: "grid" },
        box(operation, "Answer to", "Which request it belongs to."),
        box(status, "Status", "The number of the HTTP status.", true),
      ),
      box(
        headers,
        "Headers",
        "One header a line, such as retry-after: 30. Most headers are not needed.",
      ),
      box(body, "Body", "As it came: JSON, a page, or nothing."),
      h(
        "div",
        { class: "paste-foot" },
        h("button", { type: "submit", class: "primary", text: "Read it" }),
      ),
      h(
        "div",
        { class: "examples" },
        h("p", { class: "help", text: "Or look at one of these:" }),
        h(
          "div",
          { class: "chips" },
          EXAMPLES.map((example) =>
            h("button", {
              type: "button",
              class: "chip",
              text: example.name,
              on: { click: () => this.#show(example) },
            }),
          ),
        ),
      ),
    );
  }

  #show(example) {
    const { operation, status, headers, body } = this.#boxes;
    operation.value = example.operation;
    status.value = String(example.status);
    headers.value = example.headers ?? "";
    body.value =
      typeof example.body === "string"
        ? example.body
        : JSON.stringify(example.body, null, 2);
    this.#read();
  }

  async #read() {
    const { operation, status, headers, body } = this.#boxes;
    const number = Number(status.value.trim());
    const valid = /^[1-5]\d\d$/.test(status.value.trim());
    status.setAttribute("aria-invalid", String(!valid));
    document.getElementById("read-status-messages").replaceChildren(
      ...(valid
        ? []
        : [
            h("p", {
              class: "message error",
              text: "A status is a number from 100 to 599.",
            }),
          ]),
    );
    if (!valid) {
      status.focus();
      return;
    }
    const asked = [
      operation.value,
      number,
      body.value,
      { headers: headerPairs(headers.value) },
    ];
    const { readResponse } = await calls();
    this.#tell(readResponse(...asked));
  }

  #tell(outcome) {
    const form = this.#engine.operation(outcome.operation).describe();
    const names = new Names(form);
    this.#result.replaceChildren(
      h(
        "div",
        { class: "answer-head", tabindex: "-1" },
        h("h2", { id: "reading-title", text: "What it means" }),
        outcomeBadges(outcome),
      ),
      ...outcomeView(
        outcome,
        {
          label: (path) => names.label(path),
          trail: (key) => names.trail(key),
        },
        names.secrets,
      ),
    );
    this.#result.hidden = false;
    this.#result.firstElementChild.focus();
  }
}

function headerPairs(text) {
  return text.split("\n").flatMap((line) => {
    const at = line.indexOf(":");
    return at > 0
      ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]]
      : [];
  });
}

/** A control with its label and help, and room for a message. */
function box(control, label, help, messages = false) {
  const { id } = control;
  if (!control.hasAttribute("aria-describedby"))
    control.setAttribute("aria-describedby", `${id}-help`);
  return h(
    "div",
    { class: "field" },
    h(
      "div",
      { class: "about" },
      h("label", { class: "label", for: id, text: label }),
    ),
    h("div", { class: "entry" }, control),
    messages ? h("div", { class: "messages", id: `${id}-messages` }) : null,
    h("p", { class: "help", id: `${id}-help`, text: help }),
  );
}
