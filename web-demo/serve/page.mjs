// The page itself, with links to what it needs so that all of it is asked for at once.
import { readFile } from "node:fs/promises";
import { Asset } from "./asset.mjs";
import { MOUNT } from "./bundle.mjs";
import { TYPES } from "./headers.mjs";

const MODULES = ["page_core_bg.wasm"];
const FONT = "inter-latin-wght-normal.woff2";

/** A handler for `/`. `built` is what `bundle` gave; without it the page is served as it is written. */
export function page(folder, built) {
  const source = new URL("index.html", folder);
  return async function handle(req, res) {
    if (req.method !== "GET" && req.method !== "HEAD") return false;
    if (new URL(req.url, "http://portal.invalid").pathname !== "/")
      return false;
    const text = await readFile(source, "utf8");
    const html = built ? joined(text, built) : text;
    await new Asset(html, TYPES[".html"]).send(req, res);
    return true;
  };
}

function joined(html, { main, style, modules }) {
  const links = [
    `<link rel="preload" href="/fonts/${FONT}" as="font" type="font/woff2" crossorigin />`,
    ...modules.map(
      (name) => `<link rel="modulepreload" href="${MOUNT}${name}" />`,
    ),
    ...MODULES.map(
      (name) =>
        `<link rel="preload" href="${MOUNT}${name}" as="fetch" type="application/wasm" crossorigin />`,
    ),
  ];
  return html
    .replace("/app/style.css", MOUNT + style)
    .replace("/app/main.js", MOUNT + main)
    .replace("</title>", `</title>\n    ${links.join("\n    ")}`);
}
