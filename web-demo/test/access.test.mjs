// The portal for everyone: axe in both themes, and a narrow screen.
import { describe, test } from "node:test";
import {
  choose,
  fillPerson,
  openTab,
  pick,
  portalInBrowser,
} from "../testing/browser.mjs";
import { clean, cleanEverywhere, narrow } from "../testing/everyone.mjs";

const at = portalInBrowser();

describe("for everyone", () => {
  test("axe finds nothing, in light, dark and forced colours", async () => {
    await cleanEverywhere(at.page, "empty");
    await pick(at.page, "#field-user-scope", "Super User");
    await at.page.fill("#field-time-zone", "US/Eastrn");
    await at.page.evaluate(() =>
      document.querySelectorAll("details").forEach((d) => (d.open = true)),
    );
    await at.page.click("#send");
    await at.page.waitForSelector(".summary");
    await cleanEverywhere(at.page, "with a summary");
    await at.page.click("[data-name=time-zone] .fix");
    await fillPerson(at.page, "1008");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status");
    for (const tab of ["changes", "payload", "python"]) {
      await openTab(at.page, tab);
      await cleanEverywhere(at.page, tab);
    }
    await choose(at.page, "netsapiens.user.update");
    await cleanEverywhere(at.page, "update");
    await at.page.click("#title");
    await cleanEverywhere(at.page, "menu");
    await at.page.keyboard.press("Escape");
    for (const part of ["domain", "version", "access"]) {
      await at.page.click(`#env-${part}`);
      await cleanEverywhere(at.page, part);
      await at.page.keyboard.press("Escape");
    }
    await at.page.fill("#field-time-zone", "new");
    await at.page.waitForSelector("#field-time-zone-list li");
    await cleanEverywhere(at.page, "list");
  });

  test("nothing scrolls sideways at 320 pixels", async () => {
    await at.open({ viewport: { width: 320, height: 700 } });
    await fillPerson(at.page, "1009");
    await at.page.fill("#field-time-zone", "US/Eastrn");
    await at.page.evaluate(() =>
      document.querySelectorAll("details").forEach((d) => (d.open = true)),
    );
    for (const tab of ["changes", "payload", "curl", "python"]) {
      await openTab(at.page, tab);
      await narrow(at.page, tab);
    }
    await at.page.click("#send");
    await at.page.waitForSelector(".summary");
    await narrow(at.page, "summary");
    await at.page.click("[data-name=time-zone] .fix");
    await at.page.click("#send");
    await at.page.waitForSelector("#answer .status");
    await narrow(at.page, "answer");
    await clean(at.page, "narrow");
  });
});
