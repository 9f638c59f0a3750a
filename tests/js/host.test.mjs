// Values that JSON does not have, and objects that are not plain: each is refused by name or means what it says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { OptionError, operation } from "seatwright";

import { BASE } from "./vectors.mjs";

const op = operation("netsapiens.user.create", {
  domain: "example.com",
  defaults: "none",
});
const keep = op.with({ unknown: "keep" });

/** `[code, path, actual]` of each issue. */
function issues(input, bound = op) {
  const report = bound.validate(input);
  return report.issues.map(({ code, path, params }) => [
    code,
    path,
    params.actual,
  ]);
}

/** The issue of one value among good ones. */
function about(field, value, bound = op) {
  return issues({ ...BASE, [field]: value }, bound);
}

function refusedAs(type, value) {
  assert.deepEqual(about("department", value), [
    ["wrong_type", ["department"], type],
  ]);
  const kept = about("x-own", value, keep);
  assert.deepEqual(kept, [["wrong_type", ["x-own"], type]]);
  const inside = about("x-own", { list: [value] }, keep);
  assert.deepEqual(inside, [["wrong_type", ["x-own"], type]]);
}

describe("values", () => {
  test("undefined is absent", () => {
    const { body } = op.build({ ...BASE, department: undefined });
    assert.equal(body, JSON.stringify(BASE));
    const nested = keep.build({ ...BASE, x: { a: undefined, b: 1 } });
    assert.deepEqual(nested.json().x, { b: 1 });
  });

  test("BigInt is an integer", () => {
    const name = "ring-no-answer-timeout-seconds";
    assert.equal(op.build({ ...BASE, [name]: 25n }).json()[name], 25);
    const department = op.build({ ...BASE, department: 1004n }).json();
    assert.equal(department.department, "1004");
    assert.equal(
      about("limits-max-data-storage-kilobytes", 2n ** 53n + 1n)[0][0],
      "would_lose_data",
    );
    assert.equal(about("department", 2n ** 53n + 1n)[0][0], "would_lose_data");
  });

  test("NaN and Infinity", () => {
    refusedAs("nan", NaN);
    refusedAs("infinity", Infinity);
    refusedAs("infinity", -Infinity);
  });

  test("symbols, functions, dates and other classes", () => {
    refusedAs("symbol", Symbol("s"));
    refusedAs("function", () => 1);
    refusedAs("date", new Date(0));
    refusedAs("regexp", /x/);
    refusedAs("set", new Set(["x"]));
    refusedAs("error", new Error("x"));
    refusedAs("uint8array", new Uint8Array(2));
    refusedAs("string", new String("boxed"));
    refusedAs("promise", Promise.resolve(1));
  });

  test("lists and objects where text belongs", () => {
    const actual = (value) => about("department", value)[0];
    assert.deepEqual(actual(["x"]), ["wrong_type", ["department"], "list"]);
    assert.deepEqual(actual({}), ["wrong_type", ["department"], "object"]);
    assert.deepEqual(actual(new Map()), [
      "wrong_type",
      ["department"],
      "object",
    ]);
  });

  test("a hostile tag names nothing", () => {
    class Tagged {
      get [Symbol.toStringTag]() {
        return "x\0\ud800<b>";
      }
    }
    const value = new Tagged();
    assert.deepEqual(about("department", value)[0][2], "xb");
  });
});

