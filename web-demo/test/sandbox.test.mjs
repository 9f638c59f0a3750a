// The sandbox over real HTTP: what it does with users and sites, and what its answers hold.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  ACCEPTED,
  FXS,
  SITES,
  USERS,
  sandboxForTests,
} from "../testing/sandbox.mjs";

const at = sandboxForTests({ netsapiens: { sites: 2 } });
const { call } = at;

describe("creating a user", () => {
  test("answers 200 with the whole record when synchronous", async () => {
    const { status, body } = await call("POST", USERS, FXS);
    assert.equal(status, 200);
    assert.equal(Object.keys(body).length, 57);
    assert.deepEqual(Object.keys(body).slice(0, 3), [
      "domain",
      "user",
      "name-first-name",
    ]);
    for (const [key, value] of Object.entries(FXS)) {
      if (key === "synchronous") continue;
      assert.equal(body[key === "email-address" ? "email" : key], value, key);
    }
    assert.equal(body["directory-name-number-dtmf-mapping"], 397);
    assert.equal(body["caller-id-number"], 2485556969);
    assert.match(String(body["voicemail-login-pin"]), /^[1-9]\d{6}$/);
    assert.match(
      body["created-datetime"],
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/,
    );
    assert.ok(!("email-address" in body) && !("synchronous" in body));
  });

  test("answers 202 when not, and the record can be read", async () => {
    const { synchronous, ...later } = FXS;
    assert.deepEqual(await call("POST", USERS, later), {
      status: 202,
      body: ACCEPTED,
    });
    assert.equal(
      (await call("GET", `${USERS}/1004`)).body["name-first-name"],
      "FXS",
    );
    assert.deepEqual((await call("GET", `${USERS}/count`)).body, { total: 1 });
    assert.equal((await call("GET", `${USERS}?limit=1`)).body.length, 1);
  });

  test("fills the login, and ignores unknown keys in silence", async () => {
    const { "login-username": login, ...rest } = FXS;
    const { status, body } = await call("POST", USERS, {
      ...rest,
      "voicemail-enable": "yes",
    });
    assert.equal(status, 200);
    assert.equal(body["login-username"], login);
    assert.ok(!("voicemail-enable" in body));
  });

  test("names every missing required field at once", async () => {
    const { status, body } = await call("POST", USERS, {
      user: "1",
      "name-last-name": " ",
    });
    assert.equal(status, 400);
    assert.equal(
      body.message,
      "Missing required: name-first-name, name-last-name, email, user-scope",
    );
  });

  test("takes the newer spelling of the mail address", async () => {
    const { "email-address": email, ...rest } = FXS;
    assert.equal(
      (await call("POST", USERS, { ...rest, email })).body.email,
      email,
    );
  });
});

describe("changing a user", () => {
  test("clears what is empty and keeps what is absent", async () => {
    await call("POST", USERS, { ...FXS, department: "Sales" });
    const changed = await call("PUT", `${USERS}/1004`, {
      department: "",
      "name-last-name": "5",
    });
    assert.deepEqual(changed, { status: 202, body: ACCEPTED });
    const { body } = await call("GET", `${USERS}/1004`);
    assert.equal(body.department, "");
    assert.equal(body["name-last-name"], "5");
    assert.equal(body["name-first-name"], "FXS");
  });

  test("cannot rename the user or touch what the server owns", async () => {
    await call("POST", USERS, FXS);
    await call("PUT", `${USERS}/1004`, {
      user: "9",
      domain: "demo.example",
      mfa: ["x"],
    });
    const { body } = await call("GET", `${USERS}/1004`);
    assert.deepEqual(
      [body.user, body.domain, body.mfa],
      ["1004", "exampledomain.com", []],
    );
  });

  test("refuses a taken login", async () => {
    await call("POST", USERS, FXS);
    await call("POST", USERS, {
      ...FXS,
      user: "5",
      "login-username": "5@exampledomain.com",
    });
    const clash = await call("PUT", `${USERS}/5`, {
      "login-username": "1004@EXAMPLEDOMAIN.com",
    });
    assert.equal(clash.status, 409);
  });
});

describe("sites", () => {
  test("are created, read, changed, and never answer 200 to a write", async () => {
    const site = { site: "New York", synchronous: "yes", "area-code": 212 };
    assert.deepEqual(await call("POST", SITES, site), {
      status: 202,
      body: ACCEPTED,
    });
    assert.equal((await call("POST", SITES, site)).status, 409);
    assert.equal(
      (await call("PUT", `${SITES}/New%20York`, { "area-code": 646 })).status,
      202,
    );
    assert.equal(
      (await call("GET", `${SITES}/New%20York`)).body["area-code"],
      646,
    );
    assert.equal((await call("POST", SITES, {})).status, 400);
  });

  test("hand their settings down, and appear on the fly while some are left", async () => {
    await call("POST", SITES, { site: "Oslo", "time-zone": "Europe/Oslo" });
    const user = { ...FXS, site: "Oslo" };
    delete user["time-zone"];
    assert.equal(
      (await call("POST", USERS, user)).body["time-zone"],
      "Europe/Oslo",
    );
    const on = (n, site) => ({
      ...FXS,
      user: n,
      "login-username": `${n}@a`,
      site,
    });
    assert.equal((await call("POST", USERS, on("2", "Rome"))).status, 200);
    assert.equal((await call("POST", USERS, on("3", "Lima"))).status, 400);
    assert.deepEqual((await call("GET", `${SITES}/count`)).body, { total: 2 });
  });
});

test("what arrived can be looked at, without the token", async () => {
  await call("POST", USERS, FXS, "nss_hidden");
  const text = await (await fetch(at.url + "sandbox/requests")).text();
  const [last] = JSON.parse(text);
  assert.deepEqual(last, {
    method: "POST",
    path: `/ns-api/v2/${USERS}`,
    body: JSON.stringify(FXS),
  });
  assert.ok(!text.includes("nss_hidden"));
});

test("'~' is the domain of the token", async () => {
  assert.equal(
    (await call("POST", "domains/~/users", FXS)).body.domain,
    "exampledomain.com",
  );
});
