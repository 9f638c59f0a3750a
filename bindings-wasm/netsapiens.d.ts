// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.
// NetSapiens by its calls: `seatwright/netsapiens`.

import type { BoundOperation, OperationId, OperationInputs, OperationPayloads, Options, Request } from "./types.js";

/** What `build` of an operation takes. */
export type Input<K extends OperationId> = Parameters<
  BoundOperation<OperationInputs[K], OperationPayloads[K], K>["build"]
>[0];

/**
 * Create a user: builds the request of `netsapiens.user.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 */
export function createUser(
  input: Input<"netsapiens.user.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.user.create"]>;

/**
 * Create a site: builds the request of `netsapiens.site.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 */
export function createSite(
  input: Input<"netsapiens.site.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.site.create"]>;

/**
 * Change a user: builds the request of `netsapiens.user.update`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 */
export function updateUser(
  input: Input<"netsapiens.user.update">,
  options?: Options,
): Request<OperationPayloads["netsapiens.user.update"]>;

/**
 * Change a site: builds the request of `netsapiens.site.update`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 */
export function updateSite(
  input: Input<"netsapiens.site.update">,
  options?: Options,
): Request<OperationPayloads["netsapiens.site.update"]>;

/**
 * Create a device: builds the request of `netsapiens.device.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function createDevice(
  input: Input<"netsapiens.device.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.device.create"]>;

/**
 * Change a device: builds the request of `netsapiens.device.update`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function updateDevice(
  input: Input<"netsapiens.device.update">,
  options?: Options,
): Request<OperationPayloads["netsapiens.device.update"]>;

/**
 * Create a phone number: builds the request of `netsapiens.phonenumber.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function createPhonenumber(
  input: Input<"netsapiens.phonenumber.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.phonenumber.create"]>;

/**
 * Change a phone number: builds the request of `netsapiens.phonenumber.update`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function updatePhonenumber(
  input: Input<"netsapiens.phonenumber.update">,
  options?: Options,
): Request<OperationPayloads["netsapiens.phonenumber.update"]>;

/**
 * Validate an emergency address: builds the request of `netsapiens.address.validate`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function validateAddress(
  input: Input<"netsapiens.address.validate">,
  options?: Options,
): Request<OperationPayloads["netsapiens.address.validate"]>;

/**
 * Create an emergency address: builds the request of `netsapiens.address.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function createAddressForDomain(
  input: Input<"netsapiens.address.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.address.create"]>;

/**
 * Create an emergency address of a user: builds the request of `netsapiens.user_address.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function createAddressForUser(
  input: Input<"netsapiens.user_address.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.user_address.create"]>;

/**
 * Create a phone: builds the request of `netsapiens.phone.create`. Throws a `ValidationError` when the input has errors, an
 * `OptionError` for a wrong option.
 * In a page `await loadBeside()` of `seatwright/beside` comes before it.
 */
export function createPhone(
  input: Input<"netsapiens.phone.create">,
  options?: Options,
): Request<OperationPayloads["netsapiens.phone.create"]>;
