// Sheets in a Web Worker: the page stays free while the engine reads.

import { OptionError } from "./errors.js";
import { OwnOptions, told } from "./rows-options.js";
import { Plan, PlanError, planOptions, run } from "./rows-plan.js";
import { Run, RunError } from "./rows-run.js";
import { Sheet, SheetError } from "./rows-sheet.js";
import { recorded, spooled } from "./rows-source.js";
import { WorkbookError } from "./rows-workbook.js";

export { OptionError, Plan, PlanError, Run, RunError, Sheet, SheetError };
export { WorkbookError, run };

/** A worker that reads sheets. */
export class RowsClient {
  #worker;
  #calls = new Map();
  #last = 0;
  #failed = null;

  /** @param {Worker} [worker] one that runs `seatwright/rows/worker`; made when not given */
  constructor(worker) {
    // Named here, so that bundlers see the file and take it along.
    this.#worker =
      worker ??
      new Worker(new URL("./rows.worker.js", import.meta.url), {
        type: "module",
      });
    this.#worker.addEventListener("message", ({ data }) => this.#answer(data));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#fail(new Error(`the worker failed: ${event.message}`));
    });
    this.#watch();
  }

  /** Without Web Locks, which need HTTPS, an ended worker is not noticed. */
  #watch() {
    if (!globalThis.navigator?.locks) return;
    this.#worker.postMessage({ alive: `seatwright-rows-${Math.random()}` });
  }

  /** A lock that the worker holds. The page gets it when the worker has ended. */
  #wait(lock) {
    const ended = () => this.#fail(new Error("the worker was ended"));
    navigator.locks.request(lock, ended).catch(() => {});
  }

  /** As `read` of `seatwright/rows`. */
  async read(operation, source, options) {
    const own = new OwnOptions(options);
    const { blob, ...kind } = await spooled(source, own);
    const about = told(options, kind);
    const opened = await this.#call(
      "open",
      { operation: String(operation), blob, about },
      own,
    );
    const call = (name, more, its) =>
      this.#call(name, { sheet: opened.sheet, ...more }, its);
    return new Sheet(new RemoteSheet(opened, call, this), own);
  }

  /** As `plan` of `seatwright/rows`. */
  async plan(operation, source, options) {
    const { existing, how, yes, rest } = planOptions(options);
    const own = new OwnOptions(rest);
    const { blob, ...kind } = await spooled(source, own);
    const from = { blob, existing: await recorded(existing, own) };
    const about = told(rest, kind);
    const opened = await this.#call(
      "plan",
      { operation: String(operation), from, about, how },
      own,
    );
    const call = (name, more, its) =>
      this.#call(name, { sheet: opened.sheet, ...more }, its);
    return new Plan(new RemoteSheet(opened, call, this), own, yes);
  }

  /** As `templateColumns` of `seatwright/rows`. */
  async templateColumns(operation, options = {}) {
    return this.#call(
      "columns",
      { operation: String(operation), options },
      new OwnOptions(),
    );
  }

  /** Ends the worker. What it was asked for and did not answer is refused. */
  close() {
    this.#worker.terminate();
    this.#fail(new Error("the worker was closed"));
  }

  #call(name, more, { progress, signal }) {
    return new Promise((resolve, reject) => {
      if (this.#failed) throw this.#failed;
      signal?.throwIfAborted();
      const id = ++this.#last;
      const cancel = () => {
        this.#calls.delete(id);
        this.#worker.postMessage({ cancel: id });
        reject(signal.reason);
      };
      signal?.addEventListener("abort", cancel, { once: true });
      const settled = () => signal?.removeEventListener("abort", cancel);
      this.#calls.set(id, { resolve, reject, progress, settled, cancel });
      this.#worker.postMessage({ id, name, watched: !!progress, ...more });
    });
  }

  #answer({ id, progress, result, error, alive }) {
    if (alive !== undefined) {
      this.#wait(alive);
      return;
    }
    const call = this.#calls.get(id);
    if (!call) return;
    if (progress) {
      try {
        call.progress(progress);
      } catch (reason) {
        // What it throws ends the call, as in the thread of the page.
        this.#calls.delete(id);
        call.settled();
        this.#worker.postMessage({ cancel: id });
        call.reject(reason);
      }
      return;
    }
    this.#calls.delete(id);
    call.settled();
    if (error) call.reject(made(error));
    else call.resolve(result);
  }

  #fail(reason) {
    this.#failed ??= reason;
    for (const { reject, settled } of this.#calls.values()) {
      settled();
      reject(reason);
    }
    this.#calls.clear();
  }
}

/** A sheet that a worker holds. */
class RemoteSheet {
  #call;
  #sheet;

  constructor({ facts, token, end, sheet }, call, client) {
    this.#sheet = sheet;
    /** Where the engine is: plans of one run are together. */
    this.place = client;
    this.facts = facts;
    this.token = token;
    this.end = end;
    this.#call = call;
  }

  async *texts(own) {
    const pass = await this.#call("begin", {}, own);
    let ended = false;
    try {
      for (;;) {
        const { done, value } = await this.#call("next", { pass }, own);
        if (done) {
          ended = true;
          return value;
        }
        yield value;
      }
    } finally {
      if (!ended) await this.#call("end", { pass }, {}).catch(() => {});
    }
  }

  files(which, own) {
    return this.#call("files", { which }, own);
  }

  check(document, digest, yes) {
    return this.#call("check", { document, digest, yes }, {});
  }

  secrets(how) {
    return this.#call("secrets", { how }, {});
  }

  /** A run of several plans of this worker. */
  async run(given, how) {
    const plans = given.map(({ passes, ...rest }) => ({
      sheet: passes.#sheet,
      ...rest,
    }));
    const opened = await this.#call("run", { plans, how }, {});
    return new RemoteRun((name, more) =>
      this.#call(name, { run: opened, ...more }, {}),
    );
  }

  close() {
    return this.#call("close", {}, {});
  }
}

/** A run that a worker holds. */
class RemoteRun {
  #ask;

  constructor(call) {
    this.#ask = (name, ...args) => call("ask", { what: name, args });
  }

  next(now) {
    return this.#ask("next", now);
  }

  answered(answer, now) {
    return this.#ask("answered", answer, now);
  }

  cancel() {
    return this.#ask("cancel");
  }

  summary() {
    return this.#ask("summary");
  }

  result(plan, row) {
    return this.#ask("result", plan, row);
  }

  beside(plan, row) {
    return this.#ask("beside", plan, row);
  }

  created() {
    return this.#ask("created");
  }

  files(plan, wanted, title) {
    return this.#ask("files", plan, wanted, title);
  }

  close() {
    return this.#ask("close");
  }
}

/** An error of the worker as one of this thread. */
function made({ name, message }) {
  if (name === "OptionError") return new OptionError(message);
  if (name === "PlanError") return new PlanError(message);
  if (name === "RunError") return new RunError(message);
  if (name === "WorkbookError") return new WorkbookError(message);
  if (name === "RangeError") return new RangeError(message);
  const error = new Error(message);
  error.name = name;
  return error;
}
