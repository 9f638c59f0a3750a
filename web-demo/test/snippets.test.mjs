// The snippets are code: they are run as they stand, and do what the page would have done.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { DIST } from "../server.mjs";
import { fillPerson, openTab, portalInBrowser } from "../testing/browser.mjs";

const at = portalInBrowser();
const dist = process.env.SEATWRIGHT_DIST ?? DIST;
const secrets = { TOKEN: "nsd_snippet", VOICEMAIL_LOGIN_PIN: "7391846" };

async function fill() {
  await fillPerson(at.page, " 1010");
  await at.page.fill("#field-department", 'O\'Brien "& Sons" \\ ü');
  await at.page.fill("#field-time-zone", "America/Chicago");
  await at.page.evaluate(() => {
    document.querySelector("#section-calling").open = true;
  });
  await at.page.fill("#field-voicemail-login-pin", secrets.VOICEMAIL_LOGIN_PIN);
  await at.page.fill("#field-dial-policy", "  ");
}

/** The text of a tab, once the last keystroke has arrived there. */
async function snippet(tab) {
  await openTab(at.page, tab);
  await at.page.locator("#field-dial-policy").blur();
  return at.text(`#panel-${tab} pre`);
}

/** Not spawnSync: the sandbox answers from this very process. */
function run(command, ...args) {
  const child = spawn(command, args, { env: { ...process.env, ...secrets } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (said += chunk));
  return new Promise((resolve) => child.once("close", () => resolve(said)));
}

/** What the page itself sends for the same form. */
async function sentByPage() {
  await fetch(`${at.url}sandbox/reset`, { method: "POST" });
  await at.page.click("#send");
  await at.page.waitForSelector("#answer .status");
  assert.equal(await at.text("#answer .status"), "202 Accepted");
  return (await at.received())[0];
}

test("JavaScript", async () => {
  await fill();
  const folder = await mkdtemp(join(tmpdir(), "snippet-"));
  const entry = ["index.node.js", "index.js"]
    .map((name) => join(dist, name))
    .find((path) => existsSync(path));
  const code = (await snippet("javascript")).replace(
    '"seatwright"',
    JSON.stringify(pathToFileURL(entry).href),
  );
  await writeFile(join(folder, "snippet.mjs"), code);
  const said = await run(process.execPath, join(folder, "snippet.mjs"));
  await rm(folder, { recursive: true });
  assert.match(said, /^202 \{ code: 202/);
  const [request] = await at.received();
  assert.deepEqual(request, await sentByPage());
});

test("curl", async () => {
  await fill();
  const said = await run("sh", "-c", await snippet("curl"));
  assert.match(said, /"message":"Accepted"/);
  const [request] = await at.received();
  assert.deepEqual(request, await sentByPage());
});
