// Three major versions of Vite, while one writes and built. What a version needs besides the import stands in the table.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import * as vite5 from "vite5";
import * as vite7 from "vite7";
import * as vite8 from "vite8";

import { EXPECTED } from "./apps/answer.mjs";
import { computed, computedIn, folderOf, output } from "./app.mjs";

/** Vite 5 compiles for browsers of 2020, which have no top-level await. */
const ES2022 = {
  build: { target: "es2022" },
  optimizeDeps: { esbuildOptions: { target: "es2022" } },
};

const CASES = [
  ["Vite 5", vite5, "inline", {}],
  ["Vite 5, target es2022", vite5, "plain", ES2022],
  ["Vite 7", vite7, "plain", {}],
  ["Vite 7", vite7, "inline", {}],
  ["Vite 8", vite8, "plain", {}],
  ["Vite 8", vite8, "inline", {}],
];

for (const [name, vite, app, config] of CASES)
  describe(`${name}: ${app}`, () => {
    test("while one writes", async (t) => {
      const server = await vite.createServer({
        ...config,
        root: folderOf(app),
        cacheDir: await output(t),
        configFile: false,
        logLevel: "error",
        server: { host: "127.0.0.1", port: 0, strictPort: false },
      });
      t.after(() => server.close());
      await server.listen();
      const { port } = server.httpServer.address();
      assert.deepEqual(await computed(`http://127.0.0.1:${port}/`), EXPECTED);
    });

    test("built, under the strict policy", async (t) => {
      const out = await output(t);
      await built(vite, app, out, config);
      assert.deepEqual(await computedIn(out), EXPECTED);
    });
  });

describe("sheets in a worker, while one writes", () => {
  for (const [name, vite, optimizeDeps] of [
    ["Vite 7, excluded", vite7, { exclude: ["seatwright"] }],
    ["Vite 8", vite8, {}],
  ])
    test(name, async (t) => {
      const server = await vite.createServer({
        root: folderOf("sheets"),
        cacheDir: await output(t),
        configFile: false,
        logLevel: "error",
        optimizeDeps,
        server: { host: "127.0.0.1", port: 0, strictPort: false },
      });
      t.after(() => server.close());
      await server.listen();
      const { port } = server.httpServer.address();
      const users = await computed(`http://127.0.0.1:${port}/`);
      assert.deepEqual(users, ["1001", "1002"]);
    });
});

test("Vite 5 says what the top-level await needs", async (t) => {
  await assert.rejects(
    built(vite5, "plain", await output(t), {}),
    /Top-level await is not available/,
  );
});

const built = (vite, app, outDir, { build, ...config }) =>
  vite.build({
    ...config,
    root: folderOf(app),
    configFile: false,
    logLevel: "silent",
    build: {
      ...build,
      outDir,
      rollupOptions: {
        input: `${folderOf(app)}/main.mjs`,
        output: { entryFileNames: "app.js" },
      },
    },
  });
