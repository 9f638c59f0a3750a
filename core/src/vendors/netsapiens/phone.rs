//! Phones of a domain, by their MAC addresses: 42 fields of the create call.
//!
//! `OpenAPI` 45.0. It lists 29 fields as required, nearly all that a response has: facts about the model, dates, a one-time
//! password. Asked for is what a person can know, the MAC address and the model; what only the server can know is left out
//! (docs/decisions.md).

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Format, Kind, Operation, Segment, Token, Unknown, Verb,
};
use crate::vendors::netsapiens::path_params as path;

/// `POST /domains/{domain}/phones`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.phone.create",
    alias: "createPhone",
    title: "Create a phone",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/ns-api/v2/domains/"), Segment::Param("domain"), Segment::Literal("/phones")],
    base: "/ns-api/v2",
    params: &[path::DOMAIN],
    profiles: &["45"],
    fields: FIELDS,
    without: &["global-one-time-pass"],
    required: &["device-provisioning-mac-address", "device-models-brand-and-model"],
    lenient: false,
    identity: &[],
    overlays: &[],
    read_only: &[READ_ONLY],
    misplaced: &[],
    words: WORDS,
    sibling: None,
    unknown: Unknown::Error,
    blank: EmptyString::Clears,
    token: Token::Bearer,
    rules: &[],
    #[cfg(feature = "describe")]
    labels: &super::phone_labels::LABELS,
    waits_on: None,
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity {
        key: "device-provisioning-mac-address",
        folder: "phones",
        completed: false,
    },
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::PHONE),
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    expects: Expects { always: &[202], synchronous: &[202] },
};

/// Read-only in the document, or facts that only the server has: about the model, and when something happened.
const READ_ONLY: &[&str] = &[
    "device-models-count-buttons",
    "device-models-fxs-support-enabled",
    "device-models-resync-support-enabled",
    "device-models-shared-line-support-enabled",
    "device-models-sidecar-support-enabled",
    "device-provisioning-last-retrieved-datetime",
    "device-provisioning-line-1-extensions",
    "device-provisioning-line-2-extensions",
    "created-datetime",
    "last-modified-datetime",
    "device-sip-registration-contact",
    "device-sip-registration-datetime",
    "device-sip-registration-expires-datetime",
    "device-sip-registration-state",
    "device-sip-registration-user-agent",
];

const FIELDS: &[Field] = &[
    Field {
        wire: "device-provisioning-mac-address",
        kind: Kind::Formatted(Format::MacAddress),
        min: Some(12),
        max: Some(12),
        ..Field::NEW
    },
    Field { wire: "reseller", ..Field::NEW },
    Field { wire: "device-models-brand-and-model", ..Field::NEW },
    Field { wire: "device-provisioning-registration-core-server", ..Field::NEW },
    Field { wire: "notes", prose: true, ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-1", ..Field::NEW },
    Field { wire: "device-provisioning-line-1-enabled", ..Field::NO },
    Field { wire: "device-provisioning-sip-uri-1-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-2", ..Field::NEW },
    Field { wire: "device-provisioning-line-2-enabled", ..Field::NO },
    Field { wire: "device-provisioning-sip-uri-2-shared-line-enabled", ..Field::NEW },
    // The list of a device's transport stands at the device only.
    Field { wire: "device-provisioning-sip-transport-protocol", ..Field::NEW },
    Field { wire: "device-provisioning-username", ..Field::NEW },
    Field { wire: "device-provisioning-password", secret: true, ..Field::NEW },
    Field { wire: "device-models-overrides-blob", kind: Kind::Formatted(Format::Lines), ..Field::NEW },
    Field { wire: "device-provisioning-directory", ..Field::NEW },
    Field { wire: "device-provisioning-directory-support", ..Field::NEW },
    Field { wire: "device-provisioning-ndp-hostname", ..Field::NEW },
    Field { wire: "device-provisioning-presence", ..Field::NEW },
    // Made by the server. A row, so that its value is never shown.
    Field { wire: "global-one-time-pass", secret: true, ..Field::NEW },
    Field { wire: "redundency", ..Field::NEW },
    // From the third line on the document types the switches as text.
    Field { wire: "device-provisioning-sip-uri-3", ..Field::NEW },
    Field { wire: "device-provisioning-line-3-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-3-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-4", ..Field::NEW },
    Field { wire: "device-provisioning-line-4-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-4-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-5", ..Field::NEW },
    Field { wire: "device-provisioning-line-5-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-5-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-6", ..Field::NEW },
    Field { wire: "device-provisioning-line-6-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-6-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-7", ..Field::NEW },
    Field { wire: "device-provisioning-line-7-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-7-shared-line-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-8", ..Field::NEW },
    Field { wire: "device-provisioning-line-8-enabled", ..Field::NEW },
    Field { wire: "device-provisioning-sip-uri-8-shared-line-enabled", ..Field::NEW },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.phone",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::PHONE],
};
