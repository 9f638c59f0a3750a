// The portal in Chromium for a test file: one server and browser per file, one context per test.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { chromiumPath } from "../../tests/chromium-path.mjs";
import { startPortal } from "../server.mjs";

// A built package elsewhere can be named, to try the page against it.
const dist = process.env.SEATWRIGHT_DIST;

export function launch() {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox"],
  });
}

/** Registers the hooks. `page`, `context` and `url` are set while a test runs. */
export function portalInBrowser() {
  let portal;
  let browser;
  let complaints = [];
  let expected = [];

  const at = {
    page: null,
    context: null,
    url: "",
    text: (selector) => at.page.textContent(selector),
    /** A complaint of the browser that the test itself brings about. */
    expect: (pattern) => expected.push(pattern),
    received: async () => (await fetch(`${at.url}sandbox/requests`)).json(),
    async open(options) {
      await at.context?.close();
      at.context = await browser.newContext({
        reducedMotion: "reduce",
        ...options,
      });
      // Long enough for a machine that does much else: what is waited for is a state.
      at.context.setDefaultTimeout(60_000);
      at.page = await at.context.newPage();
      complaints = gatherComplaints(at.page);
      await at.page.goto(at.url);
      await at.page.waitForSelector("body.ready");
    },
  };

  before(async () => {
    portal = await startPortal(dist ? { dist } : {});
    at.url = portal.url;
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await portal?.close();
  });
  beforeEach(async () => {
    await fetch(`${at.url}sandbox/reset`, { method: "POST" });
    await at.open({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await at.context?.close();
    at.context = null;
    const unexpected = complaints.filter(
      (line) => !expected.some((pattern) => pattern.test(line)),
    );
    expected = [];
    assert.deepEqual(unexpected, []);
  });
  return at;
}

/** Errors and violations of the policy, as the console tells them. */
function gatherComplaints(page) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // The browser logs each 4xx answer; those are what some tests ask for.
    const expected = message
      .text()
      .startsWith("Failed to load resource: the server responded");
    if (["error", "warning"].includes(message.type()) && !expected)
      complaints.push(message.text());
  });
  return complaints;
}

/** Chooses an operation from the title's menu. */
export async function choose(page, id) {
  await page.click("#title");
  await page.click(`#operations [data-id='${id}']`);
}

/** Opens a view, and waits until its code is there. */
export async function openView(page, name) {
  await page.click(`#to-${name}`);
  await page.waitForSelector(`#view-${name}:not([hidden], [aria-busy])`);
}

/** Opens a tab of the request. */
export async function openTab(page, tab) {
  const shown = await page.isVisible(`#tab-${tab}`);
  if (!shown) await page.click("#request > summary");
  await page.click(`#tab-${tab}`);
}

/** Writes into a part of the environment bar, and closes it. */
export async function setEnvironment(page, part, selector, text) {
  await page.click(`#env-${part}`);
  await page.fill(selector, text);
  await page.keyboard.press("Escape");
}

/** Takes a choice of a list by its words. */
export async function pick(page, selector, words) {
  await page.fill(selector, words);
  await page.press(selector, "Tab");
}

export async function fillPerson(page, user) {
  await page.fill("#field-user", user);
  await page.fill("#field-name-first-name", "Ada");
  await page.fill("#field-name-last-name", "Lovelace");
  await page.fill("#field-email-address", "ada@exampledomain.com");
}
