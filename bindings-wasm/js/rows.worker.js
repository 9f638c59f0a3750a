// The worker of `seatwright/rows/client`: answers each message with the result of a pass over a sheet.

import init, { templateColumns } from "./rows.init.js";
import { LocalPlan } from "./rows-comparison.js";
import { LocalRun } from "./rows-run-engine.js";
import { LocalSheet } from "./rows-passes.js";
import { provide } from "./rows-workbook.js";
import * as workbooks from "./xlsx.init.js";

const sheets = new Map();
const passes = new Map();
const runs = new Map();
const running = new Map();
let last = 0;

// Listened to before the module is there: a message that nobody hears is lost.
const ready = init().then(() => {
  // Imported above and not when it is needed: some bundlers make one file of a worker and cannot split it.
  provide(async () => {
    await workbooks.default();
    return workbooks;
  });
});
ready.catch(() => {});

const calls = {
  async open({ operation, blob, about }, own) {
    const sheet = await LocalSheet.open(operation, blob, about, own);
    sheets.set(++last, sheet);
    return { sheet: last, facts: sheet.facts, token: sheet.token };
  },
  async plan({ operation, from, about, how }, own) {
    const plan = await LocalPlan.open(operation, from, about, how, own);
    sheets.set(++last, plan);
    const { facts, token, end } = plan;
    return { sheet: last, facts, token, end };
  },
  columns: ({ operation, options }) => templateColumns(operation, options),
  check: ({ sheet, document, digest, yes }) =>
    known(sheet).check(document, digest, yes),
  secrets: ({ sheet, how }) => known(sheet).secrets(how),
  async run({ plans, how }) {
    const given = plans.map(({ sheet, ...rest }) => ({
      plan: known(sheet),
      ...rest,
    }));
    runs.set(++last, await LocalRun.open(given, how));
    return last;
  },
  ask({ run, what, args }) {
    const work = runs.get(run);
    if (!work) throw new Error("the run is closed");
    if (what === "close") runs.delete(run);
    return work[what](...args);
  },
  async begin({ sheet }) {
    // What the calls for its batches are about: a pass outlives each of them.
    const own = { progress: undefined, signal: undefined };
    passes.set(++last, { own, texts: known(sheet).texts(own) });
    return last;
  },
  async next({ pass }, { progress, signal }) {
    const work = passes.get(pass);
    if (!work) throw new Error("the pass is finished");
    Object.assign(work.own, { progress, signal });
    const { done, value } = await work.texts.next();
    if (done) passes.delete(pass);
    return { done, value };
  },
  async end({ pass }) {
    const work = passes.get(pass);
    passes.delete(pass);
    await work?.texts.return();
  },
  files: ({ sheet, which }, own) => known(sheet).files(which, own),
  async close({ sheet }) {
    await sheets.get(sheet)?.close();
    sheets.delete(sheet);
  },
};

function known(sheet) {
  const found = sheets.get(sheet);
  if (!found) throw new Error("the sheet is closed");
  return found;
}

/** Settles when the page can notice that the worker was ended. */
let watched = Promise.resolve();

/** Holds a lock as long as the worker lives: no event tells the page of its end. */
function live(lock) {
  watched = new Promise((settled) => {
    const forever = new Promise(() => {});
    const held = () => {
      postMessage({ alive: lock });
      settled();
      return forever;
    };
    navigator.locks.request(lock, held).catch(settled);
  });
}

addEventListener("message", async ({ data }) => {
  const { id, name, cancel, watched: isWatched, alive } = data;
  if (alive !== undefined) {
    live(alive);
    return;
  }
  if (cancel !== undefined) {
    running.get(cancel)?.abort();
    return;
  }
  const control = new AbortController();
  running.set(id, control);
  const progress = isWatched
    ? (how) => postMessage({ id, progress: how })
    : undefined;
  try {
    await Promise.all([ready, watched]);
    const own = { progress, signal: control.signal };
    postMessage({ id, result: await calls[name](data, own) });
  } catch (error) {
    postMessage({ id, error: { name: error.name, message: error.message } });
  } finally {
    running.delete(id);
  }
});
