// What the card shows from sending on: the wait, then what became of it, and the next steps as buttons.
import { codeBlock, coloured, masked } from "./code.js";
import { byId, h } from "./dom.js";
import { icon } from "./icons.js";
import {
  adviceList,
  issueList,
  OUTCOMES,
  outcomeBadges,
  said,
} from "./outcome.js";

/** What each outcome is on the card: its tone, the sign on the initials, whether something may have changed. */
const LOOKS = {
  good: ["good", "check"],
  bad: ["bad", "cross"],
  unsure: ["unsure", "question"],
};

/** A server that failed in the middle may have done the work. */
export const toneOf = (outcome) =>
  outcome === "server_error" ? "unsure" : OUTCOMES[outcome][0];

/** Takes the answer off the card. */
export function clearCard() {
  const card = byId("card");
  card.className = "card";
  card.removeAttribute("aria-busy");
  byId("answer").hidden = true;
  byId("answer").replaceChildren();
  byId("card-about").hidden = false;
  byId("card-mark").replaceChildren();
}

/** @returns {() => void} stops the clock */
export function showWaiting({ who, system, change, stop }) {
  const card = byId("card");
  clearCard();
  card.className = "card waiting";
  card.setAttribute("aria-busy", "true");
  byId("card-about").hidden = true;
  const clock = h("span", { text: "0 seconds so far." });
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    clock.textContent = `${seconds} second${seconds === 1 ? "" : "s"} so far.`;
  }, 1000);
  const what = change ? "changed" : "created";
  byId("answer").replaceChildren(
    h("h2", { id: "answer-title", text: `Sending to ${system}` }),
    h("p", { class: "meaning" }, clock, " It usually takes less than one."),
    h("p", {
      class: "quote",
      text: `If you stop waiting, ${who} may still be ${what}. Look before you send again.`,
    }),
    steps([
      {
        icon: "cross",
        text: "Stop waiting",
        key: "Esc",
        run: stop,
        id: "stop",
      },
    ]),
  );
  byId("answer").hidden = false;
  return () => clearInterval(timer);
}

/**
 * @param {{tone: "good" | "bad" | "unsure", title: string, lines: (Node | string | null)[], buttons: object[],
 *   more?: (Node | null)[]}} about
 */
export function showAnswer({ tone, title, lines, buttons, more = [] }) {
  const card = byId("card");
  const [look, sign] = LOOKS[tone];
  clearCard();
  card.className = `card told ${look}`;
  byId("card-about").hidden = true;
  byId("card-mark").replaceChildren(icon(sign));
  const head = h("h2", { id: "answer-title", tabindex: "-1", text: title });
  byId("answer").replaceChildren(
    head,
    ...lines
      .filter(Boolean)
      .map((one) =>
        typeof one === "string" ? h("p", { class: "meaning", text: one }) : one,
      ),
    buttons.length > 0 ? steps(buttons) : "",
    ...more.filter(Boolean),
  );
  byId("answer").hidden = false;
  head.focus({ preventScroll: true });
  // On a narrow screen the card stands above the form.
  if (card.getBoundingClientRect().top < 0) scrollTo(0, 0);
}

/** What the library makes of an answer, in the card's words. */
export function outcomeLines(outcome, { draft, goTo, answer }) {
  const {
    message,
    issues,
    advice,
    retry_after: wait,
    server_code: code,
  } = outcome;
  const [, , meaning] = OUTCOMES[outcome.outcome];
  const tone = toneOf(outcome.outcome);
  const taken = outcome.outcome === "conflict";
  const view = { label: draft.label, trail: draft.trail, goTo };
  return {
    lines: [
      h("div", { class: "answer-facts" }, outcomeBadges(outcome)),
      taken
        ? "Nothing was changed."
        : tone === "bad"
          ? `${meaning} Nothing was changed.`
          : meaning,
      message ? said(message, code, draft.platform.name) : null,
      issues.length > 0 ? issueList(issues, view) : null,
      wait === undefined
        ? null
        : `Wait ${wait} seconds before the next request.`,
      // What to do about a name that is taken stands on the buttons.
      advice.length > 0 && !taken ? adviceList(advice) : null,
    ],
    more: [
      outcome.record
        ? codeBlock(
            "record",
            coloured(
              JSON.stringify(masked(outcome.record, draft.secrets), null, 2),
            ),
            { note: "The record in the answer" },
          )
        : body(answer, draft),
    ],
  };
}

/** The body as it came, for what the library does not say of it. */
function body({ text }, draft) {
  if (text === "") return null;
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, icon("down"), "Show the answer"),
    codeBlock("answer body", readable(text, draft), {
      note: "The answer's body",
    }),
  );
}

export function readable(text, draft) {
  try {
    return coloured(
      JSON.stringify(masked(JSON.parse(text), draft.secrets), null, 2),
    );
  } catch {
    return [text]; // a page of a proxy, perhaps
  }
}

/** Buttons below each other; one that is pressed waits for what it does. */
function steps(buttons) {
  return h(
    "div",
    { class: "steps" },
    buttons.map(({ icon: sign, text, run, key, id }) => {
      const words = h("span", { text });
      const button = h(
        "button",
        {
          type: "button",
          class: "step",
          id: id ? `step-${id}` : null,
          on: {
            click: async () => {
              button.setAttribute("aria-disabled", "true");
              const told = await run();
              button.removeAttribute("aria-disabled");
              if (typeof told === "string") words.textContent = told;
            },
          },
        },
        icon(sign),
        words,
        key ? h("kbd", { text: key }) : null,
      );
      return button;
    }),
  );
}
