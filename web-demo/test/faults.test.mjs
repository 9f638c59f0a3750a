// A server that fails by a seed, over real HTTP: what a client sees, and what has been done nevertheless.
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { startSandbox } from "../server.mjs";
import { ask, person, spawnSandbox, status } from "../testing/faults.mjs";

let url;
let sandbox;
before(async () => {
  sandbox = await startSandbox();
  url = sandbox.url;
});
after(() => sandbox.close());
beforeEach(() => fetch(`${url}sandbox/reset`, { method: "POST" }));

/** Sets the faults; the status. */
const set = async (faults) =>
  (
    await fetch(`${url}sandbox/faults`, {
      method: "POST",
      body: JSON.stringify(faults),
    })
  ).status;

/** Creates one person while a fault meets every request, and reads without any. */
async function create(name, more = {}) {
  await set({ rates: { [name]: 1 }, ...more });
  const seen = await ask(url, "POST", "users", person(1));
  const { [name]: times } = await (await fetch(`${url}sandbox/faults`)).json();
  assert.equal(times, 1);
  await set({});
  const stored = (await status(url, "GET", "users/1")) === 200;
  return { ...seen, stored };
}

describe("each fault", () => {
  test("delay: the answer is late", async () => {
    const start = performance.now();
    const { status: code, stored } = await create("delay", { delayMs: 60 });
    assert.ok(performance.now() - start >= 59);
    assert.deepEqual([code, stored], [200, true]);
  });

  test("drop-before: no answer, nothing done", async () => {
    const { status: code, stored } = await create("drop-before");
    assert.deepEqual([code, stored], [undefined, false]);
  });

  test("drop-after: no answer, all done", async () => {
    const { status: code, stored } = await create("drop-after");
    assert.deepEqual([code, stored], [undefined, true]);
  });

  test("repeat: the second request is refused because of the first", async () => {
    const { status: code, stored } = await create("repeat");
    assert.deepEqual([code, stored], [409, true]);
    const received = await (await fetch(`${url}sandbox/requests`)).json();
    assert.equal(received.filter(({ method }) => method === "POST").length, 2);
  });

  test("429: says when to ask again", async () => {
    const {
      status: code,
      headers,
      stored,
    } = await create("429", {
      retryAfter: 7,
    });
    assert.deepEqual(
      [code, headers.get("retry-after"), stored],
      [429, "7", false],
    );
  });

  test("503: nothing done", async () => {
    const { status: code, stored } = await create("503");
    assert.deepEqual([code, stored], [503, false]);
  });

  test("504: a page of HTML, all done", async () => {
    const { status: code, headers, text, stored } = await create("504");
    assert.deepEqual([code, stored], [504, true]);
    assert.match(headers.get("content-type"), /^text\/html/);
    assert.match(text, /^<html>/);
  });

  test("unreadable: accepted, and missing from the next reads", async () => {
    await set({ rates: { unreadable: 1 }, unreadableReads: 3 });
    assert.equal(await status(url, "POST", "users", person(1)), 202);
    await set({});
    assert.equal(await status(url, "GET", "users/1"), 404);
    assert.equal((await ask(url, "GET", "users")).text, "[]");
    // It exists all the while.
    assert.equal(await status(url, "POST", "users", person(1)), 409);
    assert.equal((await ask(url, "GET", "users/count")).text, '{"total":0}');
    assert.equal(await status(url, "GET", "users/1"), 200);
  });

  test("unreadable: a refused request stays refused", async () => {
    await set({ rates: { unreadable: 1 } });
    assert.equal(await status(url, "POST", "users", { user: "1" }), 400);
  });
});

describe("the seed", () => {
  const ALL = { rates: { all: 0.1, delay: 0, unreadable: 0 } };
  const people = Array.from({ length: 40 }, (_, at) => person(at));
  const statuses = async (seed, order) => {
    await fetch(`${url}sandbox/reset`, { method: "POST" });
    await set({ ...ALL, seed });
    const seen = new Map();
    for (const one of order)
      seen.set(one.user, await status(url, "POST", "users", one));
    return people.map(({ user }) => seen.get(user));
  };

  test("gives the same faults in whatever order the requests come", async () => {
    const first = await statuses(7, people);
    assert.deepEqual(await statuses(7, [...people].reverse()), first);
    assert.notDeepEqual(await statuses(8, people), first);
    const faulty = first.filter((code) => code !== 200).length;
    assert.ok(faulty > 8 && faulty < 36, `${faulty} of 40 at a rate of 0.6`);
  });

  test("gives another draw to the same request sent again", async () => {
    await set({ rates: { 503: 0.5 } });
    const seen = new Set();
    for (let sent = 0; sent < 20; sent += 1)
      seen.add(await status(url, "GET", "users"));
    assert.deepEqual([...seen].sort(), [200, 503]);
  });

  test("leaves the token calls alone", async () => {
    await set({ rates: { "drop-before": 1 } });
    const login = { username: "ann", password: "x" };
    const answer = await fetch(`${url}api/v2/auth/token`, {
      method: "POST",
      body: JSON.stringify(login),
    });
    assert.equal(answer.status, 200);
  });
});

describe("options that cannot be meant", () => {
  for (const [name, faults] of [
    ["a fault of no name", { rates: { dorp: 0.1 } }],
    ["a rate above 1", { rates: { 503: 2 } }],
    ["a rate that is text", { rates: { 503: "0.1" } }],
    ["rates above 1 together", { rates: { all: 0.2 } }],
    ["an unknown option", { seeds: 1 }],
    ["half a millisecond", { delayMs: 0.5 }],
    ["no rates", { rates: null }],
  ])
    test(`${name}: refused`, async () => assert.equal(await set(faults), 400));

  test("on the command line end the start with a message", async (t) => {
    const { ended, errors } = await spawnSandbox(t, "--faults", '{"seeds":1}');
    assert.equal(await ended, 1);
    assert.match(errors(), /^seeds is not one of seed, /);
  });
});

test("10,000 creates meet each fault about as often as its rate says", async () => {
  const { Faults } = await import("../sandbox/faults.mjs");
  const faults = new Faults({ rates: { all: 0.05 } });
  for (let user = 0; user < 10_000; user += 1) {
    const request = {
      method: "POST",
      path: "/users",
      query: "",
      body: JSON.stringify({ user }),
    };
    faults.next(request, ["user"]);
  }
  for (const [name, times] of Object.entries(faults.counts))
    assert.ok(times > 400 && times < 600, `${name}: ${times} of about 500`);
});
