// Every plan in Node and in Chromium, there also in a worker, against what Rust wrote; and what may be carried out.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { OptionError, PlanError, plan, recordsToRows } from "seatwright/rows";

import { casesInChromium } from "./chromium.mjs";
import { runPlan } from "./plans.mjs";

const folder = new URL("../sheets/plans/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [
    name.replace(".json", ""),
    JSON.parse(readFileSync(new URL(name, folder), "utf8")),
  ]);
const transcript = new URL("../../target/parity/plans.ndjson", import.meta.url);
const lines = new Map(
  readFileSync(transcript, "utf8")
    .trimEnd()
    .split("\n")
    .map(JSON.parse)
    .map((line) => [line.name, line]),
);

test("there are plans", () => {
  assert.ok(cases.length > 40);
  assert.deepEqual(
    [...lines.keys()].sort(),
    cases.map(([name]) => name).sort(),
  );
});

test("plans in Node", async () => {
  for (const [name, expect] of cases)
    assert.deepEqual(await runPlan(name, expect, plan), lines.get(name));
});

test("plans in Chromium, in a page and in a worker", async () => {
  const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
  const seen = await casesInChromium("plans", dist, cases);
  assert.deepEqual(seen.violations, []);
  assert.deepEqual(seen.complaints, []);
  for (const place of ["page", "worker"]) {
    assert.equal(seen.result[place].length, cases.length);
    for (const line of seen.result[place])
      assert.deepEqual(line, lines.get(line.name), `${line.name}, ${place}`);
  }
  assert.equal(seen.result.stale, "PlanError");
});

describe("carrying out", () => {
  const SITES = "site,area-code\nParis,212\nRome,206\n";
  const RECORDS = [{ site: "Paris", "area-code": 301 }, { site: "Oslo" }];
  const sites = (existing = RECORDS, more = {}, csv = SITES) =>
    plan("netsapiens.site.create", csv, { existing, domain: "a.b", ...more });
  const saved = async (made) =>
    (await made.save({ document: true })).document.text();

  test("later, of the same sheet and records", async () => {
    const document = await saved(await sites());
    const again = await sites();
    await again.check(document);
    await again.check(new Blob([document]));
    const sent = [];
    for await (const { request } of again)
      sent.push([request.method, request.path]);
    assert.deepEqual(sent, [
      ["PUT", "/ns-api/v2/domains/a.b/sites/Paris"],
      ["POST", "/ns-api/v2/domains/a.b/sites"],
    ]);
    assert.deepEqual(again.unmanaged, ["Oslo"]);
    await again.close();
    await assert.rejects(again.check(document), /the plan is closed/);
  });

  test("of other records or another sheet", async () => {
    const document = await saved(await sites());
    const refused = async (made, message) =>
      assert.rejects((await made).check(document), (error) => {
        assert.ok(error instanceof PlanError);
        assert.match(error.message, message);
        return true;
      });
    await refused(sites([RECORDS[0]]), /what exists has changed/);
    const other = SITES.replace("206", "207");
    await refused(sites(RECORDS, {}, other), /the sheet makes another plan/);
  });

  test("guards need a yes", async () => {
    const records = Array.from({ length: 10 }, (_, at) => ({ site: `S${at}` }));
    const made = await sites(records);
    assert.deepEqual(
      made.guards.map(({ code }) => code),
      ["far_fewer"],
    );
    const first = async () => {
      for await (const row of made) return row.action;
    };
    await assert.rejects(first(), /this needs a yes: .* fewer than half/);
    await assert.rejects(made.save(), PlanError);
    const document = await saved(made);
    await assert.rejects(made.check(document), PlanError);
    await assert.rejects(made.check(document, ["x"]), /no guard "x"/);
    await made.check(document, ["far_fewer"]);
    assert.equal(await first(), "create");
  });

  test("a page tells what changes", async () => {
    const made = await sites(RECORDS);
    const { html } = await made.save({ html: true });
    const told = await html.text();
    assert.match(told, /^<!DOCTYPE html>/);
    assert.match(told, /is new/);
  });

  test("what exists comes back unchanged", async () => {
    const options = { domain: "a.b" };
    const op = "netsapiens.site.create";
    const { csv, left_out } = await recordsToRows(op, RECORDS, options);
    assert.deepEqual(left_out, []);
    const { counts } = (await sites(RECORDS, {}, csv)).summary;
    assert.deepEqual([counts.read, counts.unchanged], [2, 2]);
  });

  test("what cannot be read", async () => {
    await assert.rejects(sites(""), /what exists is an empty file/);
    await assert.rejects(sites('[{"site"'), PlanError);
    assert.equal((await sites([])).summary.counts.create, 2);
    await assert.rejects(sites(5), TypeError);
    await assert.rejects(sites([], { send_secrets: 1 }), OptionError);
    await assert.rejects(sites([], { yes: "far_fewer" }), OptionError);
    await assert.rejects(sites([], { several_kyes: true }), OptionError);
  });
});
