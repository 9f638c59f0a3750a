// The two buffers in linear memory: what goes in, and what comes out.

import * as first from "./core.js";
import { BROKEN, TAG_BITS, TEXT, tagOf, textOf } from "./packed-value.js";
import { teachAll } from "./profiles-hook.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Whether a text has no lone surrogate. */
export const isWellFormed =
  typeof String.prototype.isWellFormed === "function"
    ? (text) => text.isWellFormed()
    : (text) => !/\p{Surrogate}/u.test(text);

let memory = null;
let view = new Uint8Array(0);
let room = 0;
let window = view;
let table = new DataView(view.buffer);

/** The core's end of it, to be handed over with every call. */
export let buffers = null;

/** The module that operations are bound in: the first, or one with more operations in its place. */
export let glue = first;

/** How often the module has been replaced: what was bound before is gone. */
export let replaced = 0;

/** What tells a module of a profile, if it takes any. */
const learning = (module) => module.profile_from_openapi;

/** Tells the bridge which memory the module has; every entry does so after loading. */
export function connect(exports, module = first) {
  // One with more operations stays when the first is loaded again, and the one with profiles has all of them.
  if (module === first && glue !== first) return;
  if (learning(glue) && !learning(module)) return;
  if (memory === exports.memory) return;
  if (glue !== module) replaced += 1;
  glue = module;
  memory = exports.memory;
  buffers = new module.Buffers();
  view = window = new Uint8Array(0);
  room = 0;
}

/**
 * Runs a call of the module. One that traps leaves its memory in no known state, so a new instance takes its place: the
 * caller gets the error, and the next call works.
 */
export function guarded(call) {
  try {
    return call();
  } catch (error) {
    const isOverflow =
      error instanceof RangeError && !(error instanceof TooLong);
    if (isOverflow || error instanceof globalThis.WebAssembly.RuntimeError)
      renew();
    throw error;
  }
}

function renew() {
  glue.__wbg_reset_state();
  replaced += 1;
  connect(glue.initSync(), glue);
  if (learning(glue)) teachAll(learning(glue));
}

/** Bytes of memory with which a module takes no more operations. */
let ceiling = 1 << 27;
/** How many it has taken. */
let taken = 0;
/** As many leave room for others when they are bound again in a new module. */
const FEW = 16;

/**
 * Makes room for an operation. Those that nobody holds any more give their memory back when the program waits; one that
 * never waits would fill the memory, which a module cannot give back. A new module takes its place, and operations that are
 * still in use are bound again in it. Where few fill it, each of them needs more room.
 */
export function makeRoom() {
  if (memory !== null && memory.buffer.byteLength > ceiling) {
    if (taken < FEW) ceiling = Math.min(ceiling * 2, 2 ** 31);
    taken = 0;
    renew();
  }
  taken += 1;
}

/** Throws before that: the glue would only speak of a property of `undefined`. */
export function mustBeLoaded() {
  if (memory === null)
    throw new Error("seatwright is not loaded yet: await init() first");
}

/** Makes sure of an input buffer for that many bytes. */
function reserve(needed) {
  // Growing the memory detaches every view of it, and a detached view is empty.
  if (needed <= room && room <= 1 << 22 && window.length > 0) return;
  mustBeLoaded();
  const address = buffers.input(needed) >>> 0;
  room = Math.max(needed, 16 * 1024);
  window = new Uint8Array(memory.buffer, address, room);
  table = new DataView(memory.buffer, address, room);
}

/** More letters do not cross: the memory of a module has an end, and a module that meets it is lost. */
const MOST = 1 << 26;

/** What is refused before anything is copied. */
class TooLong extends RangeError {}

function mustFit(text) {
  if (text.length > MOST) throw new TooLong("the text is too long");
}

/** Writes text into the input buffer; gives its length in bytes. */
export function send(text) {
  mustFit(text);
  reserve(text.length * 3);
  return encoder.encodeInto(text, window).written;
}

/**
 * Writes one more text behind an input; gives its length in bytes.
 * @param length of the input that is there
 */
export function sendBehind(length, text) {
  mustFit(text);
  const needed = length + text.length * 3;
  // A larger buffer is another one: what was written has to move.
  const written = window.slice(0, length);
  reserve(needed);
  window.set(written);
  return encoder.encodeInto(text, window.subarray(length)).written;
}

/**
 * Writes the values of these keys into the input buffer, as core/src/input/packed.rs wants them; gives their length in
 * bytes, and -1 when there is more than `limit` bytes: that is not copied.
 * @param keys positions
 */
export function sendValues(values, keys, limit) {
  reserve(0);
  const length = write(values, keys);
  if (length >= 0) return length;
  let letters = 0;
  for (const key of keys) letters += textOf(values[key]).length;
  if (letters > limit) return -1;
  const needed = keys.length * ENTRY + letters * 3;
  if (needed >= 2 ** (32 - TAG_BITS))
    throw new TooLong("the input is too large");
  reserve(needed);
  return write(values, keys);
}

/** Bytes of an entry of the table. */
const ENTRY = 8;

/** How long a text may be to be copied letter by letter, which for short ones is quicker than a call of the encoder. */
const SHORT = 64;

/** Writes table and text; -1 when the room is not enough. */
function write(values, keys) {
  const [bytes, most] = [window, room];
  const start = keys.length * ENTRY;
  let end = start;
  for (let at = 0; at < keys.length; at++) {
    let text = values[keys[at]];
    let tag = TEXT;
    if (typeof text !== "string") {
      tag = tagOf(text);
      text = textOf(text);
    }
    const length = text.length;
    if (end + length * 3 > most) return -1;
    let done = 0;
    if (length <= SHORT) {
      for (; done < length; done++) {
        const letter = text.charCodeAt(done);
        if (letter > 0x7f) break;
        bytes[end + done] = letter;
      }
    }
    if (done === length) end += length;
    else if (!isWellFormed(text)) tag = BROKEN;
    else end += encoder.encodeInto(text, bytes.subarray(end)).written;
    table.setUint32(at * ENTRY, keys[at], true);
    table.setUint32(at * ENTRY + 4, ((end - start) << TAG_BITS) | tag, true);
  }
  return end;
}

/** Reads the output of the last call. */
export function receive(length = buffers.written()) {
  const from = buffers.output() >>> 0;
  if (view.length === 0) view = new Uint8Array(memory.buffer);
  return decoder.decode(view.subarray(from, from + length));
}
