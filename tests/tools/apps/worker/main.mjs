// A page that asks its worker at once: the first message must not be lost.

// In one expression: bundlers look for it so.
const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
  type: "module",
});
worker.onmessage = ({ data }) => (globalThis.done = data);
worker.onerror = ({ message }) => (globalThis.done = message);
worker.postMessage("first");
