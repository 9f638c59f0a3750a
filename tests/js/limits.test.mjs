// `limits.bytes` of objects: counted as in Python, whatever way an object is read.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { operation } from "seatwright";

const sizes = join(import.meta.dirname, "../object-sizes.json");
const { cases } = JSON.parse(readFileSync(sizes, "utf8"));

function exceeds(id, input, bytes, options = {}) {
  const op = operation(id, { domain: "x", limits: { bytes }, ...options });
  const { issues } = op.validate(input);
  const found = issues.filter(({ code }) => code === "limit_exceeded");
  for (const { params } of found)
    assert.deepEqual(params, { limit: "bytes", max: bytes });
  // Said once, and of a document that is not read nothing else.
  if (found.length > 0) assert.equal(issues.length, 1);
  return found.length > 0;
}

for (const unknown of ["error", "keep", "drop"])
  describe(`unknown: ${unknown}`, () => {
    for (const { why, operation: id, input, bytes } of cases)
      test(why, () => {
        const map = new Map(Object.entries(input));
        for (const value of [input, map]) {
          // The exact size is enough, one byte less is not.
          assert.equal(exceeds(id, value, bytes, { unknown }), false);
          assert.equal(exceeds(id, value, bytes - 1, { unknown }), true);
        }
      });
  });

test("after clean ones with the same keys", () => {
  const limits = { bytes: 15 };
  const options = { domain: "x", defaults: "none", limits };
  const op = operation("netsapiens.site.create", options);
  for (let at = 0; at < 200; at++) {
    assert.ok(op.isValid({ site: "New York", "area-code": 212 }));
    op.build({ site: "New York, NY", "area-code": 212 });
    const long = { site: "New York, NY1", "area-code": 212 };
    assert.equal(op.isValid(long), false);
    assert.throws(() => op.build(long), /15/);
  }
});
