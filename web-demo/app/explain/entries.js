// What can be explained: fields of all operations, messages about values, advice on responses.
import { fullTitle, platformOf, PLATFORMS } from "../platforms.js";
import { allFields, insideOf } from "../places.js";

export const KINDS = [
  ["all", "All"],
  ["field", "Fields"],
  ["message", "Messages"],
  ["advice", "Advice"],
];
export const KIND_NAME = {
  field: "Field",
  message: "Message",
  advice: "Advice",
};

/** `unknown_field` as words: "Unknown field". */
export function inWords(code) {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One entry for each field of a vendor; operations with the same field share it. */
function fieldEntries(engine) {
  const byKey = new Map();
  for (const id of engine.operations()) {
    const form = engine.operation(id).describe();
    const groups = new Map(form.groups.map((group) => [group.id, group.label]));
    for (const [path, field] of allFields(form.fields)) {
      if (!field.label || !path || path.endsWith(".")) continue;
      const key = `${platformOf(id)}/${path}`;
      const known = byKey.get(key);
      if (known) {
        known.operations.push(id);
        continue;
      }
      const top = form.fields.find(({ name }) => name === path.split(".")[0]);
      byKey.set(key, {
        kind: "field",
        id: `field/${key}`,
        title: field.label,
        line: field.help,
        terms: [path, ...field.aliases],
        platform: PLATFORMS[platformOf(id)].name,
        section: groups.get(top?.group) ?? "",
        operations: [id],
        group: insideOf(field).length > 0,
        path,
        field,
      });
    }
  }
  return [...byKey.values()];
}

/** One entry for each code of a part of the catalogue, with all its sentences. */
function codeEntries(kind, part) {
  const byCode = new Map();
  for (const { code, detail, templates } of part) {
    const entry = byCode.get(code) ?? {
      kind,
      id: `${kind}/${code}`,
      title: inWords(code),
      line: "",
      terms: [code],
      code,
      sentences: [],
    };
    byCode.set(code, entry);
    for (const { text } of templates) entry.sentences.push({ detail, text });
  }
  for (const entry of byCode.values()) {
    const said = entry.sentences.map(({ text }) => plain(text));
    entry.line = said[0] ?? "";
    entry.terms.push(...said);
  }
  return [...byCode.values()];
}

/** A sentence with names for its placeholders: `{min}` as "min". */
export const plain = (template) =>
  template.replaceAll(/\{([^}:]+)(?::[^}]*)?\}/g, (_, name) => inside(name));

/** What stands in a placeholder, in words. */
export function inside(name) {
  const words = { key: "the field", must: "must", value: "the value" };
  return words[name] ?? name.replaceAll("_", " ");
}

/** All entries. `catalogue` is that of the library. */
export const allEntries = (engine, catalogue) => [
  ...fieldEntries(engine),
  ...codeEntries("message", catalogue.messages),
  ...codeEntries("advice", catalogue.advice),
];

/** Where a field is used: "NetSapiens: create user, change user". */
export const usedIn = (entry) =>
  entry.operations.map((id) => fullTitle(id)).join("; ");
