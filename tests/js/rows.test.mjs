// `seatwright/rows`: sources, options, errors, cancelling; and the worker's client in Chromium.

import assert from "node:assert/strict";
import { inspect } from "node:util";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import {
  OptionError,
  SheetError,
  fromConversion,
  listRequest,
  nextFree,
  plan,
  read,
  readRequest,
  template,
  templateColumns,
} from "seatwright/rows";
import { operation } from "seatwright";
import { convert, convertBatch } from "seatwright/records";

import { done, inChromium } from "./chromium.mjs";
import { page, serve } from "./serve.mjs";

const OP = "netsapiens.user.create";
const USER = { domain: "example.com", defaults: "required" };
const CSV =
  "Extension,Name,Email\n1001,Ann Smith,ann@example.com\n1002,Ada King,ada@\n";

async function list(sheet) {
  const rows = [];
  for await (const row of sheet) rows.push(row);
  return rows;
}

/** About 700 KB, six pieces. */
function many(count = 20_000) {
  const lines = ["Extension,First name,Last name,Email"];
  for (let at = 0; at < count; at++)
    lines.push(`${10_000 + at},Ann,Smith,a${at}@example.com`);
  return `${lines.join("\n")}\n`;
}

describe("rows", () => {
  test("hold what is to be sent", async () => {
    const [good, bad] = await list(await read(OP, CSV, USER));
    assert.deepEqual([good.row, good.verdict, good.issues], [2, "ready", []]);
    const { method, path, body } = good.request;
    assert.deepEqual(
      [method, path],
      ["POST", "/ns-api/v2/domains/example.com/users"],
    );
    const whole = operation(OP, USER).build({
      user: "1001",
      "name-first-name": "Ann",
      "name-last-name": "Smith",
      "email-address": "ann@example.com",
    });
    assert.equal(body, whole.body);
    assert.deepEqual(good.request.fetchInit("t"), whole.fetchInit("t"));
    assert.deepEqual(good.request.json().user, "1001");
    assert.deepEqual([bad.verdict, bad.request], ["invalid", null]);
    const [{ heading, field, code, value }] = bad.issues;
    assert.deepEqual(
      [heading, field, code, value],
      ["Email", "email-address", "bad_format", "ada@"],
    );
  });

  test("a token goes where the vendor wants it", async () => {
    const op = "crmcom.user.create";
    const csv = template(op);
    const [row] = await list(await read(op, csv));
    const whole = operation(op).build(row.request.json());
    assert.equal(row.request.body, whole.body);
    assert.deepEqual(row.request.fetchInit("abc"), whole.fetchInit("abc"));
    assert.throws(() => row.request.fetchInit("a b"), TypeError);
  });

  test("a sheet is read as often as asked", async () => {
    const sheet = await read(OP, many(), USER);
    assert.equal((await sheet.summary()).ready, 20_000);
    const [one, other] = [sheet.batches(), sheet.batches()];
    for (;;) {
      const [first, second] = [await one.next(), await other.next()];
      assert.deepEqual(first.value?.at(-1).row, second.value?.at(-1).row);
      if (first.done) break;
    }
    // Leaving early frees the pass.
    for await (const row of sheet) if (row.row > 5) break;
    await sheet.close();
    await assert.rejects(list(sheet), /the sheet is closed/);
  });

  test("are told on one page", async () => {
    const csv =
      "Extension,Name,Email,VM PIN\n1001,Ann <b>Smith,ann@,7391Z846\n1002,Ben Cole,ben@example.com,82719\n";
    const sheet = await read(OP, csv, USER);
    const { html } = await sheet.save({ html: true });
    assert.equal(html.type, "text/html;charset=utf-8");
    const told = await html.text();
    assert.match(told, /^<!DOCTYPE html>/);
    assert.match(told, /is not an e-mail address/);
    assert.doesNotMatch(told, /7391|82719|<b>Smith/);
  });

  test("a log shows no secret", async () => {
    const csv = `user,name,email,voicemail pin
1001,Ann Smith,ann@example.com,83427
1002,Ada King,a@,83427x\n`;
    const sheet = await read(OP, csv, USER);
    const rows = await list(sheet);
    const { errors, summary } = await sheet.save({ errors: true });
    const text = await errors.text();
    assert.match(text, /^3,voicemail pin,,error/m);
    const shown = [sheet, rows, sheet.facts, summary]
      .map((each) => inspect(each, { depth: 9 }) + JSON.stringify(each))
      .join();
    assert.ok(!`${shown}${text}`.includes("83427"));
    assert.match(rows[0].request.body, /:83427/);
  });
});

