// What stands beside users and is made of the same rows: emergency addresses, devices and phone numbers.
import { plural } from "../dom.js";
import { platformOf, resourceOf } from "../platforms.js";

/** By what their operations make, in the order in which they are sent. */
const NOUNS = {
  user_address: ["emergency address", "emergency addresses"],
  device: ["device", "devices"],
  phonenumber: ["phone number", "phone numbers"],
};

/** By what stands before the colon in a mapping. */
const PARTS = {
  address: "user_address",
  device: "device",
  phonenumber: "phonenumber",
};

const TARGET = /^(\w+?)(?:\[(\d+)\])?:(.+)$/;

/** Whether rows of an operation can make more than its own request. */
export const takesBeside = (id) =>
  platformOf(id) === "netsapiens" && resourceOf(id) === "user";

/** Whether a column of a mapping is of something beside the user. */
export const isBeside = (to) => PARTS[TARGET.exec(to ?? "")?.[1]] !== undefined;

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const nounOf = (operation) => NOUNS[resourceOf(operation)] ?? ["request"];

/** `Device 1004a`; the server gives an address its key. */
export const nameOf = ({ operation, key }) =>
  capital([nounOf(operation)[0], key].filter(Boolean).join(" "));

/** `1 emergency address, 2 devices` of requests. */
export function countsOf(requests) {
  const counts = new Map();
  for (const { operation } of requests) {
    const noun = nounOf(operation);
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  return [...counts].map(([noun, n]) => plural(n, ...noun)).join(", ");
}

/**
 * What columns can be beside the fields of the user, for a list of choices. What another column is already, such as a second
 * device, has a place there too.
 * @param columns those of a template
 * @param mapping of the sheet
 * @returns {[string, string][]} targets with their names
 */
export function choices(columns, mapping) {
  const labels = new Map();
  for (const { path, heading } of columns) {
    const [, part, , field] = TARGET.exec(path) ?? [];
    // A column whose label is the heading of another field is named by its key.
    if (field) labels.set(path, [part, heading === path ? field : heading]);
  }
  const name = (part, at, label) => {
    const number = at > 0 ? ` ${at + 1}` : "";
    return `${capital(NOUNS[PARTS[part]][0])}${number}: ${label}`;
  };
  const all = [...labels].map(([path, [part, label]]) => [
    path,
    name(part, 0, label),
  ]);
  for (const { to } of mapping.columns) {
    const [, part, at, field] = TARGET.exec(to ?? "") ?? [];
    if (!PARTS[part] || labels.has(to)) continue;
    const [, label] = labels.get(`${part}:${field}`) ?? [part, field];
    all.push([to, name(part, Number(at ?? 0), label)]);
  }
  return all;
}
