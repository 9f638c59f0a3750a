//! Emergency addresses of a domain or a user, and the call that validates one: 13 and 10 fields.
//!
//! `OpenAPI` 45.0. It requires the id and the location document of a new address, which the validation returns: validate
//! first. The names of the previous API stand in its example of a response.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Format, Kind, Operation, Segment, Token, Unknown, Verb,
};
use crate::vendors::netsapiens::path_params as path;

/// `POST /domains/{domain}/addresses`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.address.create",
    alias: "createAddressForDomain",
    title: "Create an emergency address",
    verb: Verb::Create,
    method: "POST",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/addresses"),
    ],
    base: "/ns-api/v2",
    params: &[path::DOMAIN],
    profiles: &["45"],
    fields: FIELDS,
    without: &[],
    required: &[
        "emergency-address-id",
        "address-name",
        "caller-name",
        "address-line-1",
        "address-city",
        "address-state-province-abbreviation",
        "address-postal-code",
        "address-country-abbreviation",
        "address-formatted-pidflo",
    ],
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
        Rule::Region {
            field: "address-state-province-abbreviation",
            country: "address-country-abbreviation",
        },
        Rule::PostalCode { field: "address-postal-code", country: "address-country-abbreviation" },
        Rule::Street { field: "address-line-1", country: "address-country-abbreviation" },
        Rule::Prose,
    ],
    #[cfg(feature = "describe")]
    labels: &super::address_labels::LABELS,
    waits_on: None,
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "emergency-address-id", folder: "addresses", completed: false },
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::ADDRESS),
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    expects: Expects { always: &[200], synchronous: &[200] },
};

/// `POST /domains/{domain}/users/{user}/addresses`.
pub(crate) const CREATE_FOR_USER: Operation = Operation {
    id: "netsapiens.user_address.create",
    alias: "createAddressForUser",
    title: "Create an emergency address of a user",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
        Segment::Literal("/addresses"),
    ],
    params: &[path::DOMAIN, path::OWNER],
    rules: &[
        Rule::OwnerExists,
        Rule::Region {
            field: "address-state-province-abbreviation",
            country: "address-country-abbreviation",
        },
        Rule::PostalCode { field: "address-postal-code", country: "address-country-abbreviation" },
        Rule::Street { field: "address-line-1", country: "address-country-abbreviation" },
        Rule::Prose,
    ],
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::USER_ADDRESS),
    ..CREATE
};

/// `POST /domains/{domain}/addresses/validate`. It stores nothing; its response has the id and the location document.
pub(crate) const VALIDATE: Operation = Operation {
    id: "netsapiens.address.validate",
    alias: "validateAddress",
    title: "Validate an emergency address",
    verb: Verb::Check,
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/addresses/validate"),
    ],
    without: &["ip-address-public", "address-formatted-pidflo", "carrier"],
    required: &[
        "address-line-1",
        "address-country-abbreviation",
        "address-state-province-abbreviation",
        "address-city",
        "address-postal-code",
        "address-location-description",
        "address-name",
        "caller-name",
    ],
    #[cfg(feature = "records")]
    record_read: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "emergency-address-id", folder: "", completed: false },
    ..CREATE
};

const FIELDS: &[Field] = &[
    Field { wire: "emergency-address-id", v1: Some("address_id"), ..Field::NEW },
    Field { wire: "address-name", prose: true, v1: Some("address_name"), ..Field::NEW },
    Field { wire: "caller-name", prose: true, v1: Some("callid_nmbr"), ..Field::NEW },
    Field { wire: "address-line-1", prose: true, v1: Some("address_line_1"), ..Field::NEW },
    Field { wire: "address-line-2", prose: true, v1: Some("address_line_2"), ..Field::NEW },
    Field { wire: "address-city", prose: true, v1: Some("city"), ..Field::NEW },
    Field { wire: "address-state-province-abbreviation", v1: Some("state_code"), ..Field::NEW },
    Field { wire: "address-postal-code", v1: Some("zip"), ..Field::NEW },
    Field {
        wire: "address-country-abbreviation",
        kind: Kind::Formatted(Format::CountryCode),
        v1: Some("country_code"),
        ..Field::NEW
    },
    Field { wire: "address-location-description", prose: true, v1: Some("location"), ..Field::NEW },
    Field {
        wire: "ip-address-public",
        kind: Kind::Formatted(Format::IpAddress),
        v1: Some("public_ip"),
        ..Field::NEW
    },
    Field { wire: "address-formatted-pidflo", kind: Kind::Formatted(Format::LocationDocument), ..Field::NEW },
    Field { wire: "carrier", ..Field::NEW },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.address",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::ADDRESS],
};
