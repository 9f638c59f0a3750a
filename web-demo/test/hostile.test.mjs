// What no client sends: the sandbox answers with a refusal, at once, and lives on.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { JOHN, odinForTests } from "../testing/odin.mjs";
import { FXS, USERS, sandboxForTests } from "../testing/sandbox.mjs";

const at = sandboxForTests();

/** The status line that comes for a request target as it stands. */
function statusOf(target, headers = "") {
  return new Promise((resolve, reject) => {
    const socket = connect(at.port, "127.0.0.1", () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`),
    );
    socket.once("data", (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data)[1]));
      socket.destroy();
    });
    socket.once("error", reject);
  });
}

describe("refused, not failed", () => {
  test("request targets that are no address", async () => {
    for (const target of ["//", "http://[/", "//sandbox/requests"]) {
      const status = await statusOf(target);
      assert.ok(status >= 400 && status < 500, `${target}: ${status}`);
    }
  });

  test("a value whose conversion to text is no function", async () => {
    await at.call("POST", USERS, FXS);
    for (const key of ["toString", "valueOf", "toJSON"])
      for (const field of ["site", "login-username", "name-first-name"]) {
        const body = { [field]: { [key]: 5 } };
        const { status } = await at.call("PUT", `${USERS}/1004`, body);
        assert.equal(status, 400, `${field}.${key}`);
      }
  });

  test("a reset that another page asks for", async () => {
    for (const headers of [
      { origin: "http://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
    ]) {
      const { status } = await at.ask("POST", "sandbox/reset", "", headers);
      assert.equal(status, 403, JSON.stringify(headers));
    }
    const own = { origin: at.url.replace(/\/$/, "") };
    assert.equal((await at.ask("POST", "sandbox/reset", "", own)).status, 200);
  });
});

describe("Odin", () => {
  const odin = odinForTests();

  test("a list of users with something else in it", async () => {
    for (const users of [[null], [5], [[]]]) {
      const { status } = await odin.call("PUT", "users/bulk", { users });
      assert.equal(status, 400, JSON.stringify(users));
    }
  });

  test("a pattern of many stars is answered at once", async () => {
    const userId = `${"a".repeat(80)}@b.co`;
    await odin.call("POST", "users", { ...JOHN, userId });
    const found = async (pattern) => {
      const query = `users?userId=${encodeURIComponent(pattern)}`;
      return (await odin.call("GET", query)).body.length;
    };
    const begun = performance.now();
    assert.equal(await found("*a*a*a*a*a*a*a*a*!"), 0);
    assert.ok(performance.now() - begun < 1000);
    for (const [pattern, count] of [
      ["*a*a*@B.co", 1],
      ["a*", 1],
      ["*b.co", 1],
      ["*", 1],
      [`${userId}*`, 1],
      [`${userId}*o`, 0],
      ["*.*", 1],
      ["b*", 0],
    ])
      assert.equal(await found(pattern), count, pattern);
  });
});
