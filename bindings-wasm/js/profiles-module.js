// Servers' own documents as profiles, by a module that takes the place of the first one.

import * as glue from "./profiles_core.js";
import { provide } from "./beside-hook.js";
import { connect } from "./buffers.js";
import { OptionError } from "./errors.js";
import { teach, teachAll } from "./profiles-hook.js";

let isLoaded = false;
let load = null;

/** Says what loads the module when it is needed, where nobody has to wait for it. */
export function provideProfiles(loads) {
  load = loads;
}

/** Takes over the exports of the module when it is loaded. */
export function taken(exports) {
  connect(exports, glue);
  // It has all operations.
  provide(() => {});
  if (!isLoaded) teachAll(glue.profile_from_openapi);
  isLoaded = true;
}

/** Loads from bytes or a compiled module, at once. */
export function loadFrom(module) {
  taken(glue.initSync({ module }));
}

/**
 * Registers a server's own OpenAPI document as a profile.
 * @param {string | BufferSource | object} document
 * @param {string} name
 */
export function profileFromOpenapi(document, name) {
  mustBeText(name);
  const bytes = bytesOf(document);
  const report = asked(() => glue.profile_from_openapi(bytes, name));
  teach(bytes, name);
  return report;
}

/**
 * How a server's own OpenAPI document differs from the tables.
 * @param {string | BufferSource | object} document
 */
export function openapiDifferences(document) {
  const bytes = bytesOf(document);
  return asked(() => glue.openapi_differences(bytes));
}

function asked(call) {
  if (!isLoaded && load !== null) load();
  if (!isLoaded)
    throw new Error(
      'profiles are in a module of their own: await loadProfiles() from "seatwright/profiles" before this call',
    );
  try {
    return JSON.parse(call());
  } catch (error) {
    if (error.name !== "Error") throw error;
    throw new OptionError(error.message);
  }
}

/** A copy, which stays as it is when the caller's bytes change. */
function bytesOf(document) {
  if (document instanceof ArrayBuffer) return new Uint8Array(document.slice(0));
  if (ArrayBuffer.isView(document))
    return new Uint8Array(
      document.buffer,
      document.byteOffset,
      document.byteLength,
    ).slice();
  const text =
    typeof document === "string" ? document : JSON.stringify(document);
  if (typeof text !== "string")
    throw new OptionError(
      "the document must be JSON text, bytes or what JSON.parse gives",
    );
  return new TextEncoder().encode(text);
}

function mustBeText(name) {
  if (typeof name !== "string")
    throw new OptionError("the name of a profile must be text");
}
