// Three entries, three modules: a page loads what it asks for, and all make one package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, test } from "node:test";

import * as seatwright from "seatwright";
import * as forms from "seatwright/forms";
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
  test("the package has three modules", () => {
    const modules = readdirSync(dist).filter((name) => name.endsWith(".wasm"));
    assert.deepEqual(modules, [
      "core_bg.wasm",
      "forms_core_bg.wasm",
      "records_core_bg.wasm",
    ]);
  });

  test("the module that checks and builds has at most 102 KB of brotli", () => {
    const module = readFileSync(`${dist}core_bg.wasm`);
    const size = brotliCompressSync(module, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    assert.ok(size <= 102 * 1024, `${size} bytes`);
  });

  test("no call has two homes", () => {
    const names = [seatwright, forms, records].flatMap(Object.keys);
    const twice = names.filter((name, at) => names.indexOf(name) < at);
    assert.deepEqual(twice, ["OptionError", "OptionError"]);
    assert.deepEqual(Object.keys(forms), ["OptionError", "describe"]);
    assert.deepEqual(Object.keys(records), [
      "OptionError",
      "catalogue",
      "convert",
      "convertBatch",
      "differences",
      "fix",
      "fromRecord",
      "lossRows",
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
    assert.throws(() => forms.describe("x"), seatwright.OptionError);
    assert.throws(() => forms.describe(USER, { x: 1 }), records.OptionError);
    assert.throws(() => seatwright.operation("x"), records.OptionError);
  });

  test("an operation has the form that the entry makes", () => {
    const options = { profile: "45", domain: "example.com" };
    const form = seatwright.operation(USER, options).describe();
    assert.equal(form.profile, "45");
    assert.deepEqual(form, forms.describe(USER, options));
  });

  test("without the forms an operation says what to import", () => {
    const program = `
      import { operation } from "seatwright";
      try { operation("${USER}").describe() } catch (error) { console.log(error.message) }`;
    assert.match(printed(program), /import "seatwright\/forms"/);
  });

  test("forms load alone, by import, by require and by hand", () => {
    const call = `console.log(describe("${USER}").fields.length)`;
    const entry = "seatwright/forms";
    assert.equal(
      printed(`import { describe } from "${entry}"; ${call}`),
      "50\n",
    );
    assert.equal(
      printed(`const { describe } = require("${entry}"); ${call}`, "commonjs"),
      "50\n",
    );
    const program = `
      import { readFileSync } from "node:fs";
      import init, { initSync, describe } from "${entry}/init";
      const url = import.meta.resolve("seatwright/forms_core_bg.wasm");
      const bytes = readFileSync(new URL(url));
      try { ${call} } catch (error) { console.log(error.message) }
      WAY;
      ${call}`;
    for (const way of ["initSync(bytes)", "await init(bytes)"])
      assert.equal(
        printed(program.replace("WAY", way)),
        `${entry} is not loaded yet: await init() first\n50\n`,
      );
  });

  test("records load alone, by import and by require", () => {
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
    "/package/forms.index.js": ["forms_core_bg.wasm"],
    "/package/forms.init.js": [],
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
        // One glue file of the generator's, that of the entry's own module.
        const glue = names.filter((name) => /core\.js$/.test(name));
        const own = entry.match(/(forms|records)\./)?.[1];
        assert.deepEqual(
          glue.map((name) => name.split("/").at(-1)),
          [own ? `${own}_core.js` : "core.js"],
        );
        assert.deepEqual(seen.violations, []);
      } finally {
        await server.close();
      }
    });
});
