// What the library makes of an answer: its outcome in a word, what fields it speaks of, and what to do next.
import { codeBlock, coloured, masked } from "./code.js";
import { h } from "./dom.js";
import { wording } from "./messages.js";

/** The tone of each outcome, its word, and what it means. */
export const OUTCOMES = {
  created: ["good", "Created", "The server has created the record."],
  updated: ["good", "Updated", "The server has changed the record."],
  accepted: [
    "good",
    "Accepted",
    "The server has accepted the request and carries it out later, so the record may not be readable yet. This counts as success.",
  ],
  conflict: ["bad", "Taken", "A record with this name exists already."],
  invalid: ["bad", "Refused", "The server could not use what was sent."],
  denied: [
    "bad",
    "Denied",
    "The server does not allow this with the token that was sent.",
  ],
  not_found: [
    "bad",
    "Not found",
    "The domain does not exist, or the record to be changed does not exist.",
  ],
  throttled: ["bad", "Too fast", "The server has received too many requests."],
  server_error: [
    "bad",
    "Server error",
    "The server reported a fault of its own.",
  ],
  unknown: [
    "unsure",
    "Unclear",
    "The response does not tell whether the request was carried out.",
  ],
};

/** The outcomes that say that it was done. */
export const DONE = new Set(["created", "updated", "accepted"]);

/** @param {{label, goTo?: (key: string) => void, trail?: (key: string) => string}} form */
export function outcomeView(outcome, form, secrets = new Set()) {
  const [, , meaning] = OUTCOMES[outcome.outcome];
  const { retry_after: wait, message, record, issues, advice } = outcome;
  return [
    h("p", { class: "meaning", text: meaning }),
    message ? said(message, outcome.server_code) : null,
    issues.length > 0 ? issueList(issues, form) : null,
    wait === undefined
      ? null
      : h("p", { text: `Wait ${wait} seconds before the next request.` }),
    advice.length > 0 ? adviceList(advice) : null,
    record
      ? codeBlock(
          "record",
          coloured(JSON.stringify(masked(record, secrets), null, 2)),
          {
            note: "The record in the answer",
          },
        )
      : null,
  ].filter(Boolean);
}

/** The outcome in a word and the status as they stand in a heading. */
export function outcomeBadges({ outcome, status }) {
  const [tone, word] = OUTCOMES[outcome];
  return h(
    "span",
    { class: "badges" },
    h("span", { class: `outcome ${tone}`, text: word }),
    h("span", { class: `status ${tone}`, text: statusText(status) }),
  );
}

const NAMES = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  413: "Content Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

const statusText = (status) => `${status} ${NAMES[status] ?? ""}`.trim();

export function said(message, code, name = "The server") {
  return h(
    "p",
    { class: "quote" },
    h("span", { text: `${name} said: ` }),
    h("q", { text: message }),
    code ? h("span", { text: ` (code ${code})` }) : null,
  );
}

export function issueList(issues, { label, goTo, trail = (key) => key }) {
  const rows = issues.map((issue) => {
    const places =
      issue.params?.candidates ??
      (issue.path.length > 0 ? [issue.path.join(".")] : []);
    const chips = places.map((key) =>
      goTo
        ? h("button", {
            type: "button",
            class: "chip",
            text: `Change ${trail(key).toLowerCase()}`,
            on: { click: () => goTo(key) },
          })
        : h("code", { class: "chip-code", text: key }),
    );
    return h(
      "li",
      {},
      h("p", {
        class: `message ${issue.severity}`,
        text: wording(issue, label),
      }),
      h("div", { class: "chips" }, chips),
    );
  });
  return h("ul", { class: "outcome-issues" }, rows);
}

export function adviceList(advice) {
  const rows = advice.map(({ code, message }) =>
    h("li", { "data-code": code, text: sentence(message) }),
  );
  return h(
    "div",
    { class: "advice" },
    h("h3", { text: "What to do" }),
    h("ul", {}, rows),
  );
}

const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
