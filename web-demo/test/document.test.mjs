// The document of the sandbox's server, as a live core has one.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sandboxForTests } from "../testing/sandbox.mjs";

const at = sandboxForTests();
const PATH = "ns-api/webroot/openapi/openapi.json";

describe("the server's own document", () => {
  test("is served without a token, where a live core has it", async () => {
    const response = await fetch(at.url + PATH);
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type"), /^application\/json/);
    const document = await response.json();
    assert.equal(document.openapi, "3.1.0");
    const users = document.paths["/domains/{domain}/users"].post;
    const { schema } = users.requestBody.content["application/json"];
    assert.equal(schema.properties["email"].type, "string");
    assert.ok(schema.required.includes("user-scope"));
  });

  test("describes requests that the sandbox takes", async () => {
    const document = await (await fetch(at.url + PATH)).json();
    const users = document.paths["/domains/{domain}/users"].post;
    const { schema } = users.requestBody.content["application/json"];
    const values = {
      user: "1004",
      "name-first-name": "Ann",
      "name-last-name": "Smith",
      email: "ann@example.com",
      "user-scope": "Basic User",
      synchronous: "yes",
    };
    for (const name of schema.required) assert.ok(name in values, name);
    const { status, body } = await at.call(
      "POST",
      "domains/exampledomain.com/users",
      values,
    );
    assert.equal(status, 200);
    assert.equal(body.email, "ann@example.com");
  });

  test("cannot be written, and its neighbours are not there", async () => {
    const written = await fetch(at.url + PATH, { method: "POST", body: "{}" });
    assert.equal(written.status, 405);
    const other = await fetch(`${at.url}ns-api/webroot/openapi/other.json`);
    assert.equal(other.status, 404);
  });
});
