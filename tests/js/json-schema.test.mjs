// The JSON Schema of an input, held by ajv over all vectors: clean input fits it, and what fits it and is refused all the
// same is refused for a reason that JSON Schema cannot state.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";
import { operation, operations, OptionError } from "seatwright";
import "seatwright/forms";

import { load } from "./vectors.mjs";

const target = "draft-2020-12";
const schemaOf = (op) => op["~standard"].jsonSchema.input({ target });
const ajv = () => new Ajv2020({ allowUnionTypes: true });

/** A change that adds what was not given leaves the input clean; any other is a repair. */
const ADDS = ["default", "derived"];

/** A form leaves a box empty, or a character in it that nobody sees; a program leaves the key out, and the schema describes
 * that. One vector is too deep for a function that calls itself. */
function isFull(input) {
  const left = [input];
  while (left.length > 0) {
    const value = left.pop();
    if (value === null) return false;
    if (typeof value === "string" && /^[\s\p{DI}]*$/u.test(value)) return false;
    if (typeof value !== "object") continue;
    const inside = Object.values(value);
    if (inside.length === 0) return false;
    for (const one of inside) left.push(one);
  }
  return true;
}

/** The vectors with what ajv and the operation say. Cached by options: a schema is compiled once. */
function judged() {
  const compiled = new Map();
  return load()
    .filter(({ expect }) => expect.ok !== undefined)
    .map(({ id, operation: name, options, text }) => {
      const op = operation(name, options);
      const key = JSON.stringify([name, options]);
      if (!compiled.has(key)) compiled.set(key, ajv().compile(schemaOf(op)));
      const fits = compiled.get(key);
      let input;
      try {
        input = JSON.parse(text);
      } catch {
        return null;
      }
      return {
        id,
        input,
        // What is waived is one fault of one input; the schema has the fields.
        isPlain: isFull(input) && options.waive === undefined,
        report: op.validateText(text),
        fits: fits(input),
        why: fits.errors,
        schema: fits.schema,
      };
    })
    .filter((one) => one !== null);
}

describe("the schema of an input", () => {
  for (const id of operations())
    test(`${id}: is one of the dialect, under every option`, () => {
      for (const options of [{}, { defaults: "none" }, { partial: true }]) {
        const schema = schemaOf(operation(id, options));
        assert.equal(
          schema.$schema,
          "https://json-schema.org/draft/2020-12/schema",
        );
        ajv().compile(schema);
        assert.equal(schema.type, "object");
        if (options.partial) assert.equal(schema.required, undefined);
        assert.deepEqual(
          Object.keys(schema.properties),
          operation(id)
            .describe()
            .fields.map(({ name }) => name),
        );
      }
    });

  test("a default makes a field optional; without defaults it is required", () => {
    const required = (options) =>
      schemaOf(operation("netsapiens.user.create", options)).required;
    const always = [
      "user",
      "name-first-name",
      "name-last-name",
      "email-address",
    ];
    assert.deepEqual(required({}), always);
    assert.deepEqual(required({ defaults: "none" }), [...always, "user-scope"]);
  });

  test("a secret is written and not read", () => {
    const { properties } = schemaOf(operation("netsapiens.user.create"));
    assert.equal(properties["voicemail-login-pin"].writeOnly, true);
    assert.equal(properties.user.writeOnly, undefined);
  });

  test("other targets and the output are refused in words", () => {
    const { jsonSchema } = operation("odin.user.create")["~standard"];
    assert.throws(() => jsonSchema.input({ target: "draft-07" }), OptionError);
    assert.throws(() => jsonSchema.output({ target }), /that of the input/);
  });
});

describe("over all vectors", () => {
  const cases = judged();

  test("there are many, of both kinds", () => {
    assert.ok(cases.length > 1000, `${cases.length}`);
    assert.ok(cases.filter(({ fits }) => fits).length > 200);
    assert.ok(cases.filter(({ fits }) => !fits).length > 200);
  });

  test("clean input fits", () => {
    const clean = cases.filter(
      ({ isPlain, report: { issues, changes } }) =>
        isPlain &&
        issues.length === 0 &&
        changes.every(({ rule }) => ADDS.includes(rule)),
    );
    assert.ok(clean.length > 50, `${clean.length}`);
    assert.deepEqual(
      clean
        .filter(({ fits }) => !fits)
        .map(({ id, why }) => `${id} ${why[0].instancePath} ${why[0].message}`),
      [],
    );
  });

  test("under its own key no value of a wrong type, outside a list or outside a range fits", () => {
    const stated = ({ severity, code, path: [name] }, { properties }) =>
      severity === "error" &&
      Object.hasOwn(properties, name) &&
      (code === "wrong_type" ||
        (code === "invalid_choice" && properties[name].enum) ||
        (["too_small", "too_large"].includes(code) &&
          properties[name].type === "integer"));
    const missed = cases.filter(
      ({ fits, report, schema }) =>
        fits && report.issues.some((issue) => stated(issue, schema)),
    );
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
  });

  test("what fits is refused only for what JSON Schema cannot state", () => {
    const codes = new Set();
    for (const { fits, report } of cases)
      if (fits)
        for (const { severity, code } of report.issues)
          if (severity === "error") codes.add(code);
    const page = readFileSync(
      new URL("../../docs/forms.md", import.meta.url),
      "utf8",
    );
    const section = page.slice(page.indexOf("## JSON Schema"));
    const told = [...section.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell]) =>
      cell.replaceAll("`", "").split(", "),
    );
    assert.deepEqual([...codes].sort(), told.sort());
  });
});
