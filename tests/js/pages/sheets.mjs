// Runs every sheet in this page and in a worker.

import { read } from "/package/rows.index.js";
import { RowsClient } from "/package/rows.client.js";
import { result } from "/sheets.mjs";

const cases = await (await fetch("/cases.json")).json();
const client = new RowsClient();
const results = { page: [], worker: [] };
for (const { name, file, operation, options } of cases) {
  const blob = await (await fetch(`/sheets/${file}`)).blob();
  const here = await read(operation, blob, options);
  results.page.push(await result(name, here));
  const there = await client.read(operation, blob, options);
  results.worker.push(await result(name, there));
  await there.close();
}
client.close();
globalThis.done = results;
