// What every view owes everyone: nothing for axe to find, nothing that scrolls sideways.
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

export async function clean(page, where) {
  // The page has no frames, so one call does, and what passed need not be listed: both take most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes.map((n) => n.target).join(" | ")}`,
  );
  assert.deepEqual(found, []);
}

/** In light, in dark and in forced colours. */
export async function cleanEverywhere(page, where) {
  for (const look of [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ]) {
    await page.emulateMedia(look);
    await clean(page, `${where}, ${Object.values(look)}`);
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
