// Draws benches/results.ndjson: a plot for each table in docs/performance/, and the list of them in docs/performance.md.
// `--check` changes nothing and ends with 1 when a file is not what the results give.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const here = (path) => new URL(path, import.meta.url);
const PAGE = here("../docs/performance.md");
const FOLDER = "../docs/performance/";
const BEGIN = "<!-- made by benches/plots.mjs: begin -->";
const END = "<!-- made by benches/plots.mjs: end -->";

const LABELS = 360;
const BARS = 360;
const ROW = 26;
const TOP = 44;

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** `p19: 19 fields` of `Node 22.1.0` as `node-p19-19-fields`. */
const nameOf = ({ runtime, title }) =>
  `${runtime.split(" ")[0]} ${title.replace(/,? \d+ bytes$/, "")}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "");

const time = (ns) =>
  ns < 10_000 ? `${ns} ns` : `${(ns / 1000).toFixed(1)} µs`;

/** Bars of one table; ours are filled, peers are grey. Colours that both themes of a page can carry. */
function plot({ runtime, title, rows }) {
  const most = Math.max(...rows.map(({ ns }) => ns));
  const height = TOP + rows.length * ROW + 12;
  const bars = rows.map(({ name, ns }, at) => {
    const y = TOP + at * ROW;
    const width = Math.max(1, Math.round((ns / most) * BARS));
    const colour = name.startsWith("seatwright") ? "#2a8f88" : "#8a9693";
    return [
      `  <text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${escaped(name)}</text>`,
      `  <rect x="${LABELS}" y="${y + 2}" width="${width}" height="16" rx="2" fill="${colour}"/>`,
      `  <text x="${LABELS + width + 8}" y="${y + 14}">${time(ns)}</text>`,
    ].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABELS + BARS + 100} ${height}" width="${LABELS + BARS + 100}" height="${height}" role="img" aria-label="${escaped(`${runtime}, ${title}: time of one call`)}">
  <style>text { font: 13px system-ui, sans-serif; fill: #53615e } .title { font-weight: 600; font-size: 15px } @media (prefers-color-scheme: dark) { text { fill: #b8c4c1 } }</style>
  <text class="title" x="10" y="24">${escaped(`${runtime}, ${title}`)}</text>
${bars.join("\n")}
</svg>
`;
}

const table = ({ rows }) =>
  [
    "| call | one call | ours / it |",
    "| --- | ---: | ---: |",
    ...rows.map(
      ({ name, ns }) =>
        `| ${name.replaceAll("|", "\\|")} | ${time(ns)} | ${(rows[0].ns / ns).toFixed(2)} |`,
    ),
  ].join("\n");

const tables = readFileSync(here("results.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const made = new Map();
const sections = tables.map((one) => {
  const name = nameOf(one);
  made.set(`${FOLDER}${name}.svg`, plot(one));
  return `![${one.runtime}, ${one.title}](performance/${name}.svg)\n\n${table(one)}`;
});
const page = readFileSync(PAGE, "utf8");
const [head, rest] = page.split(BEGIN);
const tail = rest?.split(END)[1];
if (tail === undefined) throw new Error(`docs/performance.md lacks ${BEGIN}`);
made.set(
  "../docs/performance.md",
  `${head}${BEGIN}\n\n${sections.join("\n\n")}\n\n${END}${tail}`,
);

if (process.argv.includes("--check")) {
  const read = (path) => {
    try {
      return readFileSync(here(path), "utf8");
    } catch {
      return null;
    }
  };
  const stale = [...made].filter(([path, text]) => read(path) !== text);
  const known = new Set([...made.keys()].map((path) => path.split("/").at(-1)));
  const extra = readdirSync(here(FOLDER)).filter((name) => !known.has(name));
  for (const [path] of stale) console.error(`${path} is not fresh`);
  for (const name of extra) console.error(`${name} belongs to no table`);
  process.exit(stale.length + extra.length > 0 ? 1 : 0);
}
mkdirSync(here(FOLDER), { recursive: true });
for (const [path, text] of made) writeFileSync(here(path), text);
console.log(`drew ${made.size - 1} plots`);
