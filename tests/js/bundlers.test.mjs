// Apps of three lines by the two bundlers most in use: both take along the modules that the app asks for, without a
// plugin, and what they make runs in Chromium under the strict policy.

import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { operation } from "seatwright";
import { build } from "vite";
import webpack from "webpack";

import { done, inChromium } from "./chromium.mjs";
import { page, serve } from "./serve.mjs";

const create = operation("netsapiens.user.create", { domain: "example.com" });
const report = create.validate({ user: "1004" });
const APPS = {
  "app.mjs": { modules: 1, expected: report },
  // Imported for what it brings to operations alone: no bundler may shake it off.
  "forms.mjs": { modules: 2, expected: { ...report, fields: 50 } },
  // Loaded by the worker alone, which is a file of its own: the module of sheets, and that of workbooks when one comes.
  "sheets.mjs": { modules: 2, expected: ["1001", "1002"] },
  "both.mjs": { modules: 2, expected: { ...report, outcome: "not_found" } },
};

async function byVite(app, out) {
  await build({
    root: fileURLToPath(new URL("bundled/", import.meta.url)),
    configFile: false,
    logLevel: "error",
    build: {
      outDir: out,
      rollupOptions: {
        input: app,
        output: { entryFileNames: "app.js" },
      },
    },
  });
}

async function byWebpack(app, out) {
  const stats = await promisify(webpack)({
    mode: "production",
    entry: app,
    output: { path: out, filename: "app.js", module: true },
    experiments: { outputModule: true },
    performance: { hints: false },
  });
  const { errors, warnings } = stats.toJson({
    all: false,
    errors: true,
    warnings: true,
  });
  assert.deepEqual([...errors, ...warnings], []);
}

const BUNDLERS = { Vite: byVite, webpack: byWebpack };
const each = Object.entries(BUNDLERS).flatMap(([name, bundle]) =>
  Object.entries(APPS).map(([app, about]) => [name, bundle, app, about]),
);

for (const [name, bundle, app, { modules, expected }] of each)
  describe(`${name}: ${app}`, () => {
    let out;
    before(async () => {
      out = await mkdtemp(join(tmpdir(), "seatwright-bundle-"));
      await bundle(
        fileURLToPath(new URL(`bundled/${app}`, import.meta.url)),
        out,
      );
    });
    after(() => rm(out, { recursive: true, force: true }));

    test("takes the modules it asks for along as files, once", async () => {
      const files = await readdir(out, { recursive: true });
      const taken = files.filter((file) => file.endsWith(".wasm"));
      assert.equal(taken.length, modules);
      const built = await readFile(join(out, "app.js"), "utf8");
      assert.ok(built.length < 40_000, `${built.length} characters of code`);
      assert.ok(!built.includes("data:application/wasm"));
    });

    test("runs under the strict policy", async () => {
      const pages = { "/index.html": page("/app.js") };
      const server = await serve({ "/": out }, pages);
      try {
        const seen = await inChromium(`${server.url}/index.html`, done);
        assert.deepEqual(seen.result, expected);
        assert.deepEqual(seen.violations, []);
        assert.deepEqual(seen.complaints, []);
      } finally {
        await server.close();
      }
    });
  });
