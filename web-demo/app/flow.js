// From the press of the primary button to the next step: who says what, and which buttons follow.
import {
  clearCard,
  outcomeLines,
  readable,
  showAnswer,
  showWaiting,
  toneOf,
} from "./answer.js";
import { codeBlock, copyText } from "./code.js";
import { byId, h } from "./dom.js";
import { icon } from "./icons.js";
import { DONE } from "./outcome.js";
import { person } from "./person.js";
import { Sending } from "./sending.js";

export class Flow {
  #draft;
  #page;
  #sending;
  #sent = [];
  /** What the send bar says, and what its button does: null while a draft is written. */
  state = null;

  /** `page` has `goTo`, `answeredWith`, `told`, `another`, `change`, `use`, `send`, `access`. */
  constructor(draft, page) {
    this.#draft = draft;
    this.#page = page;
    this.#sending = new Sending(draft);
  }

  get busy() {
    return this.#sending.busy;
  }

  stop() {
    this.#sending.stop();
  }

  /** The draft goes on: what was said of the one before is over. */
  over() {
    if (this.state === null || this.busy) return;
    this.state = null;
    clearCard();
    this.#page.told();
  }

  async send(request) {
    const draft = this.#draft;
    const who = person(draft);
    const system = draft.platform.name;
    const change = draft.isUpdate;
    this.state = { kind: "sending", words: "Sending" };
    const stopClock = showWaiting({
      who: who.who,
      system,
      change,
      stop: () => this.stop(),
    });
    this.#page.told();
    let result;
    try {
      result = await this.#sending.send(request);
    } finally {
      stopClock();
    }
    if (result === null) return;
    if (result.kind === "silent") this.#silent(who, result);
    else await this.#answered(who, result, request);
    this.#page.told();
  }

  #silent({ who, id }, { stopped, early }) {
    if (early) {
      this.state = { kind: "refused", words: "Not sent: nothing answered" };
      showAnswer({
        tone: "bad",
        title: "The token endpoint did not answer",
        lines: ["Nothing was sent. Is the sandbox still running?"],
        buttons: [this.#again()],
      });
      return;
    }
    const what = this.#draft.isUpdate ? "changed" : "there";
    this.state = {
      kind: "unknown",
      words: "Not known. Look before you send again",
      look: id,
    };
    showAnswer({
      tone: "unsure",
      title: `Not known: ${who} may be ${what}`,
      lines: [
        stopped
          ? "You stopped waiting. The request may have arrived."
          : "Nothing answered. The request may have arrived. Is the sandbox still running?",
        this.#draft.isUpdate
          ? "Sending again would change the same settings to the same values."
          : `Sending again could create a second one, or be refused because ${id || "it"} is taken.`,
      ],
      buttons: [this.#lookAt(id), this.#curl()],
    });
  }

  async #answered(who, { kind, answer, seconds }, request) {
    const draft = this.#draft;
    const outcome = await draft.readResponse(answer.status, answer.text, {
      headers: answer.headers,
      ...(kind === "answer" && { request }),
    });
    if (outcome.outcome === "denied") draft.session.forget();
    const done = kind === "answer" && DONE.has(outcome.outcome);
    const tone = kind === "token" ? "bad" : toneOf(outcome.outcome);
    const { lines, more } = outcomeLines(outcome, {
      draft,
      goTo: this.#page.goTo,
      answer,
    });
    this.state = this.#stateOf(outcome, who, tone, done);
    showAnswer({
      tone,
      title:
        kind === "token" ? "No token was given" : this.#title(outcome, who),
      lines: done ? [...lines.slice(0, 2), took(seconds)] : lines,
      buttons: this.#steps(outcome, who, tone, done),
      more,
    });
    if (done) this.#remember(who);
    this.#page.answeredWith(outcome.issues);
    if (outcome.outcome === "conflict") await this.#offerNext(who);
  }

