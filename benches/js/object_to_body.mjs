// Runs the questions in this Node and in headless Chromium, and prints the tables.

import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

import { build } from "esbuild";
import { chromium } from "playwright-core";

import { chromiumPath } from "../../tests/chromium-path.mjs";
import { operation } from "../../bindings-wasm/dist/index.node.js";
import "../../bindings-wasm/dist/forms.inline.js";
import { run } from "./questions.mjs";

const here = (path) => new URL(path, import.meta.url);

async function fixtures() {
  const names = ["p19", "full", "bad19"];
  const texts = await Promise.all(
    names.map((name) => readFile(here(`../data/${name}.json`), "utf8")),
  );
  return Object.fromEntries(
    names.map((name, at) => [name, JSON.parse(texts[at])]),
  );
}

function print(where, tables) {
  for (const [title, rows] of tables) {
    console.log(
      `\n${`${where}, ${title}`.padEnd(52)}${"ns".padStart(8)}${"ours / it".padStart(12)}`,
    );
    for (const { name, time } of rows) {
      const ratio = (rows[0].time / time).toFixed(2);
      console.log(
        `  ${name.padEnd(50)}${time.toFixed(0).padStart(8)}${ratio.padStart(12)}`,
      );
    }
    keep(where, title, rows);
  }
}

/** Adds the table as a line of JSON to the file that BENCH_RESULTS names. */
function keep(runtime, title, rows) {
  const { BENCH_RESULTS: path } = process.env;
  if (path === undefined) return;
  const kept = rows.map(({ name, time }) => ({ name, ns: Math.round(time) }));
  appendFileSync(path, `${JSON.stringify({ runtime, title, rows: kept })}\n`);
}

const PAGE = `<!doctype html><html lang="en"><title>benches</title><script type="module">
import { operation } from "/package/index.js";
import { loadSuggestions } from "/package/suggestions.js";
import "/package/forms.index.js";
import { run } from "/questions.js";
await loadSuggestions();
const data = await (await fetch("/data")).json();
globalThis.ask = () => run(operation, data);
</script></html>`;

/** Our package as it is shipped; the questions and the peers in one bundle. No policy: ajv makes code as it runs. */
async function serve(data, version) {
  // Chromium 156 has V8 15.6: fast-json-stringify asks, and takes its fastest way.
  const v8 = (version / 10).toFixed(1);
  const runtime = { env: {}, versions: { node: "26.0.0", v8 } };
  const bundled = await build({
    entryPoints: [here("questions.mjs").pathname],
    bundle: true,
    define: { process: JSON.stringify(runtime) },
    format: "esm",
    minify: true,
    platform: "browser",
    target: "es2022",
    write: false,
  });
  const made = {
    "/": ["text/html", PAGE],
    "/data": ["application/json", JSON.stringify(data)],
    "/questions.js": ["text/javascript", bundled.outputFiles[0].text],
  };
  const server = createServer(async ({ url }, response) => {
    try {
      const name = url.match(/^\/package\/([\w-]+(?:\.\w+)?\.(js|wasm))$/);
      const kind =
        name?.[2] === "wasm" ? "application/wasm" : "text/javascript";
      const [type, content] = name
        ? [kind, await readFile(here(`../../bindings-wasm/dist/${name[1]}`))]
        : made[url];
      // An isolated page has the finer clock.
      response.writeHead(200, {
        "content-type": type,
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

async function inChromium(data) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox"],
  });
  const version = Number.parseInt(browser.version(), 10);
  const server = await serve(data, version);
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => "ask" in globalThis, null, {
      timeout: 30_000,
    });
    const tables = await page.evaluate(() => globalThis.ask());
    print(`Chromium ${version}`, tables);
  } finally {
    await browser.close();
    server.close();
  }
}

const data = await fixtures();
print(`Node ${process.versions.node}`, run(operation, data));
await inChromium(data);
