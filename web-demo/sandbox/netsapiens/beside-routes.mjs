// The routes of what stands beside a user. A device and an address of a user need the user; a number leads to one place.
import { bodyOf } from "./fields.mjs";

const DOMAIN = ["domains", ":domain"];
const DEVICES = [...DOMAIN, "users", ":user", "devices"];
const NUMBERS = [...DOMAIN, "phonenumbers"];
const ADDRESSES = [...DOMAIN, "addresses"];
const OF_USER = [...DOMAIN, "users", ":user", "addresses"];
const PHONES = [...DOMAIN, "phones"];

const ok = (body) => ({ status: 200, body });
const accepted = { status: 202, body: { code: 202, message: "Accepted" } };

/** A route with the domain that `~` stands for; `change` is whether it has a body. */
function route(verb, pattern, handle) {
  return [
    verb,
    pattern,
    (store, params, request) => {
      const domain = store.domainName(params.domain);
      if (params.user !== undefined) store.user(domain, params.user);
      const body = verb === "GET" ? null : bodyOf(request);
      return handle(store.beside, { ...params, domain }, body);
    },
  ];
}

export const BESIDE_ROUTES = [
  route("GET", DEVICES, (it, { domain, user }) => ok(it.devices(domain, user))),
  route("GET", [...DEVICES, ":device"], (it, { domain, user, device }) =>
    ok(it.device(domain, user, device)),
  ),
  route("POST", DEVICES, (it, { domain, user }, body) => {
    const record = it.createDevice(domain, user, body);
    return body.synchronous === "yes" ? ok(record) : accepted;
  }),
  route(
    "PUT",
    [...DEVICES, ":device"],
    (it, { domain, user, device }, body) => {
      it.updateDevice(domain, user, device, body);
      return accepted;
    },
  ),
  route("GET", NUMBERS, (it, { domain }) => ok(it.numbers(domain))),
  route("GET", [...NUMBERS, ":number"], (it, { domain, number }) =>
    ok(it.number(domain, number)),
  ),
  route("POST", NUMBERS, (it, { domain }, body) => {
    it.createNumber(domain, body);
    return accepted;
  }),
  route("PUT", [...NUMBERS, ":number"], (it, { domain, number }, body) => {
    it.updateNumber(domain, number, body);
    return accepted;
  }),
  route("POST", [...ADDRESSES, "validate"], (it, { domain }, body) =>
    ok(it.validateAddress(domain, body)),
  ),
  route("GET", ADDRESSES, (it, { domain }) => ok(it.addresses(domain))),
  route("POST", ADDRESSES, (it, { domain }, body) =>
    ok(it.createAddress(domain, "*", body)),
  ),
  route("GET", OF_USER, (it, { domain, user }) =>
    ok(it.addresses(domain, user)),
  ),
  route("GET", [...OF_USER, ":id"], (it, { domain, user, id }) =>
    ok(it.address(domain, user, id)),
  ),
  route("POST", OF_USER, (it, { domain, user }, body) =>
    ok(it.createAddress(domain, user, body)),
  ),
  route("GET", PHONES, (it, { domain }) => ok(it.phones(domain))),
  route("GET", [...PHONES, ":mac"], (it, { domain, mac }) =>
    ok(it.phone(domain, mac)),
  ),
  route("POST", PHONES, (it, { domain }, body) => {
    it.createPhone(domain, body);
    return accepted;
  }),
];
