// A sheet on its way: what tests of runs share.
import assert from "node:assert/strict";
import { openView } from "./browser.mjs";

export const HEAD = "Extension,First name,Last name,Email,VM PIN";
const KEY = { authorization: "Bearer nsd_sandbox" };
const USERS = "ns-api/v2/domains/exampledomain.com/users";

/** `count` rows of people, each with an extension of its own. */
export const people = (count, first = 2000) => [
  HEAD,
  ...Array.from(
    { length: count },
    (_, row) =>
      `${first + row},Ann,King${row},ann${first + row}@example.com,8271${row % 10}`,
  ),
];

export async function openImport(page) {
  await openView(page, "import");
}

/** Pastes cells, as a new sheet or as that of a run that was begun. */
export async function pasteCells(page, lines) {
  await page.fill("#import-text", lines.join("\n"));
  await page.click("#import-read");
}

export async function pastePeople(page, lines) {
  await openImport(page);
  await page.selectOption("#import-operation", "netsapiens.user.create");
  await pasteCells(page, lines);
  await page.waitForSelector("#import-review:not([hidden])");
}

const waitText = (selector) => (page, pattern) =>
  page.waitForFunction(
    ([where, source]) =>
      new RegExp(source).test(document.querySelector(where)?.textContent),
    [selector, pattern.source],
  );
export const said = waitText("#import-said");
export const noted = waitText("#run-note");
export const legend = waitText("#run-legend");
export const listed = waitText("#import-runs-list");

/**
 * Holds the answers to requests that make somebody back, after so many: they were acted on, and the page hears nothing. It is
 * done in the page, for a request that a test holds outside is sent once more when its page is closed.
 */
export async function holdAnswers(page, after) {
  await page.evaluate((free) => {
    const { fetch } = globalThis;
    let seen = 0;
    let open = null;
    const released = new Promise((resolve) => (open = resolve));
    globalThis.held = 0;
    globalThis.release = () => open();
    globalThis.fetch = async (url, init) => {
      const isHeld = init?.method === "POST" && ++seen > free;
      const response = await fetch(url, init);
      if (isHeld) {
        globalThis.held += 1;
        await released;
      }
      return response;
    };
  }, after);
  return {
    held: (count) =>
      page.waitForFunction((least) => globalThis.held >= least, count),
    release: () => page.evaluate(() => globalThis.release()),
  };
}

/** Waits until something holds, as the page or the sandbox says; fails when it does not within two minutes. */
export async function until(page, holds) {
  const deadline = Date.now() + 120_000;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, `${holds} does not hold`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** The users of the sandbox, with how often a request made each. */
export async function usersOf(url) {
  const answer = await fetch(`${url}${USERS}?limit=1000`, { headers: KEY });
  const list = await answer.json();
  const requests = await (await fetch(`${url}sandbox/requests`)).json();
  return {
    users: list.map(({ user }) => user).sort(),
    posts: requests.filter(({ method }) => method === "POST").length,
  };
}

export async function makeUser(url, user, more) {
  const answer = await fetch(url + USERS, {
    method: "POST",
    headers: { ...KEY, "content-type": "application/json" },
    body: JSON.stringify({
      user,
      "name-first-name": "Ann",
      "name-last-name": "King",
      "email-address": `ann${user}@example.com`,
      "user-scope": "Basic User",
      ...more,
    }),
  });
  assert.ok(answer.ok, await answer.text());
}

export async function saved(page, button) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.click(button),
  ]);
  return textOf(file);
}

export async function textOf(file) {
  const parts = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** All that this origin keeps in IndexedDB, as one text. */
export const storedText = (page) =>
  page.evaluate(async () => {
    const told = (asked) =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const database = await told(indexedDB.open("seatwright-runs"));
    const all = database.transaction(["runs", "lines"]);
    const kept = [];
    for (const name of ["runs", "lines"])
      kept.push(await told(all.objectStore(name).getAll()));
    database.close();
    return JSON.stringify(kept);
  });
