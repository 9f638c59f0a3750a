// The calls around a request: what they take, and what they refuse.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, test } from "node:test";

import { operation } from "seatwright";
import {
  OptionError,
  catalogue,
  convert,
  convertBatch,
  fromRecord,
  like,
  lossRows,
  readResponse,
} from "seatwright/records";

const USER = "netsapiens.user.create";
const ODIN = "odin.user.create";
const RECORD = { user: 1004, email: "ann@example.com" };
const ANN = {
  groupId: "north",
  userId: "ann@old.example.net",
  firstName: "Ann",
  lastName: "Smith",
  extension: "1001",
};
const PLACE = { domain: "example.com", mail: "{user}@{domain}" };

const codes = (issues) =>
  issues.map(({ code, params }) => [code, params.limit]);

/** Getters that throw must throw what they throw. */
const trap = (error) => ({
  get x() {
    throw error;
  },
});

describe("like that one", () => {
  const ZOE = { user: 1500, email: "zoe@example.com", department: "Sales" };

  test("fields that the input does not name are those of the template", () => {
    const ann = { user: "1001", email: "ann@example.com" };
    const liked = like(USER, ZOE, ann);
    assert.deepEqual(liked.input, { ...ann, department: "Sales" });
    assert.deepEqual(liked.from_template, ["department"]);
    assert.deepEqual(liked.left, [
      { field: "user", why: "own" },
      { field: "email-address", why: "own" },
    ]);
    assert.deepEqual(like(USER, JSON.stringify(ZOE)).input, {
      department: "Sales",
    });
    assert.deepEqual(ann, { user: "1001", email: "ann@example.com" });
  });

  test("what is no template, and what changes nobody, is refused", () => {
    assert.throws(() => like("netsapiens.user.update", ZOE), OptionError);
    assert.throws(() => like(USER, { "time-zone": "Mars" }), {
      name: "OptionError",
      message: /the template: "Mars"/,
    });
    assert.throws(() => like(USER, []), OptionError);
  });
});

