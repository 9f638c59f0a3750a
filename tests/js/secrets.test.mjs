// A secret stands in the body and in nothing else that the package says.

import assert from "node:assert/strict";
import { Console } from "node:console";
import { Writable } from "node:stream";
import { describe, test } from "node:test";
import { inspect } from "node:util";

import * as seatwright from "seatwright";
import * as records from "seatwright/records";
// Vectors with the option `names` need the labels.
import "seatwright/forms";

import { ways } from "./call-outcome.mjs";
import { FORMS } from "./outcome.mjs";
import { load, loadCalls } from "./vectors.mjs";

const BASE = "https://api.example.net";
const cases = load().filter((each) => each.canary !== undefined);
const calls = loadCalls().filter((each) => each.canary !== undefined);

/** Everything that a program may do to show a thing. */
function shown(thing) {
  let printed = "";
  const stdout = new Writable({
    write(chunk, _, next) {
      printed += chunk;
      next();
    },
  });
  const terminal = new Console({ stdout });
  terminal.log(thing);
  terminal.log("%s %o %O %j", thing, thing, thing, thing);
  terminal.dir(thing, { showHidden: true, depth: Infinity });
  terminal.table(thing);
  return [
    printed,
    JSON.stringify(thing) ?? "",
    String(thing),
    `${Object.entries(thing)}`,
    inspect(thing),
    inspect(thing, { showHidden: true, depth: Infinity, getters: false }),
  ];
}

function shownError(error) {
  const { message, stack, cause } = error;
  const parts = [message, stack, String(cause), ...shown(error)];
  // As a log shipper copies it.
  const copy = structuredClone(error);
  return [...parts, ...shown(copy), ...shown({ ...error })];
}

/** What the package says of a case, by channel. */
function said(each, form) {
  const { operation, options, text } = each;
  const call = (bound, name) => bound[name + form.suffix](form.read(text));
  try {
    const bound = seatwright.operation(operation, options);
    const channels = [...shown(bound), ...shown(call(bound, "validate"))];
    const normalized = call(bound, "normalize");
    channels.push(...shown(normalized.report));
    const standard = bound["~standard"].validate(JSON.parse(tolerant(text)));
    if (standard.issues) channels.push(...shown(standard.issues));
    const request = call(bound, "build");
    channels.push(...shown(request), ...shown(request.report));
    channels.push(request.path, request.url(BASE), request.curl(BASE));
    channels.push(JSON.stringify([request.headers, request.query]));
    return channels;
  } catch (error) {
    const known =
      error instanceof seatwright.ValidationError ||
      error instanceof seatwright.OptionError;
    if (!known) throw error;
    return [
      ...shownError(error),
      ...(error.report ? shown(error.report) : []),
      ...(error.issues ? shown(error.issues) : []),
    ];
  }
}

/** A broken document has no object; its Standard Schema is asked about an empty one. */
function tolerant(text) {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return "{}";
  }
}

for (const [name, form] of Object.entries(FORMS))
  describe(`secrets as ${name}`, () => {
    for (const each of cases) {
      if (form.host && each.unlike !== null) continue;
      test(each.id, () => {
        const channels = said(each, form);
        assert.ok(channels.length > 10);
        const leaks = channels.filter((text) => text.includes(each.canary));
        assert.deepEqual(leaks, []);
      });
    }
  });

test("the canaries are there, and where one is allowed it is seen", (t) => {
  assert.ok(cases.length > 10);
  const seen = cases.filter((each) => {
    const bound = seatwright.operation(each.operation, each.options);
    return bound.normalizeText(each.text).text?.includes(each.canary);
  });
  assert.ok(seen.length > 0);
  t.diagnostic(`${cases.length} canaries, ${seen.length} of them in a body`);
});

/** What a call says, but for the part that is the caller's own data. */
function saidOf(call, work) {
  try {
    const made = { ...work() };
    if (call === "from_record" || call === "fix") delete made.input;
    if (call === "read_response") delete made.record;
    return shown(made);
  } catch (error) {
    const known =
      error instanceof records.OptionError || error instanceof TypeError;
    if (!known) throw error;
    return shownError(error);
  }
}

/** The case broken off inside the secret, and with a value that JSON does not have beside it. */
function broken(each) {
  const { canary, text } = each;
  const at = text?.indexOf(canary) ?? -1;
  if (at < 0) return [];
  const cut = { ...each, text: text.slice(0, at + 3) };
  const read = () => ({ [canary.slice(0, 3)]: NaN, y: [canary], z: canary });
  return [
    ...ways(records, cut, FORMS["JSON text"]),
    ...ways(records, each, { host: true, read }),
  ];
}

for (const [name, form] of Object.entries(FORMS))
  describe(`secrets of records and answers as ${name}`, () => {
    for (const each of calls) {
      if (form.host && each.unlike !== null) continue;
      test(each.id, () => {
        for (const way of [...ways(records, each, form), ...broken(each)]) {
          const channels = saidOf(each.call, way);
          assert.ok(channels.length > 4);
          const leaks = channels.filter((text) => text.includes(each.canary));
          assert.deepEqual(leaks, []);
        }
      });
    }
  });

test("the canaries of records and answers are there", (t) => {
  const kinds = new Set(calls.map((each) => each.call));
  assert.equal(kinds.size, 6);
  const seen = calls.filter((each) => {
    const [way] = ways(records, each, FORMS["JSON text"]);
    return JSON.stringify(way()).includes(each.canary);
  });
  assert.ok(seen.length > 0);
  t.diagnostic(
    `${calls.length} canaries, ${seen.length} of them in an input or a record`,
  );
});
