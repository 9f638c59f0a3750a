// A run that was saved as a file, and is continued in another browser.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openView, portalInBrowser } from "../testing/browser.mjs";
import { clean } from "../testing/everyone.mjs";
import {
  holdAnswers,
  listed,
  noted,
  pasteCells,
  pastePeople,
  people,
  said,
  saved,
  usersOf,
} from "../testing/runs.mjs";

const at = portalInBrowser();

const choose = (text) =>
  at.page.setInputFiles("#import-file", {
    name: "run.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });

/** Another browser: nothing of the first is stored there. */
async function elsewhere() {
  await at.page.close({ runBeforeUnload: false });
  await at.open({ viewport: { width: 1280, height: 900 } });
  await openView(at.page, "import");
}

describe("a saved run", () => {
  const rows = people(4);

  /** Sends the rows, and saves the run while two answers are awaited. */
  async function begun() {
    await pastePeople(at.page, rows);
    const answers = await holdAnswers(at.page, 1);
    await at.page.click("#import-send");
    await answers.held(2);
    return saved(at.page, "#run-saved");
  }

  test("is continued in another browser, and nobody is made twice", async () => {
    const file = await begun();
    assert.doesNotMatch(file, /8271|nsd_/);
    await elsewhere();
    await choose(file);
    await at.page.getByText("Resuming pasted cells").waitFor();
    await clean(at.page, "a saved run, chosen");
    await pasteCells(at.page, rows);
    await noted(
      at.page,
      /Picked up where it stopped.*1 row is done.*2 rows are not known/,
    );
    await at.page.click("#import-go");
    await said(at.page, /All 4 rows answered/);
    const { users, posts } = await usersOf(at.url);
    assert.equal(users.length, 4);
    assert.equal(posts, 4);
    // It is one of this browser's now. A file that was written to by somebody else is not mixed with it.
    await at.page.click("#import-over");
    await listed(at.page, /4 of 4 rows done/);
    const { journal, ...rest } = JSON.parse(file);
    const other = journal.replace(/\n[^\n]*\n$/, '\n{"event":"finish"}\n');
    await choose(JSON.stringify({ ...rest, journal: other }));
    await at.page.getByText("Resuming pasted cells").waitFor();
    await pasteCells(at.page, rows);
    await said(at.page, /has another journal of this run/);
    assert.equal((await usersOf(at.url)).posts, 4);
  });

  test("needs its own sheet", async () => {
    const file = await begun();
    await elsewhere();
    await choose(file);
    await at.page.getByText("Resuming pasted cells").waitFor();
    await pasteCells(at.page, people(5));
    await said(at.page, /not the sheet that was begun.*Nothing was sent/);
    assert.equal((await usersOf(at.url)).posts, 3);
  });

  test("that is damaged is refused with what to do", async () => {
    await openView(at.page, "import");
    for (const [text, words] of [
      ['{"seatwright_run":1,"about":', /not complete/],
      ['{"seatwright_run":1,"about":{},"journal":""}', /part of it is missing/],
      ['{"seatwright_run":2}', /another version of this page/],
    ]) {
      await choose(text);
      await said(at.page, words);
    }
  });
});
