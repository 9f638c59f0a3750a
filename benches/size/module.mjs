// As much of the WebAssembly binary format as sizes need: sections, function names, function bodies.

const CUSTOM = 0;
const IMPORT = 2;
const CODE = 10;
const DATA = 11;
const FUNCTION_NAMES = 1;

/** Unsigned LEB128 numbers and names, one after the other. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(
      this.bytes.subarray(this.at - length, this.at),
    );
  }
}

/** Every section: its id, where it starts with its header, where its content is. */
function sections(bytes) {
  const reader = new Reader(bytes, 8);
  const found = [];
  while (reader.at < bytes.length) {
    const start = reader.at;
    const id = bytes[reader.at++];
    const size = reader.number();
    found.push({ id, start, from: reader.at, to: reader.at + size });
    reader.at += size;
  }
  return found;
}

/** The module without names and notes: what a browser is sent. */
export function stripped(bytes) {
  const kept = sections(bytes).filter(({ id }) => id !== CUSTOM);
  return Buffer.concat([
    bytes.subarray(0, 8),
    ...kept.map(({ start, to }) => bytes.subarray(start, to)),
  ]);
}

/** Bytes of code and of data. */
export function parts(bytes) {
  const size = (wanted) =>
    sections(bytes)
      .filter(({ id }) => id === wanted)
      .reduce((sum, { from, to }) => sum + to - from, 0);
  return { code: size(CODE), data: size(DATA) };
}

function importedFunctions(bytes) {
  const section = sections(bytes).find(({ id }) => id === IMPORT);
  if (!section) return 0;
  const reader = new Reader(bytes, section.from);
  let functions = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.text();
    reader.text();
    const kind = bytes[reader.at++];
    // wasm-bindgen imports functions only; another kind would need its own reading.
    if (kind !== 0) throw new Error(`import of kind ${kind}`);
    reader.number();
    functions++;
  }
  return functions;
}

function functionNames(bytes) {
  const names = new Map();
  for (const { id, from, to } of sections(bytes)) {
    const reader = new Reader(bytes, from);
    if (id !== CUSTOM || reader.text() !== "name") continue;
    while (reader.at < to) {
      const kind = bytes[reader.at++];
      const end = reader.number() + reader.at;
      if (kind === FUNCTION_NAMES) {
        for (let left = reader.number(); left > 0; left--) {
          const index = reader.number();
          names.set(index, reader.text());
        }
      }
      reader.at = end;
    }
  }
  return names;
}

/** Name and size of every function. Needs a module that still has its names. */
export function functions(bytes) {
  const names = functionNames(bytes);
  const section = sections(bytes).find(({ id }) => id === CODE);
  const reader = new Reader(bytes, section.from);
  let index = importedFunctions(bytes);
  const found = [];
  for (let left = reader.number(); left > 0; left--, index++) {
    const size = reader.number();
    reader.at += size;
    found.push({ name: names.get(index) ?? "", size });
  }
  return found;
}
