// The worker that reads sheets. Only this one file may be started as a script (trusted types).
import { RowsClient } from "/seatwright/rows.client.js";

const FILE = "/seatwright/rows.worker.js";

// Made once: the page's policy allows none of the same name again.
const policy = globalThis.trustedTypes?.createPolicy("seatwright-worker", {
  createScriptURL: () => FILE,
});

/** A new worker each time: the last one may be gone. */
export function sheetReader() {
  const url = policy ? policy.createScriptURL(FILE) : FILE;
  return new RowsClient(new Worker(url, { type: "module" }));
}
