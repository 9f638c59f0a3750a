// A module that traps is replaced: the call that met the trap throws, and the next one works.

import assert from "node:assert/strict";
import { test } from "node:test";

import { operation } from "seatwright";
import { Bound, Buffers } from "../../bindings-wasm/dist/core.js";

const OPTIONS = { domain: "example.com", defaults: "none" };

/** Runs `work` while the module's calls of this name trap: they ask for more memory than there is. */
function trapping(name, work) {
  const usual = Bound.prototype[name];
  Bound.prototype[name] = () => new Buffers().input(0x7fff_ffff);
  try {
    assert.throws(work, WebAssembly.RuntimeError);
  } finally {
    Bound.prototype[name] = usual;
  }
}

test("operations and requests made before a trap go on", () => {
  const create = operation("netsapiens.site.create", OPTIONS);
  const request = create.build({ site: "Paris" });
  trapping("call", () => create.validate({ site: "Rome" }));
  assert.equal(create.build({ site: "Oslo" }).body, '{"site":"Oslo"}');
  assert.equal(
    request.url("https://api.example.net"),
    "https://api.example.net/ns-api/v2/domains/example.com/sites",
  );
  assert.equal(create.with({ domain: "other.example" }).isValid({}), false);
});

test("what was learned before a trap is learned again", () => {
  const create = operation("netsapiens.site.create", OPTIONS);
  for (const site of ["A", "B", "C", "D"]) create.build({ site });
  trapping("holds", () => create.build({ site: "E" }));
  for (const site of ["F", "G", "H"])
    assert.equal(create.build({ site }).body, `{"site":"${site}"}`);
});

test("an operation that was bound before a trap can be freed after it", () => {
  const create = operation("netsapiens.site.create", OPTIONS);
  const other = operation("netsapiens.site.create", OPTIONS);
  trapping("call", () => create.isValid({ site: 1 }));
  create.free();
  other.free();
  assert.ok(
    operation("netsapiens.site.create", OPTIONS).isValid({ site: "A" }),
  );
});
