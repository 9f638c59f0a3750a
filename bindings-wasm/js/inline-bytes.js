// A module that is inside a JavaScript file as base64, for tools that take no other file along.

/**
 * The bytes, by the fastest way that is there: `Uint8Array.fromBase64` is in browsers since 2025, `Buffer` in Node.
 * @param {string} base64
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytes(base64) {
  const { Buffer } = globalThis;
  const newer =
    /** @type {{ fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }} */ (
      /** @type {unknown} */ (Uint8Array)
    );
  if (newer.fromBase64) return newer.fromBase64(base64);
  if (Buffer) return Buffer.from(base64, "base64");
  const text = globalThis.atob(base64);
  const made = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) made[at] = text.charCodeAt(at);
  return made;
}
