// The telephone list of 300 people as an office keeps it: imported, put right, sent to a server that fails, closed midway,
// resumed. Each person is there once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startPortal } from "../server.mjs";
import { launch } from "../testing/browser.mjs";
import { listed, noted, openImport, said } from "../testing/runs.mjs";

const SHEET = fileURLToPath(
  new URL("../../tests/sheets/office.csv", import.meta.url),
);
const KEY = { authorization: "Bearer nsd_sandbox" };
/** No wait of the server's own, so that the test is as quick as the page. */
const FAULTS = { seed: 7, rates: { all: 0.02 }, delayMs: 5, retryAfter: 0 };

let portal;
let browser;
before(async () => {
  portal = await startPortal({ faults: FAULTS });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await portal.close();
});

async function importView(context) {
  const page = await context.newPage();
  await page.goto(portal.url);
  await page.waitForSelector("body.ready");
  await openImport(page);
  return page;
}

/** This request meets the server's faults too. */
async function usersThere() {
  const url = `${portal.url}ns-api/v2/domains/exampledomain.com/users?limit=1000`;
  for (;;) {
    const answer = await fetch(url, { headers: KEY }).catch(() => null);
    if (answer?.status === 200)
      return (await answer.json()).map(({ user }) => user);
  }
}

const numberIn = async (page, selector, pattern) =>
  Number(pattern.exec(await page.textContent(selector))?.[1] ?? 0);

/** Rows with a wrong cell, and what a person writes there. */
const WRONG = [20, 25, 38, 50, 83, 94];
const RIGHT = {
  "Ext.": (row) => `${7000 + row}`,
  Name: (row) => `Ann King${row}`,
  "E-Mail": (row) => `right${row}@example.com`,
  PIN: () => "73518",
};

async function putRight(page) {
  for (const row of WRONG) {
    await page.click(`#sheet-row-${row}`);
    const boxes = page.locator("#import-row .field:has([aria-invalid=true])");
    assert.ok((await boxes.count()) > 0, `row ${row} has no wrong cell`);
    for (const field of await boxes.all()) {
      const heading = await field.locator("label").textContent();
      await field.locator("input").fill(RIGHT[heading](row));
    }
    await page.click("#import-row .row-cells button");
    await said(page, new RegExp(`Changed: row ${row}\\.`));
  }
}

test("300 people of an office are sent to a server that fails, each once", async () => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  context.setDefaultTimeout(60_000);
  const first = await importView(context);
  await first.selectOption("#import-operation", "netsapiens.user.create");
  await first.setInputFiles("#import-file", SHEET);
  await first.waitForSelector("#import-review:not([hidden])");
  assert.equal(
    await first.textContent("#import-title"),
    "303 rows of office.csv",
  );
  const ready = () => numberIn(first, "#import-filters", /Ready (\d+)/);
  assert.equal(await ready(), 278);
  await putRight(first);
  const going = await ready();
  assert.equal(going, 278 + WRONG.length);
  await first.click("#import-send");
  await first.waitForFunction(
    () =>
      Number(/^\d+/.exec(document.querySelector("#run-figure").textContent)) >=
      60,
  );
  await first.close({ runBeforeUnload: false });

  const second = await importView(context);
  await listed(second, /office\.csv/);
  const done = await numberIn(second, "#import-runs-list", /(\d+) of/);
  assert.ok(done >= 60 && done < going, `${done} done`);
  await second.click("#import-runs-list [data-run]");
  // Secrets that were typed into cells are not kept.
  for (const box of await second.locator("#import-asked [type=password]").all())
    await box.fill(RIGHT.PIN());
  await second.setInputFiles("#import-file", SHEET);
  await noted(second, /Picked up where it stopped/);
  await second.click("#import-go");
  await said(second, /rows answered/);
  const people = await second.textContent("#run-figure");
  assert.equal(people, `${going} of ${going} rows done`);
  assert.match(
    await second.textContent("#run-sums"),
    new RegExp(`^${going} in this run, .*: 303 rows of office.csv\\.$`),
  );

  const users = await usersThere();
  assert.equal(users.length, going);
  assert.equal(new Set(users).size, going);
  await context.close();
});
