// Inputs made to break things: endless, deep, huge, not Unicode; and state that must not leak between calls.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { ValidationError, operation } from "seatwright";

import { BASE } from "./vectors.mjs";

const op = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "none",
});
const keep = op.with({ unknown: "keep" });
const codes = (report) => report.issues.map((issue) => issue.code);

function nested(depth, core = []) {
  let value = core;
  for (let at = 0; at < depth; at++) value = [value];
  return value;
}

describe("nesting", () => {
  test("100,000 lists in each other", () => {
    const x = nested(100_000);
    assert.deepEqual(codes(keep.validate({ ...BASE, x })), ["limit_exceeded"]);
    const report = op.validate({ ...BASE, department: x });
    assert.deepEqual(codes(report), ["wrong_type"]);
  });

  test("an object that holds itself", () => {
    const one = { ...BASE };
    one.x = one;
    assert.deepEqual(codes(keep.validate(one)), ["limit_exceeded"]);
    const map = new Map(Object.entries(BASE)).set("x", one);
    assert.deepEqual(codes(keep.validate(map)), ["limit_exceeded"]);
  });

  test("an object that holds itself many times", () => {
    const many = { ...BASE };
    for (let at = 0; at < 9; at++) many[`x${at}`] = many;
    assert.deepEqual(codes(keep.validate(many)), ["limit_exceeded"]);
    assert.equal(keep.isValid(many), false);
  });

  test("few objects that stand for many", () => {
    let x = ["x"];
    for (let at = 0; at < 30; at++) x = [x, x];
    assert.deepEqual(codes(keep.validate({ ...BASE, x })), ["limit_exceeded"]);
    const sparse = { ...BASE, x: new Array(2 ** 32 - 1) };
    assert.deepEqual(codes(keep.validate(sparse)), ["limit_exceeded"]);
  });

  test("depth as far as the limit says, and no value lost", () => {
    const deep = (depth) => keep.with({ limits: { depth } });
    const x = nested(200, "core");
    assert.deepEqual(
      deep(500)
        .build({ ...BASE, x })
        .json().x,
      x,
    );
    assert.throws(() => deep(100).build({ ...BASE, x }), ValidationError);
    const endless = { ...BASE };
    endless.x = endless;
    const built = () => deep(1_000_000).build(endless);
    assert.throws(built, ValidationError);
  });
});

describe("sizes", () => {
  test("a text of 1 MB", () => {
    const report = op.validate({ ...BASE, department: "a".repeat(1_000_000) });
    assert.deepEqual(codes(report), ["limit_exceeded"]);
    assert.ok(JSON.stringify(report).length < 1000);
  });

  test("a text of 50 MB, and small ones afterwards", () => {
    const report = op.validate({ ...BASE, department: "ä".repeat(5e7) });
    assert.deepEqual(codes(report), ["limit_exceeded"]);
    assert.equal(op.build(BASE).body, JSON.stringify(BASE));
  });

  test("10,000 keys", () => {
    const input = { ...BASE };
    for (let at = 0; at < 10_000; at++) input[`k${at}`] = "x";
    for (const bound of [op, keep])
      assert.deepEqual(codes(bound.validate(input)), ["limit_exceeded"]);
  });
});