  #stateOf({ outcome }, { who, id }, tone, done) {
    if (done) {
      const verb = { updated: "changed", accepted: "accepted" }[outcome];
      return { kind: "done", words: `${id || who} is ${verb ?? "created"}` };
    }
    if (tone === "unsure")
      return {
        kind: "unknown",
        words: "Not known. Look before you send again",
        look: id,
      };
    return { kind: "refused", words: "Refused. Choose what to do next" };
  }

  #title({ outcome, issues }, { who, id }) {
    const [issue] = issues;
    const titles = {
      created: `${who} is created`,
      updated: `${who} is changed`,
      accepted: this.#draft.isUpdate
        ? `The change of ${who} is accepted`
        : `${who} is accepted`,
      conflict:
        issue?.path?.length > 0 && !issue.params?.candidates
          ? `${this.#draft.label(issue.path.join(".")) ?? id} is taken`
          : `${id || who} is taken`,
      invalid: "Refused: something has to change first",
      denied: "Refused: this token may not do it",
      not_found: "Refused: what the request names does not exist",
      throttled: "Refused for now: too many requests",
      server_error: `Not known: ${who} may be there`,
      unknown: `Not known: ${who} may be there`,
    };
    return titles[outcome];
  }

  #steps({ outcome }, who, tone, done) {
    const { resource, id, first } = who;
    const name = first || id;
    const { operations } = this.#draft;
    const platform = this.#draft.id.split(".")[0];
    const update = `${platform}.${resource}.update`;
    const canChange = operations.includes(update) && id !== "";
    if (done)
      return [
        this.#draft.isUpdate
          ? null
          : {
              icon: "copy",
              text: name ? `Another like ${name}` : `Another ${resource}`,
              id: "another",
              run: () => this.#page.another(true),
            },
        this.#draft.isUpdate || !canChange
          ? null
          : {
              icon: "pencil",
              text: `Change ${name}`,
              id: "change",
              run: () => this.#page.change(update, id),
            },
        id ? this.#lookAt(id) : null,
        this.#curl(),
      ].filter(Boolean);
    if (tone === "unsure") return [this.#lookAt(id), this.#curl()];
    const list = [];
    if (outcome === "conflict" && canChange && !this.#draft.isUpdate)
      list.push({
        icon: "pencil",
        text: `Change ${resource} ${id} instead`,
        id: "instead",
        run: () => this.#page.change(update, id),
      });
    if (outcome === "conflict" && id) list.push(this.#lookAt(id, true));
    if (outcome === "denied")
      list.push({
        icon: "key",
        text: "Change the token",
        id: "access",
        run: () => this.#page.access(),
      });
    if (outcome === "throttled") list.push(this.#again());
    return [...list, this.#curl()];
  }

  #again = () => ({
    icon: "retry",
    text: "Send again",
    id: "again",
    run: () => this.#page.send(),
  });

  #curl = () => ({
    icon: "copy",
    text: "Copy the curl line",
    id: "curl",
    run: async () =>
      (await copyText(this.#page.curl())) ? "Copied" : "Could not copy",
  });

  #lookAt = (id, first = false) => ({
    icon: "eye",
    text: `Look at ${id}${first ? " first" : ""}`,
    id: "look",
    run: () => this.look(id),
  });

  /** Asks the server whether it is there, and says so below the buttons. */
  async look(id) {
    const { there, answer } = await this.#sending.look(id);
    const { name } = this.#draft.platform;
    const words = {
      true: `${id} is there. The record as ${name} has it:`,
      false: `${id} is not there. Sending again is safe.`,
      null: "The answer does not say whether it is there.",
    }[String(there)];
    byId("read-back")?.remove();
    byId("answer").append(
      h(
        "div",
        { class: "read-back", id: "read-back" },
        h("p", { class: "meaning", role: "status", text: words }),
        there === false || answer.text === ""
          ? null
          : codeBlock("record", readable(answer.text, this.#draft)),
      ),
    );
    if (this.state?.kind === "unknown" && there === false) {
      this.state = { kind: "refused", words: `${id} is not there` };
      this.#page.told();
    }
  }

  /** The next number that is free, offered as the first step once it is known. */
  async #offerNext({ id, key }) {
    if (this.#draft.isUpdate || this.#draft.field(key)?.secret) return;
    const { state } = this;
    const next = await this.#sending.nextFree(id);
    if (next === null || this.state !== state) return;
    const words = `Use ${next}, the next free one`;
    const use = () => this.#page.use(key, next);
    const button = h("button", {
      type: "button",
      class: "step",
      id: "step-next",
      on: { click: use },
    });
    button.append(icon("plus"), h("span", { text: words }));
    byId("answer").querySelector(".steps").prepend(button);
  }

  #remember({ name, id, initials }) {
    const time = new Date().toLocaleTimeString([], {
      hour: "2-digit",
      minute: "2-digit",
    });
    this.#sent.unshift({ name: name || id, id, initials, time });
    byId("sent").hidden = false;
    byId("sent-list").replaceChildren(
      ...this.#sent.slice(0, 5).map((one) =>
        h(
          "li",
          {},
          h("span", {
            class: "avatar small",
            "aria-hidden": "true",
            text: one.initials,
          }),
          h("span", { class: "sent-name", text: one.name }),
          h("span", { class: "sent-id", text: one.id }),
          h("span", { class: "sent-time", text: one.time }),
        ),
      ),
    );
  }
}

const took = (seconds) =>
  `Answered in ${seconds < 0.1 ? "under 0.1" : seconds.toFixed(1)} seconds.`;
