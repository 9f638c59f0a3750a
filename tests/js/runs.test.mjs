// Every run in Node and in Chromium, there also in a worker, against what Rust wrote; and journals that are cut or of something
// else.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";

import { OptionError, PlanError, RunError, plan, run } from "seatwright/rows";

import { done, inChromium } from "./chromium.mjs";
import { runLine } from "./runs.mjs";
import { page, serve } from "./serve.mjs";

const folder = new URL("../sheets/runs/", import.meta.url);
const cases = readdirSync(folder).map((name) => [
  name.replace(".json", ""),
  JSON.parse(readFileSync(new URL(name, folder), "utf8")),
]);
const transcript = new URL("../../target/parity/runs.ndjson", import.meta.url);
const lines = new Map(
  readFileSync(transcript, "utf8")
    .trimEnd()
    .split("\n")
    .map(JSON.parse)
    .map(({ created, ...line }) => [
      line.name,
      {
        ...line,
        created: created.split("\n").filter(Boolean).map(JSON.parse),
      },
    ]),
);

/** What a case is to give: the bytes of Rust, and the results that the case names. */
function expected(name) {
  const [, data] = cases.find(([each]) => each === name);
  return { ...lines.get(name), found: data.results };
}

test("there are runs", () => {
  assert.ok(cases.length >= 6);
  assert.deepEqual([...lines.keys()], cases.map(([name]) => name).sort());
});

test("runs in Node", async () => {
  for (const [name, data] of cases) {
    const line = await runLine(name, data, { plan, run });
    assert.deepEqual(line, expected(name));
    for (const secret of data.never ?? [])
      assert.ok(!JSON.stringify(line).includes(secret), name);
  }
});

test("runs in Chromium, in a page and in a worker", async () => {
  const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
  const here = fileURLToPath(new URL(".", import.meta.url));
  const server = await serve(
    { "/package/": dist, "/": here },
    {
      "/index.html": page("/pages/runs.mjs"),
      "/cases.json": JSON.stringify(cases),
    },
  );
  try {
    const seen = await inChromium(`${server.url}/index.html`, done);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.complaints, []);
    const { summary, errors, ...found } = seen.result;
    for (const place of ["page", "worker"]) {
      assert.equal(found[place].length, cases.length);
      for (const line of found[place])
        assert.deepEqual(line, expected(line.name), `${line.name}, ${place}`);
    }
    assert.equal(summary.create.done, 1);
    assert.deepEqual([found.complete, found.again], [true, true]);
    assert.deepEqual(errors, {
      mixed: "the plans of a run are made by one client",
      journal:
        "this file is no journal of a run; name the journal that the run wrote, or a new file",
      twice: "step 1 has its answer already; a second one is not counted",
      closed: "the run is closed",
    });
  } finally {
    await server.close();
  }
});

const SITE = "netsapiens.site.create";
const OPTIONS = { existing: [], domain: "a.b", defaults: "none" };
const sites = (csv = "site\nParis\nRome\nOslo\n") => plan(SITE, csv, OPTIONS);

/** A server that takes a name twice: only the run keeps from it. */
class Server {
  made = new Map();

  take = (step) => {
    if (step.purpose === "send") {
      const { site } = JSON.parse(step.body);
      this.made.set(site, (this.made.get(site) ?? 0) + 1);
      return { status: 202, text: '{"code": 202, "message": "Accepted"}' };
    }
    const site = step.path.split("/").at(-1);
    if (this.made.has(site))
      return { status: 200, text: JSON.stringify({ site }) };
    const text = JSON.stringify({
      code: 404,
      message: `Site ${site} does not exist in domain a.b`,
    });
    return { status: 404, text };
  };

  /** How often each site was made. */
  get counts() {
    return Object.fromEntries(this.made);
  }
}

const ONCE = { Oslo: 1, Paris: 1, Rome: 1 };

/** Carries a run out, and gives the lines that it wrote. */
async function carried(begun, server) {
  let text = "";
  await begun.carryOut(server.take, {
    write: (more) => void (text += more),
  });
  return text;
}

describe("journals", () => {
  test("one that is cut at any byte goes on without a double send", async () => {
    const made = await sites();
    const server = new Server();
    const whole = await carried(await made.run(), server);
    const bytes = new TextEncoder().encode(whole);
    assert.ok(bytes.length > 1000);
    for (let cut = whole.indexOf("\n") + 1; cut <= bytes.length; cut++) {
      const journal = bytes.slice(0, cut);
      const again = await made.run({ journal });
      const rest = await carried(again, server);
      assert.deepEqual(server.counts, ONCE, `cut at ${cut}`);
      assert.ok(await again.complete(), `cut at ${cut}`);
      const text = new TextDecoder().decode(journal) + rest;
      const after = await made.run({ journal: text });
      assert.ok(await after.complete(), `cut at ${cut}`);
      await again.close();
      await after.close();
    }
    await made.close();
  });

  test("one of something else, or changed, is refused", async () => {
    const made = await sites();
    const journal = await carried(await made.run(), new Server());
    const refused = async (of, text, message) =>
      assert.rejects((await of).run({ journal: text }), (error) => {
        assert.ok(error instanceof RunError);
        assert.match(error.message, message);
        return true;
      });
    await refused(sites("site\nOslo\n"), journal, /belongs to another plan/);
    await refused(made, "row,key\n2,Paris\n", /no journal/);
    const changed = journal.replace('"row":3', '"row":2');
    await refused(made, changed, /of the journal was changed/);
    await refused(made, journal + journal, /of the journal was changed/);
    const older = '{"event":"begin","journal":0}\n';
    await refused(made, older, /has version 0/);
  });
});

