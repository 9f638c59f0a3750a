// Every vector in Chromium, under a strict policy, byte for byte against what Rust wrote.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { done, inChromium } from "./chromium.mjs";
import { FORMS } from "./outcome.mjs";
import { page, serve } from "./serve.mjs";
import { load, loadCalls, transcript, transcriptOfCalls } from "./vectors.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = fileURLToPath(import.meta.resolve("seatwright/package.json"));

describe("vectors in Chromium", () => {
  const cases = [...load(), ...loadCalls()];
  const lines = new Map([...transcript(), ...transcriptOfCalls()]);
  let server;
  let seen;

  before(async () => {
    const data = cases.map(({ unlike, canary, expect, ...each }) => {
      return { ...each, host: unlike === null };
    });
    server = await serve(
      { "/package/": dist.replace(/package\.json$/, ""), "/": here },
      {
        "/index.html": page("/pages/vectors.mjs"),
        "/cases.json": JSON.stringify(data),
      },
    );
    seen = await inChromium(`${server.url}/index.html`, done);
  });
  after(() => server?.close());

  for (const name of Object.keys(FORMS)) {
    test(`as ${name}`, (t) => {
      const results = seen.result[name];
      const wrong = results.filter(([id, text]) => text !== lines.get(id));
      assert.deepEqual(wrong, []);
      t.diagnostic(
        `Chromium ${seen.version}: ${results.length} vectors as ${name}`,
      );
    });
  }

  test("nothing broke the policy, nothing complained", () => {
    assert.deepEqual(seen.violations, []);
    assert.deepEqual(seen.complaints, []);
  });

  test("ran as many as Node", () => {
    const host = cases.filter((each) => each.unlike === null).length;
    const counts = Object.values(seen.result).map((each) => each.length);
    assert.deepEqual(counts, [cases.length, host, host]);
  });
});
