// The portal for everyone: axe in both themes, and a narrow screen.
import { describe, test } from "node:test";
import {
  choose,
  fillPerson,
  openTab,
  pick,
  portalInBrowser,
} from "../testing/browser.mjs";
import { clean, narrow } from "../testing/everyone.mjs";

const at = portalInBrowser();

describe("for everyone", () => {
  const SCHEMES = [
    { colorScheme: "light" },
    { colorScheme: "dark" },
    { forcedColors: "active" },
  ];
  for (const scheme of SCHEMES) {
    test(`axe finds nothing in ${Object.values(scheme)}`, async () => {
      await at.open({ viewport: { width: 1280, height: 900 }, ...scheme });
      await clean(at.page, "empty");
      await pick(at.page, "#field-user-scope", "Super User");
      await at.page.fill("#field-time-zone", "US/Eastrn");
      await at.page.evaluate(() =>
        document.querySelectorAll("details").forEach((d) => (d.open = true)),
      );
      await at.page.click("#send");
      await at.page.waitForSelector(".summary");
      await clean(at.page, "with a summary");
      await at.page.click("[data-name=time-zone] .fix");
      await fillPerson(at.page, "1008");
      await at.page.click("#send");
      await at.page.waitForSelector("#answer .status");
      for (const tab of ["changes", "payload", "python"]) {
        await openTab(at.page, tab);
        await clean(at.page, tab);
      }
      await choose(at.page, "netsapiens.user.update");
      await clean(at.page, "update");
      await at.page.click("#title");
      await clean(at.page, "menu");
      await at.page.keyboard.press("Escape");
      for (const part of ["domain", "version", "access"]) {
        await at.page.click(`#env-${part}`);
        await clean(at.page, part);
        await at.page.keyboard.press("Escape");
      }
      await at.page.fill("#field-time-zone", "new");
      await at.page.waitForSelector("#field-time-zone-list li");
      await clean(at.page, "list");
    });
  }

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
