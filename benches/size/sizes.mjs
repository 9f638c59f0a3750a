// How many bytes does the browser load, and what does each part cost?

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

import { functions, parts, stripped } from "./module.mjs";

const ROOT = new URL("../../", import.meta.url);
const BUILT = new URL("target/wasm32-unknown-unknown/wasm/", ROOT);
const LIMIT = 85 * 1024; // brotli, of the module that checks and builds
/** The shipped modules, with the entry of each for browsers. */
const MODULES = {
  core: "index.js",
  beside_core: "beside.js",
  profiles_core: "profiles.js",
  forms_core: "forms.index.js",
  suggestions_core: "suggestions.js",
  records_core: "records.index.js",
  rows_core: "rows.index.js",
  xlsx_core: "xlsx.init.js",
};

const read = (path, base) => readFileSync(new URL(path, base));

function compressed(bytes) {
  const gzip = gzipSync(bytes, { level: 9 }).length;
  const brotli = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
  return { raw: bytes.length, ...parts(bytes), gzip, brotli };
}

function line(name, cells) {
  const text = cells.map((cell) => String(cell).padStart(10)).join("");
  console.log(`  ${name.padEnd(44)}${text}`);
}

const COLUMNS = ["raw", "code", "data", "gzip", "brotli"];

/** The module around the core with some of its parts. */
function probe(features) {
  execFileSync(
    "cargo",
    ["build", "--quiet", "--package", "seatwright-size-probe"].concat(
      ["--profile", "wasm", "--target", "wasm32-unknown-unknown"],
      ["--features", features.join(",")],
    ),
    { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] },
  );
  return compressed(stripped(read("seatwright_size_probe.wasm", BUILT)));
}

const STD = "std (core, alloc, std, dlmalloc)";
const OF_STD = new Set(["core", "alloc", "std", "dlmalloc", "__rustc"]);

/** Functions that only tell wasm-bindgen about types; it runs them and throws them away. */
function isNote(name) {
  return /describe|6inform17h/.test(name) && !/^_ZN10seatwright/.test(name);
}

/**
 * The crate of a function, by the first crate in its name: what `serde` wrote for a type of `core` is serde's.
 * Ours have the old mangling, the precompiled standard library has the new one.
 */
function crateOf(name) {
  const found = name.startsWith("_R")
    ? name.match(/C(?:s[0-9A-Za-z]*_)?(\d+)_?(\w+)/)
    : name.match(/^_ZN(\d+)(.*)/);
  if (!found) {
    if (/wbindgen|wbg_|externref/.test(name)) return "wasm_bindgen";
    return /^(__|mem|$)/.test(name) ? STD : "exports, with what they call once";
  }
  const word = found[2].slice(0, Number(found[1]));
  // `_$LT$alloc..vec..Vec$LT$T$GT$$u20$as ...`: the path after the opening sign.
  const path = word.replace(/\$\w+?\$/g, " ").match(/([A-Za-z]\w*)\.\./);
  const crate = path?.[1] ?? word;
  return OF_STD.has(crate) ? STD : crate;
}

function shipped() {
  const dist = new URL("bindings-wasm/dist/", ROOT);
  line("shipped: bytes", COLUMNS);
  const sizes = Object.entries(MODULES).map(([name, entry]) => {
    const module = compressed(read(`${name}_bg.wasm`, dist));
    const glue = imported(entry, dist).map((file) => read(file, dist));
    const gzip = gzipSync(Buffer.concat(glue), { level: 9 }).length;
    const brotli = brotliCompressSync(Buffer.concat(glue)).length;
    const raw = glue.reduce((sum, { length }) => sum + length, 0);
    line(
      `${name}_bg.wasm`,
      COLUMNS.map((column) => module[column]),
    );
    line("JavaScript around it, not minified", [raw, "", "", gzip, brotli]);
    return module;
  });
  const verdict = sizes[0].brotli <= LIMIT ? "within" : "OVER";
  console.log(
    `  brotli of core_bg.wasm is ${verdict} the limit of ${LIMIT} bytes`,
  );
  return sizes[0];
}

/** A file of the package with all that it imports. */
function imported(file, dist, found = new Set()) {
  if (found.has(file)) return [];
  found.add(file);
  const names = read(file, dist)
    .toString()
    .matchAll(/^(?:import|export)[^;]*? from "\.\/([\w.]+)";/gm);
  for (const [, name] of names) imported(name, dist, found);
  return [...found];
}

function costs(whole) {
  console.log("");
  line("built up: bytes", [...COLUMNS, "+ brotli"]);
  const steps = [
    ["the engine: build from JSON", []],
    ["+ report as JSON (messages, fixes)", ["report"]],
    ["+ options from JSON", ["report", "options"]],
  ];
  let before = 0;
  const step = (name, sizes) => {
    const cells = COLUMNS.map((column) => sizes[column]);
    line(name, [...cells, sizes.brotli - before]);
    before = sizes.brotli;
  };
  for (const [name, features] of steps) step(name, probe(features));
  // The rest of the package: options as objects, packed values, the other calls.
  step("the package: + bindings", whole);
}

function crates(name) {
  const bytes = read(`${name}.wasm`, BUILT);
  const sums = new Map();
  let all = 0;
  for (const { name, size } of functions(bytes)) {
    if (isNote(name)) continue;
    const crate = crateOf(name);
    sums.set(crate, (sums.get(crate) ?? 0) + size);
    all += size;
  }
  console.log("");
  line(`code of ${name} by crate: bytes`, ["code", "share"]);
  const sorted = [...sums].sort(([, one], [, other]) => other - one);
  for (const [crate, size] of sorted.slice(0, 14))
    line(crate, [size, `${((100 * size) / all).toFixed(1)} %`]);
}

/** `strings::phone` of a function of ours; what is generic stands where it is used. */
function placeOf(name) {
  const path = [];
  for (let rest = name.replace(/^_ZN/, ""); ;) {
    const found = rest.match(/^(\d+)/);
    if (!found) break;
    const [digits] = found;
    path.push(rest.substr(digits.length, Number(digits)));
    rest = rest.slice(digits.length + Number(digits));
  }
  const words = path.flatMap((word) =>
    // `_$LT$seatwright..check..Cell$u20$as ...`: the path after the opening sign.
    word
      .replace(/\$\w+?\$/g, " ")
      .trim()
      .replace(/^_ /, "")
      .split(/\.\.|::| /),
  );
  const from = words.indexOf("seatwright");
  return words
    .slice(from + 1, from + 3)
    .filter((word) => /^[a-z_]+$/.test(word))
    .join("::");
}

/** Which parts of the core the first module is made of. */
function places() {
  const sums = new Map();
  for (const { name, size } of functions(read("core.wasm", BUILT))) {
    if (isNote(name) || crateOf(name) !== "seatwright") continue;
    const place = placeOf(name) || "elsewhere";
    sums.set(place, (sums.get(place) ?? 0) + size);
  }
  console.log("");
  line("code of core by part of seatwright: bytes", ["code"]);
  const sorted = [...sums].sort(([, one], [, other]) => other - one);
  for (const [place, size] of sorted.slice(0, 40)) line(place, [size]);
}

const whole = shipped();
costs(whole);
Object.keys(MODULES).forEach(crates);
places();
