// An app of `apps/`: where it is, where it is built to, and what its page computes in Chromium.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { done, inChromium } from "../js/chromium.mjs";
import { page, serve } from "../js/serve.mjs";

export const folderOf = (app) =>
  fileURLToPath(new URL(`apps/${app}`, import.meta.url));

/** A folder for what a tool writes, removed when the test `t` ends. */
export async function output(t) {
  const folder = await mkdtemp(join(tmpdir(), "seatwright-tool-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What a served page computes. Complaints of the browser are failures. */
export async function computed(url) {
  const { result, complaints } = await inChromium(url, done);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  return result;
}

/** The same of a folder, under the strict policy, by a page with one script. */
export async function computedIn(folder, script = "app.js") {
  const server = await serve(
    { "/": folder },
    { "/index.html": page(`/${script}`), "/favicon.ico": "" },
  );
  try {
    const seen = await inChromium(`${server.url}/index.html`, done);
    const { result, complaints, violations } = seen;
    const all = [...complaints, ...violations];
    if (all.length > 0) throw new Error(all.join("\n"));
    return result;
  } finally {
    await server.close();
  }
}
