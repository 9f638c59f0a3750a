// Every sheet in Node and in Chromium, there also in a worker, against what Rust wrote.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { read } from "seatwright/rows";

import { casesInChromium } from "./chromium.mjs";
import { SOURCES, result } from "./sheets.mjs";

const folder = new URL("../sheets/", import.meta.url);
const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));

// Sheets of JSON are `<name>.data.json`.
const names = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace(".json", ""))
  .sort();
const cases = names.map((name) => {
  const expect = JSON.parse(readFileSync(new URL(`${name}.json`, folder)));
  return {
    name,
    file: expect.file ?? `${name}.csv`,
    operation: expect.operation ?? "netsapiens.user.create",
    options: {
      ...(expect.options ?? { domain: "example.com", defaults: "required" }),
      ...expect.sheet,
      allow_errors: true,
    },
    canary: expect.canary,
  };
});
const transcript = new URL(
  "../../target/parity/sheets.ndjson",
  import.meta.url,
);
const lines = new Map(
  readFileSync(transcript, "utf8")
    .trimEnd()
    .split("\n")
    .map(JSON.parse)
    .map((line) => [line.name, line]),
);

test("there are sheets", () => {
  assert.ok(names.length >= 78);
  assert.deepEqual([...lines.keys()].sort(), names);
});

describe("sheets in Node", () => {
  for (const [kind, source] of Object.entries(SOURCES))
    test(`as ${kind}`, async () => {
      for (const { name, file, operation, options, canary } of cases) {
        const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
        const sheet = await read(operation, source(bytes), options);
        const line = await result(name, sheet);
        assert.deepEqual(line, lines.get(name));
        await sheet.close();
        const { requests, corrected, ...shown } = line;
        if (canary) assert.ok(!JSON.stringify(shown).includes(canary), name);
      }
    });

  test("as text and as objects", async () => {
    const lined = ["lines-of-json", "nested-json", "plain", "office"];
    for (const { name, file, operation, options } of cases) {
      const bytes = readFileSync(new URL(file, folder));
      const text = new TextDecoder("utf-8").decode(bytes);
      const { encoding } = JSON.parse(lines.get(name).facts).file;
      const marked = bytes[0] === 0xef;
      // What was not UTF-8 is another file as text.
      if (!lined.includes(name) || encoding !== "utf-8" || marked) continue;
      const sheet = await read(operation, text, options);
      assert.deepEqual(await result(name, sheet), lines.get(name));
    }
    const nested = cases.find(({ name }) => name === "nested-json");
    const text = readFileSync(new URL(nested.file, folder), "utf8");
    const objects = text.trimEnd().split("\n").map(JSON.parse);
    const sheet = await read(nested.operation, objects, nested.options);
    const line = await result(nested.name, sheet);
    assert.deepEqual(line, lines.get(nested.name));
  });
});

describe("sheets in Chromium", () => {
  let seen;

  before(async () => {
    const folders = { "/sheets/": fileURLToPath(folder) };
    seen = await casesInChromium("sheets", dist, cases, folders);
  });

  for (const kind of ["page", "worker"])
    test(`in a ${kind}`, (t) => {
      const results = seen.result[kind];
      assert.equal(results.length, cases.length);
      for (const line of results)
        assert.deepEqual(line, lines.get(line.name), line.name);
      t.diagnostic(`Chromium ${seen.version}: ${results.length} sheets`);
    });

  test("nothing broke the policy, nothing complained", () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.complaints, []);
  });
});
