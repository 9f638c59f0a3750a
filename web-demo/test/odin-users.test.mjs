// Users on the Odin side over real HTTP: created, read and changed as the published pages show it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  BY_ID,
  GROUP,
  JOHN,
  JOHN_ANSWER,
  failure,
  odinForTests,
  refusal,
} from "../testing/odin.mjs";

const { call } = odinForTests();

describe("creating a user", () => {
  test("answers as the published page, key by key", async () => {
    const { status, body } = await call("POST", "users", JOHN);
    assert.equal(status, 200);
    assert.equal(JSON.stringify(body), JSON.stringify([JOHN_ANSWER]));
  });

  test("keeps what is set in front, and hands out no secret", async () => {
    const device = { deviceLevel: "Group", deviceName: "generic_sip" };
    const { body } = await call("POST", "users", {
      ...JOHN,
      department: { serviceProviderId: "ent", groupId: "grp", name: "Sales" },
      endpointType: "accessDeviceEndpoint",
      accessDeviceEndpoint: {
        accessDevice: {
          ...device,
          accessDeviceCredentials: { userName: "u", password: "S3CRET" },
        },
        linePort: "js@testdomain.net",
        contacts: [],
      },
      trunkAddressing: { trunkGroupDeviceEndpoint: { contacts: [] } },
      unknownKey: 1,
    });
    const [record] = body;
    assert.equal(record.departmentFullPath, "Sales (grp)");
    assert.equal(record.endpointType, "accessDeviceEndpoint");
    assert.equal(record.accessDeviceEndpoint.useDomain, "true");
    const { accessDevice } = record.accessDeviceEndpoint;
    assert.equal(accessDevice.deviceName, "generic_sip");
    assert.deepEqual(accessDevice.accessDeviceCredentials, { userName: "u" });
    const keys = Object.keys(record);
    assert.ok(keys.indexOf("department") < keys.indexOf("language"));
    assert.ok(!("unknownKey" in record) && !("password" in record));
    assert.ok(!JSON.stringify(body).includes("S3CRET"));
  });

  test("adds the system's domain to an id without one, and leaves it out of the text", async () => {
    const { body } = await call("POST", "users", { ...JOHN, userId: "john" });
    assert.equal(body[0].userId, "john@sandbox.example");
    assert.deepEqual(
      await call("POST", "users", { ...JOHN, userId: "john@sandbox.example" }),
      refusal("[Error 4200] User already exists: john"),
    );
  });

  test("refuses a taken id and an extension of the same group", async () => {
    await call("POST", "users", JOHN);
    assert.deepEqual(
      await call("POST", "users", JOHN),
      refusal("[Error 4200] User already exists: john.smith@testdomain.net"),
    );
    const other = { ...JOHN, userId: "ada@testdomain.net" };
    assert.deepEqual(
      await call("POST", "users", other),
      refusal("extension 1234 is in use"),
    );
    const elsewhere = { ...other, groupId: "other" };
    assert.equal((await call("POST", "users", elsewhere)).status, 200);
  });

  const endpoints = {
    accessDeviceEndpoint: { linePort: "a@b.example" },
    trunkAddressing: {
      trunkGroupDeviceEndpoint: { name: "t", linePort: "a@b.example" },
    },
  };
  const { callingLineIdLastName: name, ...unnamed } = JOHN;
  const INVALID = [
    [unnamed, "callingLineIdLastName is required"],
    [{ lastName: "x".repeat(31) }, "lastName has 31 characters, 1 to 30"],
    [{ serviceProviderId: "ü".repeat(16) }, "serviceProviderId has 32 bytes"],
    [{ emailAddress: "" }, "emailAddress has 0 characters, 1 to 80"],
    [{ title: { a: 1 } }, "title must be text"],
    [{ aliases: ["a@b", "b@b", "c@b", "d@b"] }, "aliases has 4 items, 3"],
    [{ aliases: ["jsmith"] }, "aliases[0] is not a valid address"],
    [{ aliases: "a@b" }, "aliases must be a list"],
    [{ endpointType: "phone" }, "endpointType must be one of none"],
    [endpoints, "Only one of accessDeviceEndpoint and trunkAddressing"],
    [{ department: { name: "Sales" } }, "department.serviceProviderId is req"],
    [{ address: { stateOrProvince: "OH" } }, "[Error 4015] State/Province"],
    [{ extension: "12" }, "extension has 2 digits, 3 to 5 are allowed"],
    [{ password: "short" }, "password breaks the rule minLength"],
    [{ password: "1john.smith1" }, "password breaks the rule disallowUserId"],
    [{ password: "letters" }, "password breaks the rule minDigits"],
    [{ isPlace: "yes" }, "isPlace must be true or false"],
  ];
  for (const [change, start] of INVALID) {
    test(`refuses: ${start}`, async () => {
      const body = change === unnamed ? change : { ...JOHN, ...change };
      const { status, body: answer } = await call("POST", "users", body);
      assert.equal(status, 400);
      assert.ok(answer.error.startsWith(start), answer.error);
      assert.equal((await call("GET", "users")).body.length, 0);
    });
  }

  test("takes 30 letters, numbers for texts, and no extension", async () => {
    const { extension, ...rest } = JOHN;
    const lastName = "ü".repeat(30);
    const { status, body } = await call("POST", "users", {
      ...rest,
      lastName,
      extension: null,
      mobilePhoneNumber: 9871515000,
    });
    assert.equal(status, 200);
    assert.equal(body[0].lastName, lastName);
    assert.equal(body[0].mobilePhoneNumber, "9871515000");
    assert.ok(!("extension" in body[0]), extension);
  });
});

