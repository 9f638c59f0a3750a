// Every view for everyone: axe in both themes, a narrow screen, the keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, openView, portalInBrowser } from "../testing/browser.mjs";
import {
  clean,
  cleanEverywhere,
  narrow,
  unfoldAll,
} from "../testing/everyone.mjs";
import {
  convert,
  fillCrm,
  fillOdin,
  moveExample,
  openSections,
} from "../testing/fills.mjs";
import { JOHN_ANSWER } from "../testing/odin.mjs";

const at = portalInBrowser();

/** Each view in a state that shows much of it. */
const VIEWS = {
  async odin() {
    await fillOdin(at.page, "nobody");
    await openSections(at.page);
    await at.page.click("text=Add SIP alias");
    await at.page.click("text=Add login name");
    await at.page.fill("#field-aliases__0", "nobody");
    await unfoldAll(at.page);
    await at.page.click("#send");
    await at.page.waitForSelector(".summary");
  },
  async crm() {
    await fillCrm(at.page, `user${Math.random()}`);
    await unfoldAll(at.page);
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .outcome");
  },
  async paste() {
    await choose(at.page, "odin.user.create");
    await at.page.click("#paste-open");
    const record = { ...JOHN_ANSWER, emailAdress: "john@example.com" };
    await at.page.fill("#record", JSON.stringify(record));
    await at.page.click("#fill");
    await at.page.waitForSelector("#left-out");
  },
  async read() {
    await openView(at.page, "explain");
    await at.page.click("#answer-open");
    await at.page.click("text=BroadWorks: user id taken");
    await at.page.waitForSelector("#reading .outcome");
  },
  async move() {
    await moveExample(at.page, { "wave-size": "2" });
    await unfoldAll(at.page);
    await convert(at.page);
    await at.page.click("[aria-label='Row 5: Eva Novák']");
    await at.page.waitForSelector("#user-loss");
  },
};
const isInert = () =>
  document.querySelector("#import-file").closest("[inert]") !== null;
const TABS = ["losses", "collisions", "calls", "waves"];

describe("for everyone", () => {
  for (const [name, show] of Object.entries(VIEWS)) {
    test(`axe finds nothing in ${name}, in light, dark and forced colours`, async () => {
      await show();
      await cleanEverywhere(at.page, name);
      for (const tab of name === "move" ? TABS : []) {
        await at.page.click(`#tab-move-${tab}`);
        await cleanEverywhere(at.page, tab);
      }
    });

    test(`nothing scrolls sideways at 320 pixels in ${name}`, async () => {
      await at.open({ viewport: { width: 320, height: 700 } });
      await show();
      await narrow(at.page, name);
      for (const tab of name === "move" ? TABS : []) {
        await at.page.click(`#tab-move-${tab}`);
        await narrow(at.page, tab);
      }
    });
  }

  test("views have addresses, and begin at their heading", async () => {
    await at.page.focus("#to-moves");
    await at.page.keyboard.press("Enter");
    await at.page.waitForSelector("#view-moves:not([hidden])");
    assert.match(at.page.url(), /#moves$/);
    assert.equal(
      await at.page.evaluate(() => document.activeElement.textContent),
      "Move from BroadWorks to NetSapiens",
    );
    assert.match(await at.page.title(), /^Move from BroadWorks/);
    await at.page.goBack();
    await at.page.waitForSelector("#view-create:not([hidden])");
    assert.equal(await at.page.isVisible("#view-moves"), false);
  });

  test("nothing of a view can be pressed before its code is there", async () => {
    let release = null;
    const held = new Promise((resolve) => (release = resolve));
    await at.page.route("**/view-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await at.page.click("#to-import");
    await at.page.waitForSelector("#view-import:not([hidden])[aria-busy]");
    assert.ok(await at.page.evaluate(isInert));
    release();
    await at.page.click("#import-sample");
    await at.page.waitForSelector("#import-review:not([hidden])");
    assert.equal(await at.page.evaluate(isInert), false);
  });

  for (const name of ["import", "explain", "moves"])
    test(`a view that could not be loaded says so: ${name}`, async () => {
      at.expect(/Failed to (load resource|fetch dynamically)/);
      const file = "**/view-*.js";
      await at.page.route(file, (route) => route.abort());
      await at.page.click(`#to-${name}`);
      const alert = at.page.locator(`#view-${name} [role=alert]`);
      assert.match(
        await alert.textContent(),
        /could not be loaded.*connection/,
      );
      await clean(at.page, `${name}, not loaded`);
      await at.page.unroute(file);
      await alert.getByText("Load again").click();
      await at.page.waitForSelector(`#view-${name}:not([aria-busy])`);
      assert.equal(await alert.count(), 0);
    });

  test("rows of lists come and go by the keyboard", async () => {
    await choose(at.page, "odin.user.create");
    await openSections(at.page);
    await at.page.focus("text=Add SIP alias");
    await at.page.keyboard.press("Enter");
    await at.page.keyboard.type("ann@example.com");
    await at.page.keyboard.press("Tab");
    await at.page.keyboard.press("Enter");
    assert.equal(await at.page.locator("#field-aliases__0").count(), 0);
    assert.equal(
      await at.page.evaluate(() => document.activeElement.textContent),
      "Add SIP alias",
    );
  });
});
