// Runs every workbook in this page and in a worker, and tells which modules the page has loaded before and after.

import { read } from "/package/rows.index.js";
import { RowsClient } from "/package/rows.client.js";
import { outcome } from "/workbooks.mjs";

const modules = () => {
  const seen = performance.getEntriesByType("resource");
  const names = seen.map(({ name }) => name.split("/").at(-1));
  return names.filter((name) => name.endsWith(".wasm")).sort();
};

const cases = await (await fetch("/cases.json")).json();
const csv = await read("netsapiens.site.create", "site\nParis\n", {
  domain: "example.com",
});
await csv.close();
const before = modules();
const client = new RowsClient();
const there = (...given) => client.read(...given);
const results = { page: [], worker: [], before, after: [] };
for (const each of cases) {
  const blob = await (await fetch(`/workbooks/${each.name}.xlsx`)).blob();
  results.page.push(await outcome(read, each, blob));
  results.worker.push(await outcome(there, each, blob));
}
client.close();
results.after = modules();
globalThis.done = results;
