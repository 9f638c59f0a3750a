// What can be saved of a run.
import { runFile } from "./saved.js";

const lines = (list) => new Blob(list.map((one) => `${JSON.stringify(one)}\n`));

/**
 * @param now gives the run, its plan, its journal and what is kept beside it, as they are when a file is made
 * @returns {Record<string, () => Promise<[Blob, string]>>} by the ends of the buttons' ids: a file and its name
 */
export function filesOf(now) {
  const part = async (which) => {
    const { run, about } = now();
    const title = `Run of ${about.name}`;
    return (await run.save({ [which]: true }, { title }))[which];
  };
  return {
    results: async () => [await part("results"), "results.csv"],
    report: async () => [await part("report"), "results.html"],
    journal: async () => [
      new Blob([await now().journal.text()]),
      "journal.ndjson",
    ],
    saved: async () => [
      runFile(now().about, await now().journal.text()),
      "run.json",
    ],
    created: async () => [lines(await now().run.created()), "made.ndjson"],
    requests: async () => [
      (await now().plan.save({ requests: true })).requests,
      "requests.ndjson",
    ],
  };
}
