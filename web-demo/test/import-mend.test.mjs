// The view that reads a sheet: cells that are put right, and rows that are compared with what exists.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { portalInBrowser } from "../testing/browser.mjs";
import { clean, narrow } from "../testing/everyone.mjs";
import {
  HEAD,
  makeUser,
  pastePeople,
  said as saidIn,
} from "../testing/runs.mjs";

const at = portalInBrowser();

const KEY = { authorization: "Bearer nsd_sandbox" };

const paste = (lines) => pastePeople(at.page, lines);
const filters = () => at.text("#import-filters");
const said = (pattern) => saidIn(at.page, pattern);
const compared = async () => {
  await at.page.selectOption("#import-compare", "server");
  await at.page.waitForFunction(
    () =>
      /^Compared with/.test(
        document.querySelector("#import-compared").textContent,
      ) && document.querySelector("#import-said").textContent === "",
  );
};
const users = `ns-api/v2/domains/exampledomain.com/users`;
const make = (user, more) => makeUser(at.url, user, more);
const read = async (user) =>
  (await fetch(`${at.url}${users}/${user}`, { headers: KEY })).json();

describe("cells", () => {
  test("are put right in the row, undone and done again", async () => {
    await paste([HEAD, "2004,Ann,King,ann@,82719"]);
    assert.match(await filters(), /Errors 1/);
    await at.page.click(".grid-body .grid-row");
    await at.page.fill(".row-cells input[id='cell-2-3']", "ann@example.com");
    await at.page.click(".row-cells button");
    await said(/Changed: row 2/);
    assert.match(await filters(), /Ready 1/);
    await at.page.click("#import-undo");
    await said(/Taken back: row 2/);
    assert.match(await filters(), /Errors 1/);
    assert.ok(await at.page.isDisabled("#import-undo"));
    await at.page.click("#import-redo");
    await said(/Done again: row 2/);
    assert.match(await filters(), /Ready 1/);
  });

  test("are undone by the keyboard, but not while a box is typed in", async () => {
    await paste([HEAD, "2004,Ann,King,ann@,82719"]);
    await at.page.click(".grid-body .grid-row");
    await at.page.fill("#cell-2-3", "ann@example.com");
    await at.page.keyboard.press("Enter");
    await said(/Changed: row 2/);
    await at.page.focus("#import-find");
    await at.page.keyboard.press("Control+z");
    assert.match(await filters(), /Ready 1/);
    await at.page.focus(".rows-grid");
    await at.page.keyboard.press("Control+z");
    await said(/Taken back: row 2/);
    assert.match(await filters(), /Errors 1/);
  });

  test("of a kind are mended together", async () => {
    const zone = (user) =>
      `${user},Ann,King${user},ann${user}@example.com,America/Chicgo`;
    await paste([
      "Extension,First name,Last name,Email,Time zone",
      zone(2101),
      zone(2102),
      zone(2103),
    ]);
    const fix = at.page.locator("#import-problems .fix");
    assert.equal(await fix.first().textContent(), "Use US/Central in all 3");
    await fix.first().click();
    await said(/Changed: 3 cells of Time zone/);
    assert.match(await filters(), /Ready 3/);
    await at.page.click("#import-undo");
    await said(/Taken back/);
    assert.match(await filters(), /Errors 3/);
  });

  test("with a secret are not shown, and can be given anew", async () => {
    await paste([HEAD, "2004,Ann,King,ann@example.com,7391Z846"]);
    await at.page.click(".grid-body .grid-row");
    const box = at.page.locator("#cell-2-4");
    assert.equal(await box.getAttribute("type"), "password");
    assert.equal(await box.inputValue(), "");
    await box.fill("73918");
    await at.page.click(".row-cells button");
    await said(/Changed: row 2/);
    assert.match(await filters(), /Ready 1/);
    const page = await at.page.evaluate(() => document.body.innerText);
    assert.doesNotMatch(page, /7391/);
  });

  test("that were changed go out changed", async () => {
    await paste([HEAD, "2204,Ann,King,ann@,82719"]);
    await at.page.click(".grid-body .grid-row");
    await at.page.fill("#cell-2-3", "ann@example.com");
    await at.page.click(".row-cells button");
    await said(/Changed: row 2/);
    await at.page.click("#import-send");
    await said(/The row is answered/);
    assert.equal((await read("2204")).email, "ann@example.com");
  });

  test("of rows that were answered keep the answers of the others", async () => {
    await make("2302");
    await paste([
      HEAD,
      "2301,Ben,Cole,ben@example.com,82719",
      "2302,Mia,Hart,mia@example.com,82719",
    ]);
    await at.page.click("#import-send");
    await said(/All 2 rows answered/);
    assert.match(await filters(), /Errors 1.*Done 1/s);
    await at.page.click("#sheet-row-3");
    await at.page.fill("#cell-3-0", "2303");
    await at.page.click(".row-cells button");
    await said(/Changed: row 3/);
    assert.match(await filters(), /Ready 1.*Done 1/s);
    assert.equal(await at.text("#import-send"), "Send 1 row");
  });
});

