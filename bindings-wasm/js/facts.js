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
