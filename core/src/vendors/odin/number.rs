//! Numbers of a group, which a user can have afterwards: three fields.
//!
//! `odins_spear` 2.3 (`post_group_dns`, `post_group_dns_assign_bulk`): a list of one range from `min` to `max`, equal for
//! one number, each `+{country code}-{number}`. How many ranges a request takes is not said; the library sends one.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::{Certainty, Field, FieldWords, Format, Kind, List, Operation, Segment};
use crate::vendors::odin::fields::{SERVICE_PROVIDER, formatted, text};
use crate::vendors::odin::user::CREATE as USER;

/// `POST /groups/dns` (library): adds numbers to a group.
pub(crate) const CREATE: Operation = Operation {
    id: "odin.number.create",
    alias: "post_group_dns",
    title: "Add BroadWorks numbers to a group",
    path: &[Segment::Literal("/groups/dns")],
    fields: FIELDS,
    without: &[],
    required: &["serviceProviderId", "groupId", "dns"],
    identity: &["serviceProviderId", "groupId"],
    read_only: &[],
    words: WORDS,
    rules: &[],
    #[cfg(feature = "describe")]
    labels: &super::number_labels::LABELS,
    #[cfg(feature = "records")]
    record_read: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "groupId", folder: "", completed: false },
    ..USER
};

/// `POST /groups/dns/assign/bulk` (library): assigns numbers of the service provider to a group.
pub(crate) const ASSIGN: Operation = Operation {
    id: "odin.number.assign",
    alias: "post_group_dns_assign_bulk",
    title: "Assign BroadWorks numbers to a group",
    path: &[Segment::Literal("/groups/dns/assign/bulk")],
    ..CREATE
};

static RANGES: List = List {
    max: 1,
    of: Field {
        kind: Kind::Group(&[
            Field { required: true, ..formatted("min", 23, Format::PhoneNumber) },
            Field { required: true, ..formatted("max", 23, Format::PhoneNumber) },
        ]),
        ..Field::NEW
    },
};

const FIELDS: &[Field] = &[
    SERVICE_PROVIDER,
    text("groupId", 30),
    Field { wire: "dns", kind: Kind::List(&RANGES), certainty: Certainty::Observed, ..Field::NEW },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "odin.number",
    #[cfg(feature = "suggestions")]
    lists: &[super::beside_words::NUMBER],
};
