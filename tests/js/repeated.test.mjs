// Objects with the same keys one after the other take a shorter way. Whatever came before, each must get what it would
// get alone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { ValidationError, operation } from "seatwright";
import "seatwright/forms";

import { BASE, load } from "./vectors.mjs";

const BASE_URL = "https://api.example.net";

/** What one input gives; `whole` with what is computed again on demand. */
function outcome(op, input, whole = true) {
  let request;
  try {
    request = op.build(input);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    assert.equal(op.isValid(input), false);
    const { report, message } = error;
    return JSON.stringify(whole ? report : message);
  }
  assert.equal(op.isValid(input), true);
  const { body, path, expects } = request;
  if (!whole) return JSON.stringify({ body, path, expects });
  const curl = request.curl(BASE_URL);
  return JSON.stringify({ body, path, expects, report: request.report, curl });
}

/** The same from an operation that has just seen something else. */
function alone(op, input, whole) {
  const other = op.with({});
  return outcome(other, input, whole);
}

/** Values that a short way could get wrong. */
const VALUES = [
  ...["", " ", " x", "x ", "é", "Zoë", "\u{1f600}", '"', "\\", "\u007f", "\n"],
  ...["\0", "a\0b", "\ud800", "a\ud800", "\u202e", "\ufeff", "x".repeat(17)],
  ...["x".repeat(64), "x".repeat(65), "x".repeat(700)],
  ...["yes", "no", "YES", "maybe", "true", "1", "US/Eastern", "us/eastern"],
  ...["Basic User", "Super User", "basic user", "[*]", "+1 (248) 555-6969"],
  ...["a@b.co", "a@b.co;c@d.co", "a@b.co, c@d.co", "a@b", "@", "1001,1002"],
  ...["1001,,1002", ",", "1001;1002", "1001,a@b.co", "0", "007", "25", "25.0"],
  ...["example.com", "other.example.com", "1004", "12345", "2485556969"],
  ...[0, -0, 1, 5, 25, 397, -1, 5.5, 1e21, 2485556969, 0.1, 2 ** 53, 999],
  ...[2 ** 53 + 2, 1e15, 999_999_999_999_999, NaN, Infinity, 25n, -5n],
  ...[10n ** 20n, true, false, null, undefined, [], ["x"], {}, { a: 1 }],
  ...[new Date(0), new Map(), Symbol("x"), () => 1, new String("yes")],
];

const OPTIONS = [
  { domain: "example.com" },
  { domain: "example.com", defaults: "none" },
  { domain: "example.com", defaults: "all", strict: true },
  { domain: "example.com", empty: "absent", unknown: "keep" },
  { domain: "example.com", profile: "45", defaults: "none" },
  { domain: "example.com", limits: { text: 40, bytes: 400 } },
  { domain: "example.com", context: { users: ["25"], sites: ["yes"] } },
  { domain: "example.com", user: "1004", partial: true },
];

/** Every field with a value that needs nothing. */
function full(op) {
  const record = {};
  const common = ["1001,1002", "a@b.co", "US/Eastern", "2485556969", 25];
  for (const { name, choices = [] } of op.describe().fields) {
    const good = [...choices, ...common, 2485556969].find((value) => {
      const { issues, changes } = op.validate({ [name]: value });
      return ![...issues, ...changes].some(({ path }) => path[0] === name);
    });
    if (good !== undefined) record[name] = good;
  }
  return record;
}

describe("one value is another one", () => {
  for (const [at, options] of OPTIONS.entries())
    for (const id of ["user.create", "user.update", "site.create"]) {
      // The largest table with every option, the others with some.
      if (id !== "user.create" && at % 3 !== 1) continue;
      test(`${id} ${JSON.stringify(options)}`, () => {
        const op = operation(`netsapiens.${id}`, options);
        const other = op.with({});
        const clean = { domain: "example.com", ...full(op) };
        const known = alone(op, clean, false);
        for (const key of Object.keys(clean)) {
          // Twice, so that the next one meets a shape that was learned.
          for (let again = 0; again < 2; again++)
            assert.equal(outcome(op, clean, false), known);
          for (const value of VALUES) {
            const input = { ...clean, [key]: value };
            other.isValid({});
            const expected = outcome(other, input, false);
            assert.equal(
              outcome(op, input, false),
              expected,
              `${key}: ${typeof value}`,
            );
          }
        }
      });
    }
});

