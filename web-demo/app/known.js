// What the person knows of the system, by vendor: it sharpens the checks, and nothing of it is sent.
import { PLATFORMS } from "./platforms.js";

const CHOICES = (...values) => values.map((value) => [value, value]);

/** What each vendor's checks can use. `kind` says how it is written here. */
export const ENTRIES = {
  country: {
    kind: "text",
    label: "Country of the phone numbers",
    help: "Two letters, such as US or GB. A national number gets its country code.",
  },
  users: {
    kind: "list",
    label: "Users there are",
    help: "Their extensions or ids, one a line or with commas. A new one must not be among them.",
  },
  logins: {
    kind: "list",
    label: "Logins there are",
    help: "On the whole system, for a login is unique there.",
  },
  sites: {
    kind: "list",
    label: "Sites of the domain",
    help: "A user with another site name would create that site.",
  },
  sites_left: {
    kind: "number",
    label: "Sites left",
    help: "How many more the domain may have.",
  },
  domains: {
    kind: "list",
    label: "Domains of the group",
    help: "A user id must end in one of them.",
  },
  extensions: {
    kind: "list",
    label: "Extensions that are taken",
    help: "In the group.",
  },
  numbers: {
    kind: "list",
    label: "Numbers of the group",
    help: "A phone number must be one of them.",
  },
  extension_length: {
    kind: "json",
    label: "Length of extensions",
    help: 'The answer of /groups/extensions, or {"min": 3, "max": 5}.',
  },
  password_rules: {
    kind: "json",
    label: "Rules for passwords",
    help: "The answer of /groups/password-rules as it is.",
  },
  cti: {
    kind: "choice",
    label: "Computer telephony in the template",
    help: "Decides whether a phone extension is needed.",
    choices: CHOICES("unknown", "enabled", "disabled"),
  },
  release: {
    kind: "text",
    label: "Release of the server",
    help: "Such as R18.0.0. Some releases do not have this call.",
  },
  date_format: {
    kind: "choice",
    label: "How days are written",
    help: "The vendor does not document it. Ask the administrator of the server.",
    choices: CHOICES("YYYY-MM-DD", "DD/MM/YYYY", "MM/DD/YYYY"),
  },
};

const MORE = {
  netsapiens: ["sites_left"],
  odin: ["extension_length", "password_rules"],
  crmcom: ["cti", "release", "date_format"],
};

/** Names with commas, semicolons or line breaks between them; also a JSON list of them. */
export function names(text) {
  const trimmed = text.trim();
  if (trimmed.startsWith("[")) {
    try {
      return JSON.parse(trimmed).map(String);
    } catch {
      // Not a list after all.
    }
  }
  return trimmed.split(/[,;\n]/).flatMap((name) => name.trim() || []);
}

export class Known {
  /** The entries of this vendor, with their ids. */
  entries;
  #texts = new Map();
  #refused = new Set();

  constructor(platform) {
    const ids = [...PLATFORMS[platform].lists, "country", ...MORE[platform]];
    this.entries = ids.map((id) => ({ id, ...ENTRIES[id] }));
  }

  text(id) {
    return this.#texts.get(id) ?? "";
  }

  get texts() {
    return [...this.#texts];
  }

  /** How many entries say something. */
  get count() {
    return this.#texts.size;
  }

  /** Takes a text; gives what is wrong with it, or null. `refusal(context)` asks the checker. */
  set(id, text, refusal) {
    this.#refused.delete(id);
    if (text.trim() === "") this.#texts.delete(id);
    else this.#texts.set(id, text);
    const wrong = this.#fault(id, refusal);
    if (wrong !== null) this.#refused.add(id);
    return wrong;
  }

  #fault(id, refusal) {
    if (!this.#texts.has(id)) return null;
    try {
      return refusal({ [id]: this.#value(id) });
    } catch {
      return "This is not JSON.";
    }
  }

  /** What the checker is told. What it would not take is left out, since it stops every check. */
  get context() {
    const ids = [...this.#texts.keys()].filter((id) => !this.#refused.has(id));
    return Object.fromEntries(ids.map((id) => [id, this.#value(id)]));
  }

  #value(id) {
    const text = this.text(id).trim();
    const { kind } = ENTRIES[id];
    if (kind === "list") return names(text);
    if (kind === "number") return Number(text);
    return kind === "json" ? JSON.parse(text) : text;
  }
}
