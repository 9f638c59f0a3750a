// Rows on their way: progress, a pause, a stop, what is refused, and what can be saved.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { portalInBrowser, setEnvironment } from "../testing/browser.mjs";
import { convert, moveExample } from "../testing/fills.mjs";
import { cleanEverywhere, narrow } from "../testing/everyone.mjs";
import {
  holdAnswers,
  legend,
  makeUser,
  noted,
  pastePeople,
  people,
  said,
  saved,
  until,
  usersOf,
} from "../testing/runs.mjs";

const at = portalInBrowser();
const filters = () => at.text("#import-filters");

describe("a run", () => {
  test("is paused and goes on, and each row is sent once", async () => {
    await pastePeople(at.page, people(5));
    const answers = await holdAnswers(at.page, 0);
    await at.page.click("#import-send");
    await answers.held(2);
    await legend(at.page, /^2 on their way3 waiting$/);
    assert.ok(await at.page.isHidden(".import-mending"));
    await at.page.click("#import-pause");
    await noted(at.page, /Paused/);
    await answers.release();
    await legend(at.page, /^2 done3 waiting$/);
    await at.page.click("#import-go");
    await said(at.page, /All 5 rows answered/);
    assert.equal(await at.text("#run-figure"), "5 of 5 rows done");
    assert.match(await at.text("#run-sums"), /^5 in this run: 5 rows of/);
    const { users, posts } = await usersOf(at.url);
    assert.deepEqual(users, ["2000", "2001", "2002", "2003", "2004"]);
    assert.equal(posts, 5);
  });

  test("is stopped, says what became of each row, and goes on", async () => {
    await pastePeople(at.page, people(5));
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    await at.page.click("#import-stop");
    await answers.release();
    await said(at.page, /Stopped/);
    assert.equal(await at.text("#run-figure"), "3 of 5 rows done");
    assert.match(await filters(), /Waiting 2.*Done 3/s);
    assert.equal(await at.text("#import-go"), "Go on with 2 rows");
    await at.page.click("#import-go");
    await said(at.page, /All 5 rows answered/);
    assert.equal((await usersOf(at.url)).posts, 5);
  });

  test("tells who is taken, and does not call it done", async () => {
    await makeUser(at.url, "2001", { "name-first-name": "Zoe" });
    await pastePeople(at.page, people(3));
    await at.page.click("#import-send");
    await said(at.page, /All 3 rows answered/);
    assert.match(await filters(), /Errors 1.*Done 2/s);
    assert.match(await at.text("#run-legend"), /1 taken/);
    assert.ok(await at.page.isHidden("#import-go"));
    await at.page.click("#sheet-row-3");
    await at.page.fill("#cell-3-0", "2009");
    await at.page.click(".row-cells button");
    await said(at.page, /Changed: row 3/);
    assert.equal(await at.text("#import-send"), "Send 1 row");
    await at.page.click("#import-send");
    await said(at.page, /The row is answered/);
    assert.match(
      await at.text("#run-sums"),
      /^1 in this run, 2 answered before: 3 rows/,
    );
    const { users } = await usersOf(at.url);
    assert.deepEqual(users, ["2000", "2001", "2002", "2009"]);
  });

  test("waits for another token when the server refuses this one", async () => {
    await setEnvironment(at.page, "access", "#token", "wrong");
    await pastePeople(at.page, people(3));
    await at.page.click("#import-send");
    await noted(at.page, /denies access/);
    await legend(at.page, /^3 waiting$/);
    assert.equal((await usersOf(at.url)).users.length, 0);
    await setEnvironment(at.page, "access", "#token", "nsd_sandbox");
    assert.equal(await at.text("#import-go"), "Go on with 3 rows");
    await at.page.click("#import-go");
    await legend(at.page, /^3 done$/);
    await said(at.page, /All 3 rows answered/);
    assert.equal((await usersOf(at.url)).users.length, 3);
  });

  test("is saved as results, a page, a journal and a list of what it made", async () => {
    await pastePeople(at.page, people(2));
    await at.page.click("#import-send");
    await said(at.page, /All 2 rows answered/);
    const results = await saved(at.page, "#run-results");
    assert.match(results, /^Extension,.*run:.*\r\n2000,Ann,King0,.*done/);
    const report = await saved(at.page, "#run-report");
    assert.match(report, /<html/);
    const journal = await saved(at.page, "#run-journal");
    assert.match(journal, /^\{"event":"begin".*"finish"/s);
    const made = (await saved(at.page, "#run-created")).trim().split("\n");
    assert.deepEqual(made.map((line) => JSON.parse(line).key).sort(), [
      "2000",
      "2001",
    ]);
    const requests = await saved(at.page, "#run-requests");
    assert.equal(requests.trim().split("\n").length, 2);
    // Requests hold the secrets, as their button's neighbours must not.
    for (const text of [results, report, journal, made.join()])
      assert.doesNotMatch(text, /8271\d|nsd_/);
  });

  test("waits while there is no connection, and goes on by itself", async () => {
    await pastePeople(at.page, people(4));
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    await at.context.setOffline(true);
    await noted(at.page, /No connection/);
    await answers.release();
    await at.context.setOffline(false);
    await said(at.page, /All 4 rows answered/);
    assert.match(await filters(), /Done 4/);
    assert.equal((await usersOf(at.url)).users.length, 4);
  });

  test("stops when its worker is ended, and goes on with another", async () => {
    await pastePeople(at.page, people(4));
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    const [worker] = at.page.workers();
    // It ends in this call, so no answer to it comes.
    worker.evaluate(() => globalThis.close()).catch(() => {});
    await until(at.page, () => at.page.workers().length === 0);
    await answers.release();
    await noted(at.page, /the worker was ended/);
    assert.match(await filters(), /Not known 2/);
    await at.page.click("#import-go");
    await said(at.page, /All 4 rows answered/);
    const { users, posts } = await usersOf(at.url);
    assert.equal(users.length, 4);
    assert.equal(posts, 4);
  });
});

test("users that are moved end in the same run", async () => {
  await moveExample(at.page, { domain: "exampledomain.com" });
  await convert(at.page);
  const words = await at.text("#move-send");
  const count = Number(/^Look at (\d+) ready user/.exec(words)[1]);
  assert.ok(count > 1, words);
  await at.page.click("#move-send");
  await at.page.waitForSelector("#import-review:not([hidden])");
  assert.equal(await at.text("#import-title"), `${count} rows of moved users`);
  await at.page.click("#import-send");
  await said(at.page, new RegExp(`All ${count} rows answered`));
  await legend(at.page, new RegExp(`^${count} done$`));
});

test("a run is begun, paused and ended by the keyboard alone", async () => {
  await pastePeople(at.page, people(4));
  const answers = await holdAnswers(at.page, 0);
  await at.page.focus("#import-send");
  await at.page.keyboard.press("Enter");
  await answers.held(2);
  const focused = () => at.page.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), "import-pause");
  await at.page.keyboard.press("Enter");
  await noted(at.page, /Paused/);
  assert.equal(await focused(), "import-go");
  await answers.release();
  await at.page.keyboard.press("Enter");
  await said(at.page, /All 4 rows answered/);
  assert.notEqual(await focused(), "");
});

test("axe finds nothing in a run, in light, dark and forced colours", async () => {
  await makeUser(at.url, "2001", { "name-first-name": "Zoe" });
  await pastePeople(at.page, people(5));
  const answers = await holdAnswers(at.page, 2);
  await at.page.click("#import-send");
  await answers.held(1);
  await at.page.click("#import-pause");
  await noted(at.page, /Paused/);
  await cleanEverywhere(at.page, "run, paused");
  await answers.release();
  await at.page.click("#import-go");
  await said(at.page, /All 5 rows answered/);
  await cleanEverywhere(at.page, "run, ended");
  await at.page.setViewportSize({ width: 320, height: 700 });
  await narrow(at.page, "run, ended");
});
