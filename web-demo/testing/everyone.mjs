// What every view owes everyone: nothing for axe to find, nothing that scrolls sideways.
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

/** @param only the rules, when not all that axe asks by itself */
export async function clean(page, where, only = null) {
  // The page has no frames, so one call does, and what passed need not be listed: both take most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ["violations"] });
  if (only) axe.withRules(only);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes.map((n) => n.target).join(" | ")}`,
  );
  assert.deepEqual(found, []);
}

const COLOURS = ["color-contrast", "link-in-text-block"];

/** In light, in dark and in forced colours: the last two change nothing but colours. */
export async function cleanEverywhere(page, where) {
  for (const [look, only] of [
    [{ colorScheme: "light", forcedColors: "none" }, null],
    [{ colorScheme: "dark", forcedColors: "none" }, COLOURS],
    [{ colorScheme: "light", forcedColors: "active" }, COLOURS],
  ]) {
    await page.emulateMedia(look);
    await clean(page, `${where}, ${Object.values(look)}`, only);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

export async function narrow(page, where) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - innerWidth,
  );
  assert.equal(beyond, 0, where);
}

export const unfoldAll = (page) =>
  page.evaluate(() =>
    document.querySelectorAll("details").forEach((d) => (d.open = true)),
  );
