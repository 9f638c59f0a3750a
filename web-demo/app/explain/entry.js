// One entry at length: what it is, what it takes, how sure that is, and where it comes from.
import { copyText } from "../code.js";
import { h, plural } from "../dom.js";
import { inside, inWords, usedIn } from "./entries.js";

const SURE = {
  documented: ["Sure", "the vendor documents it", 3],
  observed: ["Likely", "seen in real requests and answers", 2],
  inferred: ["Unsure", "concluded from neighbouring facts", 1],
};

export function entryView(entry) {
  const parts =
    entry.kind === "field" ? fieldParts(entry) : sentenceParts(entry);
  return [
    h("p", { class: "entry-kicker", text: parts.kicker }),
    h("h2", { class: "entry-title", tabindex: "-1", text: entry.title }),
    parts.lead ? h("p", { class: "entry-lead", text: parts.lead }) : null,
    parts.body,
  ];
}

function fieldParts(entry) {
  const { field, platform, section } = entry;
  const place = section ? `, in ${section}` : "";
  const facts = [
    ["Takes", takes(field)],
    ["Left empty", leftEmpty(field)],
    ["Other names", field.aliases.length > 0 ? field.aliases.join(", ") : null],
    ["Used in", usedIn(entry)],
    ["How sure", certainty(field)],
    ["Source", field.source],
    ["API name", apiName(entry.path)],
  ];
  return {
    kicker: `Field of ${platform}${place}`,
    lead: field.help,
    body: factList(facts),
  };
}

function sentenceParts(entry) {
  const message = entry.kind === "message";
  return {
    kicker: message
      ? "Message about a value or a request"
      : "Advice after a response",
    lead: null,
    body: [
      h("h3", {
        class: "entry-sub",
        text: message ? "How it reads" : "What it says",
      }),
      h(
        "ul",
        { class: "sentences" },
        entry.sentences.map(({ detail, text }) =>
          h(
            "li",
            {},
            detail
              ? h("span", { class: "sentence-detail", text: inWords(detail) })
              : null,
            h("p", {}, filled(text)),
          ),
        ),
      ),
      factList([["Code", apiName(entry.code)]]),
    ],
  };
}

/** A sentence with its placeholders marked. */
function filled(template) {
  const parts = template.split(/(\{[^}]+\})/).filter(Boolean);
  return parts.map((part) =>
    part.startsWith("{")
      ? h("var", { text: inside(part.slice(1, -1).split(":")[0]) })
      : document.createTextNode(part),
  );
}

function takes(field) {
  const parts = [];
  const { kind, choices, min, max, min_length, max_length, unit } = field;
  parts.push(NOUNS[kind] ?? kind.replaceAll("_", " "));
  if (field.format)
    parts.push(`written as ${field.format.replaceAll("_", " ")}`);
  if (min !== undefined || max !== undefined) parts.push(range(min, max));
  if (min_length !== undefined || max_length !== undefined)
    parts.push(`${range(min_length, max_length)} ${unit ?? "characters"}`);
  if (field.max_items !== undefined)
    parts.push(`at most ${plural(field.max_items, "item")}`);
  const text = parts.join(", ");
  if (!choices || choices.length === 0) return text;
  if (choices.length <= 12) return `${text}: ${choices.join(", ")}`;
  return h(
    "details",
    { class: "all-choices" },
    h("summary", { text: `${text}: ${plural(choices.length, "value")}` }),
    h("p", { text: choices.join(", ") }),
  );
}

const NOUNS = {
  text: "Text",
  digits: "Digits",
  phone: "A phone number",
  integer: "A whole number",
  yes_no: "yes or no",
  choice: "One of a list",
  zone: "A time zone",
  mail_list: "E-mail addresses",
  extension_list: "Extensions",
  boolean: "true or false",
  decimal: "A number",
  date: "A date",
  name_list: "Names",
  group: "A group of fields",
  list: "A list",
};

function range(min, max) {
  if (min === undefined) return `at most ${max}`;
  if (max === undefined) return `at least ${min}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}

function leftEmpty(field) {
  if (field.required)
    return "It is required: the request is not sent without it";
  if (field.derived_from) return "It is copied from another field";
  if (field.default !== undefined)
    return `"${field.default}" is sent when defaults are filled in`;
  if (field.inheritable) return "The value of the site holds";
  return "It is not sent";
}

function certainty(field) {
  const [word, why, bars] = SURE[field.certainty];
  return h(
    "span",
    { class: `sure sure-${bars}` },
    h(
      "span",
      { class: "bars", "aria-hidden": "true" },
      [1, 2, 3].map((at) => h("span", { class: at <= bars ? "on" : "" })),
    ),
    h("b", { text: word }),
    ` ${why}`,
  );
}

function apiName(name) {
  const said = h("span", { class: "said", role: "status" });
  const copy = h("button", {
    type: "button",
    class: "link-button",
    text: "Copy",
    "aria-label": `Copy ${name}`,
  });
  copy.addEventListener("click", async () => {
    said.textContent = (await copyText(name)) ? "Copied" : "Could not copy";
  });
  return h(
    "span",
    { class: "api-name" },
    h("code", { text: name }),
    copy,
    said,
  );
}

function factList(pairs) {
  return h(
    "dl",
    { class: "facts" },
    pairs
      .filter(([, value]) => value !== null && value !== "")
      .map(([name, value]) =>
        h(
          "div",
          {},
          h("dt", { text: name }),
          h(
            "dd",
            {},
            typeof value === "string" ? h("span", { text: value }) : value,
          ),
        ),
      ),
  );
}
