// The sheets of `tests/sheets`, and what comes out of one, as the Rust tests write it. Runs in Node and in pages.

/** The line of a sheet: everything that can be asked of it. */
export async function result(name, sheet) {
  const facts = sheet.facts;
  const rows = [];
  for await (const row of sheet) rows.push(row);
  const { summary, ...files } = await sheet.save();
  const texts = {};
  for (const file of ["requests", "errors", "corrected"])
    texts[file] = await decoded(files[file]);
  const verdicts = rows.map(({ row, verdict, issues, from_template }) =>
    JSON.stringify({ row, verdict, issues, from_template }),
  );
  // What the rows hold is what the files hold.
  const requests = rows.flatMap(({ row, request, beside }) => {
    const own = request ? [`${written({ row }, request)}}\n`] : [];
    return own.concat(beside.map((each) => besideLine(row, each)));
  });
  if (requests.join("") !== texts.requests)
    throw new Error(`${name}: the requests of the rows are others`);
  return {
    name,
    facts: JSON.stringify(facts),
    verdicts: verdicts.map((line) => `${line}\n`).join(""),
    ...texts,
    summary: JSON.stringify(summary),
  };
}

/** The members of an object with a request behind them, without the last bracket. */
function written(members, { method, path, body }) {
  const head = JSON.stringify({ ...members, method, path });
  return `${head.slice(0, -1)},"body":${body}`;
}

/** The line of a request beside that of a row. */
function besideLine(row, { id, after, key, operation, request, check, takes }) {
  const members = { row, id, after, ...(key !== null && { key }), operation };
  const line = written(members, request);
  if (!check) return `${line}}\n`;
  const asked = written({ operation: "netsapiens.address.validate" }, check);
  return `${line},"check":${asked},"takes":${JSON.stringify(takes)}}}\n`;
}

/** `Blob.text()` leaves a byte order mark out. */
async function decoded(blob) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return decoder.decode(await blob.arrayBuffer());
}

/** A stream of few bytes at once. */
export function stream(bytes) {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at === bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + 61));
      at = Math.min(at + 61, bytes.length);
    },
  });
}

/** The kinds of sources that take the bytes of a file. */
export const SOURCES = {
  Uint8Array: (bytes) => bytes,
  ArrayBuffer: (bytes) => bytes.slice().buffer,
  Blob: (bytes) => new Blob([bytes]),
  ReadableStream: stream,
};
