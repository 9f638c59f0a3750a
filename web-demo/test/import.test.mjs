// The view that reads a sheet: from pasted cells and a file to requests that were answered.
import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { openView, portalInBrowser } from "../testing/browser.mjs";
import { cleanEverywhere, narrow } from "../testing/everyone.mjs";

const at = portalInBrowser();

const HEAD = "Extension,First name,Last name,Email,VM PIN";
/** `count` rows of people, each with an extension of its own. */
const people = (count, first) =>
  Array.from(
    { length: count },
    (_, row) =>
      `${first + row},Ann,King${row},ann${first + row}@example.com,8271${row % 10}`,
  );

const paste = async (lines) => {
  await openView(at.page, "import");
  await at.page.selectOption("#import-operation", "netsapiens.user.create");
  // Not by `fill`, which takes long for a long text.
  await at.page.evaluate((text) => {
    document.querySelector("#import-text").value = text;
  }, lines.join("\n"));
  await at.page.click("#import-read");
  await at.page.waitForSelector("#import-review:not([hidden])");
};
const filters = () => at.text("#import-filters");

describe("a sheet", () => {
  test("is read, and says which rows are ready and which are not", async () => {
    const first = Math.floor(2000 + Math.random() * 6000);
    const rows = people(3, first);
    await paste([HEAD, ...rows, `${first},Ben,Cole,ben@example,83615`]);
    assert.equal(await at.text("#import-title"), "4 rows of pasted cells");
    assert.match(await filters(), /All 4.*Errors 1.*Ready 3/s);
    assert.match(await at.text("#import-sums"), /3 can go now, 1 need/);
    assert.match(await at.text("#import-problems"), /1 row: Email/);
    // The list begins with what needs a person.
    assert.match(await at.text(".grid-body"), /Error/);
    await at.page.click(".grid-body .grid-row");
    const row = await at.text("#import-row");
    assert.match(row, /ben@example/);
    assert.doesNotMatch(row, /null|undefined/);
  });

  test("shows no secret, not in the page and not in its errors", async () => {
    await paste([HEAD, "2004,Ann,King,ann@example.com,7391Z846"]);
    const page = await at.page.evaluate(() => document.body.innerText);
    assert.doesNotMatch(page.replaceAll(/\s/g, ""), /7391Z846/);
    const [file] = await Promise.all([
      at.page.waitForEvent("download"),
      at.page.click("#import-errors"),
    ]);
    const text = await readFile(await file.path(), "utf8");
    assert.match(text, /VM PIN/);
    assert.doesNotMatch(text, /7391Z846/);
  });

  test("of a file is read in the worker, and a column can be another field", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sheet-"));
    const path = join(folder, "people.csv");
    await writeFile(
      path,
      "Extension;First name;Last name;Email;Remark\n2104;Ann;King;ann@example.com;Sales\n",
    );
    await openView(at.page, "import");
    await at.page.selectOption("#import-operation", "netsapiens.user.create");
    await at.page.setInputFiles("#import-file", path);
    await at.page.waitForSelector("#import-review:not([hidden])");
    assert.equal(await at.text("#import-title"), "1 row of people.csv");
    await at.page.click("#import-columns-fold summary");
    const remark = "select[aria-label='What Remark is']";
    assert.equal(await at.page.inputValue(remark), "");
    await at.page.selectOption(remark, "department");
    await at.page.waitForFunction(
      (where) => document.querySelector(where)?.value === "department",
      remark,
    );
    const [file] = await Promise.all([
      at.page.waitForEvent("download"),
      at.page.click("#import-requests"),
    ]);
    const request = JSON.parse(await readFile(await file.path(), "utf8"));
    assert.equal(request.body.department, "Sales");
  });

  test("has its place on the first screen", async () => {
    await openView(at.page, "import");
    await at.page.waitForSelector("#import-drop");
    const { bottom } = await at.page.evaluate(() =>
      document.querySelector("#import-read").getBoundingClientRect().toJSON(),
    );
    assert.ok(bottom < 900, `${bottom}`);
  });

  test("with nothing in it says what to do", async () => {
    await openView(at.page, "import");
    await at.page.click("#import-read");
    assert.equal(
      await at.text("#import-said"),
      "Paste cells first, or choose a file.",
    );
  });

  test("that is no sheet is refused in words", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sheet-"));
    const path = join(folder, "people.csv");
    await writeFile(path, Buffer.from("504b0304140006000800", "hex"));
    await openView(at.page, "import");
    await at.page.setInputFiles("#import-file", path);
    await at.page.waitForFunction(() =>
      /could not be read|not a sheet|workbook|\.xlsx|Excel/i.test(
        document.querySelector("#view-import").innerText,
      ),
    );
  });
});

