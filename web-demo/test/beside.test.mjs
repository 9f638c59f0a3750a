// What stands beside a user, over real HTTP: requests that the package builds, sent to the sandbox, and its answers read.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { operation } from "../../bindings-wasm/dist/index.node.js";
import { readResponse } from "../../bindings-wasm/dist/records.inline.js";
import { FXS, USERS, sandboxForTests } from "../testing/sandbox.mjs";

const at = sandboxForTests();
const { call } = at;
const DOMAIN = USERS.replace(/\/users$/, "");
const domain = DOMAIN.split("/").at(-1);

/** Builds a request, sends it, and reads the answer. */
async function send(id, input, options = {}) {
  const request = operation(id, { domain, defaults: "none", ...options }).build(
    input,
  );
  const { status, body } = await call(
    request.method,
    request.path.replace("/ns-api/v2/", ""),
    JSON.parse(request.body),
  );
  const text = JSON.stringify(body);
  return { status, ...readResponse(id, status, text, { request }) };
}

const ADDRESS = {
  "address-name": "Office",
  "caller-name": "Front desk",
  "address-line-1": "8910 University Center Ln",
  "address-city": "San Diego",
  "address-state-province-abbreviation": "California",
  "address-postal-code": "921221025",
  "address-country-abbreviation": "USA",
  "address-location-description": "front left desk",
};

describe("beside a user", () => {
  test("a device needs its user, and takes a MAC address in any spelling", async () => {
    const input = {
      device: "1004",
      "device-models-model": "Polycom VVX 450",
      "device-provisioning-mac-address": "00:04:13:AA:BB:CC",
    };
    const options = { user: "1004" };
    const none = await send("netsapiens.device.create", input, options);
    assert.equal(none.status, 404);
    assert.deepEqual(
      [none.outcome, none.issues[0].path, none.advice],
      ["not_found", ["{user}"], []],
    );
    assert.equal((await call("POST", USERS, FXS)).status, 200);
    const made = await send(
      "netsapiens.device.create",
      { ...input, synchronous: "yes" },
      options,
    );
    assert.equal(made.outcome, "created");
    assert.equal(
      made.record["device-provisioning-mac-address"],
      "000413AABBCC",
    );
    const again = await send("netsapiens.device.create", input, options);
    assert.equal(again.outcome, "conflict");
    assert.deepEqual(again.issues[0].path, ["device"]);
    assert.deepEqual(
      again.advice.map(({ code }) => code),
      ["update_instead"],
    );
    const changed = await send(
      "netsapiens.device.update",
      { "auto-answer-enabled": true },
      { user: "1004", device: "1004" },
    );
    assert.equal(changed.outcome, "accepted");
    const { body } = await call("GET", `${USERS}/1004/devices/1004`);
    assert.equal(body["auto-answer-enabled"], "yes");
    assert.equal((await call("GET", `${USERS}/1004/devices`)).body.length, 1);
  });

  test("a number is held once, on the whole system", async () => {
    const number = {
      phonenumber: "+1 (800) 555-1234",
      "dial-rule-application": "to-user",
      "dial-rule-translation-destination-user": "1004",
    };
    const made = await send("netsapiens.phonenumber.create", number);
    assert.equal(made.outcome, "accepted");
    for (const other of ["demo.example", "exampledomain.com"]) {
      const again = await send("netsapiens.phonenumber.create", number, {
        domain: other,
      });
      assert.equal(again.outcome, "conflict");
      assert.deepEqual(again.issues[0].path, ["phonenumber"]);
      assert.equal(again.issues[0].params.value, "18005551234");
    }
    const moved = await send(
      "netsapiens.phonenumber.update",
      { "dial-rule-translation-destination-user": "1005" },
      { phonenumber: "1-800-555-1234" },
    );
    assert.equal(moved.outcome, "accepted");
    const path = `${DOMAIN}/phonenumbers`;
    const { body } = await call("GET", `${path}/18005551234`);
    assert.equal(body["dial-rule-translation-destination-user"], "1005");
    assert.equal((await call("GET", path)).body.length, 1);
  });

  test("an address is made of what its validation returned", async () => {
    const checked = await send("netsapiens.address.validate", ADDRESS);
    assert.equal(checked.outcome, "checked");
    assert.equal(checked.record["address-postal-code"], "92122-1025");
    assert.equal((await call("GET", `${DOMAIN}/addresses`)).body.length, 0);
    const address = {
      ...ADDRESS,
      "emergency-address-id": checked.record["emergency-address-id"],
      "address-formatted-pidflo": JSON.stringify(
        checked.record["address-formatted-pidflo"],
      ),
    };
    const made = await send("netsapiens.address.create", address);
    assert.equal(made.outcome, "created");
    const again = await send("netsapiens.address.create", address);
    assert.equal(again.outcome, "conflict");
    assert.deepEqual(again.issues[0].path, ["emergency-address-id"]);
    assert.deepEqual(again.advice, []);
    const [stored] = (await call("GET", `${DOMAIN}/addresses`)).body;
    assert.equal(stored["address-state-province-abbreviation"], "CA");
  });

  test("a phone is known by its MAC address in either case", async () => {
    const phone = {
      "device-provisioning-mac-address": "0004.13aa.bbcc",
      "device-models-brand-and-model": "Polycom VVX 450",
    };
    assert.equal(
      (await send("netsapiens.phone.create", phone)).outcome,
      "accepted",
    );
    const upper = {
      ...phone,
      "device-provisioning-mac-address": "00-04-13-AA-BB-CC",
    };
    assert.equal(
      (await send("netsapiens.phone.create", upper)).outcome,
      "conflict",
    );
    const { status } = await call("GET", `${DOMAIN}/phones/000413AABBCC`);
    assert.equal(status, 200);
  });
});
