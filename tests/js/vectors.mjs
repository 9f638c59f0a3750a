// The shared vectors, as JavaScript sees them. The format is described in tests/vectors/README.md.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const VECTORS = new URL("../vectors/", import.meta.url);
const TRANSCRIPT = new URL("../../target/parity/rust.ndjson", import.meta.url);

export const BASE = {
  user: "1004",
  "name-first-name": "Ada",
  "name-last-name": "King",
  "email-address": "ada@example.com",
  "user-scope": "Basic User",
};

/** Strings, literals and marks of a JSON document; blanks between them are left out. */
export function tokens(text) {
  return text.match(/"(?:[^"\\]|\\.)*"|[^\s",:[\]{}]+|[,:[\]{}]/gs) ?? [];
}

/** Without blanks, every string in the spelling that JSON.stringify would use. */
export function minified(text) {
  return tokens(text).map(respelt).join("");
}

function respelt(token) {
  return token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : token;
}

/** Every case in the order of the transcript. */
export function load() {
  const names = readdirSync(fileURLToPath(VECTORS), { recursive: true });
  const paths = names.filter((name) => name.endsWith(".json")).sort();
  return paths.flatMap((path) => {
    const text = readFileSync(new URL(path, VECTORS), "utf8");
    const file = JSON.parse(text);
    if (JSON.stringify(file) !== minified(text))
      throw new Error(`${path}: JSON.parse loses something; use "text"`);
    const topic = path.replace(/\.json$/, "").replaceAll("\\", "/");
    const ladder = file.cases.filter((entry) => entry.call === undefined);
    return ladder.map((entry) => caseOf(file.operation, topic, entry));
  });
}

function caseOf(operation, topic, entry) {
  const text = document(entry);
  const options = entry.options ?? {};
  return {
    id: `${topic}#${entry.name}`,
    topic,
    operation,
    options,
    text,
    unlike: unlike(text, options),
    canary: entry.canary,
    expect: entry.expect,
  };
}

function document({ input, text, generate }) {
  if (input !== undefined) return JSON.stringify(input);
  if (text !== undefined) return text;
  const record = { ...BASE };
  switch (generate.kind) {
    case "long_text":
      record[generate.field] = "a".repeat(generate.length);
      return JSON.stringify(record);
    case "many_keys":
      for (let at = 0; at < generate.count; at++) record[`k${at}`] = "x";
      return JSON.stringify(record);
    case "deep": {
      record[generate.field] = "@deep@";
      const { depth } = generate;
      const lists = "[".repeat(depth) + "]".repeat(depth);
      return JSON.stringify(record).replace('"@deep@"', lists);
    }
    default:
      throw new Error(`there is no recipe ${generate.kind}`);
  }
}

/** Why the document has no JavaScript object that means the same; null when it has one. */
function unlike(text, options) {
  const most = options.limits?.bytes ?? 1 << 20;
  if (Buffer.byteLength(text) > most) return "an object has no size in bytes";
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return "the document is broken";
  }
  let again;
  try {
    again = JSON.stringify(value);
  } catch {
    // Too deep for a recursive writer: lists by the thousand, which have one spelling only.
    return null;
  }
  if (again === minified(text))
    return options.unknown === "keep" ? innerText(value, text) : null;
  const [written, spelt] = [tokens(text), tokens(again)];
  if (written.length !== spelt.length) return "a key stands there twice";
  const at = written.findIndex((token, i) => respelt(token) !== spelt[i]);
  if (written[at].startsWith('"')) return "a key like an index moves forward";
  return `the number ${written[at]} has another spelling in JavaScript`;
}

/** A kept value goes into the body with the blanks it was written with. */
function innerText(value, text) {
  if (value === null || Array.isArray(value)) return null;
  const inner = Object.values(value).filter(
    (member) => typeof member === "object" && member !== null,
  );
  const kept = inner.every((member) => text.includes(JSON.stringify(member)));
  return kept ? null : "the text of an inner value is kept as it is written";
}

/** The lines that the Rust tests wrote, by id. */
export function transcript() {
  let text;
  try {
    text = readFileSync(TRANSCRIPT, "utf8");
  } catch {
    throw new Error(
      "no transcript: run `cargo test -p seatwright-tests --test vectors` first",
    );
  }
  const lines = text.trimEnd().split("\n");
  // Lines of other calls than the ladder have a result.
  const ladder = lines.filter((line) => !("result" in JSON.parse(line)));
  return new Map(ladder.map((line) => [JSON.parse(line).id, line]));
}

/** Cases by topic, for one test a topic. */
export function byTopic(cases) {
  const topics = new Map();
  for (const each of cases) {
    if (!topics.has(each.topic)) topics.set(each.topic, []);
    topics.get(each.topic).push(each);
  }
  return topics;
}
