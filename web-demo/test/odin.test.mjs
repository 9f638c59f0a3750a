// The Odin side over real HTTP: tokens, a group's rules, and what holds for every call.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startSandbox } from "../server.mjs";
import {
  GROUP,
  JOHN,
  LOGIN,
  failure,
  odinForTests,
  refusal,
  unauthorized,
} from "../testing/odin.mjs";
import { bearer } from "../testing/sandbox.mjs";

const at = odinForTests();
const { call } = at;
const EXPIRED = unauthorized("Token missing, expired or not valid");

describe("tokens", () => {
  test("are JWTs of twelve hours, for a JSON or a form login", async () => {
    const form = await at.ask(
      "POST",
      "api/v2/auth/token",
      "username=john.smith&password=secret",
      { "content-type": "application/x-www-form-urlencoded" },
    );
    for (const one of [at.token, form.body.token]) {
      const payload = JSON.parse(Buffer.from(one.split(".")[1], "base64url"));
      assert.equal(payload.exp - payload.iat, 43_200);
      assert.equal((await call("GET", "users", undefined, one)).status, 200);
    }
  });

  test("are refused to a wrong or missing password", async () => {
    const wrong = [
      { ...LOGIN, password: "other" },
      { ...LOGIN, password: null },
      { ...LOGIN, username: "constructor" },
      {},
    ];
    for (const login of wrong) {
      assert.deepEqual(
        await call("POST", "auth/token", login, null),
        unauthorized("[Error 4962] Invalid password"),
      );
    }
  });

  test("can be refreshed, say whose they are, and can be given back", async () => {
    const { body } = await call("PUT", "auth/token", {});
    assert.notEqual(body.token, at.token);
    const session = await call("GET", "auth/session", undefined, body.token);
    assert.deepEqual(session.body, { username: "john.smith" });
    await call("POST", "auth/token/logout", { token: at.token });
    assert.deepEqual(await call("GET", "auth/session"), EXPIRED);
    assert.equal(
      (await call("GET", "users", undefined, body.token)).status,
      200,
    );
  });

  test("are needed, and must be ours", async () => {
    for (const by of [null, "nss_1", `${at.token}x`]) {
      assert.deepEqual(await call("POST", "users", JOHN, by), EXPIRED);
      assert.deepEqual(await call("PUT", "auth/token", {}, by), EXPIRED);
    }
  });

  test("expire", async () => {
    const short = await startSandbox({ odin: { tokenSeconds: 0 } });
    try {
      const ask = (method, path, init) =>
        fetch(`${short.url}api/v2/${path}`, { method, ...init });
      const login = await ask("POST", "auth/token", {
        body: JSON.stringify(LOGIN),
      });
      const headers = bearer((await login.json()).token);
      assert.equal((await ask("GET", "users", { headers })).status, 401);
    } finally {
      await short.close();
    }
  });
});

describe("a group", () => {
  test("tells its rules and lengths, and makes passwords that obey", async () => {
    const { body: rules } = await call("GET", `groups/password-rules?${GROUP}`);
    assert.deepEqual([rules.minLength, rules.restrictMinDigits], [6, true]);
    assert.deepEqual((await call("GET", `groups/extensions?${GROUP}`)).body, {
      minExtensionLength: 3,
      maxExtensionLength: 5,
      defaultExtensionLength: 4,
    });
    assert.equal((await call("GET", "groups/extensions")).status, 400);
    const many = await call("GET", `password/generate?${GROUP}&limit=20`);
    assert.equal(new Set(many.body.passwords).size, 20);
    for (const password of many.body.passwords) {
      assert.match(
        password,
        /^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])(?=.*[\W_]).{18}$/,
      );
      assert.ok(new Set(password).size > 6, password);
    }
  });
});

test("bodies are kept as they came, without the token of the header", async () => {
  const sent = `{ "userId" : "x",\n"title":"é" }`;
  await call("POST", "users", sent);
  const text = await (await fetch(at.url + "sandbox/requests")).text();
  assert.equal(JSON.parse(text).at(-1).body, sent);
  assert.ok(!text.includes(at.token));
});

test("no body, a list and a huge body are told in the vendor's shape", async () => {
  for (const body of ["", "[]", "{"])
    assert.deepEqual(
      await call("POST", "users", body),
      refusal("Body must be a JSON object"),
    );
  assert.deepEqual(
    await call("POST", "users", "x".repeat(2_000_000)),
    failure(413, "Payload Too Large", "Request body is too large"),
  );
});
