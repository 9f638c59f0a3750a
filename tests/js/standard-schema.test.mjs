// An operation is a Standard Schema, and a form of react-hook-form works with it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { operation } from "seatwright";

import { done, inChromium } from "./chromium.mjs";
import { bundleForm } from "./forms/bundle.mjs";
import { page, serve } from "./serve.mjs";
import { BASE } from "./vectors.mjs";

const op = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "none",
});

/** What react-hook-form asks of a resolver. */
async function resolve(schema, values, criteriaMode = "firstError") {
  const fields = Object.fromEntries(
    Object.keys(values).map((name) => [name, { name, ref: { name } }]),
  );
  const resolver = standardSchemaResolver(schema);
  return resolver(values, undefined, { fields, criteriaMode });
}

describe("Standard Schema", () => {
  const standard = op["~standard"];

  test("version 1, by seatwright, synchronous", () => {
    assert.equal(standard.version, 1);
    assert.equal(standard.vendor, "seatwright");
    assert.equal(op["~standard"], standard, "one object, however often asked");
    const result = standard.validate(BASE);
    assert.deepEqual(result, { value: BASE });
  });

  test("untouched boxes are absent", () => {
    const touched = { ...BASE, department: "", site: "  " };
    assert.deepEqual(standard.validate(touched).value, BASE);
    const { issues } = standard.validate({ ...BASE, user: "" });
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path]),
      [["required", ["user"]]],
    );
    const values = op.with({ empty: "value" })["~standard"];
    assert.equal(values.validate(touched).value.department, "");
  });

  test("issues say more than the standard asks, and are the errors alone", () => {
    const input = { ...BASE, "user-scope": "Super User", timezone: "x" };
    const { issues } = standard.validate(input);
    assert.equal(issues.length, 1);
    const [issue] = issues;
    assert.equal(issue.code, "unknown_field");
    assert.equal(issue.severity, "error");
    assert.equal(issue.fix.to, "time-zone");
    assert.equal(typeof issue.message, "string");
    assert.deepEqual(issue.path, ["timezone"]);
  });

  test("every issue has a path: resolvers drop one that has none", () => {
    for (const input of [null, [], "x", 5, undefined, new Map()]) {
      const { issues } = standard.validate(input);
      assert.ok(issues.length > 0);
      for (const { path } of issues) assert.ok(path.length > 0);
    }
  });
});

describe("the resolver of react-hook-form", () => {
  test("success is the payload", async () => {
    const values = { ...BASE, user: " 1004 ", department: "" };
    const result = await resolve(op, values);
    assert.deepEqual(result, { values: BASE, errors: {} });
  });

  test("errors stand under their fields", async () => {
    const values = {
      ...BASE,
      "email-address": "x",
      "user-scope": "Basc User",
      "ring-no-answer-timeout-seconds": "5.5",
    };
    const { errors, values: none } = await resolve(op, values);
    assert.deepEqual(none, {});
    assert.deepEqual(Object.keys(errors).sort(), [
      "email-address",
      "ring-no-answer-timeout-seconds",
      "user-scope",
    ]);
    assert.ok(errors["user-scope"].message.includes("Basic User"));
    assert.equal(errors["user-scope"].ref.name, "user-scope");
  });

  test("a missing path parameter stands under its name", async () => {
    const bound = operation(op.id, { defaults: "none" });
    const { errors } = await resolve(bound, BASE);
    assert.deepEqual(Object.keys(errors), ["{domain}"]);
  });

  test("an issue of the whole document does not vanish", async () => {
    const small = op.with({ limits: { keys: 3 } });
    for (const mode of ["firstError", "all"]) {
      const { errors } = await resolve(small, BASE, mode);
      // handleSubmit clears `root` before it looks whether errors are left.
      const left = Object.keys(errors).filter((name) => name !== "root");
      assert.ok(left.length > 0);
    }
  });

  test("a field called root does not vanish", async () => {
    const { errors } = await resolve(op, { ...BASE, root: "x" });
    assert.ok(Object.keys(errors).length > 0);
  });
});

describe("a form in Chromium", () => {
  let server;
  let seen;
  before(async () => {
    const files = await bundleForm();
    server = await serve({}, { "/index.html": page("/form.js"), ...files });
    seen = await inChromium(`${server.url}/index.html`, done);
  });
  after(() => server?.close());

  test("submits the payload, once, and only when there is one", () => {
    const { sent, refused } = seen.result;
    assert.deepEqual(sent, [BASE]);
    assert.deepEqual(refused.fields, ["email-address"]);
    assert.deepEqual(refused.domain, ["{domain}"]);
    assert.equal(refused.document.length, 1);
    assert.equal(refused.root.length, 1);
  });

  test("shows the message beside the field", () => {
    assert.match(seen.result.shown, /email/);
  });

  test("nothing broke the policy, nothing complained", () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.complaints, []);
  });
});
