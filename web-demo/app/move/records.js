// Records of Odin from a text or a file: a list, one object, or one object a line.

/**
 * @returns {{json: string, records: object[]} | null} `json` is the list as it was written, so that no number is
 *   read and written again; `records` are only looked at to offer choices
 */
export function readRecords(given) {
  const text = given.replace(/^\ufeff/, "").trim();
  if (text === "") return { json: "[]", records: [] };
  const whole = parsed(text);
  if (Array.isArray(whole)) return { json: text, records: whole };
  if (isObject(whole)) return { json: `[${text}]`, records: [whole] };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const records = lines.map(parsed);
  if (!records.every(isObject)) return null;
  return { json: `[${lines.join(",")}]`, records };
}

const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The different values of some keys with how often each is there, the most frequent first. */
export function found(records, ...keys) {
  const counts = new Map();
  for (const record of records) {
    const values = keys.map((key) => record?.[key]);
    if (typeof values[0] !== "string" || values[0].trim() === "") continue;
    const id = JSON.stringify(values);
    const entry = counts.get(id) ?? { values, count: 0 };
    entry.count += 1;
    counts.set(id, entry);
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

/** Six people of two groups: two share an extension, one has neither extension nor mail address. */
export const SAMPLE = [
  person("Ann", "Lee", "north", "1001", { phoneNumber: "+442071234567" }),
  person("Ben", "Okafor", "north", "1002", {
    department: { serviceProviderId: "acme", groupId: "north", name: "Sales" },
  }),
  person("Cem", "Yıldız", "south", "1001", { language: "Turkish" }),
  person("Dee", "Marsh", "south", "1003", {
    networkClassOfService: "International",
    aliases: ["dee.marsh@old.example.net"],
  }),
  person("Eva", "Novák", "south", "", { emailAddress: "" }),
  person("Fay", "Quist", "north", "1005", {
    timeZone: "Mars/Olympus",
    address: { addressLine1: "1 High Street", city: "Leeds" },
  }),
];

function person(firstName, lastName, groupId, extension, more) {
  const name = `${firstName}.${lastName}`.toLowerCase().normalize("NFD");
  const login = name.replace(/[^a-z.]/g, "");
  return {
    serviceProviderId: "acme",
    groupId,
    userId: `${login}@old.example.net`,
    firstName,
    lastName,
    callingLineIdFirstName: firstName,
    callingLineIdLastName: lastName,
    extension,
    language: "English",
    timeZone: "Europe/London",
    emailAddress: `${login}@example.com`,
    ...more,
  };
}