describe("made secrets", () => {
  const CREATE = "netsapiens.user.create";
  const PIN = "voicemail-login-pin";
  const sheet =
    "Extension,First name,Last name,Email\n1001,Ann,King,a@example.com\n1002,Bob,King,b@example.com\n";
  const people = () =>
    plan(CREATE, sheet, { existing: [], domain: "a.b", defaults: "required" });
  const found = (step) => ({
    status: 200,
    text: JSON.stringify({ user: step.key }),
  });

  test("stand in the requests and in their file alone", async () => {
    const made = await people();
    const made_file = await made.makeSecrets([PIN]);
    assert.match(
      made_file,
      /^row,key,field,value\r\n2,1001,voicemail-login-pin,[1-9]\d{5}\r\n/,
    );
    const pins = made_file
      .trimEnd()
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(",")[3]);
    assert.notEqual(await made.makeSecrets([PIN]), made_file);
    const options = { made: [PIN], made_file: new Blob([made_file]) };
    const begun = await made.run(options);
    const sent = [];
    let journal = "";
    await begun.carryOut(
      (step) => {
        sent.push(String(JSON.parse(step.body)[PIN]));
        return found(step);
      },
      { write: (more) => void (journal += more) },
    );
    assert.deepEqual(sent, pins);
    const { results, report } = await begun.save();
    const said =
      journal + (await results.text()) + (await report.text()) + inspect(begun);
    for (const pin of pins) assert.ok(!said.includes(pin));
    // A run that is resumed needs the file, and no other.
    await assert.rejects(
      made.run({ journal }),
      /the run has made secrets for voicemail-login-pin/,
    );
    const other = made_file.replace("1001", "1009");
    await assert.rejects(
      made.run({ journal, made: [PIN], made_file: other }),
      RunError,
    );
    const lost = made_file.split("\r\n").slice(0, 2).join("\r\n");
    await assert.rejects(
      made.run({ journal, made: [PIN], made_file: lost }),
      /no "voicemail-login-pin" for row 3/,
    );
    const bytes = new TextEncoder().encode(made_file);
    const again = await made.run({ journal, made: [PIN], made_file: bytes });
    assert.ok(await again.complete());
  });

  test("what cannot be made is refused", async () => {
    const made = await people();
    await assert.rejects(
      made.makeSecrets(["department"]),
      /no secret can be made for "department"/,
    );
    await assert.rejects(
      made.makeSecrets([PIN], { random: new Uint8Array(9) }),
      /1920 random bytes are needed/,
    );
    await assert.rejects(made.makeSecrets(PIN), OptionError);
    await assert.rejects(made.makeSecrets([]), OptionError);
    await assert.rejects(made.makeSecrets([PIN], { randm: 1 }), OptionError);
    await assert.rejects(made.run({ made: [PIN] }), OptionError);
    await assert.rejects(made.run({ made_file: "x" }), OptionError);
    await assert.rejects(
      run([made, made], { made: [PIN], made_file: "x" }),
      /a run of one plan/,
    );
    const many = `${sheet.split("\n")[0]}\n${Array.from({ length: 80 }, (_, at) => `${2001 + at},Ann,King,u${at}@example.com\n`).join("")}`;
    const office = await plan(CREATE, many, {
      existing: [],
      domain: "a.b",
      defaults: "required",
    });
    // More random bytes than the generator gives at once.
    assert.equal(
      (await office.makeSecrets([PIN])).trimEnd().split("\r\n").length,
      81,
    );
  });
});

describe("a token", () => {
  test("that cannot be one is refused before anything is written", async () => {
    const made = await sites();
    for (const token of ["", "nss_x\ny", "a b", "nss_\u00e9", null])
      await assert.rejects(made.run({ token }), (error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, /a token is a text of visible ASCII/);
        assert.ok(!error.message.includes("nss_"));
        return true;
      });
    await made.run({ token: "nss_x" });
  });

  test("that is denied stops the run, and marks nobody", async () => {
    const made = await sites();
    const server = new Server();
    const denied = {
      status: 401,
      text: '{"code": 401, "message": "Token expired"}',
    };
    let journal = "";
    const told = [];
    const begun = await made.run({ stop_after: 0 });
    const summary = await begun.carryOut(() => denied, {
      write: (more) => void (journal += more),
      progress: (_, answered) => answered && told.push(answered),
    });
    assert.deepEqual([summary.stopped, summary.create.not_sent], ["denied", 3]);
    assert.deepEqual(
      told.map(({ outcome, status }) => [outcome, status]),
      [["denied", null]],
    );
    assert.match(told[0].message, /check the token .* Token expired/);
    assert.ok(!journal.includes('"event":"end"'));
    const again = await made.run({ journal });
    await carried(again, server);
    assert.ok(await again.complete());
    assert.deepEqual(server.counts, ONCE);
  });
});

