// Runs every plan in this page and in a worker.

import { plan } from "/package/rows.index.js";
import { PlanError, RowsClient } from "/package/rows.client.js";
import { runPlan } from "/plans.mjs";

const cases = await (await fetch("/cases.json")).json();
const client = new RowsClient();
const results = { page: [], worker: [] };
for (const [name, expect] of cases) {
  results.page.push(await runPlan(name, expect, plan));
  const there = (...given) => client.plan(...given);
  results.worker.push(await runPlan(name, expect, there));
}
const options = { existing: [], domain: "a.b" };
const made = await client.plan(
  "netsapiens.site.create",
  "site\nRome\n",
  options,
);
try {
  await made.check("{}");
} catch (error) {
  if (error instanceof PlanError) results.stale = error.name;
}
client.close();
globalThis.done = results;
