// Node, Deno and Bun, without a bundler and without a permission.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { EXPECTED } from "./apps/answer.mjs";
import { computedIn, folderOf, output } from "./app.mjs";

const bin = (name) =>
  fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
const program = `${folderOf("server")}/main.mjs`;
const ALL = { ...EXPECTED, outcome: "not_found", free: "3" };

const printed = (command, args) =>
  JSON.parse(
    execFileSync(command, args, {
      cwd: import.meta.dirname,
      encoding: "utf8",
      env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" },
    }),
  );

test("Node, ES modules", () => {
  assert.deepEqual(printed(process.execPath, [program]), ALL);
});

test("Node, require()", () => {
  const code = `const { operation } = require("seatwright");
    require("seatwright/forms");
    const { answer } = require("./apps/answer.mjs");
    console.log(JSON.stringify(answer(operation)))`;
  assert.deepEqual(
    printed(process.execPath, ["--no-warnings", "--eval", code]),
    EXPECTED,
  );
});

test("Deno, with no permission but its own cache's", () => {
  const args = ["run", "--no-prompt", "--node-modules-dir=manual", program];
  assert.deepEqual(printed(bin("deno"), args), ALL);
});

describe("Bun", () => {
  test("runs", () => assert.deepEqual(printed(bin("bun"), [program]), ALL));

  test("bundles a server", async (t) => {
    const outfile = join(await output(t), "app.mjs");
    execFileSync(bin("bun"), [
      ...["build", program, "--target=bun", `--outfile=${outfile}`],
    ]);
    assert.deepEqual(printed(bin("bun"), [outfile]), ALL);
  });

  test("bundles a page with the modules inside", async (t) => {
    const out = await output(t);
    const entry = `${folderOf("inline")}/main.mjs`;
    execFileSync(bin("bun"), [
      ...["build", entry, "--target=browser", `--outfile=${out}/app.js`],
    ]);
    assert.deepEqual(await computedIn(out), EXPECTED);
  });
});