describe("rows that are sent", () => {
  test("are answered, and who is there already is not made again", async () => {
    const first = Math.floor(10_000 + Math.random() * 80_000);
    await paste([HEAD, ...people(3, first)]);
    await at.page.click("#import-send");
    await at.page.waitForFunction(() =>
      /All 3 rows answered/.test(
        document.querySelector("#import-said").textContent,
      ),
    );
    assert.match(await filters(), /Done 3/);
    await at.page.click("#import-over");
    await paste([HEAD, ...people(4, first)]);
    await at.page.click("#import-send");
    await at.page.waitForFunction(() =>
      /All 4 rows answered/.test(
        document.querySelector("#import-said").textContent,
      ),
    );
    assert.match(await filters(), /Done 1.*Already there 3/s);
    assert.match(await at.text(".grid-body"), /It was there already/);
  });

  test("are read again when the place they go to has changed", async () => {
    await paste([HEAD, ...people(1, 5000)]);
    assert.equal(await at.text("#import-send"), "Send 1 row");
    await at.page.click("#env-domain");
    await at.page.fill("#path-domain", "other.example.com");
    await at.page.click("#import-send");
    await at.page.waitForFunction(() =>
      /read again\. Look/.test(
        document.querySelector("#import-said").textContent,
      ),
    );
    assert.match(await filters(), /Ready 1/);
  });

  test("without an answer are read before they are sent again", async () => {
    const first = Math.floor(100_000 + Math.random() * 80_000);
    await paste([HEAD, ...people(3, first)]);
    const asked = [];
    at.expect(/ERR_FAILED/);
    await at.page.route("**/ns-api/v2/**", (route) => {
      asked.push(route.request().method());
      return asked.length === 2 ? route.abort() : route.continue();
    });
    await at.page.click("#import-send");
    await at.page.waitForFunction(() =>
      /All 3 rows answered/.test(
        document.querySelector("#import-said").textContent,
      ),
    );
    assert.match(await filters(), /Done 3/);
    assert.equal(asked.filter((method) => method === "POST").length, 4);
  });
});

test("a long list draws only the rows in sight, and goes by the keyboard", async () => {
  await paste([HEAD, ...people(20_000, 200_000)]);
  assert.equal(
    await at.page.getAttribute(".rows-grid", "aria-rowcount"),
    "20001",
  );
  assert.ok((await at.page.locator(".grid-body .grid-row").count()) < 60);
  await at.page.focus(".rows-grid");
  await at.page.keyboard.press("End");
  await at.page.waitForSelector("#sheet-row-20001.active");
  await at.page.keyboard.press("Enter");
  assert.match(await at.text("#import-row"), /Row 20001/);
});

test("axe finds nothing, in light, dark and forced colours", async () => {
  await openView(at.page, "import");
  await cleanEverywhere(at.page, "import, empty");
  await at.page.click("#import-sample");
  await at.page.waitForSelector("#import-review:not([hidden])");
  await at.page.click("#import-columns-fold summary");
  await at.page.click(".grid-body .grid-row");
  await cleanEverywhere(at.page, "import, review");
});

test("nothing scrolls sideways at 320 pixels", async () => {
  await at.open({ viewport: { width: 320, height: 700 } });
  await openView(at.page, "import");
  await at.page.click("#import-sample");
  await at.page.waitForSelector("#import-review:not([hidden])");
  await narrow(at.page, "import");
});