describe("sources", () => {
  test("objects, Maps, generators and streams of Node", async () => {
    const ann = { user: 1001, name: "Ann King", email: "ann@example.com" };
    const kept = structuredClone(ann);
    async function* later() {
      yield ann;
      yield new Map(Object.entries({ ...ann, user: 1002, email: "b@b.co" }));
    }
    const rows = await list(await read(OP, later(), USER));
    assert.deepEqual(
      rows.map(({ row, verdict }) => [row, verdict]),
      [
        [1, "ready"],
        [2, "ready"],
      ],
    );
    assert.deepEqual(ann, kept);
    const { Readable } = await import("node:stream");
    const stream = Readable.from([Buffer.from(CSV)]);
    assert.equal((await list(await read(OP, stream, USER))).length, 2);
  });

  test("bytes that change between the passes", async () => {
    const bytes = new TextEncoder().encode(CSV);
    const sheet = await read(OP, bytes, USER);
    bytes.fill(120);
    assert.equal((await sheet.summary()).ready, 1);
  });

  const refused = [
    [{ user: 1 }, TypeError, /an object is one row: give a list of rows/],
    [[5], TypeError, /row 1 must be an object, not 5/],
    [[{ user: 1 }, null], TypeError, /row 2 must be an object, not null/],
    [5, TypeError, /not 5/],
    [null, TypeError, /not null/],
    [new Date(), TypeError, /a sheet cannot be read from date/],
  ];
  for (const [source, error, message] of refused)
    test(`refuses ${inspect(source)}`, async () => {
      await assert.rejects(read(OP, source, USER), (reason) => {
        assert.ok(reason instanceof error);
        assert.match(reason.message, message);
        return true;
      });
    });

  test("a value that JSON lacks is an issue of its row", async () => {
    const person = (user, more) => ({
      user,
      name: "Ann King",
      email: `a${user}@example.com`,
      ...more,
    });
    const rows = [
      person(1001),
      person(1002, { department: () => 1 }),
      new Map(Object.entries(person(1003, { email: NaN }))),
      person(1004, { department: ["a", new Set()], VM_PIN: new Set([4821]) }),
      person(1005, { name: Symbol("x") }),
    ];
    const sheet = await read(OP, rows, USER);
    const seen = [];
    for (const { row, verdict, issues } of await list(sheet))
      for (const { field, heading, code, message } of issues) {
        // Both parts of the name are missing too.
        if (code === "required") continue;
        const type = message.match(/a value of the type (\w+), which/)?.[1];
        seen.push([row, verdict, field, heading, code, type].join(" "));
      }
    assert.deepEqual(seen, [
      "2 invalid department department wrong_type function",
      "3 invalid email-address email wrong_type NaN",
      "4 invalid department department wrong_type set",
      "4 invalid voicemail-login-pin VM_PIN wrong_type set",
      "5 invalid {name} name wrong_type symbol",
    ]);
    const { read: all, ready, invalid } = await sheet.summary();
    assert.deepEqual([all, ready, invalid], [5, 1, 4]);
    const { corrected } = await sheet.save({ corrected: true });
    assert.doesNotMatch(await corrected.text(), /function|NaN|set|symbol/);
    // Records must be whole: one that is not known would be made once more.
    const existing = [{ user: "1001", department: () => 1 }];
    await assert.rejects(
      plan(OP, rows, { ...USER, existing }),
      /row 1 contains a value that JSON cannot represent: function/,
    );
  });

  test("a source that fails, and one that is too long", async () => {
    function* broken() {
      yield { user: 1001 };
      throw new Error("the database is gone");
    }
    await assert.rejects(read(OP, broken(), USER), /the database is gone/);
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000)),
      cancel: () => (cancelled = true),
    });
    const options = { ...USER, spool_limit: 10_000 };
    await assert.rejects(read(OP, endless, options), RangeError);
    assert.ok(cancelled);
  });
});

