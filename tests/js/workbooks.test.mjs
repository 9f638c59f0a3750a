// Workbooks in Node and in Chromium, there also in a worker, against what Rust wrote; and when their module is loaded.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import {
  OptionError,
  WorkbookError,
  plan,
  read,
  recordsToRows,
} from "seatwright/rows";

import { casesInChromium } from "./chromium.mjs";
import { outcome } from "./workbooks.mjs";

const OP = "netsapiens.user.create";
const USER = { domain: "example.com", defaults: "required" };
const folder = new URL("../../target/parity/workbooks/", import.meta.url);
const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));

const cases = readFileSync(new URL("results.ndjson", folder), "utf8")
  .trimEnd()
  .split("\n")
  .map(JSON.parse);
const bytesOf = (name) =>
  new Uint8Array(readFileSync(new URL(`${name}.xlsx`, folder)));
const expected = ({ name, line, error }) =>
  error === null ? { name, ...line } : { name, error, kind: "WorkbookError" };

describe("workbooks in Node", () => {
  test("give what they give in Rust", async () => {
    assert.ok(cases.length >= 14);
    for (const each of cases)
      assert.deepEqual(
        await outcome(read, each, bytesOf(each.name)),
        expected(each),
      );
  });

  test("may be what exists, and are planned", async () => {
    const options = { ...USER, allow_errors: true };
    // The first sheet of what exists has the same people; one has an address that is none, one a day as extension.
    const made = await plan(OP, bytesOf("zeros-and-hidden"), {
      ...options,
      existing: bytesOf("second-of-two"),
      worksheet: "People",
    });
    const actions = [];
    for await (const { row, action } of made) actions.push([row, action]);
    assert.deepEqual(actions, [
      [2, "unchanged"],
      [3, "invalid"],
      [4, "invalid"],
    ]);
    await made.check((await made.save({ document: true })).document);
    const { csv } = await recordsToRows(OP, bytesOf("first-of-two"), USER);
    assert.match(csv, /0042/);
  });

  test("are refused in words", async () => {
    const book = bytesOf("first-of-two");
    const none = new OptionError(
      '"worksheet" is that of a workbook (.xlsx); this is none',
    );
    await assert.rejects(read(OP, "a,b\n", { worksheet: "A" }), none);
    await assert.rejects(
      read(OP, bytesOf("no-workbook"), { worksheet: "A" }),
      none,
    );
    await assert.rejects(read(OP, book, { worksheet: 1 }), OptionError);
    await assert.rejects(read(OP, book, { spool_limit: 100 }), {
      name: "RangeError",
      message: "the workbook has more than 100 bytes: see spool_limit",
    });
    // One that was refused leaves nothing behind.
    await assert.rejects(read(OP, bytesOf("password"), USER), WorkbookError);
    assert.equal((await (await read(OP, book, USER)).summary()).read, 3);
  });
});

describe("workbooks in Chromium", () => {
  let seen;

  before(async () => {
    const folders = { "/workbooks/": fileURLToPath(folder) };
    seen = await casesInChromium("workbooks", dist, cases, folders);
  });

  for (const kind of ["page", "worker"])
    test(`in a ${kind}`, () => {
      assert.deepEqual(seen.result[kind], cases.map(expected));
    });

  test("their module is loaded with the first of them", () => {
    assert.deepEqual(seen.result.before, ["rows_core_bg.wasm"]);
    assert.deepEqual(seen.result.after, [
      "rows_core_bg.wasm",
      "xlsx_core_bg.wasm",
    ]);
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.complaints, []);
  });
});
