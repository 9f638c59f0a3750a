// What a sheet is read from, as a Blob, which can be read twice and by pieces.

import { document, marked, typeName } from "./document.js";

/** How much text of objects is held before it goes to a Blob, which may be on the disk. */
const HELD = 2 ** 20;

/**
 * @param {unknown} source a Blob or File, text, bytes, a stream of bytes, or objects
 * @param {import("./rows-options.js").OwnOptions} own
 * @param {typeof marked} write gives the text of an object
 * @returns {Promise<{ blob: Blob, isText: boolean, isHost?: boolean }>} `isHost`: its rows were objects
 */
export async function spooled(source, own, write = marked) {
  if (source instanceof Blob) return { blob: source, isText: false };
  if (typeof source === "string")
    return { blob: new Blob([source]), isText: true };
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    // What could be changed between the passes is copied.
    const part = /** @type {BlobPart} */ (source);
    return { blob: new Blob([part]), isText: false };
  }
  if (source instanceof ReadableStream)
    return collected(chunks(source), own, write);
  if (typeof source === "object" && source !== null) {
    if (Symbol.asyncIterator in source || Symbol.iterator in source)
      return collected(source, own, write);
    throw new TypeError(
      typeName(source) === "object"
        ? "an object is one row: give a list of rows"
        : `a sheet cannot be read from ${typeName(source)}`,
    );
  }
  throw new TypeError(
    `a sheet is text, bytes, a Blob, a stream or a list of objects, not ${typeName(source)}`,
  );
}

/** Records that exist, as a Blob. An empty list says that nothing exists; an empty file or stream says nothing. */
export async function recorded(existing, own) {
  const { blob } = await spooled(existing, own, document);
  const isList = Array.isArray(existing) || existing instanceof Set;
  return isList && blob.size === 0 ? new Blob(["[]"]) : blob;
}

/** Spools what can be read once only: bytes or text, or objects as lines of JSON. */
async function collected(items, own, write) {
  const done = [];
  let parts = [];
  let held = 0;
  let size = 0;
  let row = 0;
  let isText = false;
  for await (const item of items) {
    own.signal?.throwIfAborted();
    let part = item;
    if (typeof item === "string") isText = true;
    else if (!ArrayBuffer.isView(item)) {
      isText = true;
      row++;
      part = line(item, row, own.rowLimit, write);
    }
    parts.push(part);
    held += part.length ?? part.byteLength;
    size += part.length ?? part.byteLength;
    if (size > own.spoolLimit)
      throw new RangeError(
        `the sheet has more than ${own.spoolLimit} bytes: see spool_limit`,
      );
    if (held > HELD) {
      done.push(new Blob(parts));
      parts = [];
      held = 0;
    }
  }
  const blob = new Blob([...done, ...parts]);
  return { blob, isText, isHost: row > 0 };
}

function line(object, row, limit, write) {
  const text =
    typeof object === "object" && object !== null
      ? write(object, `row ${row}`, limit)
      : "";
  if (text.startsWith("{")) return `${text}\n`;
  throw new TypeError(`row ${row} must be an object, not ${typeName(object)}`);
}

/** Not every browser iterates over a stream. */
async function* chunks(stream) {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => {});
    reader.releaseLock();
  }
}