describe("options and errors", () => {
  const wrong = [
    [{ encoding: "cp1252" }, /"encoding" is that of bytes/],
    [{ accept_likly: true }, /there is no option "accept_likly"/],
    [{ mapping: { colums: [] } }, /a mapping has no member "colums"/],
    [{ taken: [["1", "x"]] }, /"taken" takes a list of/],
    [{ sheet_limits: { rows: 0 } }, /"sheet_limits.rows" takes/],
    [{ progress: 1 }, /"progress" takes a function/],
    [{ signal: {} }, /"signal" takes an AbortSignal/],
    [{ allow_errors: 1 }, /"allow_errors" takes true or false/],
    [{ spool_limit: -1 }, /"spool_limit" takes a whole number/],
    [5, /options are an object, not 5/],
  ];
  for (const [options, message] of wrong)
    test(`refuses ${inspect(options)}`, async () => {
      await assert.rejects(read(OP, CSV, options), (error) => {
        assert.ok(error instanceof OptionError, error.stack);
        assert.match(error.message, message);
        return true;
      });
    });

  test("an encoding of bytes", async () => {
    const bytes = new Uint8Array(Buffer.from("site\nZ\xfcrich\n", "latin1"));
    const options = { domain: "example.com", defaults: "none" };
    const site = async (encoding) => {
      const more = { ...options, encoding };
      const [row] = await list(
        await read("netsapiens.site.create", bytes, more),
      );
      return row.request.json().site;
    };
    assert.equal(await site("cp1252"), "Zürich");
    assert.equal(await site(null), "Zürich");
    await assert.rejects(site("utf-7"), OptionError);
  });

  test("a sheet that cannot be read is not passed over", async () => {
    const sheet = await read(OP, new Uint8Array([80, 75, 3, 4, 0, 0]), USER);
    assert.equal(sheet.ok, false);
    await assert.rejects(list(sheet), (error) => {
      assert.ok(error instanceof SheetError);
      assert.equal(error.findings[0].code, "not_a_sheet");
      return true;
    });
    await assert.rejects(sheet.save(), SheetError);
    const { summary } = await sheet.save({ errors: true });
    assert.equal(summary.read, 0);
    await assert.rejects(sheet.save({ eror: true }), OptionError);
    const allowed = await read(OP, "", { ...USER, allow_errors: true });
    assert.deepEqual(await list(allowed), []);
  });

  test("a mapping is saved and used again", async () => {
    const csv = "Who;Where\n1001;Ann King\n";
    const first = { ...USER, mapping: { header: 1, columns: [] } };
    const { mapping } = await read(OP, csv, first);
    mapping.columns[0].to = "user";
    mapping.columns[1].to = "{name}";
    mapping.constants = { "email-address": "office@example.com" };
    for (const form of [mapping, JSON.stringify(mapping)]) {
      const sheet = await read(OP, csv, { ...USER, mapping: form });
      const [{ request }] = await list(sheet);
      assert.equal(request.json()["name-first-name"], "Ann");
      assert.equal(request.json()["email-address"], "office@example.com");
    }
  });

  test("cells that were changed, and cells that are shown", async () => {
    const csv =
      "Extension,Name,Email,VM PIN,Remark\n1001,Ann Smith,ann@,82719,x\n";
    const edits = [[2, 2, "ann@example.com"]];
    const sheet = await read(OP, csv, { ...USER, edits, cells: true });
    const [row] = await list(sheet);
    assert.equal(row.verdict, "ready");
    assert.equal(row.request.json()["email-address"], "ann@example.com");
    // The PIN is a secret, and the remark gives no value.
    const shown = ["1001", "Ann Smith", "ann@example.com", null, null];
    assert.deepEqual(row.cells, shown);
    const { corrected } = await sheet.save({ corrected: true });
    assert.match(await corrected.text(), /ann@example\.com/);
    const [plain] = await list(await read(OP, csv, USER));
    assert.equal(plain.verdict, "invalid");
    assert.equal("cells" in plain, false);
    const message =
      '"edits" takes a list of [row, column, text]; rows are counted from 1, columns from 0';
    for (const bad of [[[0, 0, "x"]], [[1, -1, "x"]], [[1, 0, 5]], [[1, 0]]])
      await assert.rejects(read(OP, csv, { ...USER, edits: bad }), {
        name: "OptionError",
        message,
      });
    await assert.rejects(read(OP, csv, { ...USER, cells: 1 }), {
      message: '"cells" takes true or false',
    });
  });

  test("what is taken", async () => {
    const csv = CSV.replace("1001", "1100");
    const taken = new Set([[1100, "queue", "Sales"]]);
    const [row] = await list(await read(OP, csv, { ...USER, taken }));
    assert.deepEqual(row.issues[0].message, '"1100" is taken by queue "Sales"');
  });

  test("a template is read as it is meant", async () => {
    const options = { domain: "example.com" };
    const csv = template(OP, { ...options, delimiter: ";" });
    const [row] = await list(await read(OP, csv, USER));
    assert.equal(row.verdict, "ready");
    const columns = templateColumns(OP, options);
    const headings = columns.map(({ heading }) => heading);
    assert.deepEqual(csv.split("\r\n")[0].split(";"), headings);
    const scope = columns.find(({ path }) => path === "user-scope");
    assert.ok(scope.allowed.includes("Basic User"));
    const bare = template(OP, { ...options, example: false });
    assert.equal(bare.split("\r\n").length, 2);
    assert.throws(() => template(OP, { delimiter: "x" }), OptionError);
    const [all] = await list(
      await read(OP, template(OP, { ...options, beside: true }), {
        ...USER,
        beside: true,
      }),
    );
    assert.deepEqual(
      all.beside.map((one) => one.operation.split(".")[1]),
      ["user_address", "device", "phonenumber"],
    );
    const paths = templateColumns(OP, { ...options, beside: true }).map(
      ({ path }) => path,
    );
    assert.ok(paths.includes("device:device-provisioning-mac-address"));
    assert.throws(
      () => templateColumns("odin.user.create", { beside: true }),
      /nothing is known to stand beside/,
    );
    assert.throws(() => template("x"), OptionError);
  });

  test("users of a conversion are rows with what stands beside them", async () => {
    const record = {
      ...{ userId: "ann@old.example.net", lastName: "Smith", firstName: "Ann" },
      ...{ extension: "1001", emailAddress: "ann@example.com" },
      phoneNumber: "+12485550101",
    };
    const domain = "example.com";
    const odin = "odin.user.create";
    const { users } = convertBatch(odin, OP, [record, {}], { domain });
    const rows = fromConversion(users);
    assert.equal(rows.length, 1);
    const [row] = await list(await read(OP, rows, { ...USER, beside: true }));
    assert.deepEqual(
      row.beside.map(({ key }) => key),
      ["12485550101"],
    );
    assert.deepEqual(
      fromConversion([convert(odin, OP, record, { domain })]),
      rows,
    );
  });

  test("requests that read", () => {
    const users = "/ns-api/v2/domains/example.com/users";
    const options = { domain: "example.com" };
    const get = (path) => ({ method: "GET", path });
    assert.deepEqual(
      listRequest(OP, options),
      get(`${users}?start=0&limit=1000`),
    );
    const filters = { site: "Rue & Co" };
    assert.deepEqual(
      listRequest(OP, { ...options, start: 1000, limit: 50, filters }),
      get(`${users}?start=1000&limit=50&site=Rue%20%26%20Co`),
    );
    assert.equal(listRequest("crmcom.user.create"), null);
    for (const given of [
      {},
      { ...options, start: -1 },
      { ...options, limit: 1.5 },
      { ...options, filters: { site: 7 } },
      { ...options, filters: null },
      { ...options, filters: { colour: "red" } },
      { ...options, strat: 1 },
    ])
      assert.throws(() => listRequest(OP, given), OptionError);
    const made = { path: users, body: '{"user":"1001"}' };
    assert.deepEqual(readRequest(OP, made), get(`${users}/1001`));
    const bytes = new TextEncoder().encode(made.body);
    assert.deepEqual(
      readRequest(OP, { ...made, body: bytes }),
      get(`${users}/1001`),
    );
    assert.equal(readRequest(OP, { ...made, body: "{}" }), null);
    assert.throws(() => readRequest("x", made), OptionError);
  });

  test("the next extension", () => {
    assert.equal(nextFree("0100", "0199", new Set(["0100", "0101"])), "0102");
    assert.equal(nextFree(1, 2, [1, 2]), null);
  });
});