describe("text that is not Unicode, and the character NUL", () => {
  const half = "\ud800";

  test("in a value", () => {
    for (const value of [half, `a${half}b`, "\udc00\ud800", "a\0b", "\0"]) {
      const input = { ...BASE, department: value };
      const report = op.validate(input);
      assert.deepEqual(codes(report), ["bad_character"]);
      assert.deepEqual(op.validateText(JSON.stringify(input)), report);
      assert.equal(op.isValid(input), false);
    }
  });

  test("in one value, while the others stay", () => {
    const input = {
      ...BASE,
      department: half,
      site: "a\0b",
      user: "é\u{1f600}",
    };
    const report = op.validate(input);
    const paths = report.issues.map(({ code, path }) => [code, path[0]]);
    assert.ok(
      paths.some(
        ([code, at]) => code === "bad_character" && at === "department",
      ),
    );
    assert.ok(
      paths.some(([code, at]) => code === "bad_character" && at === "site"),
    );
    assert.deepEqual(op.validateText(JSON.stringify(input)), report);
  });

  test("in a key", () => {
    const input = { ...BASE, "a\0b": "x" };
    assert.deepEqual(op.validate(input).issues[0].path, ["a\0b"]);
    assert.equal(keep.build(input).json()["a\0b"], "x");
    const both = { ...BASE, "a\0b": "x", "a\ufffdb": "y" };
    assert.deepEqual(keep.build(both).json(), both);
    const broken = { ...BASE, [`a${half}`]: "x" };
    const text = JSON.stringify(broken);
    assert.deepEqual(op.validate(broken), op.validateText(text));
    assert.deepEqual(codes(op.validate(broken)), ["unknown_field"]);
  });

  test("beside a value that JSON does not have", () => {
    const input = { ...BASE, "a\0b": "x\0", site: NaN, department: () => 1 };
    const types = (bound) =>
      bound.validate(input).issues.map(({ params }) => params.actual);
    for (const bound of [op, keep]) {
      assert.ok(types(bound).includes("nan"));
      assert.ok(types(bound).includes("function"));
    }
  });

  test("in a kept value", () => {
    const x = { text: "a\0b", list: ["\0"] };
    assert.deepEqual(keep.build({ ...BASE, x, y: "\0" }).json().x, x);
  });
});

describe("calls after each other", () => {
  const shapes = [
    BASE,
    { ...BASE, department: "Sales" },
    {},
    Object.fromEntries(Object.entries(BASE).reverse()),
    { ...BASE, "x\0": 1 },
    { ...BASE, department: "\0" },
    null,
    new Map(Object.entries(BASE)),
    { usr: "1" },
  ];

  test("one operation, many shapes", () => {
    const alone = shapes.map((input) => {
      const fresh = operation(op.id, {
        domain: "example.com",
        defaults: "none",
      });
      return JSON.stringify(fresh.validate(input));
    });
    for (let round = 0; round < 5; round++)
      for (const [one, input] of shapes.entries())
        for (const [two, next] of shapes.entries()) {
          assert.equal(JSON.stringify(op.validate(input)), alone[one]);
          assert.equal(JSON.stringify(op.validate(next)), alone[two]);
        }
  });

  test("a request stays as it was built", () => {
    const input = { ...BASE, department: " Sales ", x: { list: [1] } };
    const request = keep.build(input);
    const all = () => ({
      body: request.body,
      report: request.report,
      path: request.path,
      expects: request.expects,
      curl: request.curl("https://api.example.net"),
      url: request.url("https://api.example.net"),
      sdk: request.sdkArgs(),
      fetch: request.fetchInit("token"),
      bytes: [...request.bytes()],
    });
    const before = structuredClone(all());
    input.department = "changed";
    input.x.list.push(2);
    delete input.user;
    for (const shape of shapes) keep.validate(shape);
    request.json().user = "changed";
    request.expects.push(1);
    request.headers.accept = "changed";
    assert.deepEqual(all(), before);
    assert.equal(before.report.changes[0].rule, "trimmed");
  });

  test("a request whose values hold NUL stays too", () => {
    const input = { ...BASE, x: "\0", "y\0": 1 };
    const request = keep.build(input);
    input.x = "changed";
    keep.validate({});
    assert.equal(request.report.ok, true);
    assert.equal(request.json().x, "\0");
    assert.ok(request.curl("https://api.example.net").includes("example.com"));
  });

  test("an error keeps its report", () => {
    const input = { user: " " };
    assert.throws(
      () => op.build(input),
      (error) => {
        input.user = "1004";
        op.validate(BASE);
        return error instanceof ValidationError && error.issues.length === 5;
      },
    );
  });

  test("paths whose parts are called like collections", () => {
    const update = operation("netsapiens.user.update", {
      domain: "users",
      user: "sites",
      partial: true,
    });
    const { args } = update.build({ department: "Sales" }).sdkArgs();
    assert.deepEqual(args[1], { domain: "users", user: "sites" });
  });
});
