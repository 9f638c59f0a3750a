// The view that moves users: records and choices in, and out comes who is ready and what is lost.
import { fromConversion } from "/seatwright/rows-conversion.js";
import { calls } from "../calls.js";
import { h, plural } from "../dom.js";
import { wording } from "../messages.js";
import { Names } from "../names.js";
import { Choices } from "./choices.js";
import { downloadButton } from "./download.js";
import { SAMPLE, found, readRecords } from "./records.js";
import { resultsView } from "./results.js";
import { userView } from "./user.js";

const FROM = "odin.user.create";
const TO = "netsapiens.user.create";

export class MoveView {
  title = "Move users";
  #open;
  #send;
  #given = readRecords("");
  #file = null;
  #batch = null;
  #names;
  #choices;
  #text = h("textarea", {
    id: "move-records",
    rows: 7,
    spellcheck: "false",
    "aria-describedby": "move-records-help move-count",
  });
  #count = h("p", { id: "move-count", class: "help", role: "status" });
  #refusal = h("div", { id: "move-refusal" });
  #result = h("section", {
    class: "card",
    id: "move-result",
    "aria-label": "Result",
    tabindex: "-1",
    hidden: true,
  });
  #user = h("section", {
    class: "card",
    id: "move-user",
    "aria-labelledby": "move-user-title",
    hidden: true,
  });

  /** `open(input)` shows a user in the form that creates one, `send(inputs)` shows users as rows to be sent. */
  constructor(root, engine, open, send) {
    this.#open = open;
    this.#send = send;
    const form = engine.operation(TO).describe();
    this.#names = new Names(form);
    const scope = form.fields.find(({ name }) => name === "user-scope");
    this.#choices = new Choices(scope.choices);
    const submit = (event) => {
      event.preventDefault();
      this.#convert();
    };
    root
      .querySelector(".view-body")
      .append(
        h(
          "form",
          { class: "move-form", novalidate: true, on: { submit } },
          this.#who(),
          this.#how(),
        ),
        this.#result,
        this.#user,
      );
    this.#follow();
  }

  #who() {
    this.#text.addEventListener("input", () => {
      this.#file = null;
      this.#read(this.#text.value);
    });
    const file = h("input", {
      type: "file",
      id: "move-file",
      accept: ".json,.jsonl,.ndjson,application/json",
      on: { change: ({ target }) => this.#take(target.files[0]) },
    });
    const sample = () => {
      this.#file = null;
      this.#text.value = JSON.stringify(SAMPLE, null, 2);
      this.#read(this.#text.value);
    };
    return h(
      "section",
      { class: "card", "aria-labelledby": "who-title" },
      h("h2", { id: "who-title", text: "Who" }),
      h("label", {
        class: "label",
        for: "move-records",
        text: "Users of Odin, as JSON",
      }),
      h("p", {
        class: "help",
        id: "move-records-help",
        text: "One record, a list of them, or one a line, as Odin returns them. They stay in this page.",
      }),
      this.#text,
      h(
        "div",
        { class: "who-foot" },
        h("label", { for: "move-file", class: "file" }, "Or a file: ", file),
        h("button", {
          type: "button",
          class: "quiet",
          id: "move-sample",
          text: "Take an example",
          on: { click: sample },
        }),
        this.#count,
      ),
    );
  }

  #how() {
    return h(
      "section",
      { class: "card", "aria-labelledby": "how-title" },
      h("h2", { id: "how-title", text: "Where to, and how" }),
      this.#choices.element,
      this.#refusal,
      h(
        "div",
        { class: "paste-foot" },
        h("button", {
          type: "submit",
          class: "primary",
          id: "convert",
          text: "Convert",
        }),
      ),
    );
  }

  async #take(file) {
    if (!file) return;
    this.#file = file.name;
    this.#text.value = "";
    this.#read(await file.text());
  }

  #read(text) {
    this.#given = readRecords(text);
    this.#follow();
  }

  #follow() {
    const records = this.#given?.records ?? [];
    this.#text.setAttribute("aria-invalid", String(this.#given === null));
    this.#count.textContent = this.#counted(records);
    this.#count.classList.toggle("bad", this.#given === null);
    this.#choices.follow(records);
  }

  #counted(records) {
    const from = this.#file ? `${this.#file}: ` : "";
    if (this.#given === null)
      return `${from}This is not JSON, nor JSON on every line.`;
    const groups = found(records, "groupId", "serviceProviderId").length;
    return records.length === 0
      ? "No users yet."
      : `${from}${plural(records.length, "user")} in ${plural(groups, "group")}.`;
  }

  async #convert() {
    if (this.#given === null || this.#given.records.length === 0) {
      this.#refuse("There are no users to convert.");
      this.#text.focus();
      return;
    }
    this.#result.setAttribute("aria-busy", "true");
    this.#refuse(null);
    // The page shows that it is at work before the work takes it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const options = this.#choices.options();
      const { json } = this.#given;
      const { convertBatch } = await calls();
      this.#batch = convertBatch(FROM, TO, json, options);
    } catch (error) {
      this.#refuse(error.message.replace(/^options: /, ""));
      return;
    } finally {
      this.#result.removeAttribute("aria-busy");
    }
    this.#show();
  }

  #refuse(text) {
    this.#refusal.replaceChildren(
      ...(text === null
        ? []
        : [h("p", { class: "message error", role: "alert", text })]),
    );
  }

  #show() {
    const batch = this.#batch;
    const page = { show: (user) => this.#showUser(user) };
    this.#user.hidden = true;
    this.#result.replaceChildren(
      h(
        "div",
        { class: "answer-head" },
        h("h2", { text: "Result" }),
        h(
          "div",
          { class: "chips" },
          this.#sendButton(batch),
          downloadButton("Download all", "seatwright-move.json", () => batch),
          downloadButton(
            "Download inputs of the ready",
            "seatwright-inputs.json",
            () =>
              batch.users
                .filter(({ ready }) => ready)
                .map(({ input }) => input),
          ),
        ),
      ),
      ...batch.issues.map((issue) =>
        h("p", {
          class: `message ${issue.severity}`,
          text: wording(issue, this.#label),
        }),
      ),
      ...resultsView(batch, page),
    );
    this.#result.hidden = false;
    this.#result.focus();
  }

  /** To the rows: there they are looked at once more, and sent as a run. */
  #sendButton({ users }) {
    const inputs = fromConversion(users);
    if (inputs.length === 0) return null;
    return h("button", {
      type: "button",
      class: "chip",
      id: "move-send",
      text: `Look at ${plural(inputs.length, "ready user")} and send`,
      on: { click: () => this.#send(inputs) },
    });
  }

  #label = (path) => this.#names.label(path);

  #showUser(user) {
    const asked = document.activeElement;
    const close = () => {
      this.#user.hidden = true;
      if (asked?.isConnected) asked.focus();
      else this.#result.focus();
    };
    this.#user.replaceChildren(
      ...userView(user, { label: this.#label, open: this.#open, close }),
    );
    this.#user.hidden = false;
    this.#user.firstElementChild.focus();
  }
}
