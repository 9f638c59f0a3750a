// webpack and esbuild: for pages, for workers and for servers.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";

import { build } from "esbuild";
import * as vite8 from "vite8";
import webpack from "webpack";

import { inChromium } from "../js/chromium.mjs";
import { page, serve } from "../js/serve.mjs";
import { EXPECTED } from "./apps/answer.mjs";
import { computedIn, folderOf, output } from "./app.mjs";

async function byWebpack(app, out, mode) {
  const stats = await promisify(webpack)({
    mode,
    devtool: false,
    entry: `${folderOf(app)}/main.mjs`,
    output: { path: out, filename: "app.js", module: true },
    experiments: { outputModule: true },
    performance: { hints: false },
  });
  const { errors } = stats.toJson({ all: false, errors: true });
  assert.deepEqual(errors, []);
}

const byEsbuild = (app, outfile, more) =>
  build({
    entryPoints: [`${folderOf(app)}/main.mjs`],
    bundle: true,
    outfile,
    logLevel: "silent",
    ...more,
  });

describe("webpack 5", () => {
  for (const app of ["plain", "inline"])
    for (const mode of ["production", "development"])
      test(`${app}, ${mode}`, async (t) => {
        const out = await output(t);
        await byWebpack(app, out, mode);
        assert.deepEqual(await computedIn(out), EXPECTED);
      });
});

describe("esbuild", () => {
  for (const format of ["esm", "iife"])
    test(`inline, ${format}`, async (t) => {
      const out = await output(t);
      await byEsbuild("inline", join(out, "app.js"), { format, minify: true });
      assert.deepEqual(await computedIn(out), EXPECTED);
    });

  test("plain copies no file, and the page is told what to import", async (t) => {
    const out = await output(t);
    await byEsbuild("plain", join(out, "app.js"), { format: "esm" });
    const server = await serve({ "/": out }, { "/index.html": page("/none") });
    t.after(() => server.close());
    const { result } = await inChromium(`${server.url}/index.html`, (tab) =>
      tab.evaluate(() => import("/app.js").catch(({ message }) => message)),
    );
    assert.match(result, /import "seatwright\/inline" instead/);
  });

  for (const [format, file] of [
    ["esm", "app.mjs"],
    ["cjs", "app.cjs"],
  ])
    test(`a server in one file, ${format}`, async (t) => {
      const outfile = join(await output(t), file);
      await byEsbuild("server", outfile, { format, platform: "node" });
      const printed = execFileSync(process.execPath, [outfile]);
      assert.deepEqual(JSON.parse(printed), {
        ...EXPECTED,
        outcome: "not_found",
        free: "3",
      });
    });
});

describe("a worker that is asked at once", () => {
  const FIRST = { asked: "first", ...EXPECTED };

  test("Vite 8", async (t) => {
    const outDir = await output(t);
    await vite8.build({
      root: folderOf("worker"),
      configFile: false,
      logLevel: "silent",
      worker: { format: "es" },
      build: {
        outDir,
        rollupOptions: {
          input: `${folderOf("worker")}/main.mjs`,
          output: { entryFileNames: "app.js" },
        },
      },
    });
    assert.deepEqual(await computedIn(outDir), FIRST);
  });

  test("webpack 5", async (t) => {
    const out = await output(t);
    await byWebpack("worker", out, "production");
    assert.deepEqual(await computedIn(out), FIRST);
  });
});