test("every vector, repeated, after and before its like", () => {
  const groups = new Map();
  for (const each of load()) {
    if (each.unlike !== null || each.expect.option_error) continue;
    const group = JSON.stringify([each.operation, each.options]);
    groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  let compared = 0;
  for (const [group, cases] of groups) {
    let op;
    try {
      op = operation(...JSON.parse(group));
    } catch {
      continue;
    }
    for (const { id, text } of cases) {
      const input = JSON.parse(text);
      const expected = alone(op, input);
      for (let again = 0; again < 4; again++, compared++)
        assert.equal(outcome(op, input), expected, id);
    }
  }
  assert.ok(compared > 1000, `${compared}`);
});

describe("what a shape does not hold", () => {
  const op = operation("netsapiens.user.create", { domain: "example.com" });
  const people = ["Ada", "Ben", "Chloe", "Dora"].map((name, at) => ({
    ...BASE,
    "name-first-name": name,
    user: String(1004 + at),
    "login-username": `${1004 + at}@example.com`,
  }));
  const warm = () => people.forEach((person) => op.build(person));

  test("the derived login of somebody else", () => {
    for (const { "login-username": login, ...person } of [...people, ...people])
      assert.equal(op.build(person).json()["login-username"], login);
  });

  test("waiting for the record", () => {
    for (const synchronous of ["yes", "yes", "no", "yes", "no", "no", "yes"]) {
      const request = op.build({ ...people[0], synchronous });
      const statuses = synchronous === "yes" ? [200, 202] : [202];
      assert.deepEqual(request.expects, statuses);
    }
  });

  test("an inherited value in the place of an own one", () => {
    warm();
    const { "login-username": login, ...rest } = people[1];
    const input = Object.assign(
      Object.create({ "login-username": login }),
      rest,
    );
    assert.equal(outcome(op, input), alone(op, { ...rest }));
    Object.prototype["login-username"] = "polluted@example.com";
    try {
      warm();
      assert.equal(op.build({ ...rest }).json()["login-username"], login);
    } finally {
      delete Object.prototype["login-username"];
    }
  });

  test("getters that change the object, throw, or call the same operation", () => {
    const [person] = people;
    const { user, ...rest } = person;
    const expected = alone(op, person);
    for (const get of [
      () => user,
      () => (op.validate({ user: "é" }), user),
      () => (warm(), user),
      () => (op.isValid({ ...rest, user: "2" }), user),
    ]) {
      warm();
      assert.equal(
        outcome(
          op,
          Object.defineProperty({ ...person }, "user", {
            get,
            enumerable: true,
          }),
        ),
        expected,
      );
    }
    warm();
    const leaving = {
      ...person,
      get user() {
        delete this["login-username"];
        return user;
      },
    };
    const { "login-username": login, ...left } = person;
    assert.equal(op.build(leaving).json()["login-username"], login);
    assert.equal(op.build({ ...left }).json()["login-username"], login);
    const throwing = {
      ...person,
      get "login-username"() {
        throw new RangeError("mine");
      },
    };
    assert.throws(() => op.build(throwing), RangeError);
    assert.equal(outcome(op, person), expected);
  });

  test("proxies, maps, other orders, hidden keys", () => {
    for (const person of people) {
      warm();
      const expected = alone(op, person);
      const hidden = Object.defineProperty({ ...person }, "x", { value: 1 });
      for (const input of [
        new Proxy({ ...person }, {}),
        new Map(Object.entries(person)),
        Object.fromEntries(Object.entries(person).reverse()),
        Object.assign(Object.create(null), person),
        Object.assign(new (class Person {})(), person),
        hidden,
      ]) {
        assert.equal(outcome(op, input), expected);
        assert.equal(outcome(op, person), expected);
      }
    }
  });

  test("the base URL must be text, and read before the call", () => {
    warm();
    const secret = { ...people[0], "voicemail-login-pin": 8170011 };
    const request = op.build(people[0]);
    const sly = {
      toString() {
        op.build(secret);
        return BASE_URL;
      },
    };
    for (const base of [sly, undefined, null, 1, {}, new URL(BASE_URL)])
      for (const name of ["url", "curl"])
        assert.throws(() => request[name](base), TypeError);
    assert.equal(
      request.url(`${BASE_URL}/ns-api/v2/`),
      `${BASE_URL}/ns-api/v2/domains/example.com/users`,
    );
    assert.ok(request.curl("").startsWith("curl -X POST '/ns-api/v2/"));
  });

  test("options that change after they were bound", () => {
    const waive = ["email-address/required"];
    const given = { domain: "example.com", waive, profile: "45" };
    const bound = operation("netsapiens.user.create", given);
    const form = bound.describe();
    waive.push("bogus");
    given.profile = "44.4";
    assert.deepEqual(bound.describe(), form);
  });

  test("a request stays as it was, whatever comes later", () => {
    const requests = people.map((person) => op.build(person));
    const before = requests.map((request) => [request.body, request.path]);
    warm();
    op.validate({ user: "1" });
    for (const [at, request] of requests.entries()) {
      assert.deepEqual([request.body, request.path], before[at]);
      assert.equal(request.json().user, people[at].user);
      assert.deepEqual(request.report, op.with({}).validate(people[at]));
    }
  });
});
