// The two passes over a sheet, in the thread that calls. The engine reads a piece at once; between two pieces the thread
// is free.

import { SheetSurvey } from "./rows_core.js";
import { rows as module } from "./loaded-module.js";

/** How many bytes are read at once. */
const CHUNK = 2 ** 17;

/** A sheet whose columns were found out. */
export class LocalSheet {
  #facts;
  #blob;

  constructor(facts, blob) {
    this.#facts = facts;
    this.#blob = blob;
    /** JSON text. */
    this.facts = facts.json();
    /** The member of the body that the token travels in; empty: it is a header. */
    this.token = facts.token();
  }

  /**
   * @param {string} operation
   * @param {Blob} blob
   * @param {{ operation: string, sheet: string }} about JSON texts
   * @param {{ progress?: Function, signal?: AbortSignal }} own
   */
  static async open(operation, blob, about, own) {
    const survey = module.run(
      () => new SheetSurvey(String(operation), about.operation, about.sheet),
    );
    let open = true;
    try {
      for await (const [bytes] of pieces(blob, "survey", own))
        survey.push(bytes);
      open = false;
      return new LocalSheet(survey.finish(), blob);
    } finally {
      if (open) survey.free();
    }
  }

  /** The rows, three lines each, in batches; at the end the summary as JSON text. */
  async *texts(own) {
    const work = this.#begin();
    try {
      for await (const [bytes, last] of pieces(this.#blob, "rows", own)) {
        const text = work.rows(bytes, last);
        if (text) yield text;
      }
      return work.summary();
    } finally {
      work.free();
    }
  }

  /** Files about the rows, and the summary as JSON text. */
  async files({ requests, errors, corrected }, own) {
    const work = this.#begin();
    const parts = { requests: [], errors: [], corrected: [] };
    if (errors) parts.errors.push(this.#facts.error_headings());
    if (corrected) parts.corrected.push(this.#facts.headings());
    try {
      for await (const [bytes, last] of pieces(this.#blob, "rows", own)) {
        work.write(bytes, last, requests, errors, corrected);
        if (requests) parts.requests.push(work.requests());
        if (errors) parts.errors.push(work.errors());
        if (corrected) parts.corrected.push(work.corrected());
      }
      const { summary, ...files } = {
        summary: work.summary(),
        requests: new Blob(parts.requests, { type: "application/x-ndjson" }),
        errors: new Blob(parts.errors, { type: "text/csv;charset=utf-8" }),
        corrected: new Blob(parts.corrected, {
          type: "text/csv;charset=utf-8",
        }),
      };
      return { summary, files };
    } finally {
      work.free();
    }
  }

  /** Gives up what the engine holds. */
  async close() {
    this.#facts?.free();
    this.#facts = null;
  }

  #begin() {
    if (!this.#facts) throw new Error("the sheet is closed");
    return module.run(() => this.#facts.begin());
  }
}

/**
 * The bytes of a Blob, and whether they are the last. An empty one has one empty piece. `own` is looked at before each
 * piece: in a worker each call has a signal of its own.
 */
async function* pieces(blob, phase, own) {
  let at = 0;
  do {
    own.signal?.throwIfAborted();
    const end = Math.min(at + CHUNK, blob.size);
    const buffer = await blob.slice(at, end).arrayBuffer();
    own.signal?.throwIfAborted();
    yield [new Uint8Array(buffer), end === blob.size];
    at = end;
    own.progress?.({ phase, bytes: at, total: blob.size });
  } while (at < blob.size);
}
