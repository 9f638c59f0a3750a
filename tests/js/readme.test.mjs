// The JavaScript blocks of the README print what the text block behind them says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(
  new URL("../../README.md", import.meta.url),
  "utf8",
);
const dist = new URL("../../bindings-wasm/dist/index.node.js", import.meta.url)
  .href;
const blocks = [
  ...readme.matchAll(/```js\n(.*?)```\s*prints\s*```text\n(.*?)```/gs),
];

test("there are blocks", () => assert.ok(blocks.length > 0));

for (const [at, [, code, printed]] of blocks.entries()) {
  test(`block ${at}`, () => {
    const program = code.replace(
      'from "seatwright"',
      `from ${JSON.stringify(dist)}`,
    );
    const output = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { encoding: "utf8" },
    );
    assert.equal(output, printed);
  });
}
