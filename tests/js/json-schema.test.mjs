// The JSON Schemas of every operation, held by ajv and hyperjump over all vectors: what is accepted fits the input, what is
// built fits the output, and clean input fits the schema of a clean one. `tests/rust/json_schema.rs` holds the reasons for
// which an input that fits is refused all the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-0";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { operation, operations, OptionError } from "seatwright";
import "seatwright/forms";

import { load } from "./vectors.mjs";

const target = "draft-2020-12";
const schemasOf = (op) => op["~standard"].jsonSchema;
const clean = { target, libraryOptions: { clean: true } };
const flat = { target, libraryOptions: { flat: true } };
const ajv = () => new Ajv2020({ allowUnionTypes: true });
const OAS = "https://spec.openapis.org/oas/3.0/dialect";

/** A change that adds what was not given leaves the input clean; any other is a repair. */
const ADDS = ["default", "derived"];

/** A form leaves a box empty, or a character in it that nobody sees; a program leaves the key out, and a clean schema
 * describes that. One vector is too deep for a function that calls itself. */
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

/** The vectors whose document is JSON, with what the operation says of them. */
function judged() {
  return load()
    .filter(({ expect }) => expect.ok !== undefined)
    .map(({ id, operation: name, options, text }) => {
      // What a Standard Schema checks: empty boxes are absent.
      const op = operation(name, options).schema();
      let input;
      try {
        input = JSON.parse(text);
      } catch {
        return null;
      }
      const report = op.validateText(text);
      const body = report.ok ? JSON.parse(op.buildText(text).body) : undefined;
      return { id, op, input, report, body };
    })
    .filter((one) => one !== null);
}

/** Each schema is compiled once: most options do not change it. */
const compiled = new Map();

function fits(schema, value) {
  const text = JSON.stringify(schema);
  if (!compiled.has(text)) compiled.set(text, ajv().compile(schema));
  const check = compiled.get(text);
  return check(value)
    ? []
    : [`${check.errors[0].instancePath} ${check.errors[0].message}`];
}

describe("the schemas of an operation", () => {
  for (const id of operations())
    test(`${id}: are of the dialect, under every option`, () => {
      const fields = operation(id).describe().fields;
      for (const options of [{}, { defaults: "none" }, { partial: true }]) {
        const { input, output } = schemasOf(operation(id, options));
        for (const schema of [input({ target }), output({ target })]) {
          assert.equal(
            schema.$schema,
            "https://json-schema.org/draft/2020-12/schema",
          );
          ajv().compile(schema);
          assert.equal(schema.type, "object");
          if (options.partial) assert.equal(schema.required, undefined);
        }
        new Ajv({ allowUnionTypes: true }).compile(
          input({ target: "draft-07" }),
        );
        const names = Object.keys(input(clean).properties);
        assert.deepEqual(
          names,
          fields.map(({ name }) => name),
        );
      }
    });

  test("a flat schema has what every provider takes, and says the rest", () => {
    for (const id of operations()) {
      const schema = schemasOf(operation(id)).input(flat);
      const left = [schema];
      while (left.length > 0) {
        const { properties, items, ...keywords } = left.pop();
        left.push(
          ...Object.values(properties ?? {}),
          ...(items ? [items] : []),
        );
        assert.equal(typeof keywords.type, "string", id);
        const known =
          /^(title|description|type|required|enum|minLength|maxLength|minimum|maximum|maxItems|writeOnly)$/;
        assert.deepEqual(
          Object.keys(keywords).filter((name) => !known.test(name)),
          [],
        );
      }
    }
    const { properties, description } = schemasOf(
      operation("netsapiens.user.create"),
    ).input(flat);
    assert.match(description, /^conflict \(user\): the extension is in use/m);
    assert.match(properties["voicemail-login-pin"].description, /A secret/);
  });

  test("choices have labels", () => {
    const { properties } = schemasOf(operation("odin.user.create")).input(
      clean,
    );
    assert.deepEqual(properties.endpointType?.oneOf?.[1], {
      const: "accessDeviceEndpoint",
      title: "A line on a device",
    });
  });

  test("a default makes a field optional; without defaults it is required", () => {
    const required = (options, wanted) =>
      schemasOf(operation("netsapiens.user.create", options)).input(wanted)
        .required;
    const always = [
      "user",
      "name-first-name",
      "name-last-name",
      "email-address",
    ];
    assert.deepEqual(required({}, clean), always);
    assert.deepEqual(required({ defaults: "none" }, clean), [
      ...always,
      "user-scope",
    ]);
    const { output } = schemasOf(operation("netsapiens.user.create"));
    assert.ok(output({ target }).required.includes("user-scope"));
  });

  test("a secret is written and not read", () => {
    const { input, output } = schemasOf(operation("netsapiens.user.create"));
    for (const { properties } of [input({ target }), output({ target })]) {
      assert.equal(properties["voicemail-login-pin"].writeOnly, true);
      assert.equal(properties.user.writeOnly, undefined);
    }
  });

  test("other targets are refused in words", () => {
    const { input, output } = schemasOf(operation("odin.user.create"));
    for (const schema of [input, output])
      assert.throws(() => schema({ target: "draft-04" }), OptionError);
  });
});

