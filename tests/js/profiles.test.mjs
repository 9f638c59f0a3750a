// A server's own document as a profile, in each module that can take one.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "node:test";

import { OptionError, operation, operations } from "seatwright";
import { openapiDifferences, profileFromOpenapi } from "seatwright/profiles";
import { plan, read } from "seatwright/rows";

import { done, inChromium } from "./chromium.mjs";
import { page, serve } from "./serve.mjs";

const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
const TABLES = readFileSync(
  new URL("../../web-demo/sandbox/netsapiens/openapi.json", import.meta.url),
);
const USER = "netsapiens.user.create";
const ANN = {
  user: "1004",
  "name-first-name": "Ann",
  "name-last-name": "Smith",
  email: "ann@example.com",
  "user-scope": "Basic User",
};
const options = (profile) => ({
  domain: "example.com",
  defaults: "none",
  profile,
});

/** The document of the tables, with a field of its own and a stricter limit. */
function changed() {
  const document = JSON.parse(TABLES);
  const { requestBody } = document.paths["/domains/{domain}/users"].post;
  const { properties } = requestBody.content["application/json"].schema;
  properties.badge = { type: "integer", minimum: 1, maximum: 99 };
  properties["name-first-name"].maxLength = 8;
  return document;
}

const SHEET =
  "user,name-first-name,name-last-name,email,user-scope,badge\n" +
  "1001,Ann,King,ann@example.com,Basic User,7\n" +
  "1002,Ben,Cole,ben@example.com,Basic User,100\n";

async function rowsOf(sheet) {
  const rows = [];
  for await (const row of sheet) rows.push(row);
  return rows;
}

describe("a server's own document", () => {
  test("that is written from the tables does not differ", () => {
    const report = openapiDifferences(TABLES);
    assert.deepEqual(report.differences, []);
    assert.ok(report.operations.some((one) => one.operation === USER));
    assert.deepEqual(profileFromOpenapi(TABLES, "js-tables").differences, []);
  });

  test("is a profile for operations, those bound before go on", () => {
    const before = operation(USER, options("45"));
    const body = before.build(ANN).body;
    const many = operations().length;
    const report = profileFromOpenapi(changed(), "js-1");
    assert.equal(report.name, "js-1");
    const badge = report.differences.find(({ field }) => field === "badge");
    assert.deepEqual(badge, {
      operation: USER,
      field: "badge",
      kind: "field",
      theirs: "integer",
      applied: true,
    });
    const create = operation(USER, options("js-1"));
    for (let at = 1; at < 20; at += 1)
      assert.equal(
        JSON.parse(create.build({ ...ANN, badge: String(at) }).body).badge,
        at,
      );
    const { issues } = create.validate({
      ...ANN,
      "name-first-name": "Bartholomew",
    });
    assert.deepEqual(
      issues.map(({ code }) => code),
      ["too_long"],
    );
    assert.equal(before.build(ANN).body, body);
    assert.equal(operations().length, many);
    const device = operation("netsapiens.device.create", {
      ...options("js-1"),
      user: "1004",
    });
    assert.equal(device.build({ device: "1004a" }).body, '{"device":"1004a"}');
  });

  test("is a profile for sheets and plans", async () => {
    profileFromOpenapi(changed(), "js-1");
    const sheet = await read(USER, SHEET, options("js-1"));
    const rows = await rowsOf(sheet);
    assert.deepEqual(
      rows.map(({ verdict }) => verdict),
      ["ready", "invalid"],
    );
    assert.equal(JSON.parse(rows[0].request.body).badge, 7);
    const planned = await plan(USER, SHEET, {
      ...options("js-1"),
      existing: [{ ...ANN, user: "1001", "name-last-name": "King", badge: 7 }],
    });
    const actions = (await rowsOf(planned)).map(({ action }) => action);
    assert.equal(actions[0], "unchanged");
  });

  test("is given as text, bytes or an object", () => {
    const report = profileFromOpenapi(changed(), "js-1");
    const text = JSON.stringify(changed());
    const bytes = new TextEncoder().encode(text);
    for (const given of [text, bytes, bytes.buffer, new DataView(bytes.buffer)])
      assert.deepEqual(profileFromOpenapi(given, "js-1"), report);
  });

  test("has a name of its own", () => {
    for (const name of ["", "a b", "45", "x".repeat(65), 4, undefined])
      assert.throws(() => profileFromOpenapi(TABLES, name), OptionError);
    profileFromOpenapi(changed(), "js-1");
    assert.throws(() => profileFromOpenapi(TABLES, "js-1"), {
      name: "OptionError",
      message: /another document is registered/,
    });
  });

  test("that is none is refused with the reason", () => {
    for (const [document, message] of [
      ["{", /not valid JSON/],
      ["[]", /not an OpenAPI document/],
      [{ paths: { "/pets": {} } }, /another API/],
      [undefined, /must be JSON text/],
      [new Uint8Array(50 << 20), /limit of 16777216/],
      [`{"paths":${"[".repeat(5000)}${"]".repeat(5000)}}`, /limit of 128/],
    ]) {
      assert.throws(() => openapiDifferences(document), message);
      assert.throws(() => profileFromOpenapi(document, "js-none"), message);
    }
    assert.throws(() => operation(USER, options("js-none")), OptionError);
  });

  test("stays when the module that trapped is replaced", () => {
    const program = `
      import { operation } from "seatwright";
      import { profileFromOpenapi } from "seatwright/profiles";
      import { Bound, Buffers } from ${JSON.stringify(`${dist}profiles_core.js`)};
      const options = { domain: "example.com", defaults: "none", profile: "kept" };
      profileFromOpenapi(${JSON.stringify(changed())}, "kept");
      const create = operation("${USER}", options);
      const input = { ...${JSON.stringify(ANN)}, badge: 7 };
      const first = create.build(input).body;
      const usual = Bound.prototype.call;
      Bound.prototype.call = () => new Buffers().input(0x7fff_ffff);
      try { create.validate(input); } catch ({ name }) { console.log(name); }
      Bound.prototype.call = usual;
      console.log(operation("${USER}", options).build(input).body === first);`;
    const printed = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { cwd: import.meta.dirname, encoding: "utf8" },
    );
    assert.deepEqual(printed.trim().split("\n"), ["RuntimeError", "true"]);
  });

  test("waits for its module in a page", async () => {
    const server = await serve(
      { "/package/": dist },
      {
        "/index.html": page("/page.js"),
        "/document.json": JSON.stringify(changed()),
        "/page.js": `
          import { operation } from "/package/index.js";
          import { loadProfiles, profileFromOpenapi } from "/package/profiles.js";
          const document = await (await fetch("/document.json")).text();
          let before;
          try { profileFromOpenapi(document, "page"); } catch ({ message }) { before = message; }
          await loadProfiles();
          profileFromOpenapi(document, "page");
          const create = operation("${USER}", { domain: "example.com", defaults: "none", profile: "page" });
          globalThis.done = { before, body: create.build({ ...${JSON.stringify(ANN)}, badge: 7 }).body };`,
      },
    );
    try {
      const { result, violations } = await inChromium(
        `${server.url}/index.html`,
        done,
      );
      assert.match(result.before, /await loadProfiles\(\)/);
      assert.equal(JSON.parse(result.body).badge, 7);
      assert.deepEqual(violations, []);
    } finally {
      await server.close();
    }
  });
});
