// Every vector of the calls around a request in Node, byte for byte against what Rust wrote.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { describe, test } from "node:test";

import * as records from "seatwright/records";
// Vectors with the option `names` need the labels.
import "seatwright/forms";

import { callLine } from "./call-outcome.mjs";
import { FORMS } from "./outcome.mjs";
import { byTopic, loadCalls, transcriptOfCalls } from "./vectors.mjs";

const cases = loadCalls();
const lines = transcriptOfCalls();
const exceptions = cases.filter((each) => each.unlike !== null);

for (const [name, form] of Object.entries(FORMS)) {
  describe(`calls in Node with ${name}`, () => {
    const ran = form.host ? cases.filter((c) => c.unlike === null) : cases;
    for (const [topic, group] of byTopic(ran)) {
      test(`${topic} (${group.length})`, () => {
        const failures = [];
        for (const each of group) {
          try {
            assert.equal(callLine(records, each, form), lines.get(each.id));
          } catch (error) {
            failures.push(`${each.id}: ${error.message}`);
          }
        }
        assert.deepEqual(failures, []);
      });
    }
  });
}

test("no case is forgotten", (t) => {
  assert.deepEqual(
    cases.map((each) => each.id),
    [...lines.keys()],
  );
  const list = Object.fromEntries(exceptions.map((c) => [c.id, c.unlike]));
  // Beside the transcript, for the count over all runtimes.
  const target = new URL(
    "../../target/parity/node-calls-exceptions.json",
    import.meta.url,
  );
  writeFileSync(target, `${JSON.stringify(list, null, 2)}\n`);
  const host = cases.length - exceptions.length;
  t.diagnostic(
    `Node: ${cases.length} calls as JSON text, ${host} as plain object, ${host} as Map; ${exceptions.length} have no object:`,
  );
  for (const [id, reason] of Object.entries(list))
    t.diagnostic(`  ${id}: ${reason}`);
});
