// The two buffers in linear memory.

import * as core from "./core.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
let memory = null;
let view = new Uint8Array(0);

/** Tells the bridge which memory the module has; every entry does so after loading. */
export function connect(exports) {
  memory = exports.memory;
  view = new Uint8Array(memory.buffer);
}

function bytes() {
  // Growing the memory detaches every view of it.
  if (view.buffer !== memory.buffer) view = new Uint8Array(memory.buffer);
  return view;
}

let room = 0;
let address = 0;
let window = view;

/** Writes text into the input buffer; gives its length in bytes. */
export function send(text) {
  if (memory === null)
    throw new Error("seatwright is not loaded yet: await init() first");
  const needed = text.length * 3;
  if (needed > room || room > 1 << 22) {
    address = core.input(needed) >>> 0;
    room = Math.max(needed, 16 * 1024);
    window = bytes().subarray(address, address + room);
  }
  if (window.buffer !== memory.buffer || window.byteOffset !== address)
    window = bytes().subarray(address, address + room);
  return encoder.encodeInto(text, window).written;
}

/** Reads the output of the last call. */
export function receive(length) {
  const from = core.output() >>> 0;
  return decoder.decode(bytes().subarray(from, from + length));
}
