// A Cloudflare Worker: bundled by wrangler as for a deployment, and run by workerd.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

import { Miniflare } from "miniflare";

import { EXPECTED } from "./apps/answer.mjs";
import { folderOf, output } from "./app.mjs";

test("a Worker answers with a module that wrangler compiled", async (t) => {
  const out = await output(t);
  const wrangler = fileURLToPath(
    new URL("node_modules/.bin/wrangler", import.meta.url),
  );
  execFileSync(wrangler, ["deploy", "--dry-run", `--outdir=${out}`], {
    cwd: folderOf("edge"),
    stdio: "pipe",
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", CI: "1" },
  });
  const worker = new Miniflare({
    modules: true,
    modulesRoot: out,
    modulesRules: [
      { type: "ESModule", include: ["**/*.js"] },
      { type: "CompiledWasm", include: ["**/*.wasm", "**/*.wasm?module"] },
    ],
    scriptPath: `${out}/worker.js`,
    compatibilityDate: "2026-01-01",
  });
  t.after(() => worker.dispose());
  const response = await worker.dispatchFetch("http://worker.invalid/");
  assert.deepEqual(await response.json(), EXPECTED);
});
