// Carries every run out in this page and in a worker; and what happens to a run when it goes wrong.

import { plan, run } from "/package/rows.index.js";
import { RowsClient, RunError, run as runThere } from "/package/rows.client.js";
import { runLine } from "/runs.mjs";

const cases = await (await fetch("/cases.json")).json();
const client = new RowsClient();
const there = { plan: (...given) => client.plan(...given), run: runThere };
const results = { page: [], worker: [], errors: {} };
for (const [name, data] of cases) {
  results.page.push(await runLine(name, data, { plan, run }));
  results.worker.push(await runLine(name, data, there));
}

/** What a promise is refused with. */
async function refused(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return new Error("nothing was refused");
}

const SITE = "netsapiens.site.create";
const options = { existing: [], domain: "a.b" };
const made = await client.plan(SITE, "site\nRome\n", options);
const here = await plan(SITE, "site\nOslo\n", options);
results.errors.mixed = (await refused(runThere([made, here]))).message;
const journal = await refused(made.run({ journal: "row,key\n" }));
if (journal instanceof RunError) results.errors.journal = journal.message;

// Carried out to its end in the worker, with real answers of `fetch`.
const carried = await made.run({ concurrency: 2 });
let lines = "";
results.summary = await carried.carryOut(
  (step) =>
    step.purpose === "send"
      ? new Response("{}", { status: 202 })
      : new Response('{"site": "Rome"}'),
  { write: (more) => void (lines += more) },
);
results.complete = await carried.complete();
results.again = await (await made.run({ journal: lines })).complete();
const step = { id: 1 };
results.errors.twice = (await refused(carried.answered(step, null))).message;
await carried.close();
results.errors.closed = (await refused(carried.next())).message;
client.close();
globalThis.done = results;
