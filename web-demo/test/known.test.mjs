// What the page can be told of a system: everything that the checks can use.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { ENTRIES, Known } from "../app/known.js";
import { PLATFORMS } from "../app/platforms.js";
import { portalInBrowser } from "../testing/browser.mjs";
import { unfoldAll } from "../testing/everyone.mjs";

const at = portalInBrowser();

/** The keys of `context`, as the reference of the package has them. */
async function contextKeys() {
  const url = new URL("../../docs/reference/options.md", import.meta.url);
  const text = await readFile(url, "utf8");
  const [, section] = text.split(/^## Context$/m);
  const [table] = section.split(/^## /m);
  return [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
}

describe("what the system has", () => {
  test("can be told for every key that the checks know", async () => {
    const keys = await contextKeys();
    assert.ok(keys.includes("users") && keys.includes("country"));
    const offered = Object.keys(PLATFORMS).flatMap((platform) =>
      new Known(platform).entries.map(({ id }) => id),
    );
    assert.deepEqual([...new Set(offered)].sort(), keys.sort());
    assert.deepEqual(Object.keys(ENTRIES).sort(), keys);
  });

  test("includes the country, which completes a national number", async () => {
    await unfoldAll(at.page);
    await at.page.fill("#known-country", "GB");
    await at.page.fill("#field-caller-id-number", "020 7183 8750");
    await at.page.press("#field-caller-id-number", "Tab");
    const messages = at.page.locator("[data-name=caller-id-number] .messages");
    await messages.getByText("442071838750").first().waitFor();
    await at.page.fill("#known-country", "Britain");
    const refused = at.page.locator("#known-country-messages");
    await refused.getByText("such as US or GB").waitFor();
  });
});