describe("keys", () => {
  test("symbol keys are no keys", () => {
    assert.deepEqual(issues({ ...BASE, [Symbol("user")]: 1 }), []);
  });

  test("a Map with other keys than text", () => {
    const input = new Map([...Object.entries(BASE), [1, "x"], [null, "x"]]);
    assert.deepEqual(issues(input), [
      ["unknown_field", ["1"], undefined],
      ["unknown_field", ["null"], undefined],
    ]);
    input.set("1", "y");
    assert.equal(issues(input)[0][0], "duplicate_key");
    const symbol = new Map([[Symbol("user"), "1004"]]);
    assert.deepEqual(issues(symbol).at(-1)[1], ["Symbol(user)"]);
  });

  test("what __proto__ and constructor say stays data", () => {
    const text = JSON.stringify(BASE).replace(
      "}",
      ',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const input = JSON.parse(text);
    assert.deepEqual(issues(input), [
      ["unknown_field", ["__proto__"], undefined],
      ["unknown_field", ["constructor"], undefined],
    ]);
    const { payload, text: kept } = keep.normalize(input);
    assert.equal(kept, text);
    assert.equal({}.polluted, undefined);
    assert.equal(payload.polluted, undefined);
    for (const name of ["toString", "hasOwnProperty", "valueOf"])
      assert.equal(about(name, "x")[0][0], "unknown_field");
  });

  test("inherited keys are not read", () => {
    assert.equal(issues(Object.create(BASE)).length, 5);
  });
});

describe("objects", () => {
  test("the top level", () => {
    const actual = (input) => issues(input)[0];
    for (const [input, type] of [
      [[], "list"],
      [[BASE], "list"],
      [null, "null"],
      [undefined, "null"],
      ["{}", "text"],
      [true, "boolean"],
      [5, "number"],
    ])
      assert.deepEqual(actual(input), ["wrong_type", [], type]);
    for (const input of [new Date(), () => BASE, Symbol("x"), 5n, new Set()]) {
      const [code, path] = actual(input);
      assert.deepEqual([code, path], ["wrong_type", []]);
      assert.equal(op.isValid(input), false);
      assert.equal(op.normalize(input).payload, null);
    }
  });

  test("class instances, null prototypes, proxies and frozen objects", () => {
    class Person {
      #hidden = 1;
      constructor() {
        Object.assign(this, BASE);
      }
      get department() {
        return this.#hidden;
      }
    }
    const body = JSON.stringify(BASE);
    for (const input of [
      new Person(),
      Object.assign(Object.create(null), BASE),
      new Proxy({ ...BASE }, {}),
      Object.freeze({ ...BASE }),
      new Map(Object.entries(BASE)),
    ])
      assert.equal(op.build(input).body, body);
  });

  test("a getter that throws, throws", () => {
    const mine = new RangeError("mine");
    const input = {
      ...BASE,
      get department() {
        throw mine;
      },
    };
    for (const name of ["isValid", "validate", "normalize", "build"])
      assert.throws(
        () => op[name](input),
        (error) => error === mine,
      );
    assert.throws(
      () => keep.validate({ ...BASE, x: input }),
      (error) => error === mine,
    );
    assert.equal(op.isValid(BASE), true, "usable afterwards");
  });

  test("a getter that calls the same operation", () => {
    const input = {
      ...BASE,
      get department() {
        return String(op.isValid({ user: "1" }));
      },
    };
    assert.equal(op.build(input).json().department, "false");
  });

  test("the input is not changed", () => {
    const list = Object.freeze([Object.freeze({ a: 1 })]);
    const input = { ...BASE, user: " 1004 ", domain: "example.com", list };
    const before = structuredClone(input);
    keep.build(Object.freeze(input));
    assert.deepEqual(input, before);
  });
});

describe("calls that are wrong", () => {
  test("JSON text is text", () => {
    for (const text of [undefined, null, 5, Buffer.from("{}"), {}])
      assert.throws(() => op.validateText(text), TypeError);
  });

  test("operations and options", () => {
    const create = "netsapiens.user.create";
    for (const [id, options] of [
      ["netsapiens.user.creat", {}],
      [undefined, {}],
      [create, null],
      [create, "x"],
      [create, ["x"]],
      [create, { domain: ["example.com"] }],
      [create, { domain: 5.5 }],
      [create, { profile: "46" }],
      [create, { defaults: "some" }],
      [create, { limits: { keys: -1 } }],
      [create, { limits: { keys: 1.5 } }],
      [create, { context: { users: "1004" } }],
      [create, { partial: ["usr"] }],
    ])
      assert.throws(() => operation(id, options), OptionError);
  });

  test("an option that does not exist", () => {
    const create = "netsapiens.user.create";
    for (const options of [
      { domian: "example.com" },
      { limits: { key: 1 } },
      { context: { user: [] } },
    ])
      assert.throws(() => operation(create, options), OptionError);
  });

  test("an undefined option is not given", () => {
    const bound = operation("netsapiens.user.create", {
      domain: "example.com",
      profile: undefined,
    });
    assert.equal(bound.validate({}).profile, "reference");
  });
});
