// What every view owes everyone: nothing for axe to find, nothing that scrolls sideways.
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

export async function clean(page, where) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes.map((n) => n.target).join(" | ")}`,
  );
  assert.deepEqual(found, []);
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
