// A page in headless Chromium, and what it complains about.

import { existsSync } from "node:fs";

import { chromium } from "playwright-core";

const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Opens a page, hands it to `work`, and gives what `work` gives beside every complaint of the browser. */
export async function inChromium(url, work) {
  const executablePath =
    process.env.CHROMIUM_PATH ?? USUAL.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error("Chromium was not found: set CHROMIUM_PATH");
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()))
        complaints.push(message.text());
    });
    await page.addInitScript(() => {
      globalThis.violations = [];
      addEventListener("securitypolicyviolation", (event) => {
        const { violatedDirective, blockedURI } = event;
        globalThis.violations.push(`${violatedDirective}: ${blockedURI}`);
      });
    });
    await page.goto(url);
    const result = await work(page);
    const violations = await page.evaluate(() => globalThis.violations);
    return { result, complaints, violations, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** What the page's module put into `globalThis.done`. */
export async function done(page) {
  await page.waitForFunction(() => "done" in globalThis, null, {
    timeout: 60_000,
  });
  return page.evaluate(() => globalThis.done);
}
