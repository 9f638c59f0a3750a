// The tokens: dark is one set of values although it stands twice, and every pair can be read.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";

const app = new URL("../app/", import.meta.url);
const tokens = await readFile(new URL("tokens.css", app), "utf8");

/** The declarations of the block that a selector opens. */
function block(selector) {
  const start = tokens.indexOf(`${selector} {`);
  assert.ok(start >= 0, selector);
  const body = tokens.slice(tokens.indexOf("{", start) + 1);
  const pairs = body
    .slice(0, body.indexOf("}"))
    .split(";")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter(Boolean)
    .map((line) => [
      line.slice(0, line.indexOf(":")),
      line.slice(line.indexOf(":") + 1).trim(),
    ]);
  return Object.fromEntries(pairs);
}

const light = block(":root");
const system = block(':root:not([data-theme="light"])');
const dark = block(':root[data-theme="dark"]');

test("dark is the same by the system and by choice, and has what light has", () => {
  assert.deepEqual(dark, system);
  assert.deepEqual(Object.keys(dark).toSorted(), Object.keys(light).toSorted());
});

/** The contrast of two colours as WCAG has it. */
function contrast(a, b) {
  const luminance = (hex) => {
    const [r, g, blue] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = [
  ...[
    "ink",
    "muted",
    "faint",
    "accent",
    "error",
    "warning",
    "info",
    "good",
  ].flatMap((text) => ["ground", "surface", "sunken"].map((on) => [text, on])),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["accent", "accent-soft"],
  ["muted", "accent-soft"],
  ...["error", "warning", "info", "good"].map((tone) => [tone, `${tone}-soft`]),
  ...["good", "error", "warning"].map((tone) => ["muted", `${tone}-soft`]),
];
const EDGES = [
  ["edge", "ground"],
  ["edge", "surface"],
  ...[1, 2, 3, 4].map((n) => [`chart-${n}`, "surface"]),
];

for (const [name, theme] of Object.entries({ light, dark })) {
  const measured = (pairs, least) =>
    pairs
      .map(([a, b]) => [a, b, contrast(theme[`--${a}`], theme[`--${b}`])])
      .filter(([, , found]) => found < least);
  test(`text and edges can be seen in ${name}`, () => {
    assert.deepEqual(measured(TEXT, 4.5), []);
    assert.deepEqual(measured(EDGES, 3), []);
  });
}

test("no other file names a colour", async () => {
  const names = (await readdir(app, { recursive: true })).filter(
    (name) => name.endsWith(".css") && name !== "tokens.css",
  );
  assert.ok(names.length > 5);
  for (const name of names) {
    const text = await readFile(new URL(name, app), "utf8");
    assert.doesNotMatch(
      text,
      /:[^;{}]*(#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\()/i,
      name,
    );
  }
});

test("the page has no style attribute and no address elsewhere", async () => {
  const html = await readFile(new URL("../index.html", app), "utf8");
  assert.doesNotMatch(html, /\sstyle=|https?:\/\//);
});
