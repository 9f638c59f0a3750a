// What a visit costs: requests, bytes, what moves while it loads; and what the second visit costs.
import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { startPortal } from "../server.mjs";
import { launch } from "../testing/browser.mjs";

let portal;
let browser;
before(async () => {
  portal = await startPortal({ thorough: true });
  await portal.ready;
  browser = await launch();
});
after(async () => {
  await browser.close();
  await portal.close();
});

const BUDGET = { requests: 25, bytes: 230_000, first: 260, height: 2000 };

/** Opens the page and adds up what came over the wire. */
async function visit(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const wire = { requests: 0, bytes: 0, unchanged: 0 };
  session.on("Network.requestWillBeSent", () => (wire.requests += 1));
  session.on("Network.loadingFinished", (event) => {
    wire.bytes += event.encodedDataLength;
  });
  await page.addInitScript(() => {
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!entry.hadRecentInput) window.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(portal.url);
  await page.waitForSelector("body.ready");
  await page.waitForLoadState("networkidle");
  return { page, wire };
}

describe("the first visit", () => {
  test("keeps to its budget of requests and bytes", async () => {
    const context = await browser.newContext();
    const { page, wire } = await visit(context);
    assert.ok(wire.requests <= BUDGET.requests, `${wire.requests} requests`);
    assert.ok(wire.bytes <= BUDGET.bytes, `${wire.bytes} bytes`);
    // The second one has all of it: only the page itself is asked about.
    const again = { bytes: 0 };
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", (event) => {
      again.bytes += event.encodedDataLength;
    });
    await page.reload();
    await page.waitForSelector("body.ready");
    assert.ok(again.bytes < 6000, `${again.bytes} bytes again`);
    await context.close();
  });

  test("shows the fields of the person at once, and nothing moves", async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
    });
    const { page } = await visit(context);
    const figures = await page.evaluate(() => {
      const bar = document.querySelector(".send").getBoundingClientRect().top;
      const needed = [...document.querySelectorAll("[aria-required=true]")].map(
        (one) => one.getBoundingClientRect(),
      );
      return {
        bar,
        first: Math.min(...needed.map(({ top }) => top)),
        last: Math.max(...needed.map(({ bottom }) => bottom)),
        count: needed.length,
        moved: window.moved,
        height: document.documentElement.scrollHeight,
      };
    });
    assert.ok(figures.count >= 5, `${figures.count} fields`);
    assert.ok(figures.first <= BUDGET.first, `first at ${figures.first}`);
    assert.ok(figures.last <= figures.bar, `last at ${figures.last}`);
    assert.ok(figures.moved < 0.02, `moved ${figures.moved}`);
    assert.ok(figures.height <= BUDGET.height, `${figures.height} high`);
    await context.close();
  });

  test("holds every required field of every operation above the bar", async () => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
    });
    const { page } = await visit(context);
    const ids = await page
      .locator("#operations [data-id]")
      .evaluateAll((all) => all.map((one) => one.dataset.id));
    for (const id of ids) {
      await page.goto(`${portal.url}#create/${id}`);
      await page.waitForFunction(
        (wanted) =>
          document.querySelector("#operations [aria-checked=true]").dataset
            .id === wanted,
        id,
      );
      const beyond = await page.evaluate(() => {
        scrollTo(0, 0);
        const bar = document.querySelector(".send").getBoundingClientRect().top;
        return [...document.querySelectorAll("[aria-required=true]")]
          .filter((one) => !one.closest("details:not([open])"))
          .filter((one) => one.getBoundingClientRect().bottom > bar)
          .map((one) => one.name);
      });
      assert.deepEqual(beyond, [], id);
    }
    await context.close();
  });

  test("is ready soon on a slow line and a slow machine", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    await page.goto(portal.url);
    await page.waitForSelector("body.ready");
    const ready = await page.evaluate(() => performance.now());
    // 1.6 Mbit as the issue has it; the CPU is left alone, since others share this machine.
    assert.ok(ready < 4000, `${Math.round(ready)} ms`);
    await context.close();
  });
});

describe("the server", () => {
  const get = (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const to = { host: "127.0.0.1", port: portal.port, path, headers };
      request(to, async (res) => {
        const chunks = [];
        for await (const chunk of res) chunks.push(chunk);
        const body = Buffer.concat(chunks);
        resolve({ status: res.statusCode, headers: res.headers, body });
      })
        .on("error", reject)
        .end();
    });
  const WASM = "/seatwright/core_bg.wasm";

  test("gives the same file in each encoding, and says that it differs", async () => {
    const plain = await get(WASM);
    assert.equal(plain.headers["content-encoding"], undefined);
    assert.equal(plain.headers.vary, "accept-encoding");
    const br = await get(WASM, { "accept-encoding": "gzip, br" });
    assert.equal(br.headers["content-encoding"], "br");
    assert.deepEqual(brotliDecompressSync(br.body), plain.body);
    const gz = await get(WASM, { "accept-encoding": "br;q=0, gzip;q=0.5" });
    assert.equal(gz.headers["content-encoding"], "gzip");
    assert.deepEqual(gunzipSync(gz.body), plain.body);
    assert.ok(br.body.length < gz.body.length);
    assert.ok(gz.body.length < plain.body.length / 2);
    const none = await get(WASM, { "accept-encoding": "identity, br;q=0" });
    assert.equal(none.headers["content-encoding"], undefined);
  });

  test("answers 304 to what is known, and with the file once it changed", async () => {
    const { headers } = await get(WASM);
    const known = await get(WASM, { "if-none-match": `"x", ${headers.etag}` });
    assert.equal(known.status, 304);
    assert.equal(known.body.length, 0);
    assert.equal(known.headers.etag, headers.etag);
    assert.match(
      known.headers["content-security-policy"],
      /^default-src 'none'/,
    );
    assert.equal((await get(WASM, { "if-none-match": '"x"' })).status, 200);
  });

  test("lets named files be kept for good, and the page be asked about", async () => {
    const { headers, body } = await get("/");
    assert.equal(headers["cache-control"], "no-cache");
    const [main] = /\/built\/main-\w+\.js/.exec(body.toString());
    assert.match((await get(main)).headers["cache-control"], /immutable/);
  });
});

test("the page works from its files as they are, without a bundler", async () => {
  const plain = await startPortal({ asIs: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error") faults.push(line.text());
  });
  await page.goto(plain.url);
  await page.waitForSelector("body.ready");
  assert.equal(await page.textContent("#tally"), "4 fields to go");
  assert.deepEqual(faults, []);
  await context.close();
  await plain.close();
});
