//! Phone numbers of a domain and where calls to them go: eight fields of the create call, seven of an update.
//!
//! `OpenAPI` 45.0. Fields of the dates between which a rule holds stand in its example and in no schema.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Kind, Operation, Segment, Token, Unknown, Verb, WireType,
};
use crate::vendors::netsapiens::path_params as path;

/// `POST /domains/{domain}/phonenumbers`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.phonenumber.create",
    alias: "createPhonenumber",
    title: "Create a phone number",
    verb: Verb::Create,
    method: "POST",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/phonenumbers"),
    ],
    base: "/ns-api/v2",
    params: &[path::DOMAIN],
    profiles: &["45"],
    fields: FIELDS,
    without: &[],
    required: &["phonenumber", "dial-rule-translation-destination-user"],
    lenient: false,
    identity: &[],
    overlays: &[],
    read_only: &[],
    misplaced: &[],
    words: WORDS,
    sibling: None,
    unknown: Unknown::Error,
    blank: EmptyString::Clears,
    token: Token::Bearer,
    rules: &[
        Rule::CountryCode { field: "phonenumber" },
        Rule::TakenNumber { field: "phonenumber" },
        ROUTED,
        Rule::Prose,
    ],
    #[cfg(feature = "describe")]
    labels: &super::phone_number_labels::LABELS,
    waits_on: None,
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "phonenumber", folder: "phonenumbers", completed: false },
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::PHONE_NUMBER),
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    expects: Expects { always: &[202], synchronous: &[202] },
};

/// `PUT /domains/{domain}/phonenumbers/{phonenumber}`.
pub(crate) const UPDATE: Operation = Operation {
    id: "netsapiens.phonenumber.update",
    alias: "updatePhonenumber",
    title: "Change a phone number",
    verb: Verb::Update,
    method: "PUT",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/phonenumbers/"),
        Segment::Param("phonenumber"),
    ],
    params: &[path::DOMAIN, path::PHONE_NUMBER],
    without: &["phonenumber"],
    required: &["dial-rule-translation-destination-user"],
    rules: &[ROUTED, Rule::Prose],
    ..CREATE
};

const ROUTED: Rule = Rule::LeadsToUser {
    field: "dial-rule-translation-destination-user",
    how: "dial-rule-application",
    users: TO_USERS,
};

/// Those whose name says that calls go to a user, or to the mailbox of one.
const TO_USERS: &[&str] = &[
    "to-voicemail-residential",
    "to-user",
    "to-user-residential",
    "to-voicemail",
    "to-user-add-header",
    "to-user-residential-add-header",
    "to-user-notify-of-recording",
    "to-user-answer-and-fake-ringback",
];

/// What happens to a call, in the document's order.
const APPLICATIONS: &[&str] = &[
    "available-number",
    "to-voicemail-residential",
    "to-callqueue",
    "to-callqueue-announce-count-callers-ahead",
    "to-callqueue-announce-expected-wait-time",
    "to-connection",
    "to-connection-or-user-no-failover",
    "to-single-device",
    "to-user",
    "to-user-residential",
    "to-voicemail",
    "spam-screening",
    "to-connection-block-caller-id",
    "to-connection-no-timeout",
    "to-connection-add-header-force-caller-id",
    "to-connection-add-header-no-timeout",
    "to-connection-add-header",
    "to-single-device-add-header-allow-voicemail",
    "to-single-device-add-header-allow-voicemail-residential",
    "to-single-device-add-header",
    "to-user-add-header",
    "to-user-residential-add-header",
    "to-user-notify-of-recording",
    "hangup",
    "to-user-answer-and-fake-ringback",
    "toggle-timeframe",
];

const FIELDS: &[Field] = &[
    Field { wire: "phonenumber", kind: Kind::Phone(WireType::Text), ..Field::NEW },
    Field { wire: "enabled", ..Field::YES },
    Field { wire: "dial-rule-application", kind: Kind::Choice(APPLICATIONS), ..Field::NEW },
    Field { wire: "dial-rule-parameter", ..Field::NEW },
    Field { wire: "dial-rule-translation-destination-user", ..Field::NEW },
    Field { wire: "dial-rule-translation-destination-host", default: Some("[*]"), ..Field::NEW },
    Field { wire: "dial-rule-translation-source-name", default: Some("[*]"), ..Field::NEW },
    Field { wire: "dial-rule-description", prose: true, ..Field::NEW },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.phonenumber",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::PHONE_NUMBER],
};
