// Each entry has its module: a page loads what it asks for, and all make one package.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, test } from "node:test";

import * as seatwright from "seatwright";
import * as forms from "seatwright/forms";
import * as records from "seatwright/records";
import * as rows from "seatwright/rows";
import * as beside from "seatwright/beside";
import * as netsapiens from "seatwright/netsapiens";
import * as profiles from "seatwright/profiles";
import * as suggestions from "seatwright/suggestions";

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
  test("the package has nine modules", () => {
    const modules = readdirSync(dist).filter((name) => name.endsWith(".wasm"));
    assert.deepEqual(modules, [
      "beside_core_bg.wasm",
      "core_bg.wasm",
      "forms_core_bg.wasm",
      "page_core_bg.wasm",
      "profiles_core_bg.wasm",
      "records_core_bg.wasm",
      "rows_core_bg.wasm",
      "suggestions_core_bg.wasm",
      "xlsx_core_bg.wasm",
    ]);
  });

  test("the module that checks and builds has at most 85 KB of brotli", () => {
    const module = readFileSync(`${dist}core_bg.wasm`);
    const size = brotliCompressSync(module, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    assert.ok(size <= 85 * 1024, `${size} bytes`);
  });

  test("no call has two homes", () => {
    const names = [
      seatwright,
      forms,
      records,
      rows,
      suggestions,
      beside,
      netsapiens,
      profiles,
    ].flatMap(Object.keys);
    const twice = names.filter((name, at) => names.indexOf(name) < at);
    assert.deepEqual(twice, Array(3).fill("OptionError"));
    assert.deepEqual(Object.keys(forms), ["OptionError", "describe"]);
    assert.deepEqual(Object.keys(records), [
      "OptionError",
      "catalogue",
      "convert",
      "convertBatch",
      "differences",
      "fix",
      "fromRecord",
      "like",
      "lossRows",
      "readResponse",
    ]);
    assert.deepEqual(Object.keys(suggestions), [
      "loadSuggestions",
      "loadSuggestionsSync",
    ]);
    assert.deepEqual(Object.keys(beside), ["loadBeside", "loadBesideSync"]);
    assert.deepEqual(Object.keys(profiles), [
      "loadProfiles",
      "loadProfilesSync",
      "openapiDifferences",
      "profileFromOpenapi",
    ]);
    assert.deepEqual(Object.keys(rows), [
      "OptionError",
      "Plan",
      "PlanError",
      "Run",
      "RunError",
      "Sheet",
      "SheetError",
      "WorkbookError",
      "fromConversion",
      "listRequest",
      "nextFree",
      "plan",
      "read",
      "readRequest",
      "recordsToRows",
      "run",
      "template",
      "templateColumns",
    ]);
    const op = seatwright.operation(USER, { domain: "example.com" });
    assert.ok(!("fromRecord" in op) && !("readResponse" in op));
  });

  test("the calls of one vendor are its operations by their own names", () => {
    const own = seatwright
      .operations()
      .filter((id) => id.startsWith("netsapiens."));
    assert.equal(Object.keys(netsapiens).length, own.length);
    const options = { domain: "example.com", defaults: "none" };
    const site = netsapiens.createSite({ site: "Paris" }, options);
    assert.deepEqual(
      [site.method, site.path, site.body],
      ["POST", "/ns-api/v2/domains/example.com/sites", '{"site":"Paris"}'],
    );
    // The same object with another value in it, and an object inside it that was changed.
    options.domain = "other.example";
    assert.match(
      netsapiens.createSite({ site: "Rome" }, options).path,
      /other\.example/,
    );
    // As many names as before, one of them without a value: what is missing is not that of the last call.
    assert.throws(
      () => netsapiens.createSite({ site: "Rome" }, { user: undefined }),
      seatwright.ValidationError,
    );
    const limits = { keys: 100 };
    netsapiens.createSite({ site: "Rome" }, { ...options, limits });
    limits.keys = 1;
    assert.throws(
      () =>
        netsapiens.createSite(
          { site: "Rome", "area-code": 212 },
          { ...options, limits },
        ),
      seatwright.ValidationError,
    );
    assert.throws(
      () => netsapiens.createUser({}, { domian: "example.com" }),
      seatwright.OptionError,
    );
    const device = netsapiens.createDevice(
      { device: "1004a" },
      { domain: "example.com", user: "1004" },
    );
    assert.match(device.path, /users\/1004\/devices$/);
  });

  test("an error of one is an error of the other", () => {
    assert.throws(
      () => records.readResponse(USER, "200"),
      seatwright.OptionError,
    );
    assert.throws(() => forms.describe("x"), seatwright.OptionError);
    assert.throws(() => forms.describe(USER, { x: 1 }), records.OptionError);
    assert.throws(() => seatwright.operation("x"), records.OptionError);
    assert.throws(() => rows.template("x"), seatwright.OptionError);
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

  test("rows load alone, by import, by require and by hand", () => {
    const call = `console.log(nextFree(1, 9, [1, 2]))`;
    const entry = "seatwright/rows";
    assert.equal(
      printed(`import { nextFree } from "${entry}"; ${call}`),
      "3\n",
    );
    assert.equal(
      printed(`const { nextFree } = require("${entry}"); ${call}`, "commonjs"),
      "3\n",
    );
    const program = `
      import { readFileSync } from "node:fs";
      import init, { initSync, nextFree } from "${entry}/init";
      const url = import.meta.resolve("seatwright/rows_core_bg.wasm");
      const bytes = readFileSync(new URL(url));
      try { ${call} } catch (error) { console.log(error.message) }
      WAY;
      ${call}`;
    for (const way of ["initSync(bytes)", "await init(bytes)"])
      assert.equal(
        printed(program.replace("WAY", way)),
        `${entry} is not loaded yet: await init() first\n3\n`,
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

describe("without the suggestions", () => {
  const input = {
    user: "1004",
    "VM PIN": "7346",
    "time-zone": "Mountain Time",
    "login-username": "ann@example.com",
    "user-scop": "Basic User",
    "email-send-alert-new-voicemail-behavior": "attneww",
    dial_plan: "main",
  };
  const program = `
    import { readFileSync } from "node:fs";
    import { initSync, operation } from "seatwright/init";
    const read = (name) => readFileSync(new URL(import.meta.resolve("seatwright/" + name)));
    initSync(read("core_bg.wasm"));
    const create = operation("${USER}", { domain: "example.com", partial: true });
    const report = () => create.validate(${JSON.stringify(input)}).issues;
    const before = report();
    const { loadSuggestions, loadSuggestionsSync } = await import("seatwright/suggestions");
    WAY;
    console.log(JSON.stringify([before, report()]));`;

  test("a report has the same issues, and proposes nothing for words of people", () => {
    const [before, after] = JSON.parse(printed(program.replace("WAY", "")));
    const codes = (issues) =>
      issues.map(({ path, code, severity }) => [path, code, severity]);
    assert.deepEqual(codes(before), codes(after));
    const fixOf = (issues, name) =>
      issues.find(({ path }) => path[0] === name).fix;
    // What it lacks: what a time zone and a field are called besides, and slips in one of a closed list.
    const lacks = [
      "VM PIN",
      "time-zone",
      "email-send-alert-new-voicemail-behavior",
    ];
    for (const name of lacks) assert.equal(fixOf(before, name), undefined);
    assert.equal(fixOf(after, lacks[2]).value, "attnew");
    assert.equal(fixOf(after, "VM PIN").to, "voicemail-login-pin");
    assert.equal(fixOf(after, "time-zone").value, "US/Mountain");
    // What it has all the same: slips, and what is certain.
    for (const issues of [before, after]) {
      assert.equal(fixOf(issues, "user-scop").to, "user-scope");
      assert.equal(fixOf(issues, "dial_plan").to, "dial-plan");
    }
    // Nothing else differs.
    const rest = (issues) =>
      issues.filter(({ path }) => !lacks.includes(path[0]));
    assert.deepEqual(rest(before), rest(after));
  });

  test("a required field is named even if a word of people holds it", () => {
    const whole = program
      .replace(", partial: true", "")
      .replace(JSON.stringify(input), '{ surname: "Smith" }');
    const [before, after] = JSON.parse(printed(whole.replace("WAY", "")));
    const missing = (issues) =>
      issues
        .filter(({ code }) => code === "required")
        .map(({ path }) => path[0]);
    assert.deepEqual(
      missing(before).filter((name) => !missing(after).includes(name)),
      ["name-last-name"],
    );
  });

  test("they load in each way, and give the same", () => {
    const bytes = 'read("suggestions_core_bg.wasm")';
    const ways = [
      "",
      "await loadSuggestions()",
      "loadSuggestionsSync()",
      `loadSuggestionsSync(${bytes})`,
    ];
    const outputs = ways.map((way) => printed(program.replace("WAY", way)));
    assert.equal(new Set(outputs).size, 1);
  });
});

describe("without the operations beside a user", () => {
  const program = `
    import { readFileSync } from "node:fs";
    import { initSync, operation, operations } from "seatwright/init";
    const read = (name) => readFileSync(new URL(import.meta.resolve("seatwright/" + name)));
    initSync(read("core_bg.wasm"));
    const device = "netsapiens.device.create";
    const options = { domain: "example.com", user: "1004", defaults: "none" };
    const site = operation("netsapiens.site.create", { domain: "example.com", defaults: "none" });
    const first = site.build({ site: "Paris" }).body;
    let before;
    try { operation(device, options); } catch ({ message }) { before = message; }
    const few = operations().length;
    WAY;
    const { body } = operation(device, options).build({ device: "1004a" });
    // What was bound before goes on, and the first module does not come back.
    initSync(read("core_bg.wasm"));
    const again = site.build({ site: "Paris" }).body === first;
    console.log(JSON.stringify([before, few, body, operations().length, again]));`;
  const load =
    'const { loadBeside, loadBesideSync } = await import("seatwright/beside")';

  test("an operation says which call to make, and is there afterwards", () => {
    for (const way of [
      "await loadBeside()",
      'loadBesideSync(read("beside_core_bg.wasm"))',
    ]) {
      const [before, few, body, all, again] = JSON.parse(
        printed(program.replace("WAY", `${load}; ${way}`)),
      );
      assert.equal(
        before,
        'netsapiens.device.create is in a module of its own: await loadBeside() from "seatwright/beside" before it',
      );
      assert.equal(few, 7);
      assert.equal(body, '{"device":"1004a"}');
      assert.equal(all, 19);
      assert.ok(again);
    }
  });

  test("Node loads them when they are asked for", () => {
    const asked = `
      import { operation } from "seatwright";
      const create = operation("createPhonenumber", { domain: "example.com", defaults: "none" });
      console.log(create.build({ phonenumber: "+1 800 555 1234", "dial-rule-translation-destination-user": "1004" }).body);`;
    assert.equal(
      printed(asked).trim(),
      '{"phonenumber":"18005551234","dial-rule-translation-destination-user":"1004"}',
    );
  });
});

describe("what a page loads", () => {
  const asked = {
    "/package/index.js": ["core_bg.wasm"],
    "/package/inline.js": [],
    "/package/init.js": [],
    "/package/forms.index.js": ["forms_core_bg.wasm"],
    "/package/forms.inline.js": [],
    "/package/forms.init.js": [],
    "/package/records.index.js": ["records_core_bg.wasm"],
    "/package/records.init.js": [],
    "/package/suggestions.js": [],
    "/package/beside.js": [],
    "/package/profiles.js": [],
    "/package/rows.index.js": ["rows_core_bg.wasm"],
    "/package/rows.init.js": [],
    "/package/rows.client.js": [],
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
        const own = entry.match(
          /(forms|records|rows|suggestions|beside|profiles)\./,
        )?.[1];
        // The engine of a client is in the worker.
        const expectedGlue = entry.includes("client")
          ? []
          : [own ? `${own}_core.js` : "core.js"];
        // The module with all operations stands in for the first, whose bridge it uses.
        if (own === "beside") expectedGlue.push("core.js");
        if (own === "profiles") expectedGlue.unshift("core.js");
        assert.deepEqual(
          glue.map((name) => name.split("/").at(-1)).sort(),
          expectedGlue,
        );
        assert.deepEqual(seen.violations, []);
      } finally {
        await server.close();
      }
    });
});
