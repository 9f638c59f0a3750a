// A sandbox in a process of its own, that can die.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../server.mjs", import.meta.url));

/**
 * Starts it with arguments of the command line, until the test `t` ends at the latest. `ended` settles with the exit
 * status.
 */
export async function spawnSandbox(t, ...args) {
  const child = spawn(
    process.execPath,
    [SERVER, "--sandbox-only", "--port", "0", ...args],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const ended = once(child, "exit").then(([code]) => code);
  const close = () => {
    child.kill();
    return ended;
  };
  t.after(close);
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, "line"), ended]);
  if (!Array.isArray(first)) return { url: null, ended, errors: () => errors };
  const url = first[0].replace("sandbox: ", "");
  return { url, ended, close, errors: () => errors };
}

/** A user who is told apart by a number. */
export const person = (user) => ({
  user: String(user),
  "name-first-name": "Ann",
  "name-last-name": "Smith",
  "email-address": `${user}@example.com`,
  "user-scope": "Basic User",
  synchronous: "yes",
});

const TOKEN = { authorization: "Bearer nsd_test" };

/** The status of one call; 0 when the connection ended without an answer. */
export async function status(url, method, path, body) {
  const { status: code = 0 } = await ask(url, method, path, body);
  return code;
}

/** The whole response; an empty object when the connection ended without one. */
export async function ask(url, method, path, body) {
  try {
    const response = await fetch(
      `${url}ns-api/v2/domains/example.com/${path}`,
      {
        method,
        headers: { "content-type": "application/json", ...TOKEN },
        body: body && JSON.stringify(body),
      },
    );
    const { status: code, headers } = response;
    return { status: code, headers, text: await response.text() };
  } catch {
    return {};
  }
}