describe("records", () => {
  test("objects, Maps, lists of one and text", () => {
    const forms = [
      RECORD,
      [RECORD],
      new Map(Object.entries(RECORD)),
      Object.assign(Object.create(null), RECORD),
      { user: 1004n, email: "ann@example.com", domain: undefined },
      JSON.stringify(RECORD),
    ];
    for (const record of forms)
      assert.deepEqual(fromRecord(USER, record).input, {
        user: "1004",
        "email-address": "ann@example.com",
      });
  });

  test("what JSON cannot hold is named, and nothing of it is sent on", () => {
    const values = [
      [NaN, "NaN"],
      [-Infinity, "-Infinity"],
      [() => 1, "function"],
      [Symbol("CANARY"), "symbol"],
      [new Date(0), "date"],
      [/CANARY/, "regexp"],
      [new Set(["CANARY"]), "set"],
      [new Uint8Array(2), "uint8array"],
      [Promise.resolve(1), "promise"],
      [new String("CANARY"), "string"],
      [new Map([[{}, 1]]), "a key of type object"],
    ];
    const refused = (what, name, call) =>
      assert.throws(call, {
        name: "TypeError",
        message: `${what} contains a value that JSON cannot represent: ${name}`,
      });
    for (const [value, name] of values) {
      for (const record of [{ x: value }, { x: [new Map([["y", value]])] }]) {
        refused("the record", name, () => fromRecord(USER, record));
        refused("the body", name, () => readResponse(USER, 200, record));
        refused("the request", name, () =>
          readResponse(USER, 200, "", { request: record }),
        );
        // In a batch the row waits, and the others are converted.
        const records = [record, ANN];
        const { users } = convertBatch(ODIN, USER, records, PLACE);
        const [issue] = users[0].report.issues;
        assert.deepEqual([issue.code, issue.path], ["wrong_type", ["x"]]);
        assert.equal(issue.params.actual, name);
        assert.deepEqual([users[0].ready, users[1].ready], [false, true]);
        // Of options a set is a list.
        const limits = { rows: [record] };
        refused("an option", name, () => convert(ODIN, USER, ANN, { limits }));
      }
    }
    for (const record of [undefined, NaN, Symbol("x"), () => 1])
      assert.throws(() => fromRecord(USER, record), TypeError);
  });

  test("records may come one after the other, and none of them is a value", () => {
    function* records() {
      yield ANN;
      yield undefined;
      yield Symbol("CANARY");
    }
    const batch = convertBatch(ODIN, USER, records(), PLACE);
    assert.deepEqual(batch.blocked, [2, 3]);
    assert.doesNotMatch(JSON.stringify(batch), /CANARY/);
    assert.deepEqual(
      batch.users[2].report.issues.map(({ message }) => message),
      ["the input must be an object, not a symbol"],
    );
  });

  test("loss reports as flat rows", () => {
    const records = [{ ...ANN, title: "CEO", aliases: ["a@example.com"] }];
    const rows = lossRows(convertBatch(ODIN, USER, records, PLACE));
    const about = { row: 1, id: ANN.userId, ready: true };
    const [aliases] = rows.filter(({ field }) => field === "aliases");
    const [title] = rows.filter(({ field }) => field === "title");
    assert.deepEqual(
      [aliases.value, aliases.verdict],
      ['["a@example.com"]', "needs_choice"],
    );
    const note = "the target has no field for it";
    const lost = { field: "title", verdict: "lost", to: null, note };
    assert.deepEqual(title, { ...about, ...lost, value: "CEO" });
    for (const row of rows)
      assert.deepEqual(Object.keys(row), Object.keys(title));
  });

  test("the catalogue has a sentence for every code, with typed placeholders", () => {
    const { locale, messages, advice } = catalogue();
    assert.equal(locale, "en");
    const entry = messages.find(({ key }) => key === "too_long");
    assert.deepEqual(
      entry.templates[0].placeholders.map(({ name, kind }) => [name, kind]),
      [
        ["key", "key"],
        ["must", "must"],
        ["max", "number"],
        ["unit", "text"],
        ["actual", "number"],
      ],
    );
    const retry = advice.find(({ key }) => key === "retry_at");
    assert.deepEqual(retry.templates[0].placeholders, [
      { name: "value", kind: "text" },
    ]);
  });

  test("values that are no record are issues", () => {
    for (const record of [null, true, 5, 5n, [], [1, 2]]) {
      const { input, issues } = fromRecord(USER, record);
      assert.deepEqual([input, codes(issues)[0][0]], [{}, "wrong_type"]);
    }
  });

  test("a getter that throws", () => {
    const error = new RangeError("mine");
    const calls = [
      () => fromRecord(USER, trap(error)),
      () => readResponse(USER, 200, trap(error)),
      () => readResponse(USER, 200, "", { headers: trap(error) }),
      () => readResponse(USER, 200, "", { request: trap(error) }),
      () => readResponse(USER, 200, "", trap(error)),
      () => convert(ODIN, USER, trap(error)),
      () => convert(ODIN, USER, ANN, trap(error)),
      () => convertBatch(ODIN, USER, [trap(error)]),
    ];
    for (const call of calls)
      assert.throws(call, (thrown) => thrown === error, String(call));
  });

  test("an object that holds itself, deep ones, few that stand for many", () => {
    const one = { ...ANN };
    one.address = one;
    const many = { ...ANN };
    for (let at = 0; at < 9; at++) many[`x${at}`] = many;
    let wide = ["x"];
    for (let at = 0; at < 30; at++) wide = [wide, wide];
    let deep = [];
    for (let at = 0; at < 100_000; at++) deep = [deep];
    for (const [record, limit] of [
      [one, "depth"],
      [{ x: deep }, "depth"],
      [many, "bytes"],
      [{ x: wide }, "bytes"],
      [{ x: new Array(2 ** 32 - 1) }, "bytes"],
      [{ x: "a".repeat(2 ** 21) }, "bytes"],
    ]) {
      const { input, issues } = fromRecord(ODIN, record);
      assert.deepEqual(
        [input, codes(issues)],
        [{}, [["limit_exceeded", limit]]],
      );
      const outcome = readResponse(ODIN, 200, record);
      assert.deepEqual(codes(outcome.issues), [["limit_exceeded", limit]]);
    }
    const { users } = convertBatch(ODIN, USER, [many, ANN], PLACE);
    assert.deepEqual(
      users.map(({ ready }) => ready),
      [false, true],
    );
    assert.deepEqual(codes(users[0].report.issues), [
      ["limit_exceeded", "bytes"],
    ]);
    for (const options of [{ groups: one }, { groups: { x: deep } }])
      assert.throws(() => convert(ODIN, USER, ANN, options), OptionError);
    assert.throws(
      () => readResponse(USER, 200, "", { request: one }),
      OptionError,
    );
  });

  test("text that is no Unicode", () => {
    const { issues } = fromRecord(USER, '{"user": "\ud800"}');
    assert.deepEqual(issues[0].params, { line: 1, column: 11 });
    assert.equal(
      fromRecord(USER, { user: "\ud800" }).issues[0].code,
      "bad_json",
    );
    assert.equal(readResponse(USER, 502, "\ud800").outcome, "server_error");
  });

  test("a record stays as it is", () => {
    const record = Object.freeze({ ...ANN, aliases: Object.freeze(["a@b.c"]) });
    const before = structuredClone(record);
    fromRecord(ODIN, record).input.aliases.push("changed");
    convert(ODIN, USER, record, Object.freeze({ ...PLACE }));
    assert.deepEqual(record, before);
  });

  test("a key called __proto__ changes nothing", () => {
    const outcome = readResponse(
      USER,
      200,
      '{"user": "1", "__proto__": {"a": 1}}',
    );
    assert.equal(Object.getPrototypeOf(outcome.record), Object.prototype);
    const options = JSON.parse('{"__proto__": {"domain": "evil"}}');
    assert.throws(() => convert(ODIN, USER, ANN, options), OptionError);
  });
});