describe("running", () => {
  test("progress, and what it throws", async () => {
    const text = many();
    const seen = [];
    const progress = (each) => seen.push(each);
    const sheet = await read(OP, text, { ...USER, progress });
    await list(sheet);
    const total = text.length;
    const piece = 2 ** 17;
    const sizes = [];
    for (let at = piece; at < total; at += piece) sizes.push(at);
    sizes.push(total);
    assert.ok(sizes.length > 4);
    const expected = ["survey", "rows"].flatMap((phase) =>
      sizes.map((bytes) => ({ phase, bytes, total })),
    );
    assert.deepEqual(seen, expected);
    const stop = () => {
      throw new Error("stop");
    };
    await assert.rejects(read(OP, text, { ...USER, progress: stop }), /stop/);
  });

  test("cancelling", async () => {
    const control = new AbortController();
    const signal = control.signal;
    const sheet = await read(OP, many(), { ...USER, signal });
    let count = 0;
    await assert.rejects(
      async () => {
        for await (const batch of sheet.batches()) {
          count += batch.length;
          control.abort();
        }
      },
      { name: "AbortError" },
    );
    assert.ok(count > 0 && count < 20_000);
    await assert.rejects(read(OP, CSV, { ...USER, signal }), {
      name: "AbortError",
    });
  });
});

