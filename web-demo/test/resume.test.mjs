// A run that outlives its page: closed while sending, in two tabs, and where nothing can be kept.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { portalInBrowser } from "../testing/browser.mjs";
import { clean, cleanEverywhere, narrow } from "../testing/everyone.mjs";
import {
  holdAnswers,
  legend,
  listed,
  makeUser,
  noted,
  openImport,
  pasteCells,
  pastePeople,
  people,
  said,
  saved,
  storedText,
  textOf,
  usersOf,
} from "../testing/runs.mjs";

const at = portalInBrowser();
const filters = (page = at.page) => page.textContent("#import-filters");

/** Another tab of the same browser. */
async function anotherTab() {
  const page = await at.context.newPage();
  await page.goto(at.url);
  await page.waitForSelector("body.ready");
  return page;
}

/** Sends until two rows are on their way, acted on and not answered; then the tab is closed. */
async function closedMidway(lines, done = 2) {
  await pastePeople(at.page, lines);
  const answers = await holdAnswers(at.page, done);
  await at.page.click("#import-send");
  await answers.held(2);
  await at.page.close({ runBeforeUnload: false });
  at.page = await anotherTab();
  await openImport(at.page);
  await listed(at.page, /pasted cells/);
}

async function takenUp(lines) {
  await at.page.click("#import-runs-list [data-run]");
  await pasteCells(at.page, lines);
  await noted(at.page, /Picked up where it stopped/);
}

