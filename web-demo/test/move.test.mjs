// Moving users from Odin to NetSapiens: collisions, losses, waves, files, and many of them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import {
  openView,
  portalInBrowser,
  setEnvironment,
} from "../testing/browser.mjs";
import { convert, moveExample } from "../testing/fills.mjs";

const at = portalInBrowser();

/** A number of the sums by its label. */
const sum = (label) =>
  at.page.locator(`.sum:has(dt:text-is("${label}")) dd >> nth=0`).textContent();

describe("a move", () => {
  test("names who collides and holds them back", async () => {
    await moveExample(at.page);
    await convert(at.page);
    assert.equal(await sum("Users"), "6");
    assert.equal(await sum("Collisions"), "1");
    await at.page.click("#tab-move-collisions");
    const row = at.page.locator("#collisions-table tbody tr");
    assert.match(await row.textContent(), /1001.*Not settled/);
    assert.deepEqual(await row.locator(".chip").allTextContents(), ["1", "3"]);
    await at.page.click("#tab-move-users");
    await at.page.selectOption("#users-table-state", "collision");
    assert.equal(await at.page.locator("#users-table tbody tr").count(), 2);
  });

  test("settles collisions from a range, and cuts waves", async () => {
    await openView(at.page, "moves");

    await at.page.selectOption("#move-collisions", "allocate");
    await moveExample(at.page, {
      start: "2000",
      end: "2999",
      mail: "{user}@{domain}",
      "wave-size": "4",
    });
    await convert(at.page);
    assert.equal(await sum("Ready"), "6");
    await at.page.click("#tab-move-collisions");
    assert.match(await at.text("#collisions-table"), /row 3: 2\d\d\d/);
    await at.page.click("#tab-move-waves");
    assert.equal(await at.page.locator("#waves li").count(), 3);
    assert.match(await at.text("#waves li >> nth=0"), /4 users/);
  });

  test("puts groups where the map says", async () => {
    await moveExample(at.page);
    await at.page.fill("[data-map='groups/south/domain']", "south.example.com");
    await convert(at.page);
    assert.equal(await sum("Collisions"), "0");
    assert.match(await at.text("#users-table"), /1001@south\.example\.com/);
  });

  test("reports losses, to be filtered", async () => {
    await moveExample(at.page);
    await convert(at.page);
    await at.page.click("#tab-move-losses");
    await at.page.selectOption("#losses-table-verdict", "needs_choice");
    await at.page.fill("#losses-table-search", "cem");
    const rows = at.page.locator("#losses-table tbody tr");
    assert.equal(await rows.count(), 1);
    assert.match(await rows.textContent(), /language.*Needs a choice/);
  });

  test("opens a user in the form that creates one", async () => {
    await moveExample(at.page);
    await convert(at.page);
    await at.page.click("[aria-label='Row 2: Ben Okafor']");
    assert.match(await at.text("#user-loss"), /department\.name/);
    await at.page.click("#open-user");
    assert.equal(await at.text("#title-words"), "Create user");
    assert.match(at.page.url(), /#create\/netsapiens\.user\.create$/);
    assert.equal(await at.page.inputValue("#field-user"), "1002");
    assert.equal(await at.text("#env-domain .env-value"), "example.com");
    await setEnvironment(
      at.page,
      "domain",
      "#path-domain",
      "exampledomain.com",
    );
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Accepted')");
  });

  test("tells of choices that cannot be, and of text that is no list", async () => {
    await moveExample(at.page, { start: "2999", end: "2000" });
    await at.page.click("#convert");
    assert.match(await at.text("#move-refusal [role=alert]"), /end before/);
    await at.page.fill("#move-records", "name;extension\nAnn;1001");
    assert.match(await at.text("#move-count"), /not JSON/);
  });

  test("of a thousand from a file is shown page by page, and comes as a file", async () => {
    const people = Array.from({ length: 1000 }, (_, n) => ({
      groupId: "north",
      userId: `user${n}@old.example.net`,
      firstName: `First${n}`,
      lastName: "Last",
      extension: String(10000 + n),
      emailAddress: `user${n}@example.com`,
      password: "Canary!7391",
    }));
    await openView(at.page, "moves");

    await at.page.setInputFiles("#move-file", {
      name: "people.jsonl",
      mimeType: "application/json",
      buffer: Buffer.from(people.map((one) => JSON.stringify(one)).join("\n")),
    });
    await at.page.waitForSelector("#move-count:has-text('1000 users')");
    await at.page.fill("#move-domain", "example.com");
    await convert(at.page);
    assert.equal(await sum("Ready"), "1,000");
    assert.equal(await at.page.locator("#users-table tbody tr").count(), 50);
    await at.page.click("#users-table button:text('Next')");
    assert.match(await at.text("#users-table .pager"), /51–100 of 1000/);
    await at.page.fill("#users-table-search", "first777");
    assert.equal(await at.page.locator("#users-table tbody tr").count(), 1);
    const [file] = await Promise.all([
      at.page.waitForEvent("download"),
      at.page.click("text=Download all"),
    ]);
    const text = await readFile(await file.path(), "utf8");
    assert.equal(JSON.parse(text).users.length, 1000);
    for (const said of [text, await at.text("#move-result")])
      assert.doesNotMatch(said, /Canary/);
  });
});
