// What a stored NetSapiens user looks like when the API answers with it: which keys, in which
// order, and what the server fills in. Taken from one published create-user answer.
import { Answer } from "../http.mjs";
import { randomInt } from "node:crypto";

/** The answer's keys in the answer's order. It knows `email`, not the request's `email-address`. */
export const RECORD_KEYS = [
  "domain",
  "user",
  "name-first-name",
  "name-last-name",
  "login-username",
  "user-scope",
  "department",
  "site",
  "user-presence-status",
  "time-zone",
  "area-code",
  "caller-id-number",
  "caller-id-name",
  "dial-plan",
  "dial-policy",
  "account-status",
  "active-calls-total-current",
  "call-recordings-hide-from-others-enabled",
  "call-screening-enabled",
  "caller-id-number-emergency",
  "created-datetime",
  "directory-annouce-in-dial-by-name-enabled",
  "directory-name-number-dtmf-mapping",
  "directory-name-visible-in-list-enabled",
  "directory-override-order-duplicate-dtmf-mapping",
  "email",
  "email-send-alert-data-storage-limit-reached-enabled",
  "email-send-alert-new-missed-call-enabled",
  "email-send-alert-new-voicemail-behavior",
  "email-send-alert-new-voicemail-cc-list-csv",
  "email-send-alert-new-voicemail-enabled",
  "emergency-address-id",
  "iotum-video-host-id",
  "language-token",
  "last-modified-datetime",
  "limits-max-active-calls-total",
  "limits-max-data-storage-kilobytes",
  "mfa",
  "music-on-hold-comfort-message-repeat-interval-seconds",
  "music-on-hold-randomized-enabled",
  "phone-numbers-to-allow-enabled",
  "phone-numbers-to-reject-enabled",
  "privacy",
  "reject-anonymous-calls-enabled",
  "ring-no-answer-timeout-seconds",
  "service-code",
  "sso_ids",
  "status-message",
  "voicemail-enabled",
  "voicemail-greeting-index",
  "voicemail-login-pin",
  "voicemail-playback-announce-caller-id",
  "voicemail-playback-announce-date-time-received",
  "voicemail-playback-sort-newest-to-oldest",
  "voicemail-receive-broadcast-enabled",
  "voicemail-transcription-enabled",
  "voicemail-user-control-enabled",
];

/** Request spellings that the record keeps under another name. */
const STORED_AS = new Map([
  ["email-address", "email"],
  [
    "voicemail-playback-announce-datetime-received",
    "voicemail-playback-announce-date-time-received",
  ],
  [
    "directory-announce-in-dial-by-name-enabled",
    "directory-annouce-in-dial-by-name-enabled",
  ],
]);

/** A caller can send these, but the server alone decides them. */
const SERVER_OWNED = new Set([
  "domain",
  "user-presence-status",
  "account-status",
  "active-calls-total-current",
  "created-datetime",
  "last-modified-datetime",
  "iotum-video-host-id",
  "mfa",
  "sso_ids",
]);

/** Values of the published answer for what its request did not send. */
const FILLED = {
  "user-scope": "Basic User",
  "time-zone": "US/Eastern",
  "caller-id-number": 2485556969,
  "caller-id-name": "Example Company",
  "caller-id-number-emergency": 2485556969,
  "dial-policy": "US & Canada",
  "account-status": "pwd reset",
  "active-calls-total-current": 0,
  "call-recordings-hide-from-others-enabled": "no",
  "call-screening-enabled": "yes",
  "directory-annouce-in-dial-by-name-enabled": "yes",
  "directory-name-visible-in-list-enabled": "yes",
  "directory-override-order-duplicate-dtmf-mapping": 1,
  "email-send-alert-data-storage-limit-reached-enabled": "no",
  "email-send-alert-new-missed-call-enabled": "no",
  "language-token": "en_US",
  "limits-max-active-calls-total": 0,
  "limits-max-data-storage-kilobytes": 10000,
  mfa: [],
  "music-on-hold-comfort-message-repeat-interval-seconds": 0,
  "phone-numbers-to-allow-enabled": "yes",
  "phone-numbers-to-reject-enabled": "yes",
  privacy: "no",
  "reject-anonymous-calls-enabled": "no",
  "ring-no-answer-timeout-seconds": 25,
  sso_ids: [],
  "voicemail-enabled": "yes",
  "voicemail-playback-sort-newest-to-oldest": "no",
  "voicemail-receive-broadcast-enabled": "yes",
  "voicemail-transcription-enabled": "no",
  "voicemail-user-control-enabled": "yes",
};

const WRITABLE = new Set(RECORD_KEYS.filter((key) => !SERVER_OWNED.has(key)));

/**
 * The known, writable part of a body. Anything else is ignored in silence, as the server does. A list or an object in
 * place of a value is refused; what a live server says of one is not published.
 */
export function storedFields(body) {
  const fields = {};
  for (const [key, value] of Object.entries(body)) {
    const name = STORED_AS.get(key) ?? key;
    if (!WRITABLE.has(name) || value === null) continue;
    if (typeof value === "object")
      throw new Answer(400, { code: 400, message: `Bad value: ${key}` });
    fields[name] = value;
  }
  return fields;
}

/** A new record in the order of the published answer. `parent` is the site that hands values down. */
export function newRecord(domain, fields, parent = {}) {
  const inherited = {};
  for (const key of Object.keys(FILLED)) {
    if (WRITABLE.has(key) && parent[key] !== undefined && parent[key] !== "")
      inherited[key] = parent[key];
  }
  const now = timestamp();
  const merged = {
    ...FILLED,
    domain,
    "dial-plan": domain,
    "created-datetime": now,
    "last-modified-datetime": now,
    "directory-name-number-dtmf-mapping": keypadDigits(fields),
    ...inherited,
    ...fields,
  };
  return Object.fromEntries(
    RECORD_KEYS.map((key) => [key, structuredClone(merged[key] ?? "")]),
  );
}

export function timestamp() {
  return new Date().toISOString().replace(/\.\d+Z$/, "+00:00");
}

/** Seven digits and no leading zero: the published PINs are seven or eight digit numbers. */
export const newPin = () => randomInt(1_000_000, 10_000_000);

const KEYPAD = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"];

/** The first three letters of the last name on a phone's keypad, else those of the first name. */
export function keypadDigits(fields) {
  for (const key of ["name-last-name", "name-first-name"]) {
    const letters = String(fields[key] ?? "")
      .toLowerCase()
      .replace(/[^a-z]/g, "");
    if (letters === "") continue;
    const digits = [...letters.slice(0, 3)].map(
      (l) => KEYPAD.findIndex((keys) => keys.includes(l)) + 2,
    );
    return Number(digits.join(""));
  }
  return "";
}
