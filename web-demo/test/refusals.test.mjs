// The sandbox over real HTTP: what each refusal is for.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FXS, SITES, USERS, sandboxForTests } from "../testing/sandbox.mjs";

const at = sandboxForTests();
const { call } = at;

describe("refusing", () => {
  test("401 without a token, or with one that is not a key", async () => {
    for (const token of ["", "secret", "nsx_1"]) {
      assert.equal((await call("POST", USERS, FXS, token)).status, 401);
    }
    for (const token of ["nss_1", "nsr_1", "nsd_1"]) {
      assert.equal((await call("GET", USERS, undefined, token)).status, 200);
    }
  });

  test("404 for an unknown domain, user, site and route", async () => {
    const gone = await call("POST", "domains/nowhere.example/users", FXS);
    assert.deepEqual(gone.body, {
      code: 404,
      message: "Domain nowhere.example does not exist",
    });
    assert.equal((await call("PUT", `${USERS}/9`, {})).status, 404);
    assert.equal((await call("PUT", `${SITES}/Oslo`, {})).status, 404);
    assert.equal(
      (await call("GET", "phones")).body.message,
      "No Route Found [92]",
    );
  });

  test("400 for a body that is not a JSON object", async () => {
    for (const body of ["", "{", "[]", "null", '"text"']) {
      assert.equal((await call("POST", USERS, body)).status, 400, body);
    }
  });

  test("413 for a body past the limit, and the server lives on", async () => {
    assert.equal(
      (await call("POST", USERS, "x".repeat(2_000_000))).status,
      413,
    );
    assert.equal((await call("GET", USERS)).status, 200);
  });

  test("409 for a taken user, and for a login taken in another domain", async () => {
    const taken = {
      status: 409,
      body: { code: 409, message: "UID already exists." },
    };
    await call("POST", USERS, FXS);
    assert.deepEqual(
      await call("POST", USERS, { ...FXS, "login-username": "x@y" }),
      taken,
    );
    assert.deepEqual(
      await call("POST", "domains/demo.example/users", { ...FXS, user: "7" }),
      taken,
    );
  });

  test("keeps strangers' host names out", async () => {
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      const options = {
        port: at.port,
        path: "/sandbox/requests",
        headers: { host: "evil.example" },
      };
      request({ host: "127.0.0.1", ...options }, (res) =>
        resolve(res.resume().statusCode),
      ).end();
    });
    assert.equal(status, 421);
  });
});