describe("answers", () => {
  const answer = { code: 409, message: "UID already exists." };
  const text = JSON.stringify(answer);

  test("bodies in every form", () => {
    const bytes = new TextEncoder().encode(`__${text}`);
    const bodies = [
      text,
      answer,
      new Map(Object.entries(answer)),
      bytes.slice(2),
      bytes.subarray(2),
      bytes.slice(2).buffer,
      new DataView(bytes.buffer, 2),
      Buffer.from(text),
    ];
    for (const body of bodies)
      assert.equal(readResponse(USER, 409, body).outcome, "conflict");
    for (const none of [[], [undefined], [null], [""]])
      assert.equal(readResponse(USER, 202, ...none).outcome, "accepted");
  });

  test("what must be awaited first", () => {
    for (const body of [new Response(text), new Blob([text])])
      assert.throws(
        () => readResponse(USER, 409, body),
        /^TypeError: the body is a (response|blob): pass the result of its text\(\) method$/,
      );
    const promise = new Response(text).text();
    assert.throws(() => readResponse(USER, 409, promise), TypeError);
  });

  test("statuses", () => {
    for (const status of ["200", 200.5, -1, 65536, NaN, {}, 200n])
      assert.throws(() => readResponse(USER, status, text), OptionError);
    // No response came.
    for (const status of [null, undefined])
      assert.equal(readResponse(USER, status, "").outcome, "unknown");
  });

  test("headers", () => {
    for (const headers of [
      new Headers({ "Retry-After": "30" }),
      { "retry-after": 30 },
      { "RETRY-AFTER": "30", "set-cookie": ["a", "b"], x: null, y: undefined },
      [["Retry-After", "30"]],
      new Map([["retry-after", ["30"]]]),
      new Response("", { headers: { "retry-after": "30" } }).headers,
    ])
      assert.equal(readResponse(USER, 429, "", { headers }).retry_after, 30);
    for (const headers of [
      "retry-after: 30",
      30,
      ["retry-after"],
      [["a", "b", "CANARY"]],
      { a: { CANARY: 1 } },
      [[Symbol("CANARY"), "x"]],
      { a: ["CANARY", Symbol("CANARY")] },
    ])
      assert.throws(
        () => readResponse(USER, 429, "", { headers }),
        (error) =>
          // What JSON has no type for is another mistake than a wrong option.
          (error instanceof OptionError || error instanceof TypeError) &&
          !error.message.includes("CANARY"),
      );
  });

  test("requests in every form", () => {
    const payload = { user: "1004", "login-username": "1004@example.com" };
    const bound = operation(USER, {
      domain: "example.com",
      defaults: "none",
      partial: true,
    });
    const request = bound.build(payload);
    const read = (sent) => readResponse(USER, 409, text, { request: sent });
    const known = read(request);
    assert.notDeepEqual(known, readResponse(USER, 409, text));
    const { body, path } = request;
    assert.deepEqual(read({ body, path }), known);
    const init = request.fetchInit("nss_x");
    for (const sent of [payload, body, init, { body: payload }])
      assert.deepEqual(read(sent).issues, known.issues);
    for (const none of [null, undefined])
      assert.deepEqual(read(none), readResponse(USER, 409, text));
    for (const wrong of ["{", "", "\ud800", { body: "{" }, { body, path: [] }])
      assert.throws(() => read(wrong), OptionError);
    const fetched = new globalThis.Request("http://test.invalid", {
      method: "POST",
      body,
    });
    assert.throws(() => read(fetched), TypeError);
  });

  test("options", () => {
    const { issues } = readResponse(USER, 200, text, { limits: { bytes: 10 } });
    assert.deepEqual(codes(issues), [["limit_exceeded", "bytes"]]);
    assert.deepEqual(
      readResponse(USER, 200, text, { headers: undefined, limits: undefined }),
      readResponse(USER, 200, text),
    );
    for (const options of [
      { haeders: {} },
      { limits: { bites: 1 } },
      { locale: "fr" },
      null,
      [],
      "x",
    ])
      assert.throws(() => readResponse(USER, 200, text, options), OptionError);
  });
});

