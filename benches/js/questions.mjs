// How long does an object to a checked body take, beside JSON.stringify (no check), ajv and zod?
// Node and the browser run this same module; they differ in how `operation` was loaded.

import { peersOf } from "./peers.mjs";
import { measure } from "./timing.mjs";

const OPTIONS = { domain: "exampledomain.com", defaults: "none" };

/** Sixteen objects that differ in the extension: no peer sees the same object twice in a row. */
function inputsOf(value) {
  return Array.from({ length: 16 }, (_, at) =>
    JSON.parse(JSON.stringify({ ...value, user: String(1004 + at) })),
  );
}

function expect(good, what) {
  if (!good) throw new Error(`not as expected: ${what}`);
}

function body(create, peers, value) {
  const calls = {
    "seatwright build(object).body": (input) => create.build(input).body.length,
    "JSON.stringify, no validation (floor)": (input) =>
      JSON.stringify(input).length,
    "ajv + JSON.stringify": (input) =>
      peers.ajvAll(input) === 0 ? JSON.stringify(input).length : NaN,
    "ajv + fast-json-stringify": (input) =>
      peers.ajvAll(input) === 0 ? peers.stringify(input).length : NaN,
    "zod safeParse + JSON.stringify": (input) =>
      JSON.stringify(peers.zod(input).data).length,
  };
  const size = JSON.stringify(value).length;
  for (const [name, call] of Object.entries(calls)) {
    // Ours leaves the key `domain` out, which is in the path.
    expect(Math.abs(call(value) - size) < 40, name);
  }
  return measure(calls, inputsOf(value));
}

function verdict(create, peers, value, valid) {
  const calls = {
    "seatwright isValid(object)": (input) => Number(create.isValid(input)),
    "ajv, to the first error": (input) => Number(peers.ajvFirst(input)),
    "zod safeParse().success": (input) => Number(peers.zod(input).success),
  };
  for (const [name, call] of Object.entries(calls))
    expect(call(value) === valid, name);
  return measure(calls, inputsOf(value));
}

function report(create, peers, value) {
  const calls = {
    "seatwright validate(object).issues": (input) =>
      create.validate(input).issues.length,
    "seatwright build(object), caught": (input) => {
      try {
        return create.build(input).body.length;
      } catch (error) {
        return error.issues.length;
      }
    },
    "ajv allErrors": (input) => peers.ajvAll(input),
    "zod safeParse().error.issues": (input) =>
      peers.zod(input).error.issues.length,
  };
  for (const [name, call] of Object.entries(calls))
    expect(call(value) === 5, `${name}: ${call(value)} issues`);
  return measure(calls, inputsOf(value));
}

/** Every table: a title, and name and time of each row. The first row is ours. */
export function run(operation, { p19, full, bad19 }) {
  const create = operation("netsapiens.user.create", OPTIONS);
  const peers = peersOf(create.describe());
  return [
    ["p19: 19 fields to a body", body(create, peers, p19)],
    ["full: all 51 keys to a body", body(create, peers, full)],
    ["p19: valid?", verdict(create, peers, p19, 1)],
    ["full: valid?", verdict(create, peers, full, 1)],
    ["bad19: valid?", verdict(create, peers, bad19, 0)],
    ["bad19: all 5 issues", report(create, peers, bad19)],
  ];
}
