// The loop around a run: what is under way, what is thrown, a cancel; and the sandbox that fails by a seed.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { plan } from "seatwright/rows";

import { startSandbox } from "../../web-demo/server.mjs";

const SITE = "netsapiens.site.create";
const OPTIONS = { existing: [], domain: "a.b", defaults: "none" };
const sites = (count) =>
  plan(
    SITE,
    `site\n${Array.from({ length: count }, (_, at) => `S${at}\n`).join("")}`,
    OPTIONS,
  );

const found = (step) => ({
  status: 200,
  text: JSON.stringify({ site: step.key }),
});
const soon = () => new Promise((resolve) => setTimeout(resolve, 2));
const write = () => {};

describe("the loop", () => {
  test("keeps to the bound, and keeps lines before it sends", async () => {
    const run = await (await sites(20)).run({ concurrency: 4 });
    let [text, now, most] = ["", 0, 0];
    const seen = [];
    const summary = await run.carryOut(
      async (step) => {
        assert.ok(text.includes(`"event":"send","step":${step.id},`));
        most = Math.max(most, ++now);
        await soon();
        now--;
        return found(step);
      },
      {
        async write(lines) {
          await soon();
          text += lines;
        },
        progress: (step, told) => seen.push([step.row, told?.status ?? null]),
      },
    );
    assert.equal(most, 4);
    assert.equal(summary.create.done, 20);
    assert.equal(seen.length, 40);
    assert.deepEqual(seen[0], [2, null]);
    assert.equal(seen.filter(([, status]) => status === "done").length, 20);
    assert.match(text, /"event":"finish"/);
  });

  test("a request that throws has no answer, and is looked up", async () => {
    const run = await (await sites(1)).run({ backoff: 0.001 });
    const purposes = [];
    const broken = new ReadableStream({
      pull: (control) => control.error(new Error("reset")),
    });
    const answers = [
      () => new Response(broken, { status: 200 }),
      () => {
        throw new TypeError("fetch failed");
      },
      found,
    ];
    await run.carryOut(
      (step) => {
        purposes.push(step.purpose);
        return answers.shift()(step);
      },
      { write },
    );
    assert.deepEqual(purposes, ["send", "look_up", "look_up"]);
    assert.ok(await run.complete());
    const [made] = await run.created();
    assert.deepEqual(made, {
      plan: 0,
      row: 2,
      operation: SITE,
      key: "S0",
      path: "/ns-api/v2/domains/a.b/sites/S0",
      confirmed: false,
    });
  });

  test("a journal that cannot be kept ends it, when nothing is under way", async () => {
    const run = await (await sites(9)).run({ concurrency: 3 });
    let [sent, now, calls] = [0, 0, 0];
    const full = new Error("the disk is full");
    const end = run.carryOut(
      async (step) => {
        sent++;
        now++;
        await soon();
        now--;
        return found(step);
      },
      {
        write() {
          if (++calls > 2) throw full;
        },
      },
    );
    await assert.rejects(end, full);
    assert.equal(now, 0);
    // What was announced by the first lines; nothing of those that were not kept.
    assert.ok(sent >= 3 && sent < 9, String(sent));
    // Lines are missing now: the run does not go on, also when there is room again.
    await assert.rejects(run.carryOut(assert.fail, { write }), {
      name: "RunError",
      message: /the journal was not written/,
    });
  });

  test("what progress throws ends it, also while lines are kept", async () => {
    for (const slow of [0, 5]) {
      const run = await (await sites(3)).run();
      const stop = new Error("stop");
      const end = run.carryOut(found, {
        write: () => new Promise((resolve) => setTimeout(resolve, slow)),
        progress(_, told) {
          if (told) throw stop;
        },
      });
      await assert.rejects(end, stop);
    }
  });

  test("a wrong token ends it before anything is sent", async () => {
    const run = await (await sites(3)).run();
    const end = run.carryOut((step) => step.fetchInit("a b"), { write });
    await assert.rejects(end, /a token is a text of visible ASCII characters/);
    // The first was announced, and no answer came: a run that is resumed reads its record first.
    const { create } = await run.summary();
    assert.deepEqual([create.unknown, create.not_sent], [1, 2]);
  });

  test("a cancel is heard in a long wait, and reads what was sent", async () => {
    const run = await (await sites(5)).run();
    const control = new AbortController();
    const sent = [];
    const summary = await run.carryOut(
      (step) => {
        sent.push(step.purpose);
        if (step.purpose === "look_up") return found(step);
        setTimeout(() => control.abort(), 20);
        const headers = { "retry-after": "3000" };
        return { status: 429, headers, text: "{}" };
      },
      { write, signal: control.signal },
    );
    assert.deepEqual(sent, ["send"]);
    assert.equal(summary.stopped, "cancelled");
    // Of the first the server said that it was not carried out.
    assert.deepEqual([summary.create.failed, summary.create.not_sent], [1, 4]);
    const late = await (await sites(2)).run();
    const early = await late.carryOut(assert.fail, {
      write,
      signal: AbortSignal.abort(),
    });
    assert.equal(early.create.not_sent, 2);
  });
});

