// The same request as a few lines of Python and of JavaScript, ready to run.
// A JSON literal is also a literal in both languages, as long as it holds only objects and text.

const PYTHON_CALLS = {
  "netsapiens.user.create": "create_user",
  "netsapiens.user.update": "update_user",
  "netsapiens.site.create": "create_site",
  "netsapiens.site.update": "update_site",
};

/** `VOICEMAIL_LOGIN_PIN` for `voicemail-login-pin`: where a script finds a secret. */
const variable = (name) => name.toUpperCase().replaceAll("-", "_");

/** What differs from what the library does by itself. */
function settings(draft) {
  const given = {};
  if (draft.profile !== "reference") given.profile = draft.profile;
  if (draft.defaults !== "documented") given.defaults = draft.defaults;
  // A box with nothing but blanks is an empty box here; a script has to be told.
  const blank = Object.values(draft.input).some(
    (text) => text !== "" && text.trim() === "",
  );
  if (blank && draft.empty === "absent") given.empty = "absent";
  return given;
}

/** The input as a literal whose closing brace stands at `margin` and whose entries one `step` deeper. */
function entries(draft, margin, step, secret) {
  const lines = Object.entries(draft.input).map(([name, value]) => {
    const shown =
      draft.secrets.has(name) && value !== ""
        ? secret(variable(name))
        : JSON.stringify(value);
    return `${margin}${step}${JSON.stringify(name)}: ${shown},\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${margin}}`;
}

export function pythonSnippet(draft, base) {
  const input = entries(
    draft,
    "    ",
    "    ",
    (name) => `os.environ["${name}"]`,
  );
  const named = { ...draft.path, ...settings(draft) };
  if (draft.isUpdate && draft.partialUpdate) named.partial = true;
  const keywords = Object.entries(named)
    .map(
      ([name, value]) =>
        `    ${name}=${value === true ? "True" : JSON.stringify(value)},\n`,
    )
    .join("");
  return `import os

import requests
from seatwright import netsapiens

request = netsapiens.${PYTHON_CALLS[draft.id]}(
    ${input},
${keywords})
kwargs = request.requests_kwargs(${JSON.stringify(base)}, os.environ["TOKEN"])
answer = requests.request(**kwargs)
print(answer.status_code, answer.text)
`;
}

export function javascriptSnippet(draft, base) {
  const input = entries(draft, "", "  ", (name) => `process.env.${name}`);
  const options = { ...draft.path, ...settings(draft) };
  if (draft.isUpdate && draft.partialUpdate) options.partial = true;
  const bound = Object.entries(options)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`)
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
