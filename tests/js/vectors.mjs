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

/** Every case of validation and building, in the order of the transcript. */
export function load() {
  return chosen((entry) => entry.call === undefined, caseOf);
}

/** Every case of the calls around a request in the order of the transcript. */
export function loadCalls() {
  return chosen((entry) => entry.call !== undefined, callOf);
}

function chosen(wanted, made) {
  const names = readdirSync(fileURLToPath(VECTORS), { recursive: true });
  const paths = names.filter((name) => name.endsWith(".json")).sort();
  return paths.flatMap((path) => {
    const text = readFileSync(new URL(path, VECTORS), "utf8");
    const file = JSON.parse(text);
    if (JSON.stringify(file) !== minified(text))
      throw new Error(`${path}: JSON.parse loses something; use "text"`);
    const topic = path.replace(/\.json$/, "").replaceAll("\\", "/");
    const entries = file.cases.filter(wanted);
    return entries.map((entry) => made(file.operation, topic, entry));
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

function callOf(operation, topic, entry) {
  const { name, call, to, options = {}, status, headers, hex } = entry;
  const { fixes = "certain", request } = entry;
  const text = call === "read_response" ? answer(entry) : recordOf(entry);
  return {
    id: `${topic}#${name}`,
    topic,
    call,
    operation: entry.operation ?? operation,
    to,
    options,
    status,
    headers,
    fixes,
    request,
    text,
    hex,
    unlike: unlikeCall(call, text),
    canary: entry.canary,
    expect: entry.expect,
  };
}

function recordOf({ record, records, input, text }) {
  return text ?? JSON.stringify(record ?? records ?? input);
}

/** The body as text, or `null` when it is bytes. */
function answer({ body, repeat, hex }) {
  if (hex !== undefined) return null;
  if (repeat !== undefined) return repeat.text.repeat(repeat.times);
  if (body === undefined || body === null) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** These calls bound objects by the length of their JSON text, so only the spelling counts. */
function unlikeCall(call, text) {
  if (text === null) return "the body is bytes";
  if (text === "") return "the body is empty";
  const reason = unlike(text, { limits: { bytes: Infinity } });
  if (call === "read_response" && reason === "the document is broken")
    return "the body is no JSON";
  if (reason === null && typeof JSON.parse(text) === "string")
    return "a text is taken as it stands";
  return reason;
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

/** The lines that the Rust tests wrote for validation and building, by id. */
export function transcript() {
  return lines((entry) => !("result" in entry));
}

/** Those of other calls: they have a result. */
export function transcriptOfCalls() {
  return lines((entry) => "result" in entry);
}

function lines(wanted) {
  let text;
  try {
    text = readFileSync(TRANSCRIPT, "utf8");
  } catch {
    throw new Error(
      "no transcript: run `cargo test -p seatwright-tests --test vectors` first",
    );
  }
  const all = text.trimEnd().split("\n");
  const entries = all.map((line) => [JSON.parse(line), line]);
  const kept = entries.filter(([entry]) => wanted(entry));
  return new Map(kept.map(([entry, line]) => [entry.id, line]));
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
