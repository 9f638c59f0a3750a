// The page in few files: its modules and the package's joined, with names that change with what they hold.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Asset } from "./asset.mjs";
import { TYPES } from "./headers.mjs";

/** Where the page of this folder asks for what the bundle has joined. */
export const MOUNT = "/built/";

/**
 * Joins the page. Null when the bundler or the package is not there: the files are then served as they are, which
 * works the same with more requests.
 * @param {URL} page the folder with `index.html` and `app/`
 * @param {string} dist the built npm package
 * @returns {Promise<{files: Map<string, Asset>, main: string, style: string, modules: string[]} | null>}
 */
export async function bundle(page, dist) {
  const entries = {
    main: fileURLToPath(new URL("app/main.js", page)),
    style: fileURLToPath(new URL("app/style.css", page)),
  };
  let result;
  try {
    const { build } = await import("esbuild");
    result = await build({
      entryPoints: entries,
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      target: "es2022",
      outdir: fileURLToPath(new URL("built", page)),
      entryNames: "[name]-[hash]",
      chunkNames: "[name]-[hash]",
      external: ["/fonts/*"],
      plugins: [packageFrom(dist)],
      metafile: true,
      write: false,
      logLevel: "silent",
    });
  } catch {
    return null;
  }
  return outputs(result);
}

/** The address of the package on the server is its folder here. */
const packageFrom = (dist) => ({
  name: "package",
  setup(build) {
    // This page checks and draws forms: one module with both is smaller than the two, which have the tables each.
    const folder = dist.replace(/[/\\]$/, "");
    build.onResolve({ filter: /^\.\/(forms_)?core\.js$/ }, ({ importer }) =>
      importer.startsWith(folder)
        ? { path: `${folder}/page_core.js` }
        : undefined,
    );
    build.onLoad({ filter: /[/\\](forms\.)?index\.js$/ }, async ({ path }) =>
      path.startsWith(folder)
        ? {
            contents: (await readFile(path, "utf8")).replace(
              /"\.\/(forms_)?core_bg\.wasm"/,
              '"./page_core_bg.wasm"',
            ),
          }
        : undefined,
    );
    build.onResolve({ filter: /^\/seatwright\// }, ({ path }) => ({
      path: `${dist.replace(/[/\\]$/, "")}/${path.slice("/seatwright/".length)}`,
    }));
  },
});

function outputs({ outputFiles, metafile }) {
  const files = new Map();
  for (const { path, contents } of outputFiles) {
    const name = basename(path);
    const type = TYPES[name.slice(name.lastIndexOf("."))];
    files.set(name, new Asset(contents, type, { named: true }));
  }
  const facts = Object.entries(metafile.outputs).map(([path, fact]) => ({
    name: basename(path),
    ...fact,
  }));
  const entry = (end) =>
    facts.find(({ entryPoint }) => entryPoint?.endsWith(end)).name;
  const main = entry("app/main.js");
  return {
    files,
    main,
    style: entry("app/style.css"),
    modules: first(facts, main),
  };
}

/** What the page needs before its first use: everything but what a later view asks for. */
const LATER =
  /(^|[/\\])(records|reading|suggestions)[^/\\]*\.js$|[/\\](move|explain|import)[/\\]/;

function first(facts, main) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const { imports } = facts.find((fact) => fact.name === name);
    for (const { path, kind } of imports) {
      const next = facts.find((fact) => fact.name === basename(path));
      if (!next) continue;
      if (kind === "dynamic-import" && LATER.test(next.entryPoint ?? ""))
        continue;
      visit(next.name);
    }
  };
  visit(main);
  return [...found].filter((name) => name !== main);
}
