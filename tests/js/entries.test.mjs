// Two entries, two modules: a page loads what it asks for, and both make one package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";

import * as seatwright from "seatwright";
import * as records from "seatwright/records";

import { done, inChromium } from "./chromium.mjs";
import { page, serve } from "./serve.mjs";

const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
const USER = "netsapiens.user.create";

/** What a program of Node prints. */
function printed(program, type = "module") {
  return execFileSync(
    process.execPath,
    [`--input-type=${type}`, "--eval", program],
    { cwd: import.meta.dirname, encoding: "utf8" },
  );
}

describe("entries", () => {
  test("the package has two modules", () => {
    const modules = readdirSync(dist).filter((name) => name.endsWith(".wasm"));
    assert.deepEqual(modules, ["core_bg.wasm", "records_core_bg.wasm"]);
  });

  test("no call has two homes", () => {
    const both = Object.keys(seatwright).filter((name) => name in records);
    assert.deepEqual(both, ["OptionError"]);
    assert.deepEqual(Object.keys(records), [
      "OptionError",
      "convert",
      "convertBatch",
      "fromRecord",
      "readResponse",
    ]);
    const op = seatwright.operation(USER, { domain: "example.com" });
    assert.ok(!("fromRecord" in op) && !("readResponse" in op));
  });

  test("an error of one is an error of the other", () => {
    assert.throws(
      () => records.readResponse(USER, "200"),
      seatwright.OptionError,
    );
    assert.throws(() => seatwright.operation("x"), records.OptionError);
  });

  test("each loads alone, by import and by require", () => {
    const call = `console.log(readResponse("${USER}", 404).outcome)`;
    const load = (name) => `{ readResponse } = require("${name}")`;
    const entry = "seatwright/records";
    assert.equal(
      printed(`import { readResponse } from "${entry}"; ${call}`),
      "not_found\n",
    );
    assert.equal(
      printed(`const ${load(entry)}; ${call}`, "commonjs"),
      "not_found\n",
    );
  });

  test("records/init, from bytes and from a file of its own", () => {
    const program = `
      import { readFileSync } from "node:fs";
      import init, { initSync, readResponse } from "seatwright/records/init";
      const url = import.meta.resolve("seatwright/records_core_bg.wasm");
      const bytes = readFileSync(new URL(url));
      WAY;
      console.log(readResponse("${USER}", 404).outcome);`;
    for (const way of ["initSync(bytes)", "await init(bytes)"])
      assert.equal(printed(program.replace("WAY", way)), "not_found\n");
  });
});

describe("what a page loads", () => {
  const asked = {
    "/package/index.js": ["core_bg.wasm"],
    "/package/init.js": [],
    "/package/records.index.js": ["records_core_bg.wasm"],
    "/package/records.init.js": [],
  };
  for (const [entry, expected] of Object.entries(asked))
    test(entry, async () => {
      const server = await serve(
        { "/package/": dist },
        {
          "/index.html": page("/page.js"),
          "/page.js": `import * as entry from "${entry}";
            const names = performance.getEntriesByType("resource").map(({ name }) => name);
            globalThis.done = { names, calls: Object.keys(entry).length };`,
        },
      );
      try {
        const seen = await inChromium(`${server.url}/index.html`, done);
        const { names, calls } = seen.result;
        assert.ok(calls > 0);
        const modules = names.filter((name) => name.endsWith(".wasm"));
        assert.deepEqual(
          modules.map((name) => name.split("/").at(-1)),
          expected,
        );
        const other = entry.includes("records") ? "/core.js" : "/records";
        assert.ok(!names.some((name) => name.includes(`/package${other}`)));
        assert.deepEqual(seen.violations, []);
      } finally {
        await server.close();
      }
    });
});
