// The tarball as npm would publish it: what is in it, and whether every tool finds each entry with its types.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

const dist = fileURLToPath(new URL(".", import.meta.resolve("seatwright")));
const manifest = JSON.parse(readFileSync(join(dist, "package.json"), "utf8"));

/** Files that a program takes by their address: they have no types. */
const FILES = Object.keys(manifest.exports).filter((entry) =>
  /\.(wasm|json)$/.test(entry),
);

describe("the tarball", () => {
  let folder;
  let packed;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "seatwright-pack-"));
    const args = ["pack", "--json", "--silent", "--pack-destination", folder];
    [packed] = JSON.parse(
      execFileSync("npm", args, { cwd: dist, encoding: "utf8" }),
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  test("holds what its page and its users need", () => {
    const names = packed.files.map(({ path }) => path);
    for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"])
      assert.ok(names.includes(name), name);
    const { repository, keywords, license, description } = manifest;
    const cargo = readFileSync(
      new URL("../../Cargo.toml", import.meta.url),
      "utf8",
    );
    const own = (key) => cargo.match(`\n${key} = "(.*)"`)[1];
    assert.equal(repository.url, `git+${own("repository")}.git`);
    assert.deepEqual(
      [license, manifest.version],
      [own("license"), own("version")],
    );
    assert.ok(keywords.length > 5 && description.length > 80);
  });

  test("holds every file that an entry names", () => {
    const names = new Set(packed.files.map(({ path }) => `./${path}`));
    const targets = (value) =>
      typeof value === "string"
        ? [value]
        : Object.values(value).flatMap(targets);
    for (const target of [
      ...targets(manifest.exports),
      ...targets(manifest.typesVersions),
      manifest.main,
      manifest.types,
    ])
      assert.ok(names.has(target), target);
  });

  test("names no folder of the machine that built it", () => {
    for (const { path } of packed.files.filter(({ path: name }) =>
      /\.(js|ts|json|md)$/.test(name),
    ))
      assert.ok(!readFileSync(join(dist, path), "utf8").includes(dist), path);
  });

  test("publint has nothing to say", async () => {
    const { messages } = await publint({ pkgDir: dist, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  test("are-the-types-wrong finds every entry, in every way to resolve", () => {
    const attw = fileURLToPath(
      new URL("node_modules/.bin/attw", import.meta.url),
    );
    assert.ok(existsSync(attw));
    const args = [
      join(folder, packed.filename),
      "--format=json",
      "--exclude-entrypoints",
      ...FILES,
    ];
    // Into a file: it ends before a pipe has taken everything.
    const result = join(folder, "attw.json");
    const file = openSync(result, "w");
    spawnSync(attw, args, { stdio: ["ignore", file, "inherit"] });
    closeSync(file);
    const { analysis, problems = {} } = JSON.parse(
      readFileSync(result, "utf8"),
    );
    // Node has loaded ES modules by require() since 20.19; entries.test.mjs does.
    delete problems.CJSResolvesToESM;
    const entries = Object.keys(manifest.exports).filter(
      (entry) => !FILES.includes(entry),
    );
    assert.deepEqual(Object.keys(analysis.entrypoints), entries);
    assert.deepEqual(problems, {});
  });
});

describe("tables of versions", () => {
  const read = (path) =>
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  for (const [page, section, pins] of [
    ["bindings-wasm/README.md", "## Environments", "tests/tools/package.json"],
    ["docs/forms.md", "# Form libraries", "tests/js/package.json"],
  ])
    test(`${page} names what ${pins} pins`, () => {
      const text = read(page);
      const rows = text.slice(text.indexOf(section)).match(/^\|.*\|$/gm);
      const named = rows.flatMap(
        (row) => row.match(/\b\d+\.\d+\.\d+\b/g) ?? [],
      );
      assert.ok(named.length >= 3, `${named.length} versions`);
      const pinned = Object.values(JSON.parse(read(pins)).devDependencies);
      for (const version of named)
        assert.ok(
          pinned.some((pin) => pin.endsWith(version)),
          version,
        );
    });
});
