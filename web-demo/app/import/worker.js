// The worker that reads sheets. Only this one file may be started as a script (trusted types).
import { RowsClient } from "/seatwright/rows.client.js";

const FILE = "/seatwright/rows.worker.js";

export function sheetReader() {
  const policy = globalThis.trustedTypes?.createPolicy("seatwright-worker", {
    createScriptURL: () => FILE,
  });
  const url = policy ? policy.createScriptURL(FILE) : FILE;
  return new RowsClient(new Worker(url, { type: "module" }));
}
