//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // Two names of the previous API for one field, and the spelling of its document; the other names that became a
    // field stand in the rows.
    names: &[
        ("vmail_notify", "email-send-alert-new-voicemail-behavior"),
        ("vmail_frd_to", "email-send-alert-new-voicemail-cc-list-csv"),
    ],
    // The vendor's map from the previous API.
    read_only: &["date_created", "last_update", "presence"],
    // Records of the previous API, as a public reader of them found.
    nothing: &["n/a"],
    own: &[
        "user",
        "name-first-name",
        "name-last-name",
        "login-username",
        "email-address",
        "status-message",
        // The first letters of the name, and the recording of the person.
        "directory-name-number-dtmf-mapping",
        "voicemail-greeting-index",
        "caller-id-name",
        // Where somebody is found: never that of another person.
        "emergency-address-id",
        #[cfg(feature = "beside")]
        "device",
        #[cfg(feature = "beside")]
        "device-provisioning-mac-address",
        #[cfg(feature = "beside")]
        "device-provisioning-username",
        #[cfg(feature = "beside")]
        "address-formatted-pidflo",
    ],
    // Every write that is not waited for answers so (`OpenAPI` 2.3.1.0 and 44.4.10).
    answers: &[Answer { tells: &["code"], beside: &["message"] }],
    ..*RecordDialect::PLAIN
};
