//! Keys that people send along and that this resource does not take.
//!
//! The server ignores an unknown key and still answers with success, so the name of the place where it belongs
//! is the most useful thing to say.

/// Keys of answers (real create-user exchange; read-only in every `OpenAPI` document).
pub(crate) const READ_ONLY: &[&str] = &[
    "user-presence-status",
    "active-calls-total-current",
    "account-status",
    "created-datetime",
    "last-modified-datetime",
    "iotum-video-host-id",
    "mfa",
    "sso_ids",
];

/// Seen in real requests of public programs, in no schema of this resource.
pub(crate) const MISPLACED: &[(&str, &str)] = &[
    ("callqueue-max-wait-timeout-minutes", "call queues"),
    ("callqueue-calculate-statistics", "call queues"),
    ("directory-name", "no resource of this API"),
    ("password", "no field of this call; the user sets it from a mail"),
    ("pwd_hash", "no field of this call; the user sets the portal's password from a mail"),
    ("user-password", "no field of this call; the user sets it from a mail"),
    ("simultaneous_ring", "answer rules"),
    ("forward", "answer rules"),
    ("uid", "the previous API, where it was user@domain"),
    ("presence", "the previous API, where it was read-only"),
    ("date_created", "the previous API, where it was read-only"),
    ("last_update", "the previous API, where it was read-only"),
];
