// The CRM.COM side over real HTTP: the envelope says how it went, the token travels in the body.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { sandboxForTests } from "../testing/sandbox.mjs";

const TEMPLATES = [
  { id: "EE63A82C4FEBE02FF34E90DD1EBA5ABE", name: "Agent", cti_enabled: false },
  { id: "4AD9C84FA60F9FE407140E20F707726A", name: "Caller", cti_enabled: true },
];
const at = sandboxForTests({
  crmcom: { templates: TEMPLATES, accounts: { mpadministrator: "1234" } },
});

/** The published login. */
const LOGIN = {
  username: "mpadministrator",
  password: "1234",
  organisation: "CRMDEMO",
  unit: "EE63A82C4FEBE02FF34E90DD1EBA5ABE",
};

const USER = {
  user_template_identifier: { name: "Agent" },
  username: "trainee4",
  password: "crm.com1",
  password_confirmation: "crm.com1",
  first_name: "Ada",
  last_name: "Lovelace",
};

let token;
const call = (method, path, body) =>
  at.ask(method, `crmapi/rest/v2/${path}`, body);
const create = (body) => call("POST", "users/create", { token, ...body });
const show = (identifier, by = token) =>
  call("GET", `users/show?token=${by}&user_identifier=${identifier}`);
const failed = (message) => ({
  status: 200,
  body: { status: { code: "ERROR", description: null, message }, data: {} },
});
const EXPIRED = failed("Token missing, expired or not valid");

beforeEach(async () => {
  token = (await call("POST", "authentication/token", LOGIN)).body.data.token;
});

describe("tokens", () => {
  test("are JWTs of two hours whose claims are all texts", async () => {
    const { status, body } = await call("POST", "authentication/token", LOGIN);
    assert.equal(status, 200);
    assert.deepEqual(body.status, {
      code: "OK",
      description: null,
      message: null,
    });
    const claims = JSON.parse(
      Buffer.from(body.data.token.split(".")[1], "base64url"),
    );
    assert.deepEqual(Object.keys(claims), [
      "usr",
      "org",
      "oun",
      "exp",
      "iat",
      "jti",
    ]);
    assert.equal(claims.org, "CRMDEMO");
    assert.equal(typeof claims.exp, "string");
    assert.equal(claims.exp - claims.iat, 7200);
  });

  test("are refused to a wrong password, under 200", async () => {
    for (const password of ["4321", null])
      assert.deepEqual(
        await call("POST", "authentication/token", { ...LOGIN, password }),
        failed("The credentials are not valid"),
      );
  });

  test("are needed in the body, also when a header has one", async () => {
    assert.deepEqual(await call("POST", "users/create", USER), EXPIRED);
    const headers = { authorization: `Bearer ${token}` };
    const path = "crmapi/rest/v2/users/create";
    assert.deepEqual(await at.ask("POST", path, USER, headers), EXPIRED);
    assert.deepEqual(await show("username=trainee4", "other"), EXPIRED);
  });

  test("end when released", async () => {
    const released = await call("POST", "authentication/token/release", {
      token,
    });
    assert.equal(released.body.status.code, "OK");
    assert.deepEqual(await create(USER), EXPIRED);
  });
});

describe("creating a user", () => {
  test("answers with the shared user response, and no password", async () => {
    const { status, body } = await create({
      ...USER,
      email: "ada@mail.example",
      udf_string_8: "blue",
      udf_float_1: 10.25,
    });
    assert.equal(status, 200);
    assert.equal(body.status.code, "OK");
    const keys = Object.keys(body.data);
    assert.equal(keys.length, 32);
    assert.deepEqual(keys.slice(0, 3), ["id", "username", "active"]);
    assert.match(body.data.id, /^[0-9A-F]{32}$/);
    assert.equal(body.data.person_name, "Ada Lovelace");
    assert.equal(body.data.udf_float_1, 10.25);
    assert.equal(body.data.udf_date_1, null);
    assert.ok(!JSON.stringify(body).includes("crm.com1"));
    assert.ok(!JSON.stringify(body).includes(token));
  });

  test("gives the fields that are asked for", async () => {
    const { body } = await create({ ...USER, fields_set: "username, active" });
    assert.deepEqual(body.data, { username: "trainee4", active: true });
  });

  test("asks for an extension when the template says CTI", async () => {
    const user_template_identifier = { id: TEMPLATES[1].id };
    const caller = { ...USER, user_template_identifier };
    assert.deepEqual(
      await create(caller),
      failed("Required: cti_phone_extension_number"),
    );
    const { body } = await create({
      ...caller,
      cti_phone_extension_number: "0012",
    });
    assert.deepEqual(
      [body.data.cti_enabled, body.data.cti_phone_extension_number],
      [true, "0012"],
    );
  });

  const ONE_KEY = "user_template_identifier takes exactly one of id, name";
  const INVALID = [
    [
      { password_confirmation: "x" },
      "The password confirmation is not the password",
    ],
    [{ first_name: " ", last_name: null }, "Required: first_name, last_name"],
    [{ user_template_identifier: {} }, ONE_KEY],
    [{ user_template_identifier: { id: "1", name: "Agent" } }, ONE_KEY],
    [{ user_template_identifier: { number: "1" } }, ONE_KEY],
    [
      { user_template_identifier: "Agent" },
      "Required: user_template_identifier, an object",
    ],
    [{ user_template_identifier: { name: "None" } }, "User template not found"],
    [{ udf_float_1: "1.5" }, "udf_float_1 must be a number"],
    [{ udf_string_1: 5 }, "udf_string_1 must be text"],
  ];
  for (const [change, message] of INVALID) {
    test(`refuses ${JSON.stringify(change)}`, async () => {
      assert.deepEqual(await create({ ...USER, ...change }), failed(message));
      assert.deepEqual(
        await show("username=trainee4"),
        failed("User not found"),
      );
    });
  }

  test("refuses a taken username", async () => {
    await create(USER);
    assert.deepEqual(await create(USER), failed("The username is taken"));
  });
});

describe("reading a user", () => {
  test("finds it by username and by id, and nothing else", async () => {
    const { data } = (await create(USER)).body;
    for (const identifier of ["username=trainee4", `id=${data.id}`])
      assert.deepEqual((await show(identifier)).body.data, data);
    for (const identifier of [
      "username=nobody",
      "person_name=Ada%20Lovelace",
      "trainee4",
    ])
      assert.deepEqual(await show(identifier), failed("User not found"));
  });
});

test("a body that is no object, and an unknown method, come in the envelope too", async () => {
  for (const body of ["", "[]", "{"])
    assert.deepEqual(
      await call("POST", "users/create", body),
      failed("Body must be a JSON object"),
    );
  assert.deepEqual(await call("POST", "users/none", { token }), {
    ...failed("No such method"),
    status: 404,
  });
});

test("what arrived is kept with the token that stands in it", async () => {
  await create(USER);
  const kept = await (await fetch(at.url + "sandbox/requests")).json();
  assert.equal(kept.at(-1).body, JSON.stringify({ token, ...USER }));
});
