// What would be lost, repeated or fatal if it crossed: refused before.

import assert from "node:assert/strict";
import { test } from "node:test";

import { OptionError, operation } from "seatwright";
import { readResponse } from "seatwright/records";
import { initSync } from "../../bindings-wasm/dist/core.js";

const ID = "netsapiens.site.create";
const INPUT = { site: "New York" };

test("what is longer than a module bears does not reach it", () => {
  const bound = operation(ID, { domain: "example.com" });
  const request = bound.build(INPUT);
  const long = "x".repeat(357_913_942);
  const codes = bound.validateText(long).issues.map(({ code }) => code);
  assert.deepEqual(codes, ["limit_exceeded"]);
  for (const call of [
    () => operation(long),
    () => operation(ID, { domain: long }),
    () => request.url(long),
    () => request.curl(long),
  ])
    assert.throws(call, {
      name: "RangeError",
      message: "the text is too long",
    });
  assert.equal(bound.isValid(INPUT), true);
});

test("operations give their memory back", () => {
  const base = operation(ID, { domain: "example.com" });
  const sites = Array.from({ length: 20_000 }, (_, at) => `site ${at}`);
  const before = process.memoryUsage().rss;
  for (let turn = 0; turn < 150; turn++) {
    const bound = base.with({ context: { sites } });
    assert.equal(bound.isValid(INPUT), true);
    bound.free();
  }
  const grown = process.memoryUsage().rss - before;
  assert.ok(grown < 60 << 20, `grown by ${grown} bytes`);
});

test("operations that nobody frees do not fill the memory", () => {
  const base = operation(ID, { domain: "example.com" });
  const request = base.build(INPUT);
  const name = "x".repeat(1000);
  const sites = Array.from({ length: 4000 }, (_, at) => `${name}${at}`);
  for (let turn = 0; turn < 60; turn++)
    base.with({ context: { sites } }).isValid(INPUT);
  // The limit and one operation more, of which the whole loop would take twice as much.
  assert.ok(initSync().memory.buffer.byteLength < 160 << 20);
  assert.equal(base.build(INPUT).body, request.body);
  assert.equal(
    request.url("https://h"),
    "https://h/ns-api/v2/domains/example.com/sites",
  );
});

test("a freed operation says so", () => {
  const bound = operation(ID, { domain: "example.com" });
  const request = bound.build(INPUT);
  bound[Symbol.dispose ?? Symbol.for("Symbol.dispose")]();
  bound.free();
  assert.throws(() => bound.isValid(INPUT), /has been freed/);
  assert.throws(() => bound.build(INPUT), /has been freed/);
  assert.throws(() => request.url("https://api.example.net"), /has been freed/);
  assert.equal(JSON.parse(request.body).site, "New York");
});

test("a token is refused without being repeated", () => {
  const request = operation(ID, { domain: "example.com" }).build(INPUT);
  for (const token of ["nss_c4n4ry\nX: y", "nss_c4n4ry ", "", undefined, 5])
    assert.throws(
      () => request.fetchInit(token),
      (error) =>
        error instanceof TypeError && !error.message.includes("c4n4ry"),
    );
  const { headers } = request.fetchInit("nss_1");
  assert.equal(headers.authorization, "Bearer nss_1");
});

test("an option that JSON would lose is an error", () => {
  for (const options of [
    { context: new Map([["users", ["1004"]]]) },
    { context: { users: new Set(["1004"]) } },
    { context: { users: undefined } },
    { domain: () => "example.com" },
    { domain: Symbol("example.com") },
    { limits: { bytes: Infinity } },
    { limits: { bytes: 5n } },
  ])
    assert.throws(() => operation(ID, options), OptionError);
  assert.equal(operation(ID, { domain: undefined }).id, ID);
});

test("no answer has a way of its own", () => {
  for (const status of [null, undefined, 0]) {
    const { outcome, advice } = readResponse(ID, status);
    assert.equal(outcome, "unknown");
    assert.deepEqual(
      advice.map(({ code }) => code),
      ["check_before_retry"],
    );
  }
  assert.throws(() => readResponse(ID, 65536), /from 0 to 65535/);
});
