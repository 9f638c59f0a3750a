// What can be saved of a run.

const lines = (list) => new Blob(list.map((one) => `${JSON.stringify(one)}\n`));

/**
 * @param now gives the run, its plan, its journal and the name of the sheet, as they are when a file is made
 * @returns {Record<string, () => Promise<[Blob, string]>>} by the ends of the buttons' ids: a file and its name
 */
export function filesOf(now) {
  const part = async (which) => {
    const { run, name } = now();
    return (await run.save({ [which]: true }, { title: `Run of ${name}` }))[
      which
    ];
  };
  return {
    results: async () => [await part("results"), "results.csv"],
    report: async () => [await part("report"), "results.html"],
    journal: async () => [
      new Blob([await now().journal.text()]),
      "journal.ndjson",
    ],
    created: async () => [lines(await now().run.created()), "made.ndjson"],
    requests: async () => [
      (await now().plan.save({ requests: true })).requests,
      "requests.ndjson",
    ],
  };
}
