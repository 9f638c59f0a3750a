// Who may talk to the server, and what a request of any shape gets: never a 500, never a long wait.
import assert from "node:assert/strict";
import { request } from "node:http";
import { describe, test } from "node:test";
import { USERS, sandboxForTests } from "../testing/sandbox.mjs";
import { JOHN, odinForTests } from "../testing/odin.mjs";

const at = sandboxForTests();

/** The status of a request as it stands, with headers that `fetch` would not send. */
const status = (path, headers = {}, method = "GET") =>
  new Promise((resolve, reject) => {
    const to = { host: "127.0.0.1", port: at.port, path, method, headers };
    request(to, (res) => resolve(res.resume().statusCode))
      .on("error", reject)
      .end();
  });

describe("strangers", () => {
  const names = [
    "evil.example",
    "evil.example:80",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost",
    "[::1]",
    "0.0.0.0",
  ];
  for (const host of names)
    test(`are refused under the name "${host}"`, async () => {
      assert.equal(await status("/sandbox/requests", { host }), 421);
    });

  test("are refused under another port's name", async () => {
    const host = `127.0.0.1:${at.port + 1}`;
    assert.equal(await status("/sandbox/requests", { host }), 421);
  });

  for (const origin of ["https://evil.example", "null", "http://localhost:1"])
    test(`are refused from the origin ${origin}`, async () => {
      for (const [method, path] of [
        ["POST", "/sandbox/reset"],
        ["GET", "/sandbox/requests"],
        ["POST", "/ns-api/v2/domains/example.com/users"],
        ["POST", "/api/v2/auth/token"],
      ])
        assert.equal(await status(path, { origin }, method), 403, path);
    });

  test("without an origin are known by what their browser says of them", async () => {
    for (const site of ["cross-site", "same-site"]) {
      const headers = { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" };
      assert.equal(await status("/sandbox/requests", headers), 403);
    }
    const link = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    // The sandbox alone has no page: the link is let through, and there is nothing.
    assert.equal(await status("/", link), 404);
    assert.equal(await status("/sandbox/requests", link), 403);
    assert.equal(
      await status("/", { ...link, "sec-fetch-dest": "iframe" }),
      403,
    );
  });

  test("are told apart from the page itself and from programs", async () => {
    for (const name of ["127.0.0.1", "localhost"]) {
      const host = `${name}:${at.port}`;
      const headers = { host, origin: `http://${host}` };
      assert.equal(await status("/sandbox/reset", headers, "POST"), 200);
      assert.equal(await status("/sandbox/requests", { host }), 200);
    }
  });

  test("cannot take an answer into a page of theirs", async () => {
    const { headers } = await fetch(`${at.url}sandbox/requests`);
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
    assert.equal(headers.get("access-control-allow-origin"), null);
  });
});

describe("a request of any shape", () => {
  test("has an address", async () => {
    assert.equal(await status("//"), 400);
    assert.equal(await status("///"), 400);
  });

  test("may hold objects where values belong", async () => {
    const bad = { toString: 5 };
    const person = {
      user: "1",
      "name-first-name": "A",
      "name-last-name": "B",
      "email-address": "a@b.co",
      "user-scope": "Basic User",
    };
    await at.call("POST", USERS, person);
    for (const field of ["site", "login-username", "name-last-name"]) {
      const body = { [field]: bad };
      assert.equal((await at.call("PUT", `${USERS}/1`, body)).status, 400);
      const created = { ...person, user: "2", [field]: bad };
      assert.equal((await at.call("POST", USERS, created)).status, 400);
    }
  });
});

describe("a request to Odin of any shape", () => {
  const { call } = odinForTests();

  test("may name nobody", async () => {
    for (const users of [[null], [5], ["x"], [{}], [{ userId: {} }]])
      assert.equal(
        (await call("PUT", "users/bulk", { users })).status,
        400,
        JSON.stringify(users),
      );
  });

  test("may hold many wildcards", async () => {
    const userId = `${"a".repeat(60)}@testdomain.net`;
    await call("POST", "users", { ...JOHN, userId });
    const started = performance.now();
    assert.deepEqual(
      (await call("GET", `users?userId=${"*a".repeat(40)}!`)).body,
      [],
    );
    assert.equal(
      (await call("GET", `users?userId=${"*a".repeat(40)}*`)).body.length,
      1,
    );
    assert.equal(
      (await call("GET", "users?userId=*a@testdomain.net")).body.length,
      1,
    );
    assert.ok(performance.now() - started < 2000);
  });
});
