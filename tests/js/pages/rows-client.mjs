// What the client of a worker does, in a page.

import { OptionError, RowsClient, SheetError } from "/package/rows.client.js";

const OP = "netsapiens.user.create";
const USER = { domain: "example.com", defaults: "required" };
const lines = ["Extension,First name,Last name,Email"];
for (let at = 0; at < 20_000; at++)
  lines.push(`${10_000 + at},Ann,Smith,a${at}@example.com`);
const text = `${lines.join("\n")}\n`;

const client = new RowsClient();
const result = { errors: {} };

/** The error that a promise is refused with. */
async function refused(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return new Error("nothing was refused");
}

async function count(sheet) {
  let ready = 0;
  for await (const row of sheet) ready += row.request ? 1 : 0;
  return ready;
}

// What is refused comes back as what it is.
const option = await refused(client.read(OP, text, { domian: "x" }));
if (option instanceof OptionError) result.errors.option = option.name;
const empty = await client.read(OP, "", USER);
const sheetError = await refused(count(empty));
if (sheetError instanceof SheetError) result.errors.sheet = sheetError.name;
result.errors.source = (await refused(client.read(OP, 5, USER))).name;

// Rows, progress, and a page that is free.
let ticks = 0;
const timer = setInterval(() => ticks++, 1);
const seen = [];
const progress = (each) => seen.push(each);
const file = new File([text], "people.csv", { type: "text/csv" });
const sheet = await client.read(OP, file, { ...USER, progress });
result.piecesOfSurvey = seen.length;
result.ready = await count(sheet);
result.phases = [...new Set(seen.map(({ phase }) => phase))].sort();
result.pieces = seen.length;
clearInterval(timer);
result.ticks = ticks;

// Leaving early, then all of it again.
for await (const row of sheet) if (row.row > 3) break;
result.again = (await sheet.save({ errors: true })).summary.ready;

// Cancelled in the midst of a pass: the worker stops too, and goes on with the next call.
const control = new AbortController();
let pieces = 0;
const stopping = {
  ...USER,
  signal: control.signal,
  progress() {
    pieces++;
    control.abort();
  },
};
result.stopped = (await refused(client.read(OP, file, stopping))).name;
const throwing = {
  ...USER,
  progress() {
    throw new Error("enough");
  },
};
result.threw = (await refused(client.read(OP, file, throwing))).message;
const short = await client.read(
  OP,
  [{ user: 1001, name: "Ann King", email: "ann@example.com" }],
  USER,
);
result.afterwards = await count(short);
result.piecesOfStopped = pieces;

await short.close();
result.closedSheet = (await refused(count(short))).message;
const pending = refused(client.read(OP, file, USER));
await new Promise((resolve) => setTimeout(resolve));
client.close();
result.closed = (await pending).message;

const broken = new RowsClient(
  new Worker("/pages/none.mjs", { type: "module" }),
);
result.broken = (await refused(broken.read(OP, text, USER))).message;

// A worker that is ended by somebody else: nothing waits for it for ever.
const mortal = new Worker("/package/rows.worker.js", { type: "module" });
const left = new RowsClient(mortal);
const lost = await left.read(OP, text, USER);
const asked = refused(lost.save({ errors: true }));
mortal.terminate();
result.ended = (await asked).message;

globalThis.done = result;
