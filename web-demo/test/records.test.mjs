// Records pasted into the form, and answers pasted to be read.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, openView, portalInBrowser } from "../testing/browser.mjs";
import { JOHN_ANSWER } from "../testing/odin.mjs";

const at = portalInBrowser();

async function paste(id, record) {
  await choose(at.page, id);
  await at.page.click("#paste-open");
  await at.page.fill("#record", JSON.stringify(record));
  await at.page.click("#fill");
  await at.page.waitForSelector("#record-told > *");
}

/** The modules that the page has loaded. */
const modules = () =>
  at.page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name.split("/").at(-1))
      .filter((name) => name.endsWith(".wasm")),
  );

describe("a pasted record", () => {
  test("fills the form, and what was left out is told", async () => {
    await paste("odin.user.create", JOHN_ANSWER);
    assert.equal(await at.page.inputValue("#field-lastName"), "Smith");
    assert.equal(await at.page.inputValue("#field-extension"), "1234");
    const out = await at.text("#left-out");
    for (const key of ["defaultAlias", "timeZoneDisplayName", "department"])
      assert.ok(out.includes(key), key);
    assert.equal(await at.page.locator("#groups .message.error").count(), 0);
    await at.page.click("#filled");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome:text('Created')");
  });

  test("tells what was put right, lists included", async () => {
    await paste("odin.user.create", {
      userId: "ann@example.com",
      extension: 1001,
      alternateUserId: { alternateUserId: "ann.lee@example.com" },
    });
    assert.equal(await at.page.locator("#record-told .changes li").count(), 2);
    assert.equal(
      await at.page.inputValue("#field-alternateUserId__0__alternateUserId"),
      "ann.lee@example.com",
    );
  });

  test("keeps what has no place, and a press puts a nested name right", async () => {
    await paste("odin.user.create", {
      userId: "ann@example.com",
      department: { serviceProviderId: "acme", nmae: "Sales" },
    });
    await at.page.click("#filled");
    await at.page.click("#extras [data-name='department.nmae'] .fix");
    assert.equal(await at.page.inputValue("#field-department__name"), "Sales");
    assert.equal(await at.page.isVisible("#extras"), false);
  });

  test("is the first thing that needs the module of records", async () => {
    const drawn = ["page_core_bg.wasm"];
    assert.deepEqual((await modules()).toSorted(), drawn);
    await paste("odin.user.create", JOHN_ANSWER);
    // The first touch of the form asks for the suggestions too.
    const asked = (await modules()).filter(
      (name) => name !== "suggestions_core_bg.wasm",
    );
    assert.deepEqual(asked.toSorted(), [...drawn, "records_core_bg.wasm"]);
  });

  test("that is not JSON changes nothing", async () => {
    await at.page.fill("#field-user", "1004");
    await at.page.click("#paste-open");
    await at.page.fill("#record", "{nope");
    await at.page.click("#fill");
    await at.page.waitForSelector("#record-told [role=alert]");
    assert.equal(await at.page.inputValue("#field-user"), "1004");
  });
});

describe("a pasted answer", () => {
  const read = async (operation, status, body, headers = "") => {
    await at.page.selectOption("#read-operation", operation);
    await at.page.fill("#read-status", String(status));
    await at.page.fill("#read-headers", headers);
    await at.page.fill("#read-body", body);
    await at.page.click(".read-form [type=submit]");
  };

  test("is told as outcome, fields and advice", async () => {
    await openView(at.page, "explain");
    await at.page.click("#answer-open");
    const taken = { error: "[Error 4200] taken: ann@example.com", status: 400 };
    await read("odin.user.create", 400, JSON.stringify(taken));
    assert.equal(await at.text("#reading .outcome"), "Taken");
    assert.match(await at.text("#reading .outcome-issues"), /userId|User id/);
    assert.ok((await at.page.locator("#reading .advice li").count()) > 0);
  });

  test("may be a page of a proxy, with a time to wait", async () => {
    await openView(at.page, "explain");
    await at.page.click("#answer-open");
    await read("odin.user.create", 503, "<h1>Busy</h1>", "Retry-After: 30");
    assert.equal(await at.text("#reading .outcome"), "Server error");
    assert.match(await at.text("#reading"), /30 seconds/);
  });

  test("shows its record without secrets", async () => {
    await openView(at.page, "explain");
    await at.page.click("#answer-open");
    const record = { user: "1004", "voicemail-login-pin": 7391846 };
    await read("netsapiens.user.create", 200, JSON.stringify(record));
    assert.match(await at.text("#reading pre"), /"user": "1004"/);
    assert.doesNotMatch(await at.text("#reading"), /7391846/);
  });

  test("needs a status", async () => {
    await openView(at.page, "explain");
    await at.page.click("#answer-open");
    await read("odin.user.create", "two hundred", "");
    await at.page.waitForSelector("#read-status-messages .error");
    assert.equal(await at.page.isVisible("#reading"), false);
  });
});