describe("over all vectors", () => {
  const cases = judged();
  const accepted = cases.filter(({ report }) => report.ok);

  /** Those that do not fit, with the first reason. */
  const misfits = (list, schemaFor, value) =>
    list.flatMap((one) =>
      fits(schemaFor(schemasOf(one.op)), value(one)).map(
        (why) => `${one.id} ${why}`,
      ),
    );

  test("there are many, of both kinds", () => {
    assert.ok(accepted.length > 300, `${accepted.length}`);
    assert.ok(cases.length - accepted.length > 300);
  });

  test("what is accepted fits the input", () => {
    const taken = (schemas) => schemas.input({ target });
    assert.deepEqual(
      misfits(accepted, taken, (one) => one.input),
      [],
    );
  });

  test("what is built fits the output", () => {
    const sent = (schemas) => schemas.output({ target });
    assert.deepEqual(
      misfits(accepted, sent, (one) => one.body),
      [],
    );
  });

  test("clean input fits the schema of a clean one", () => {
    const full = accepted.filter(
      ({ input, report: { issues, changes } }) =>
        isFull(input) &&
        issues.length === 0 &&
        changes.every(({ rule }) => ADDS.includes(rule)),
    );
    assert.ok(full.length > 50, `${full.length}`);
    assert.deepEqual(
      misfits(
        full,
        (schemas) => schemas.input(clean),
        ({ input }) => input,
      ),
      [],
    );
  });

  test("OpenAPI 3.0: schemas of the dialect, which bodies and accepted inputs fit", async () => {
    const known = new Map();
    const found = [];
    for (const { id, op, input, body } of accepted) {
      const schemas = schemasOf(op);
      for (const [view, value] of Object.entries({ input, output: body })) {
        const schema = schemas[view]({ target: "openapi-3.0" });
        const text = JSON.stringify(schema);
        assert.doesNotMatch(text, /"(const|\$schema|\$comment)":/);
        if (!known.has(text)) {
          const name = `https://example.com/${known.size}`;
          registerSchema(schema, name, OAS);
          known.set(text, await validate(name));
        }
        if (!known.get(text)(value).valid) found.push(`${id} ${view}`);
      }
    }
    assert.deepEqual(found, []);
  });
});

test("examples/mcp-tool.mjs answers a model and sends nothing", () => {
  const folder = mkdtempSync(join(tmpdir(), "seatwright-"));
  const modules = fileURLToPath(new URL("node_modules", import.meta.url));
  const example = new URL("../../examples/mcp-tool.mjs", import.meta.url);
  try {
    symlinkSync(modules, join(folder, "node_modules"), "junction");
    copyFileSync(example, join(folder, "tool.mjs"));
    const call = (id, method, params) =>
      JSON.stringify({ jsonrpc: "2.0", ...(id && { id }), method, params });
    const user = {
      user: "1004",
      "name-first-name": "Ann",
      "name-last-name": "Smith",
      "email-address": "ann@example.com",
    };
    const input = [
      call(1, "initialize", {
        protocolVersion: "2025-06-18",
        capabilities: {},
        clientInfo: { name: "test", version: "1" },
      }),
      call(undefined, "notifications/initialized"),
      call(2, "tools/list", {}),
      call(3, "tools/call", { name: "create_user", arguments: user }),
      call(4, "tools/call", { name: "create_user", arguments: { user: "1" } }),
      "",
    ].join("\n");
    const printed = execFileSync(process.execPath, ["tool.mjs"], {
      cwd: folder,
      input,
      encoding: "utf8",
    });
    const answers = new Map(
      printed
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ id, result }) => [id, result]),
    );
    const { inputSchema } = answers.get(2).tools[0];
    assert.deepEqual(inputSchema.required, Object.keys(user));
    assert.match(
      answers.get(3).content[0].text,
      /https:\/\/example\.com\/ns-api\/v2\/domains\/example\.com\/users/,
    );
    assert.equal(answers.get(4).isError, true);
    assert.match(answers.get(4).content[0].text, /name-first-name/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
