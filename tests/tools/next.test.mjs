// Next.js 16: a form in the browser, a server action with useActionState, an edge function; built by both bundlers.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";

import { inChromium } from "../js/chromium.mjs";
import { EXPECTED } from "./apps/answer.mjs";
import { folderOf } from "./app.mjs";

const next = fileURLToPath(
  new URL("node_modules/next/dist/bin/next", import.meta.url),
);
const cwd = folderOf("next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Starts what was built; the address. */
async function started(t) {
  const server = spawn(
    process.execPath,
    [next, "start", "--port", "0", "--hostname", "127.0.0.1"],
    { cwd, env, stdio: ["ignore", "pipe", "inherit"] },
  );
  t.after(() => server.kill());
  let text = "";
  for (;;) {
    const [chunk] = await once(server.stdout, "data");
    text += chunk;
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
    if (found) return found[0];
  }
}

for (const bundler of ["turbopack", "webpack"])
  describe(`Next.js 16, ${bundler}`, () => {
    test("builds, checks in the browser, and sends to the action", async (t) => {
      rmSync(`${cwd}/.next`, { recursive: true, force: true });
      t.after(() => rmSync(`${cwd}/.next`, { recursive: true, force: true }));
      const args = [next, "build", `--${bundler}`];
      const built = spawnSync(process.execPath, args, { cwd, env });
      assert.equal(built.status, 0, `${built.stdout}${built.stderr}`);
      const url = await started(t);

      const answer = await fetch(`${url}/edge`);
      assert.deepEqual(await answer.json(), EXPECTED);

      const plain = await inChromium(`${url}/plain`, (page) =>
        page.locator("output", { hasText: "body" }).textContent(),
      );
      assert.deepEqual(JSON.parse(plain.result), EXPECTED);

      const seen = await inChromium(url, async (page) => {
        const mail = page.locator("[name=email-address]");
        const state = () =>
          page.locator("output").filter({ hasText: /\{/ }).textContent();
        await mail.fill("ann@");
        const inPage = await page
          .locator("#error", { hasText: /\w/ })
          .textContent();
        await page.click("button");
        const refused = JSON.parse(await state());
        await mail.fill("ann@example.com");
        await page.click("button");
        await page.locator("output", { hasText: "body" }).waitFor();
        return { inPage, refused, sent: JSON.parse(await state()) };
      });
      assert.deepEqual(seen.result, {
        inPage: "bad_format",
        refused: { errors: ["email-address: bad_format"] },
        sent: { body: EXPECTED.body },
      });
    });
  });