describe("conversions", () => {
  test("what is taken may be a Set", () => {
    const known = { users: ["1001"], sites: { "example.com": ["HQ"] } };
    const sets = {
      users: new Set(["1001"]),
      sites: { "example.com": new Set(["HQ"]) },
    };
    const one = convert(ODIN, USER, ANN, { ...PLACE, context: known });
    assert.equal(one.report.issues[0].code, "conflict");
    assert.deepEqual(
      convert(ODIN, USER, ANN, { ...PLACE, context: sets }),
      one,
    );
  });

  test("options that are none", () => {
    for (const options of [
      { grups: {} },
      { groups: 1 },
      { extensions: { start: 2, end: 1 } },
      { waves: {} },
      null,
      [],
    ])
      for (const call of [convert, convertBatch])
        assert.throws(() => call(ODIN, USER, [ANN], options), OptionError);
  });

  test("lists of records", () => {
    const records = [ANN, [ANN], new Map(Object.entries(ANN)), "text", null];
    const batch = convertBatch(ODIN, USER, records, PLACE);
    assert.deepEqual(
      batch.users.map(({ row }) => row),
      [1, 2, 3, 4, 5],
    );
    const spelt = JSON.stringify([ANN, [ANN], ANN, "text", null]);
    assert.deepEqual(convertBatch(ODIN, USER, spelt, PLACE), batch);
    for (const none of [{}, 1, null])
      assert.deepEqual(codes(convertBatch(ODIN, USER, none, PLACE).issues), [
        ["wrong_type", undefined],
      ]);
    const limits = { rows: 3 };
    const many = new Array(2 ** 32 - 1).fill(ANN, 0, 10);
    const cut = convertBatch(ODIN, USER, many, { ...PLACE, limits });
    assert.deepEqual(codes(cut.issues), [["limit_exceeded", "rows"]]);
  });
});

test("operations that do not exist", () => {
  for (const id of ["netsapiens.user.creat", "", 1, null, undefined, {}])
    for (const call of [
      () => fromRecord(id, {}),
      () => readResponse(id, 200),
      () => convert(id, USER, {}),
      () => convert(ODIN, id, {}),
      () => convertBatch(ODIN, id, []),
    ])
      assert.throws(call, OptionError);
  assert.throws(() => fromRecord("netsapiens.user.creat", {}), {
    message:
      'there is no operation "netsapiens.user.creat"; did you mean "netsapiens.user.create"?',
  });
});

test("before the module is loaded", () => {
  const program = `
    import { fromRecord } from "seatwright/records/init";
    try { fromRecord("${USER}", {}); } catch (error) { console.log(error.message); }`;
  const printed = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", program],
    { cwd: import.meta.dirname, encoding: "utf8" },
  );
  assert.equal(
    printed,
    "seatwright/records is not loaded yet: await init() first\n",
  );
});
