// Generated from the core by `cargo run -p seatwright-codegen`; do not edit.

import { call } from "./calls.js";

export const createUser = call("netsapiens.user.create");
export const createSite = call("netsapiens.site.create");
export const updateUser = call("netsapiens.user.update");
export const updateSite = call("netsapiens.site.update");
export const createDevice = call("netsapiens.device.create");
export const updateDevice = call("netsapiens.device.update");
export const createPhonenumber = call("netsapiens.phonenumber.create");
export const updatePhonenumber = call("netsapiens.phonenumber.update");
export const validateAddress = call("netsapiens.address.validate");
export const createAddressForDomain = call("netsapiens.address.create");
export const createAddressForUser = call("netsapiens.user_address.create");
export const createPhone = call("netsapiens.phone.create");
