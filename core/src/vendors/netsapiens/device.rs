//! Devices of a user: 24 fields of the create call and 22 that an update takes.
//!
//! `OpenAPI` 45.0. It describes many of the switches with the text of another field; names, values and defaults are its own.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Format, Kind, Operation, Recommended, Segment, Token, Unknown,
    Verb, WireType,
};
use crate::vendors::netsapiens::choices::RECORDING;
use crate::vendors::netsapiens::{path_params as path, shared_fields};

/// `POST /domains/{domain}/users/{user}/devices`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.device.create",
    alias: "createDevice",
    title: "Create a device",
    verb: Verb::Create,
    method: "POST",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/devices"),
    ],
    base: "/ns-api/v2",
    params: &[path::DOMAIN, path::OWNER],
    profiles: &["45"],
    fields: FIELDS,
    without: &[],
    required: &["device"],
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
    rules: &[
        Rule::OwnerExists,
        // The document asks for the model beside the MAC address, and says that the model alone links nothing.
        Rule::Needs { field: "device-provisioning-mac-address", other: "device-models-model" },
        Rule::OnlyWith { field: "device-models-model", other: "device-provisioning-mac-address" },
    ],
    #[cfg(feature = "describe")]
    labels: &super::device_labels::LABELS,
    waits_on: Some("synchronous"),
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "device", folder: "devices", completed: false },
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::DEVICE),
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    expects: Expects { always: &[202], synchronous: &[200, 202] },
};

/// `PUT /domains/{domain}/users/{user}/devices/{device}`.
pub(crate) const UPDATE: Operation = Operation {
    id: "netsapiens.device.update",
    alias: "updateDevice",
    title: "Change a device",
    verb: Verb::Update,
    method: "PUT",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/devices/"),
        Segment::Param("device"),
    ],
    params: &[path::DOMAIN, path::OWNER, path::DEVICE],
    without: &["synchronous", "device"],
    required: &[],
    rules: &[Rule::OwnerExists],
    expects: Expects { always: &[202], synchronous: &[202] },
    ..CREATE
};

/// Read-only in the document: the state of the registration, and names of the owner.
const READ_ONLY: &[&str] = &[
    "device-sip-registration-uri",
    "device-sip-registration-state",
    "device-sip-registration-contact",
    "device-sip-registration-core-server",
    "device-sip-registration-datetime",
    "device-sip-registration-expires-datetime",
    "device-sip-registration-ip-address",
    "device-sip-registration-user-agent",
    "device-sip-latency-seconds-current",
    "device-sip-latency-seconds-average",
    "error-reading-from-endpoint-module",
    "login-username",
    "name-full-name",
];

const FIELDS: &[Field] = &[
    Field { wire: "synchronous", ..Field::NO },
    // The part of the SIP address before the @, and a segment of later paths: the characters of an extension.
    Field { wire: "device", kind: Kind::Formatted(Format::DeviceId), ..Field::NEW },
    // Left out, the server makes one of 16 characters.
    Field { wire: "device-sip-registration-password", secret: true, ..Field::NEW },
    Field {
        wire: "caller-id-number-emergency",
        kind: Kind::Phone(WireType::Text),
        emergency: true,
        default: Some("[*]"),
        soft: Recommended { min: Some(10), max: None },
        ..Field::NEW
    },
    Field { wire: "device-force-notify-new-voicemails-enabled", ..Field::NO },
    Field { wire: "device-level-call-recording-enabled", ..Field::NO },
    Field { wire: "device-push-enabled", ..Field::YES },
    // The document's default of 60 is left to the server: what is filled in here is text.
    Field { wire: "device-sip-registration-expiry-seconds", ..Field::INTEGER },
    Field { wire: "device-sip-registration-ignore-for-presence-calculation", ..Field::NO },
    Field { wire: "device-sip-registration-ignore-report-enabled", ..Field::NO },
    Field { wire: "device-sip-no-to-tag-in-cancel", ..Field::NO },
    Field {
        wire: "device-srtp-enabled",
        kind: Kind::Choice(&["yes", "no", "opportunistic"]),
        default: Some("no"),
        ..Field::NEW
    },
    Field { wire: "auto-answer-enabled", ..Field::NO },
    Field { wire: "device-sip-allowed-user-agent", ..Field::NEW },
    Field {
        wire: "device-sip-nat-traversal-enabled",
        kind: Kind::Choice(&["automatic", "none", "never", "fixed"]),
        default: Some("automatic"),
        ..Field::NEW
    },
    Field { v1: None, ..shared_fields::EMERGENCY_ADDRESS },
    Field { wire: "device-models-model", ..Field::NEW },
    Field {
        wire: "device-provisioning-mac-address",
        kind: Kind::Formatted(Format::MacAddress),
        ..Field::NEW
    },
    Field { wire: "device-provisioning-registration-core-server", ..Field::NEW },
    Field {
        wire: "device-provisioning-sip-transport-protocol",
        kind: Kind::Choice(&["udp", "tcp", "tls"]),
        default: Some("udp"),
        ..Field::NEW
    },
    Field { wire: "device-provisioning-username", ..Field::NEW },
    Field { wire: "device-provisioning-password", secret: true, ..Field::NEW },
    Field { wire: "device-provisioning-line", ..Field::INTEGER },
    // Lines of `parameter="value"`.
    Field { wire: "device-provisioning-overrides", kind: Kind::Formatted(Format::Lines), ..Field::NEW },
    Field {
        wire: "recording-configuration",
        kind: Kind::Choice(RECORDING),
        default: Some("no"),
        ..Field::NEW
    },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.device",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::DEVICE],
};
