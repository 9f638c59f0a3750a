// The published user of Odin's pages, and a sandbox that a test file has logged in to.
import { beforeEach } from "node:test";
import { bearer, sandboxForTests } from "./sandbox.mjs";

/** What the library sends for the call of the published page. */
export const JOHN = {
  callingLineIdFirstName: "John",
  callingLineIdLastName: "Smith",
  serviceProviderId: "my_service_provider_id",
  groupId: "my_group_id",
  userId: "john.smith@testdomain.net",
  firstName: "John",
  lastName: "Smith",
  extension: "1234",
  password: "my_web_auth_password123!",
};

/** The same page's answer. */
export const JOHN_ANSWER = {
  serviceProviderId: "my_service_provider_id",
  groupId: "my_group_id",
  userId: "john.smith@testdomain.net",
  lastName: "Smith",
  firstName: "John",
  callingLineIdLastName: "Smith",
  callingLineIdFirstName: "John",
  hiraganaLastName: "Smith",
  hiraganaFirstName: "John",
  extension: "1234",
  language: "English",
  timeZone: "Europe/London",
  timeZoneDisplayName: "(GMT+01:00) Greenwich Mean Time",
  defaultAlias: "john.smith@testdomain.net",
  countryCode: "1",
  allowVideo: true,
  callingLineIdPhoneNumber: "",
  phoneNumber: "",
  domain: "testdomain.net",
  endpointType: "none",
  aliases: [],
  accessDeviceEndpoint: { contacts: [] },
  trunkAddressing: { trunkGroupDeviceEndpoint: { contacts: [] } },
  department: { serviceProviderId: "", groupId: "", name: "" },
  emailAddress: "",
  nationalPrefix: "",
  phoneNumberActivated: false,
  isEnterprise: true,
  passwordExpiresDays: "-2147483648",
};

export const LOGIN = { username: "john.smith", password: "secret" };
export const BY_ID = `users?userId=${JOHN.userId}`;
export const GROUP =
  "serviceProviderId=my_service_provider_id&groupId=my_group_id";

export const failure = (status, details, error) => ({
  status,
  body: { error, status, details },
});
export const refusal = (error) => failure(400, "Bad Request", error);
export const unauthorized = (error) => failure(401, "Unauthorized", error);

/** Registers the hooks; `call(method, path, body, token)` asks Odin, with the test's own token unless told. */
export function odinForTests() {
  const accounts = { [LOGIN.username]: LOGIN.password };
  const at = sandboxForTests({ odin: { accounts } });
  at.call = (method, path, body, token = at.token) =>
    at.ask(method, `api/v2/${path}`, body, bearer(token));
  beforeEach(async () => {
    at.token = (await at.call("POST", "auth/token", LOGIN, null)).body.token;
  });
  return at;
}
