// What Odin refuses in a user. The limits are those of the BroadWorks OCI schema (R25); which number
// the server gives to a broken limit is published nowhere, so these texts are ours and carry none.
import { isObject } from "../http.mjs";

const text = (max, min = 1) => ({ kind: "text", min, max });
const bytes = (max) => ({ kind: "bytes", min: 1, max });
const flag = { kind: "flag" };
const group = (fields, required = []) => ({ kind: "group", fields, required });
const list = (max, item) => ({ kind: "list", max, item });

// Both ask for exactly one "@"; an alias with a host, a line port with or without one.
const ALIAS = /^[\w\-.!~*'()]+@[\w\-.!~*'()]+$/;
const LINE_PORT = /^\+?[\w\-.!~*'()]+(@[\w\-.!~*'()]+)?$/;

const contacts = list(
  5,
  group({ sipContact: text(1020), pathHeader: text(1020) }, ["sipContact"]),
);

const accessDevice = group(
  {
    deviceLevel: {
      kind: "choice",
      choices: ["System", "Service Provider", "Group"],
    },
    deviceName: text(40),
    deviceType: text(40),
    serviceProviderId: bytes(30),
    groupId: text(30),
  },
  ["deviceLevel", "deviceName"],
);

const FIELDS = {
  serviceProviderId: bytes(30),
  groupId: text(30),
  userId: text(161),
  lastName: text(30),
  firstName: text(30),
  callingLineIdLastName: text(30),
  callingLineIdFirstName: text(30),
  nameDialingName: group(
    { nameDialingLastName: text(30), nameDialingFirstName: text(30) },
    ["nameDialingLastName", "nameDialingFirstName"],
  ),
  hiraganaLastName: text(30),
  hiraganaFirstName: text(30),
  phoneNumber: text(23),
  extension: text(20, 2),
  callingLineIdPhoneNumber: text(23),
  password: text(60),
  department: group(
    { serviceProviderId: bytes(30), groupId: text(30), name: text(50) },
    ["serviceProviderId", "name"],
  ),
  language: text(40),
  timeZone: text(127),
  aliases: list(3, { ...text(161), pattern: ALIAS }),
  endpointType: {
    kind: "choice",
    choices: ["none", "accessDeviceEndpoint", "trunkAddressing"],
  },
  accessDeviceEndpoint: group(
    {
      accessDevice,
      linePort: { ...text(161), pattern: LINE_PORT },
      contacts,
      privateIdentity: text(161),
      hotlineContact: text(161),
    },
    ["linePort"],
  ),
  trunkAddressing: group({
    trunkGroupDeviceEndpoint: group(
      {
        name: text(30),
        linePort: { ...text(161), pattern: LINE_PORT },
        contacts,
      },
      ["name", "linePort"],
    ),
    enterpriseTrunkName: text(30),
    alternateTrunkIdentity: text(80),
    alternateTrunkIdentityDomain: text(80),
    physicalLocation: text(1024),
  }),
  title: text(50),
  pagerPhoneNumber: text(30),
  mobilePhoneNumber: text(30),
  emailAddress: text(80),
  yahooId: text(50),
  addressLocation: text(80),
  address: group({
    addressLine1: text(80),
    addressLine2: text(80),
    city: text(50),
    stateOrProvince: text(50),
    zipOrPostalCode: text(50),
    country: text(50),
  }),
  networkClassOfService: text(40),
  alternateUserId: list(
    4,
    group({ alternateUserId: text(161), description: text(80) }, [
      "alternateUserId",
    ]),
  ),
  isPlace: flag,
};

/** Changing takes three fields more than creating. */
const CHANGE_ONLY = {
  officeZoneName: text(40),
  primaryZoneName: text(80),
  impId: text(196),
};

const REQUIRED = [
  "serviceProviderId",
  "groupId",
  "userId",
  "lastName",
  "firstName",
  "callingLineIdLastName",
  "callingLineIdFirstName",
];

export const createRules = group(FIELDS, REQUIRED);
export const changeRules = group({ ...FIELDS, ...CHANGE_ONLY }, ["userId"]);

/** The first thing wrong, in words that hold no value but lengths; null when all is well. */
export function problem(rule, value, path) {
  switch (rule.kind) {
    case "group":
      return groupProblem(rule, value, path);
    case "list":
      return listProblem(rule, value, path);
    case "choice":
      return rule.choices.includes(value)
        ? null
        : `${path} must be one of ${rule.choices.join(", ")}`;
    case "flag":
      return typeof value === "boolean"
        ? null
        : `${path} must be true or false`;
    default:
      return textProblem(rule, value, path);
  }
}

function groupProblem({ fields, required }, value, path) {
  if (!isObject(value)) return `${path || "The body"} must be an object`;
  const named = (name) => (path ? `${path}.${name}` : name);
  const missing = required.find((name) => (value[name] ?? null) === null);
  if (missing) return `${named(missing)} is required`;
  for (const [name, rule] of Object.entries(fields)) {
    if ((value[name] ?? null) === null) continue; // null clears, in a change
    const found = problem(rule, value[name], named(name));
    if (found) return found;
  }
  return null;
}

function listProblem({ max, item }, value, path) {
  if (!Array.isArray(value)) return `${path} must be a list`;
  if (value.length > max)
    return `${path} has ${value.length} items, ${max} are allowed`;
  for (const [at, one] of value.entries()) {
    const found = problem(item, one, `${path}[${at}]`);
    if (found) return found;
  }
  return null;
}

/** Every OCI text is an XML token: blanks at the ends go, and runs of them become one. */
export const token = (value) =>
  String(value)
    .replace(/[ \t\r\n]+/g, " ")
    .trim();

// Answers hold numbers where texts belong, so numbers are taken back as well.
function textProblem({ kind, min, max, pattern }, value, path) {
  if (!["string", "number"].includes(typeof value))
    return `${path} must be text`;
  const given = token(value);
  const unit = kind === "bytes" ? "bytes" : "characters";
  const length =
    kind === "bytes" ? Buffer.byteLength(given) : [...given].length;
  if (length < min || length > max)
    return `${path} has ${length} ${unit}, ${min} to ${max} are allowed`;
  if (pattern && !pattern.test(given)) return `${path} is not a valid address`;
  return null;
}