describe("the sandbox that fails", () => {
  const COUNT = 60;
  const TOKEN = "nsd_test";
  const people = Array.from(
    { length: COUNT },
    (_, at) => `${1001 + at},Ann,King${at},u${at}@example.com,48${1001 + at}\n`,
  );
  const csv = `Extension,First name,Last name,Email,VM PIN\n${people.join("")}`;
  const sandboxes = [];
  after(() => Promise.all(sandboxes.map((each) => each.close())));

  for (const seed of [1, 2, 3, 4])
    test(`each person once, by seed ${seed}`, async () => {
      const faults = {
        seed,
        rates: { all: 0.05 },
        delayMs: 5,
        retryAfter: 0,
      };
      const sandbox = await startSandbox({ faults });
      sandboxes.push(sandbox);
      const made = await plan("netsapiens.user.create", csv, {
        existing: [],
        domain: "example.com",
        defaults: "required",
      });
      const base = sandbox.url.replace(/\/$/, "");
      const send = (step) => fetch(base + step.path, step.fetchInit(TOKEN));
      let journal = "";
      let processes = 0;
      for (let isDone = false; !isDone;) {
        assert.ok(++processes < 60);
        const run = await made.run({
          journal,
          concurrency: seed,
          stop_after: 0,
          backoff: 0.005,
          backoff_limit: 0.02,
        });
        // The program dies: a part of the lines is kept, and what is under way has no answer.
        let left = processes < 5 ? 17 : Infinity;
        try {
          await run.carryOut(send, {
            write(lines) {
              if (--left < 0) {
                journal += lines.slice(0, lines.length / 2);
                throw new Error("died");
              }
              journal += lines;
            },
          });
          isDone = await run.complete();
        } catch (error) {
          assert.equal(error.message, "died");
        }
        await run.close();
      }
      assert.ok(processes >= 5);
      const clean = await users(sandbox);
      assert.deepEqual(
        clean.map(({ user }) => user).sort(),
        people.map((line) => line.slice(0, 4)),
      );
      const events = journal.trimEnd().split("\n").map(lenient);
      const ends = events.filter((each) => each?.result === "done");
      assert.equal(new Set(ends.map(({ row }) => row)).size, COUNT);
      assert.ok(!journal.includes(TOKEN) && !/"48\d{4}"/.test(journal));
      await made.close();
    });

  /** Until an answer comes. */
  async function users(sandbox) {
    for (;;) {
      try {
        const response = await fetch(
          `${sandbox.url}ns-api/v2/domains/example.com/users?limit=1000`,
          { headers: { authorization: `Bearer ${TOKEN}` } },
        );
        if (response.ok) return await response.json();
      } catch {
        // Cut off by a fault.
      }
    }
  }

  /** A line of the journal; nothing for one that was cut off. */
  function lenient(line) {
    try {
      return JSON.parse(line);
    } catch {
      return null;
    }
  }
});