describe("a tab that is closed while sending", () => {
  test("says what is done and not known, and each row is made once", async () => {
    await closedMidway(people(8));
    assert.match(
      await at.text("#import-runs-list"),
      /2 of 8 rows done, 2 not known, 4 waiting\./,
    );
    await takenUp(people(8));
    assert.match(await at.text("#run-note"), /2 rows are done.*2 rows are not/);
    assert.match(await filters(), /Waiting 4.*Done 2.*Not known 2/s);
    assert.equal(await at.text("#import-go"), "Go on with 6 rows");
    await at.page.click("#import-go");
    await said(at.page, /All 8 rows answered/);
    await legend(at.page, /^8 done$/);
    const { users, posts } = await usersOf(at.url);
    assert.equal(users.length, 8);
    assert.equal(posts, 8);
    await at.page.click("#import-over");
    await listed(at.page, /8 of 8 rows done\./);
    assert.equal(await at.page.locator("[data-run]").count(), 0);
    await at.page.click("text=Forget it");
    await at.page.waitForSelector("#import-runs", { state: "hidden" });
    assert.equal(await storedText(at.page), "[[],[]]");
  });

  test("keeps no secret, no token and not the sheet", async () => {
    await closedMidway(people(4), 1);
    const kept = await storedText(at.page);
    assert.match(kept, /"2000"|\\"2000\\"/);
    assert.doesNotMatch(kept, /8271\d|nsd_|ann2000@/);
  });

  test("goes on only with the same sheet", async () => {
    await closedMidway(people(5));
    await at.page.click("#import-runs-list [data-run]");
    const before = (await usersOf(at.url)).posts;
    await pasteCells(at.page, people(4));
    await said(
      at.page,
      /not the sheet.*It has 4 rows to send, and that one had 5/,
    );
    await pasteCells(at.page, [...people(4), people(1, 2044)[1]]);
    await said(at.page, /not the sheet.*5 rows to send too, but with other/);
    assert.equal((await usersOf(at.url)).posts, before);
    await pasteCells(at.page, people(5));
    await at.page.click("#import-go");
    await said(at.page, /All 5 rows answered/);
    assert.equal((await usersOf(at.url)).users.length, 5);
  });

  test("has the changes of cells again, and asks for those of secrets", async () => {
    const lines = people(4);
    const wrong = [...lines.slice(0, 4), "2003,Ann,King3,ann@,12"];
    await pastePeople(at.page, wrong);
    await at.page.click("#sheet-row-5");
    await at.page.fill("#cell-5-3", "ann2003@example.com");
    await at.page.fill("#cell-5-4", "73518");
    await at.page.click(".row-cells button");
    await said(at.page, /Changed: row 5/);
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    await at.page.close({ runBeforeUnload: false });
    at.page = await anotherTab();
    await openImport(at.page);
    await listed(at.page, /1 of 4 rows done/);
    assert.doesNotMatch(await storedText(at.page), /73518/);
    await at.page.click("#import-runs-list [data-run]");
    await at.page.fill("#again-5-4", "73518");
    await pasteCells(at.page, wrong);
    await noted(at.page, /Picked up/);
    await at.page.click("#import-go");
    await said(at.page, /All 4 rows answered/);
    const requests = await at.received();
    const last = requests.filter(({ method }) => method === "POST").at(-1);
    assert.match(last.body, /"voicemail-login-pin":"?73518/);
  });

  test("compares with the records of its beginning", async () => {
    await makeUser(at.url, "2900");
    const lines = people(4).map((line) => line.replace(/,[^,]*$/, ""));
    await pastePeople(at.page, [
      ...lines,
      "2900,Ann,Kingston,ann2900@example.com",
    ]);
    await at.page.selectOption("#import-compare", "server");
    await at.page.waitForFunction(() =>
      /Update 1/.test(document.querySelector("#import-filters").textContent),
    );
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(1);
    await at.page.close({ runBeforeUnload: false });
    at.page = await anotherTab();
    await openImport(at.page);
    // The record of the server shows a PIN, which is not kept.
    assert.doesNotMatch(await storedText(at.page), /voicemail-login-pin/);
    await takenUp([...lines, "2900,Ann,Kingston,ann2900@example.com"]);
    await at.page.click("#import-go");
    await said(at.page, /All 5 rows answered/);
    await legend(at.page, /^5 done$/);
    assert.equal((await usersOf(at.url)).users.length, 5);
  });
});

describe("two tabs", () => {
  test("do not work on one journal: the second asks, and takes over", async () => {
    await pastePeople(at.page, people(6));
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    const second = await anotherTab();
    await openImport(second);
    await listed(second, /Another tab has it open/);
    await second.click("#import-runs-list [data-run]");
    await pasteCells(second, people(6));
    await noted(second, /Another tab has this run open/);
    assert.equal(
      await second.evaluate(() => document.activeElement.id),
      "run-over",
    );
    await clean(second, "run, another tab");
    await second.click("#run-over");
    await noted(second, /The other tab waits for responses/);
    await answers.release();
    await noted(at.page, /continues in another tab/);
    await noted(second, /Picked up where it stopped/);
    await second.click("#import-go");
    await said(second, /All 6 rows answered/);
    const { users, posts } = await usersOf(at.url);
    assert.equal(users.length, 6);
    assert.equal(posts, 6);
    // The first has nothing to send when it takes the run back.
    await second.click("#import-over");
    await at.page.click("#import-go");
    await said(at.page, /All 6 rows answered/);
    assert.equal((await usersOf(at.url)).posts, 6);
  });

  test("with the same sheet are one run, and it may be left to the other", async () => {
    await pastePeople(at.page, people(4));
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    const second = await anotherTab();
    await pastePeople(second, people(4));
    await second.click("#import-send");
    await noted(second, /Another tab has this run open/);
    await second.click("#run-not");
    await second.waitForSelector("#import-run", { state: "hidden" });
    assert.match(await filters(second), /Ready 4/);
    await answers.release();
    await said(at.page, /All 4 rows answered/);
    assert.equal((await usersOf(at.url)).posts, 4);
  });
});

describe("storage", () => {
  const full = (after) => {
    const { put } = IDBObjectStore.prototype;
    let kept = 0;
    IDBObjectStore.prototype.put = function (...given) {
      kept += 1;
      if (kept > after)
        throw new DOMException("no room is left", "QuotaExceededError");
      return put.apply(this, given);
    };
  };
  const opened = async (script, argument) => {
    await at.page.addInitScript(script, argument);
    await at.page.reload();
    await at.page.waitForSelector("body.ready");
  };

  test("that is full is said before anything is sent, and the person chooses", async () => {
    await opened(full, 0);
    await pastePeople(at.page, people(3));
    await at.page.click("#import-send");
    await noted(at.page, /storage of this browser is full/);
    assert.equal((await usersOf(at.url)).posts, 0);
    await clean(at.page, "run, storage is full");
    await at.page.click("#run-not");
    assert.equal(await at.text("#import-send"), "Send 3 rows");
    await at.page.click("#import-send");
    const [file] = await Promise.all([
      at.page.waitForEvent("download"),
      at.page.click("#run-page"),
    ]);
    await said(at.page, /All 3 rows answered/);
    const { journal } = JSON.parse(await textOf(file));
    assert.match(journal, /"event":"begin".*"event":"finish"/s);
    assert.equal((await usersOf(at.url)).users.length, 3);
  });

  test("that is forbidden is said, and it goes without", async () => {
    await opened(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
    });
    await pastePeople(at.page, people(2));
    await at.page.click("#import-send");
    await noted(at.page, /does not allow the page to store data/);
    await at.page.click("#run-without");
    await said(at.page, /All 2 rows answered/);
    const journal = await saved(at.page, "#run-journal");
    assert.match(journal, /"event":"finish"/);
  });

  test("that fills up while sending stops it, and it goes on from what was kept", async () => {
    await opened(full, 4);
    await pastePeople(at.page, people(5));
    await at.page.click("#import-send");
    await noted(at.page, /full\. Sending has stopped/);
    await at.page.click("#run-page");
    await said(at.page, /All 5 rows answered/);
    const { users, posts } = await usersOf(at.url);
    assert.equal(users.length, 5);
    assert.equal(posts, 5);
  });

  test("does not take records with secrets: they are saved as a file", async () => {
    await makeUser(at.url, "2900");
    const lines = [...people(3), "2900,Ann,Kingston,ann2900@example.com,"];
    await pastePeople(at.page, lines);
    await at.page.selectOption("#import-compare", "server");
    await at.page.waitForFunction(() =>
      /Update 1/.test(document.querySelector("#import-filters").textContent),
    );
    const answers = await holdAnswers(at.page, 0);
    await at.page.click("#import-send");
    await noted(at.page, /The records hold secrets/);
    const records = await saved(at.page, "#run-file");
    await answers.held(1);
    await at.page.close({ runBeforeUnload: false });
    at.page = await anotherTab();
    await openImport(at.page);
    await at.page.click("#import-runs-list [data-run]");
    await at.page.setInputFiles("#again-records", {
      name: "records.json",
      mimeType: "application/json",
      buffer: Buffer.from(records),
    });
    await pasteCells(at.page, lines);
    await noted(at.page, /Picked up/);
    await at.page.click("#import-go");
    await said(at.page, /All 4 rows answered/);
    assert.equal((await usersOf(at.url)).users.length, 4);
  });
});

test("axe finds nothing in a run to resume, in light, dark and forced colours", async () => {
  await closedMidway(people(6));
  await cleanEverywhere(at.page, "runs, listed");
  await at.page.setViewportSize({ width: 320, height: 700 });
  await narrow(at.page, "runs, listed");
  await takenUp(people(6));
  await cleanEverywhere(at.page, "run, taken up");
  await narrow(at.page, "run, taken up");
});
