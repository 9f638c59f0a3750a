// How long does an object to a checked body take, beside JSON.stringify (no check), ajv and zod?
// Node and the browser run this same module; they differ in how `operation` was loaded.

import { peersOf } from "./peers.mjs";
import { measure } from "./timing.mjs";

const OPTIONS = { domain: "exampledomain.com", defaults: "none" };

const FIRST =
  "Alexandra Ben Chloe Dmitri Elena Frank Grace Hector Ines Jonas Katherine Liam Maya Nils Olivia Pavel";
const LAST =
  "Montgomery Ito Delgado Okafor Smith Nguyen Rossi Fernandez Kim Andersson Brown Wu Petrov Martin Silva Jones";

/** What differs in inputs that are wrong elsewhere. */
const OWN = ["user", "email-address", "login-username"];

/**
 * Sixteen persons of one domain: what is a person's own differs from each to the next, and so do role and time zone, as
 * in a list that somebody imports.
 * @param keys which of these values differ
 */
function inputsOf(value, keys = Object.keys(value)) {
  const own = (at) => {
    const [first, last] = [FIRST.split(" ")[at], LAST.split(" ")[at]];
    const user = String(1004 + 7 * at);
    return {
      user,
      "name-first-name": first,
      "name-last-name": last,
      "email-address": `${first}.${last}@exampledomain.com`.toLowerCase(),
      "login-username": `${user}@exampledomain.com`,
      "user-scope": ["Basic User", "No Portal", "Office Manager"][at % 3],
      "time-zone": ["US/Eastern", "US/Pacific", "US/Central"][at % 3],
      "caller-id-number": 2485556900 + at,
      "caller-id-number-emergency": 2485556970 + at,
      "voicemail-login-pin": 8170884 + 977 * at,
      "directory-name-number-dtmf-mapping": 666 + at,
    };
  };
  return Array.from({ length: 16 }, (_, at) => {
    const input = { ...value };
    for (const [key, other] of Object.entries(own(at)))
      if (key in value && keys.includes(key)) input[key] = other;
    return JSON.parse(JSON.stringify(input));
  });
}

/** The same, and nothing repeats but the keys: of a closed list it is the next choice, of other text another one. */
function unlikeOf(value, form) {
  const lists = new Map(
    form.fields.map(({ name, choices }) => [name, choices]),
  );
  return inputsOf(value).map((input, at) => {
    for (const [key, given] of Object.entries(input)) {
      const list = lists.get(key);
      if (list) input[key] = list[(list.indexOf(given) + at) % list.length];
      else if (given === value[key]) input[key] = `${given}-${at}`;
    }
    return input;
  });
}

/** Engines join strings lazily. A body is sent in one piece, so one character is read to force it. */
const flat = (body) => body.length + body.charCodeAt(body.length >> 1);

function expect(good, what) {
  if (!good) throw new Error(`not as expected: ${what}`);
}

function body(create, peers, value, inputs = inputsOf(value)) {
  const calls = {
    "seatwright build(object).body": (input) => flat(create.build(input).body),
    "JSON.stringify, no validation (floor)": (input) =>
      flat(JSON.stringify(input)),
    "ajv + JSON.stringify": (input) =>
      peers.ajvAll(input) === 0 ? flat(JSON.stringify(input)) : NaN,
    "ajv + fast-json-stringify": (input) =>
      peers.ajvAll(input) === 0 ? flat(peers.stringify(input)) : NaN,
    "zod safeParse + JSON.stringify": (input) =>
      flat(JSON.stringify(peers.zod(input).data)),
  };
  for (const input of inputs) {
    const { length } = JSON.stringify(input);
    for (const [name, call] of Object.entries(calls)) {
      // A letter more or less, and ours leaves the key `domain` out, which is in the path.
      expect(Math.abs(call(input) - length) < 128 + 40, name);
    }
  }
  return measure(calls, inputs);
}

function verdict(create, peers, value, valid, inputs = inputsOf(value)) {
  const calls = {
    "seatwright isValid(object)": (input) => Number(create.isValid(input)),
    "ajv, to the first error": (input) => Number(peers.ajvFirst(input)),
    "zod safeParse().success": (input) => Number(peers.zod(input).success),
  };
  for (const [name, call] of Object.entries(calls))
    expect(call(value) === valid, name);
  return measure(calls, inputs);
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
  return measure(calls, inputsOf(value, OWN));
}

/** Every table: a title, and name and time of each row. The first row is ours. */
export function run(operation, { p19, full, bad19 }) {
  const create = operation("netsapiens.user.create", OPTIONS);
  const form = create.describe();
  const peers = peersOf(form);
  return [
    ["p19: 19 fields to a body", body(create, peers, p19)],
    ["full: all 51 keys to a body", body(create, peers, full)],
    [
      "p19, no value as in the one before",
      body(create, peers, p19, unlikeOf(p19, form)),
    ],
    ["p19: valid?", verdict(create, peers, p19, 1)],
    ["full: valid?", verdict(create, peers, full, 1)],
    ["bad19: valid?", verdict(create, peers, bad19, 0, inputsOf(bad19, OWN))],
    ["bad19: all 5 issues", report(create, peers, bad19)],
  ];
}