describe("reading users", () => {
  test("by id gives one object without empty values, digits turned to numbers", async () => {
    const alternate = { alternateUserId: "j@mail.example", description: "J" };
    await call("POST", "users", {
      ...JOHN,
      lastName: "4001",
      pagerPhoneNumber: "007",
      mobilePhoneNumber: "9871515000",
      alternateUserId: [alternate],
    });
    const { body } = await call("GET", BY_ID);
    assert.deepEqual([body.lastName, body.extension], [4001, "1234"]);
    assert.deepEqual(
      [body.pagerPhoneNumber, body.mobilePhoneNumber],
      ["007", 9871515000],
    );
    assert.deepEqual(body.alternateUserId, alternate);
    for (const key of ["phoneNumber", "department", "emailAddress"])
      assert.ok(!(key in body), key);
    assert.deepEqual(body.accessDeviceEndpoint, { contacts: [] });
  });

  test("takes filters, wildcards and a limit", async () => {
    for (const [first, extension] of [
      ["Ada", "1001"],
      ["Adam", "1002"],
      ["Bob", "2001"],
    ]) {
      const userId = `${first}@testdomain.net`;
      await call("POST", "users", {
        ...JOHN,
        userId,
        extension,
        firstName: first,
      });
    }
    const ids = async (query) =>
      (await call("GET", `users?${query}`)).body.map((user) => user.firstName);
    assert.deepEqual(await ids("firstName=ada*"), ["Ada", "Adam"]);
    assert.deepEqual(await ids("extension=*001&limit=1"), ["Ada"]);
    assert.deepEqual(await ids(GROUP), ["Ada", "Adam", "Bob"]);
    assert.deepEqual(await ids("groupId=none"), []);
    assert.deepEqual(await ids(`${GROUP}&firstName=Bob`), ["Bob"]);
    assert.deepEqual(await ids("firstName=Ad.*"), []);
  });

  test("tells an unknown id and an unknown path", async () => {
    assert.deepEqual(
      await call("GET", BY_ID),
      refusal("[Error 4008] User not found: john.smith@testdomain.net"),
    );
    assert.deepEqual(
      await call("GET", "nothing"),
      failure(404, "Not Found", "No such resource"),
    );
  });
});

describe("changing a user", () => {
  const { userId } = JOHN;

  test("keeps what is absent, clears what is null, and merges a group", async () => {
    await call("POST", "users", {
      ...JOHN,
      title: "Clerk",
      address: { city: "Athens", country: "GR" },
    });
    const changed = await call("PUT", "users", {
      userId,
      title: null,
      address: { city: "Patras" },
      impId: "john@im.example",
    });
    assert.equal(changed.status, 200);
    const [record] = changed.body;
    assert.deepEqual(record.address, { city: "Patras", country: "GR" });
    assert.ok(!("title" in record));
    assert.deepEqual(
      [record.extension, record.impId],
      ["1234", "john@im.example"],
    );
  });

  test("moves from a device to a trunk and to neither", async () => {
    await call("POST", "users", {
      ...JOHN,
      accessDeviceEndpoint: { linePort: "a@b.example" },
    });
    const trunk = { name: "t", linePort: "a@b.example" };
    const [moved] = (
      await call("PUT", "users", {
        userId,
        trunkAddressing: { trunkGroupDeviceEndpoint: trunk },
      })
    ).body;
    assert.equal(moved.endpointType, "trunkAddressing");
    assert.deepEqual(moved.accessDeviceEndpoint, { contacts: [] });
    const none = await call("PUT", "users", { userId, endpointType: "none" });
    assert.equal(none.body[0].endpointType, "none");
  });

  test("refuses an unknown user, empty text, and a required field cleared", async () => {
    assert.deepEqual(
      await call("PUT", "users", { userId }),
      refusal(`[Error 4008] User not found: ${userId}`),
    );
    await call("POST", "users", JOHN);
    for (const change of [{ title: "" }, { lastName: null }, { userId: null }])
      assert.equal(
        (await call("PUT", "users", { userId, ...change })).status,
        400,
      );
    assert.equal((await call("GET", BY_ID)).body.lastName, "Smith");
  });

  test("changes many at once, and answers with what was asked", async () => {
    await call("POST", "users", JOHN);
    const body = { users: [{ userId }], data: { title: "Clerk" } };
    assert.deepEqual((await call("PUT", "users/bulk", body)).body, body);
    assert.equal((await call("GET", BY_ID)).body.title, "Clerk");
  });
});
