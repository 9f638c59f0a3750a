// The two passes over a sheet, in the thread that calls. The engine reads a piece at once; between two pieces the thread
// is free.

import { SheetSurvey } from "./rows_core.js";
import { rows as module } from "./loaded-module.js";
import { opened } from "./rows-workbook.js";

/** How many bytes are read at once. */
const CHUNK = 2 ** 17;

/** A sheet whose columns were found out. */
export class LocalSheet {
  #facts;

  constructor(facts, blob, cells) {
    this.#facts = facts;
    /** What is read: a file, or the rows of a workbook. */
    this.blob = blob;
    /** Whether rows come with their cells. */
    this.cells = cells;
    /** JSON text. */
    this.facts = facts.json();
    /** The member of the body that the token travels in; empty: it is a header. */
    this.token = facts.token();
  }

  /**
   * @param {string} operation
   * @param {Blob} blob
   * @param {{ operation: string, sheet: string, cells: boolean, isHost: boolean, workbook: { worksheet?: string, most: number } }} about
   *   JSON texts, whether rows come with cells, whether they were objects, and how a workbook is read
   * @param {{ progress?: Function, signal?: AbortSignal }} own
   */
  static async open(operation, blob, about, own) {
    const survey = (isWorkbook) =>
      new SheetSurvey(
        String(operation),
        about.operation,
        about.sheet,
        isWorkbook,
      );
    // Options are looked at before the file is.
    module.run(() => survey(false)).free();
    const source = await opened(blob, about.workbook);
    const made = module.run(() => survey(source.isWorkbook));
    if (about.isHost) made.set_host();
    const facts = await finished(made, source.blob, "survey", own);
    return new LocalSheet(facts, source.blob, about.cells);
  }

  /** The rows, three lines each, in batches; at the end the summary as JSON text. */
  async *texts(own) {
    const work = this.#begin();
    try {
      for await (const [bytes, last] of pieces(this.blob, "rows", own)) {
        const text = work.rows(bytes, last, this.cells);
        if (text) yield text;
      }
      return work.summary();
    } finally {
      work.free();
    }
  }

  /** Files about the rows, and the summary as JSON text. */
  async files(wanted, own) {
    const work = this.#begin();
    try {
      const files = await written(this.#facts, work, this.blob, wanted, own);
      return { summary: work.summary(), files };
    } finally {
      work.free();
    }
  }

  /** What the first pass made; nothing when it was given up. */
  get engine() {
    return this.#facts;
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

/** Pushes all bytes, and gives what `finish` gives. */
export async function finished(reader, blob, phase, own) {
  let open = true;
  try {
    for await (const [bytes] of pieces(blob, phase, own)) reader.push(bytes);
    open = false;
    return reader.finish();
  } finally {
    if (open) reader.free();
  }
}

/** The files of one pass, as Blobs. */
export async function written(facts, work, blob, wanted, own) {
  const { requests = false, errors = false, corrected = false } = wanted;
  const parts = Object.fromEntries(
    Object.keys(TYPES).map((name) => [name, []]),
  );
  if (wanted.html) work.begin_html(facts);
  if (errors) parts.errors.push(facts.error_headings());
  if (corrected) parts.corrected.push(facts.headings());
  for await (const [bytes, last] of pieces(blob, "rows", own)) {
    work.write(bytes, last, requests, errors, corrected);
    for (const name of Object.keys(parts))
      if (wanted[name]) parts[name].push(work[name]());
  }
  const files = {};
  for (const name of Object.keys(parts))
    if (wanted[name])
      files[name] = new Blob(parts[name], { type: TYPES[name] });
  return files;
}

const TYPES = {
  requests: "application/x-ndjson",
  errors: "text/csv;charset=utf-8",
  corrected: "text/csv;charset=utf-8",
  document: "application/json",
  html: "text/html;charset=utf-8",
};

/**
 * The bytes of a Blob, and whether they are the last. An empty one has one empty piece. `own` is looked at before each
 * piece: in a worker each call has a signal of its own.
 */
export async function* pieces(blob, phase, own) {
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