test("the client of a worker, in Chromium", async () => {
  const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
  const here = fileURLToPath(new URL(".", import.meta.url));
  const server = await serve(
    { "/package/": dist, "/": here },
    { "/index.html": page("/pages/rows-client.mjs") },
  );
  try {
    const { result, violations } = await inChromium(
      `${server.url}/index.html`,
      done,
    );
    assert.deepEqual(violations, []);
    assert.deepEqual(result.errors, {
      option: "OptionError",
      sheet: "SheetError",
      source: "TypeError",
    });
    assert.deepEqual(result.ready, 20_000);
    assert.deepEqual(result.again, 20_000);
    // The worker reads while the page draws: timers went off in between.
    assert.ok(result.ticks > 0);
    assert.deepEqual(result.phases, ["rows", "survey"]);
    assert.ok(result.pieces > 8, `${result.pieces} pieces`);
    assert.equal(result.stopped, "AbortError");
    assert.ok(result.piecesOfStopped < result.piecesOfSurvey);
    assert.equal(result.threw, "enough");
    assert.equal(result.afterwards, 1);
    assert.equal(result.closedSheet, "the sheet is closed");
    assert.equal(result.closed, "the worker was closed");
    assert.match(result.broken, /^the worker failed/);
    assert.equal(result.ended, "the worker was ended");
  } finally {
    await server.close();
  }
});
