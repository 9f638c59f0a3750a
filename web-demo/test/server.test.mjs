// The server from outside: its command line, and which files it hands out under which headers.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { startPortal } from "../server.mjs";

const SERVER = fileURLToPath(new URL("../server.mjs", import.meta.url));

/** Starts the command and resolves with its first line once that is there. */
async function firstLine(...args) {
  const child = spawn(process.execPath, [SERVER, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    if (said.includes("\n")) break;
  }
  return { child, line: said.split("\n")[0] };
}

const stopped = (child) =>
  new Promise((resolve) => child.once("exit", resolve));

test("the command says where the portal is, and stops when told", async () => {
  const { child, line } = await firstLine();
  assert.match(line, /^portal: http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal((await fetch(line.slice(8))).status, 200);
  child.kill("SIGTERM");
  assert.equal(await stopped(child), 0);
});

test("--sandbox-only leaves the portal out, and --domain replaces the known ones", async () => {
  const { child, line } = await firstLine(
    "--sandbox-only",
    "--domain",
    "own.example",
  );
  assert.match(line, /^sandbox: http:/);
  const url = line.slice(9);
  const headers = { authorization: "Bearer nsd_1" };
  assert.equal((await fetch(url)).status, 404);
  assert.equal(
    (await fetch(`${url}ns-api/v2/domains/own.example/users`, { headers }))
      .status,
    200,
  );
  assert.equal(
    (await fetch(`${url}ns-api/v2/domains/demo.example/users`, { headers }))
      .status,
    404,
  );
  child.kill("SIGTERM");
  await stopped(child);
});

test("files go out with their type under the policy, and only from their folders", async () => {
  const dist = await mkdtemp(join(tmpdir(), "portal-"));
  await writeFile(join(dist, "a.wasm"), "");
  await writeFile(join(dist, "a.mjs"), "");
  await writeFile(join(dist, "package.json"), "{}");
  await symlink(SERVER, join(dist, "out.mjs"));
  const portal = await startPortal({ dist });
  try {
    const get = async (path) => (await fetch(portal.url + path)).headers;
    assert.equal(
      (await get("seatwright/a.wasm")).get("content-type"),
      "application/wasm",
    );
    assert.match(
      (await get("seatwright/a.mjs")).get("content-type"),
      /^text\/javascript/,
    );
    const policy = (await get("")).get("content-security-policy");
    assert.match(
      policy,
      /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
    );
    const refused = [
      "package.json",
      "server.mjs",
      "app/..%2fserver.mjs",
      "seatwright/",
      "seatwright/package.json",
    ];
    for (const path of [
      ...refused,
      "seatwright/out.mjs",
      "app/%00.js",
      "app/%",
    ]) {
      assert.equal((await fetch(portal.url + path)).status, 404, path);
    }
  } finally {
    await portal.close();
    await rm(dist, { recursive: true });
  }
});