describe("a sheet that is compared", () => {
  test("says who is new, who changes and who stays as they are", async () => {
    await make("2401", { department: "Sales" });
    await make("2402");
    await make("2403");
    await paste([
      "Extension,First name,Last name,Email,Department",
      "2401,Ann,King,ann2401@example.com,Support",
      "2402,Ann,King,ann2402@example.com,",
      "2404,Mia,Hart,mia@example.com,",
    ]);
    assert.match(await filters(), /Ready 3/);
    await compared();
    assert.match(await filters(), /Create 1.*Update 1.*Unchanged 1/s);
    assert.match(await at.text("#import-findings"), /not in the sheet/);
    assert.equal(await at.text("#import-send"), "Send 2 rows");
    await at.page.click("#sheet-row-2");
    assert.match(await at.text("#import-row"), /Sales becomes Support/);
    await clean(at.page, "import, compared");
    const [file] = await Promise.all([
      at.page.waitForEvent("download"),
      at.page.click("#import-html"),
    ]);
    const page = await readFile(await file.path(), "utf8");
    assert.match(page, /Sales.* → .*Support/);
    await at.page.click("#import-send");
    await said(/All 2 rows answered/);
    assert.equal((await read("2401")).department, "Support");
    assert.equal((await read("2404"))["name-first-name"], "Mia");
    // What was sent is there now: nothing is left to do.
    await at.page.click("#import-over");
    await paste([
      "Extension,First name,Last name,Email,Department",
      "2401,Ann,King,ann2401@example.com,Support",
      "2404,Mia,Hart,mia@example.com,",
    ]);
    await compared();
    assert.match(await filters(), /All 2.*Unchanged 2/s);
    assert.ok(await at.page.isDisabled("#import-send"));
  });

  test("needs a yes for what looks like an accident", async () => {
    const all = Array.from({ length: 12 }, (_, one) => `${2500 + one}`);
    for (const user of all) await make(user);
    await paste([
      "Extension,First name,Last name,Email,Department",
      ...all.map((user) => `${user},Ann,King,ann${user}@example.com,Sales`),
    ]);
    await compared();
    assert.ok(await at.page.isDisabled("#import-send"));
    assert.match(await at.text("#import-guards"), /Yes, go on: /);
    await at.page.check("#import-guards input");
    assert.ok(await at.page.isEnabled("#import-send"));
  });

  test("is not compared when what exists cannot be read", async () => {
    await paste([HEAD, "2601,Ann,King,ann@example.com,82719"]);
    await at.page.route("**/users?*", (route) =>
      route.fulfill({ status: 500, body: "<p>broken</p>" }),
    );
    await at.page.selectOption("#import-compare", "server");
    await at.page.waitForFunction(() =>
      /could not be read \(500\)/.test(
        document.querySelector("#import-compared").textContent,
      ),
    );
    assert.match(await filters(), /Ready 1/);
  });
});

test("nothing scrolls sideways at 320 pixels, with a row open", async () => {
  await at.open({ viewport: { width: 320, height: 700 } });
  await paste([HEAD, "2004,Ann,King,ann@,82719"]);
  await at.page.click(".grid-body .grid-row");
  await narrow(at.page, "import, a row");
});
