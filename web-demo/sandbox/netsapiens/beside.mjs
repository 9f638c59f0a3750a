// What stands beside the users of a domain: devices, phone numbers, emergency addresses and phones. Fields are those of the
// vendor's document 45.0; unknown keys are ignored in silence, as for users.
import { randomBytes } from "node:crypto";
import { invalid, missing, taken } from "./answers.mjs";
import { requireFields } from "./fields.mjs";
import { timestamp } from "./record.mjs";

const DEVICE = [
  "device-sip-registration-password",
  "caller-id-number-emergency",
  "device-force-notify-new-voicemails-enabled",
  "device-level-call-recording-enabled",
  "device-push-enabled",
  "device-sip-registration-expiry-seconds",
  "device-sip-registration-ignore-for-presence-calculation",
  "device-sip-registration-ignore-report-enabled",
  "device-sip-no-to-tag-in-cancel",
  "device-srtp-enabled",
  "auto-answer-enabled",
  "device-sip-allowed-user-agent",
  "device-sip-nat-traversal-enabled",
  "emergency-address-id",
  "device-models-model",
  "device-provisioning-mac-address",
  "device-provisioning-registration-core-server",
  "device-provisioning-sip-transport-protocol",
  "device-provisioning-username",
  "device-provisioning-password",
  "device-provisioning-line",
  "device-provisioning-overrides",
  "recording-configuration",
];
const NUMBER = [
  "enabled",
  "dial-rule-application",
  "dial-rule-parameter",
  "dial-rule-translation-destination-user",
  "dial-rule-translation-destination-host",
  "dial-rule-translation-source-name",
  "dial-rule-description",
];
const ADDRESS_REQUIRED = [
  "address-name",
  "caller-name",
  "address-line-1",
  "address-city",
  "address-state-province-abbreviation",
  "address-postal-code",
  "address-country-abbreviation",
];
const ADDRESS = [
  ...ADDRESS_REQUIRED,
  "address-line-2",
  "address-location-description",
  "ip-address-public",
  "address-formatted-pidflo",
  "carrier",
];

/** The known part of a body, without nulls. */
function picked(body, keys) {
  const entries = keys.map((key) => [key, body[key]]);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null),
  );
}

export class Beside {
  #devices = new Map();
  /** Over all domains: a number leads to one place on the whole system. */
  #numbers = new Map();
  #addresses = new Map();
  /** Over all domains: a MAC address is that of one phone. */
  #phones = new Map();

  #of(domain, user) {
    const key = `${domain}/${user}`;
    if (!this.#devices.has(key)) this.#devices.set(key, new Map());
    return this.#devices.get(key);
  }

  devices(domain, user) {
    return [...this.#of(domain, user).values()];
  }

  device(domain, user, id) {
    const record = this.#of(domain, user).get(id);
    if (!record)
      throw missing(`Device ${id} does not exist in domain ${domain}`);
    return record;
  }

  createDevice(domain, user, body) {
    requireFields(body, ["device"]);
    const id = String(body.device);
    const devices = this.#of(domain, user);
    // How a live server words this is not published; the text is ours.
    if (devices.has(id)) throw taken("Device already exists");
    const record = {
      device: id,
      "device-sip-registration-uri": `sip:${id}@${domain}`,
      "device-sip-registration-state": "unregistered",
      "device-sip-registration-password": randomBytes(8).toString("hex"),
      ...picked(body, DEVICE),
    };
    devices.set(id, record);
    return record;
  }

  updateDevice(domain, user, id, body) {
    Object.assign(this.device(domain, user, id), picked(body, DEVICE));
  }

  numbers(domain) {
    return [...this.#numbers.values()].filter((it) => it.domain === domain);
  }

  number(domain, id) {
    const record = this.#numbers.get(id);
    if (record?.domain !== domain)
      throw missing(`Phone number ${id} does not exist in domain ${domain}`);
    return record;
  }

  createNumber(domain, body) {
    requireFields(body, [
      "phonenumber",
      "dial-rule-translation-destination-user",
    ]);
    const id = String(body.phonenumber);
    if (this.#numbers.has(id)) throw taken("Phone number already exists");
    const fields = picked(body, NUMBER);
    this.#numbers.set(id, {
      domain,
      phonenumber: id,
      enabled: "yes",
      ...fields,
    });
  }

  updateNumber(domain, id, body) {
    const record = this.number(domain, id);
    requireFields(body, ["dial-rule-translation-destination-user"]);
    Object.assign(record, picked(body, NUMBER));
  }

  /** What the carrier would answer: an id and the place in its own form. Nothing is stored. */
  validateAddress(domain, body) {
    requireFields(body, [...ADDRESS_REQUIRED, "address-location-description"]);
    const id = `a-${randomBytes(7).toString("hex").slice(0, 13)}`;
    const [, house = "", street = ""] =
      /^(\d+\S*)\s+(.*)$/.exec(String(body["address-line-1"])) ?? [];
    return {
      domain,
      object: "address",
      ...picked(body, ADDRESS),
      "emergency-address-id": id,
      "address-formatted-pidflo": {
        HouseNumber: house,
        StreetName: street.toUpperCase(),
        City: String(body["address-city"]).toUpperCase(),
        StateCode: body["address-state-province-abbreviation"],
        Zip: body["address-postal-code"],
        Country: body["address-country-abbreviation"],
        AddressType: "E911",
        LocationId: id,
        ValidationStatus: house === "" ? "INVALID" : "VALID",
      },
      carrier: "bandwidth",
    };
  }

  addresses(domain, user = "*") {
    return [...this.#addresses.values()].filter(
      (it) => it.domain === domain && (user === "*" || it.user === user),
    );
  }

  address(domain, user, id) {
    const record = this.#addresses.get(id);
    if (record?.domain !== domain || record.user !== user)
      throw missing(`Address ${id} does not exist in domain ${domain}`);
    return record;
  }

  createAddress(domain, user, body) {
    requireFields(body, ["emergency-address-id", ...ADDRESS_REQUIRED]);
    if (!body["address-formatted-pidflo"])
      requireFields({}, ["address-formatted-pidflo"]);
    const id = String(body["emergency-address-id"]);
    if (this.#addresses.has(id)) throw taken("Conflicting address_id");
    const record = {
      domain,
      user,
      "emergency-address-id": id,
      ...picked(body, ADDRESS),
    };
    this.#addresses.set(id, record);
    return record;
  }

  phones(domain) {
    return [...this.#phones.values()].filter((it) => it.domain === domain);
  }

  createPhone(domain, body) {
    const [mac, model] = [
      "device-provisioning-mac-address",
      "device-models-brand-and-model",
    ];
    requireFields(body, [mac, model]);
    const id = String(body[mac]);
    if (!/^[0-9a-f]{12}$/i.test(id)) throw invalid(`Bad value: ${mac}`);
    const key = id.toLowerCase();
    if (this.#phones.has(key)) throw taken("MAC address already exists");
    this.#phones.set(key, {
      domain,
      "created-datetime": timestamp(),
      ...picked(
        body,
        Object.keys(body).filter((name) => /^(device-|notes$)/.test(name)),
      ),
    });
  }

  phone(domain, mac) {
    const record = this.#phones.get(mac.toLowerCase());
    if (record?.domain !== domain)
      throw missing(`MAC address ${mac} does not exist in domain ${domain}`);
    return record;
  }
}
