// A page in headless Chromium, and what it complains about.

import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { chromiumPath } from "../chromium-path.mjs";
import { page as pageOf, serve } from "./serve.mjs";

/** Opens a page, hands it to `work`, and gives what `work` gives beside every complaint of the browser. */
export async function inChromium(url, work) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
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

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * What `pages/<name>.mjs` puts into `globalThis.done`, with the package of `dist` and these cases.
 * @param {string} name
 * @param {string} dist the folder of the package
 * @param {unknown} cases
 * @param {Record<string, string>} [folders] more of them, by mount path
 */
export async function casesInChromium(name, dist, cases, folders = {}) {
  const server = await serve(
    { "/package/": dist, ...folders, "/": here },
    {
      "/index.html": pageOf(`/pages/${name}.mjs`),
      "/cases.json": JSON.stringify(cases),
    },
  );
  try {
    return await inChromium(`${server.url}/index.html`, done);
  } finally {
    await server.close();
  }
}
