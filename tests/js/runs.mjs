// The runs of `tests/sheets/runs`, as the Rust tests carry them out. Runs in Node and in pages.

/** All that comes out of a run, as one line. */
export async function runLine(name, data, { plan, run }) {
  const plans = [];
  for (const each of data.plans)
    plans.push(
      await plan(each.operation, each.csv.map((line) => `${line}\n`).join(""), {
        ...each.options,
        ...each.sheet,
        existing: JSON.stringify(each.existing),
      }),
    );
  const secrets = data.made && (await secretsOf(plans[0], data.made));
  const carried = await run(plans, { ...data.run, ...secrets });
  const journal = await answerAll(name, carried, data);
  const found = [];
  for (const [at, rows] of data.results.entries()) {
    found.push({});
    for (const which of Object.keys(rows)) {
      const [row, part] = which.split(".").map(Number);
      const result = part
        ? (await carried.beside(row, at))[part - 1]
        : await carried.result(row, at);
      found[at][which] = result.status;
    }
  }
  const [results, reports] = [[], []];
  for (const at of plans.keys()) {
    const saved = await carried.save(undefined, { plan: at });
    results.push(await saved.results.text());
    reports.push(await saved.report.text());
  }
  const created = await carried.created();
  const summary = JSON.stringify(await carried.summary());
  await carried.close();
  for (const each of plans) await each.close();
  const made = secrets && { made: secrets.made_file };
  return { name, journal, results, reports, summary, created, found, ...made };
}

/** Secrets from bytes that stand for random ones. */
async function secretsOf(plan, { fields, random: seed }) {
  const byte = (_, at) => (at * 167 + (at >> 3) * 59 + seed) & 255;
  const random = Uint8Array.from({ length: 960 * 9 }, byte);
  return {
    made: fields,
    made_file: await plan.makeSecrets(fields, { random }),
  };
}

/** Answers the steps in their order, by a clock of its own; gives the journal. */
async function answerAll(name, run, { answers, cancel_after, waits }) {
  const left = [...answers];
  const waited = [];
  const flying = [];
  let journal = "";
  let now = 1000;
  for (;;) {
    const next = await run.next(now);
    if (next.finished) break;
    if (next.write !== undefined) journal += next.write;
    else if (next.send) flying.push(next.send);
    else if (next.wait !== undefined) {
      waited.push(next.wait);
      now += next.wait;
    } else {
      const step = flying.shift();
      const given = left.shift();
      const told = `${step.purpose} ${step.method} ${step.path}`;
      if (told !== given?.step) throw new Error(`${name}: ${told}`);
      await run.answered(step, answer(given), now);
      if (answers.length - left.length === cancel_after) await run.cancel();
    }
  }
  if (left.length > 0) throw new Error(`${name}: ${left[0].step}`);
  if (waits && `${waits}` !== `${waited}`)
    throw new Error(`${name}: waited ${waited}`);
  return journal;
}

function answer({ status, headers = {}, body = "" }) {
  if (status === undefined) return null;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers, text };
}
