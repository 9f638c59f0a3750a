// What each vendor adds to the module that checks and builds: compiled with and without it. The module is as the compiler
// leaves it, with what the generator still takes away, the same in each: only the differences say something.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

import { stripped } from "./module.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const BUILDS = [
  ["NetSapiens: 4 operations", "check"],
  ["with Odin: 6", "check,odin"],
  ["with CRM.COM: 5", "check,crmcom"],
  ["all 7", "check,odin,crmcom"],
  ["the forms of all 7", "forms,odin,crmcom"],
  ["the calls around a request", "records,odin,crmcom"],
];

/** The module with these features, as the compiler leaves it. */
function compiled(features) {
  execFileSync(
    "cargo",
    [
      ...["build", "--quiet", "--package", "seatwright-wasm"],
      ...["--profile", "wasm", "--target", "wasm32-unknown-unknown"],
      ...["--no-default-features", "--features", features],
      ...["--target-dir", "target/size"],
    ],
    { cwd: root, stdio: "inherit" },
  );
  return stripped(
    readFileSync(
      `${root}target/size/wasm32-unknown-unknown/wasm/seatwright_wasm.wasm`,
    ),
  );
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

let first = null;
for (const [name, features] of BUILDS) {
  const bytes = compiled(features);
  const size = brotli(bytes);
  first ??= size;
  console.log(
    name.padEnd(30),
    String(bytes.length).padStart(9),
    String(size).padStart(9),
    String(size - first).padStart(8),
  );
}
