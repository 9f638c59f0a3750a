// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.

/** The version of the package. */
export const version = "0.1.0";

/** Limits that apply when none are given. */
export const LIMITS = { bytes: 1048576, depth: 32, rows: 100000 };

/** The headers of every request, but for its authorization. */
export const HEADERS = Object.freeze({
  accept: "application/json",
  "content-type": "application/json",
});

/** The operations that the first module lacks, by both of their names. */
export const BESIDE = [
  "netsapiens.device.create",
  "createDevice",
  "netsapiens.device.update",
  "updateDevice",
  "netsapiens.phonenumber.create",
  "createPhonenumber",
  "netsapiens.phonenumber.update",
  "updatePhonenumber",
  "netsapiens.address.validate",
  "validateAddress",
  "netsapiens.address.create",
  "createAddressForDomain",
  "netsapiens.user_address.create",
  "createAddressForUser",
  "netsapiens.phone.create",
  "createPhone",
  "odin.device.create",
  "post_group_device",
  "odin.device.update",
  "put_group_devices",
  "odin.number.create",
  "post_group_dns",
  "odin.number.assign",
  "post_group_dns_assign_bulk",
];
