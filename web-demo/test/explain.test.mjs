// The view that explains: search, entries, addresses, the keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openView, portalInBrowser } from "../testing/browser.mjs";
import { cleanEverywhere, narrow } from "../testing/everyone.mjs";

const at = portalInBrowser();

const open = async () => {
  await openView(at.page, "explain");
  await at.page.waitForSelector("#explain-results li");
};
const titles = () => at.page.locator(".result-title").allTextContents();

describe("a search", () => {
  test("finds a field by its label, its API name and its alias", async () => {
    await open();
    for (const text of ["Voicemail PIN", "voicemail-login-pin", "pin voicem"]) {
      await at.page.fill("#explain-search", text);
      assert.equal((await titles())[0], "Voicemail PIN", text);
    }
    await at.page.fill("#explain-search", "email");
    assert.ok((await titles()).includes("E-mail address"));
  });

  test("finds messages by code and by their words", async () => {
    await open();
    await at.page.fill("#explain-search", "unknown_field");
    assert.equal((await titles())[0], "Unknown field");
    assert.match(await at.text("#explain-entry"), /unknown_field/);
    await at.page.fill("#explain-search", "required");
    await at.page.click("[data-kind=message]");
    assert.ok((await titles()).includes("Required"));
  });

  test("says when nothing is found, and what to try", async () => {
    await open();
    await at.page.fill("#explain-search", "zzzz");
    assert.match(await at.text("#explain-count"), /Nothing .* Try a label/);
    assert.equal(await at.text("#explain-entry"), "");
  });

  test("begins by the key /, and not while something is typed", async () => {
    await open();
    await at.page.focus("#view-explain h1");
    await at.page.keyboard.press("/");
    await at.page.keyboard.type("pin/x");
    assert.equal(await at.page.inputValue("#explain-search"), "pin/x");
  });
});

describe("an entry", () => {
  test("says what a field takes, how sure that is, and its source", async () => {
    await open();
    await at.page.fill("#explain-search", "voicemail-login-pin");
    const text = await at.text("#explain-entry");
    assert.match(text, /Field of NetSapiens, in Voicemail/);
    assert.match(text, /Takes\s*Digits/);
    assert.match(text, /Sure the vendor documents it/);
    assert.match(text, /create-user reference page/);
    assert.match(text, /NetSapiens: create user; NetSapiens: change user/);
  });

  test("has an address, and takes focus when it is chosen by the keyboard", async () => {
    await open();
    await at.page.fill("#explain-search", "Extension");
    await at.page.locator("#explain-results a").nth(1).focus();
    await at.page.keyboard.press("Enter");
    const title = await at.text("#explain-entry h2");
    assert.equal(
      await at.page.evaluate(() => document.activeElement.textContent),
      title,
    );
    const address = at.page.url();
    assert.match(address, /#explain\/field\//);
    await at.page.goto("about:blank");
    await at.page.goto(address);
    await at.page.waitForSelector("#explain-entry h2");
    assert.equal(await at.text("#explain-entry h2"), title);
  });

  test("of an earlier address reads an answer", async () => {
    await at.page.evaluate(() => (location.hash = "#answers"));
    await at.page.waitForSelector("#read-body");
    assert.ok(await at.page.isVisible("#read-body"));
  });
});

test("axe finds nothing, in light, dark and forced colours", async () => {
  await open();
  await cleanEverywhere(at.page, "explain");
  await at.page.click("[data-kind=message]");
  await cleanEverywhere(at.page, "messages");
});

test("nothing scrolls sideways at 320 pixels", async () => {
  await at.open({ viewport: { width: 320, height: 700 } });
  await open();
  await narrow(at.page, "explain");
});
