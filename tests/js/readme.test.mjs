// The JavaScript blocks of the pages print what the text block after them says.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const PAGES = [
  "README.md",
  "bindings-wasm/README.md",
  "docs/forms.md",
  "docs/responses-and-records.md",
  "docs/runs.md",
  "docs/spreadsheets.md",
];
const pages = PAGES.map((page) =>
  readFileSync(new URL(`../../${page}`, import.meta.url), "utf8"),
);
const blocks = pages.flatMap((page) => [
  ...page.matchAll(/```js\n(.*?)```\s*prints\s*```text\n(.*?)```/gs),
]);

test("there are blocks", () => assert.equal(blocks.length, 7));

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
