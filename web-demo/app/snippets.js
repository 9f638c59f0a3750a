// The same request as a few lines of Python and of JavaScript, ready to run.
import { isSecret } from "./code.js";

/** `VOICEMAIL_LOGIN_PIN` for `voicemail-login-pin`: where a script finds a secret. */
const variable = (name) => name.toUpperCase().replace(/[^A-Z0-9]/g, "_");

const PYTHON = {
  step: "    ",
  words: { true: "True", false: "False", null: "None" },
  secret: (name) => `os.environ["${name}"]`,
};
const JAVASCRIPT = {
  step: "  ",
  words: {},
  secret: (name) => `process.env.${name}`,
};

/** What differs from what the library does by itself. */
function settings(draft) {
  const given = {};
  if (draft.profile !== "reference") given.profile = draft.profile;
  if (draft.defaults !== "documented" && !draft.isUpdate)
    given.defaults = draft.defaults;
  if (draft.known.count > 0) given.context = draft.known.context;
  // A box with nothing but blanks is an empty box here; a script has to be told.
  const blank = draft.values.filled.some(
    (key) => draft.get(key) !== "" && draft.get(key).trim() === "",
  );
  if (blank && draft.empty === "absent") given.empty = "absent";
  return given;
}

/** A value as a literal of the language, its closing bracket at `margin`; secrets come from the environment. */
function literal(value, margin, language, secrets) {
  const inner = margin + language.step;
  const lines = (items, [open, close]) =>
    items.length === 0
      ? `${open}${close}`
      : `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${margin}${close}`;
  if (Array.isArray(value))
    return lines(
      value.map((item) => literal(item, inner, language, secrets)),
      "[]",
    );
  if (typeof value !== "object" || value === null) {
    const text = JSON.stringify(value);
    return language.words[text] ?? text;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const hidden =
      ["string", "number"].includes(typeof member) &&
      member !== "" &&
      isSecret(name, secrets);
    const shown = hidden
      ? language.secret(variable(name))
      : literal(member, inner, language, secrets);
    return `${JSON.stringify(name)}: ${shown}`;
  });
  return lines(members, "{}");
}

export function pythonSnippet(draft, base) {
  const [platform, resource, verb] = draft.id.split(".");
  const input = literal(draft.input, PYTHON.step, PYTHON, draft.secrets);
  const named = { ...draft.path, ...settings(draft) };
  if (draft.isUpdate && draft.partialUpdate) named.partial = true;
  const keywords = Object.entries(named)
    .map(
      ([name, value]) =>
        `    ${name}=${literal(value, PYTHON.step, PYTHON, new Set())},\n`,
    )
    .join("");
  return `import os

import requests
from seatwright import ${platform}

request = ${platform}.${verb}_${resource}(
    ${input},
${keywords})
kwargs = request.requests_kwargs(${JSON.stringify(base)}, os.environ["TOKEN"])
answer = requests.request(**kwargs)
print(answer.status_code, answer.text)
`;
}

export function javascriptSnippet(draft, base) {
  const input = literal(draft.input, "", JAVASCRIPT, draft.secrets);
  const options = { ...draft.path, ...settings(draft) };
  if (draft.isUpdate && draft.partialUpdate) options.partial = true;
  const bound = Object.entries(options)
    .map(
      ([name, value]) =>
        `  ${name}: ${literal(value, JAVASCRIPT.step, JAVASCRIPT, new Set())},\n`,
    )
    .join("");
  return `import { operation } from "seatwright";

const seat = operation(${JSON.stringify(draft.id)}, {
${bound}});
const request = seat.build(${input});

const url = request.url(${JSON.stringify(base)});
const response = await fetch(url, request.fetchInit(process.env.TOKEN));
console.log(response.status, await response.json());
`;
}
