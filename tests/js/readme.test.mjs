// The JavaScript blocks of the README print what the text block behind them says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const readme = readFileSync(
  new URL("../../README.md", import.meta.url),
  "utf8",
);
const blocks = [
  ...readme.matchAll(/```js\n(.*?)```\s*prints\s*```text\n(.*?)```/gs),
];

test("there are blocks", () => assert.ok(blocks.length > 0));

for (const [at, [, code, printed]] of blocks.entries()) {
  test(`block ${at}`, () => {
    // By the names that a program imports.
    const program = code.replace(
      /from "(seatwright(?:\/\w+)*)"/g,
      (_, name) => `from ${JSON.stringify(import.meta.resolve(name))}`,
    );
    const output = execFileSync(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { encoding: "utf8" },
    );
    assert.equal(output, printed);
  });
}