describe("a run", () => {
  test("of a plan that was saved", async () => {
    const made = await sites();
    const document = await (
      await made.save({ document: true })
    ).document.text();
    for (const saved of [document, new Blob([document])])
      assert.equal(
        (await (await made.run({ document: saved })).summary()).read,
        3,
      );
    const other = await sites("site\nParis\n");
    await assert.rejects(other.run({ document }), PlanError);
    const records = Array.from({ length: 10 }, (_, at) => ({ site: `S${at}` }));
    const few = await plan(SITE, "site\nRome\n", {
      ...OPTIONS,
      existing: records,
    });
    await assert.rejects(few.run(), PlanError);
    await few.run({ yes: ["far_fewer"] });
    await made.close();
    await assert.rejects(made.run({ document }), /the plan is closed/);
  });

  test("of wrong options", async () => {
    const made = await sites();
    for (const options of [
      { concurrency: 0 },
      { concurrency: 1.5 },
      { attempts: "5" },
      { backoff: -1 },
      { seed: -1 },
      { journal: 5 },
      { yes: "far_fewer" },
      { cocurrency: 2 },
      { document: ["{}", "{}"] },
    ])
      await assert.rejects(made.run(options), OptionError);
    await assert.rejects(run([]), OptionError);
    await assert.rejects(run([{}]), OptionError);
    const begun = await made.run();
    for (const [send, how] of [
      [null, { write() {} }],
      [() => null, undefined],
      [() => null, { write: "file" }],
      [() => null, { write() {}, signal: true }],
      [() => null, { write() {}, progress: 1 }],
    ])
      await assert.rejects(begun.carryOut(send, how), OptionError);
    await assert.rejects(begun.save({ result: true }), OptionError);
    await assert.rejects(begun.save({ results: true }, { plan: 1 }), RunError);
  });

  test("shows no secret, and takes answers once", async () => {
    const begun = await (
      await plan(
        "netsapiens.user.create",
        "Extension,First name,Last name,Email,VM PIN\n1001,Ann,King,a@example.com,48151\n",
        { ...OPTIONS, defaults: "required" },
      )
    ).run();
    await begun.next(0);
    const { send: step } = await begun.next(0);
    assert.match(step.body, /48151/);
    for (const shown of [inspect(step), JSON.stringify(step), String(step)])
      assert.ok(!shown.includes("48151"), shown);
    assert.equal(step.fetchInit("t").headers.authorization, "Bearer t");
    assert.throws(
      () => step.fetchInit("nss_x\ny"),
      (error) => {
        assert.ok(
          error instanceof TypeError && !error.message.includes("nss_x"),
        );
        return true;
      },
    );
    await assert.rejects(begun.answered({ id: 99 }, null), /no step 99/);
    for (const status of [NaN, "200", -1, 65_736])
      await assert.rejects(begun.answered(step, { status }), TypeError);
    const told = await begun.answered(step, { status: 202 }, 0);
    assert.deepEqual(
      [told.row, told.key, told.outcome, told.status],
      [2, "1001", "accepted", null],
    );
    await assert.rejects(begun.answered(step, null), /has its answer already/);
    const { send: look } = await begun.next(0).then(() => begun.next(0));
    assert.deepEqual(look.fetchInit("t"), {
      method: "GET",
      headers: { accept: "application/json", authorization: "Bearer t" },
    });
    assert.equal(await begun.result(9), null);
    // It was accepted, and nobody has read it.
    assert.equal((await begun.result(2)).status, "unknown");
    await assert.rejects(begun.next(-1), /not negative/);
    await begun.close();
    await assert.rejects(begun.next(), /the run is closed/);
  });

  test("says how long to wait, in seconds", async () => {
    const begun = await (await sites("site\nParis\n")).run();
    await begun.next(10);
    const { send: step } = await begun.next(10);
    assert.deepEqual(await begun.next(10), { answers: null });
    const headers = new Headers({ "retry-after": "7" });
    await begun.answered(
      step,
      new Response("{}", { status: 429, headers }),
      10,
    );
    assert.equal(typeof (await begun.next(10)).write, "string");
    assert.deepEqual(await begun.next(10), { wait: 7 });
    assert.deepEqual(await begun.next(12.5), { wait: 4.5 });
  });
});
