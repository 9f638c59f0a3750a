//! Sites: the 28 fields of the create-site page, in its order, and the 27 that an update takes.
//!
//! The page has lost its field names; they are those of the 45.0 `OpenAPI` document, whose 28 entries agree with
//! the page one by one in type, list, default, range and text. Rows that a user has too are named constants here
//! and stand in both tables.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Kind, Operation, Overlay, Override, Recommended, Segment, Token,
    Unknown, Verb, WireType,
};
use crate::vendors::netsapiens::choices::{RECORDING, ZONES};
use crate::vendors::netsapiens::shared_fields::{
    ACTIVE_CALLS, ALLOW_LIST, ANNOUNCE, AREA_CODE, BROADCAST, CALLER_NAME, EMERGENCY_ADDRESS, LANGUAGE,
    NEWEST_FIRST, REJECT_ANONYMOUS, REJECT_LIST, SAY_CALLER, SAY_TIME, SCREENING, SHUFFLE_HOLD_MUSIC,
    STORAGE, VISIBLE, VOICEMAIL, VOICEMAIL_CONTROL,
};
use crate::vendors::netsapiens::{PROFILES, misplaced_keys as misplaced, path_params as path, user};

/// `POST /domains/{domain}/sites`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.site.create",
    alias: "createSite",
    title: "Create a site",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/ns-api/v2/domains/"), Segment::Param("domain"), Segment::Literal("/sites")],
    base: "/ns-api/v2",
    params: &[path::DOMAIN],
    profiles: PROFILES,
    fields: FIELDS,
    without: &[],
    // `email` exists under profile 45 only, and is required there.
    required: &["site", "email"],
    lenient: false,
    identity: &[],
    overlays: OVERLAYS,
    read_only: &[misplaced::READ_ONLY],
    misplaced: misplaced::MISPLACED,
    words: WORDS,
    sibling: Some(("netsapiens.user", user::FIELDS)),
    unknown: Unknown::Error,
    blank: EmptyString::Clears,
    token: Token::Bearer,
    rules: &[
        Rule::Synchronous { field: "synchronous" },
        Rule::TakenSite { field: "site" },
        Rule::PathSegment { field: "site" },
        Rule::Prose,
        Rule::GivenLogin { field: "login-username" },
        Rule::DialPlan { field: "dial-plan" },
    ],
    // The create-site page speaks of a 200, the documents declare 202 only, and the vendor's list of synchronous
    #[cfg(feature = "describe")]
    labels: &super::site_labels::LABELS,
    waits_on: Some("synchronous"),
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "site", folder: "sites", completed: false },
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::SITE),
    // creates does not name sites.
    expects: Expects { always: &[202], synchronous: &[202] },
};

/// `PUT /domains/{domain}/sites/{site}`: all rows but `site`, which cannot be renamed (`OpenAPI` 2.3.1.0, 44.4.10, 45.0).
pub(crate) const UPDATE: Operation = Operation {
    id: "netsapiens.site.update",
    alias: "updateSite",
    title: "Change a site",
    verb: Verb::Update,
    method: "PUT",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/sites/"),
        Segment::Param("site"),
    ],
    params: &[path::DOMAIN, path::SITE],
    without: &["site"],
    required: &[],
    rules: &[
        Rule::Synchronous { field: "synchronous" },
        Rule::Prose,
        Rule::GivenLogin { field: "login-username" },
        Rule::DialPlan { field: "dial-plan" },
    ],
    ..CREATE
};

/// 44.4.10 and 2.3.1.0 type both caller ids as integers, the page and 45.0 as text (the emergency one without a
/// type on the page: text keeps what an integer would lose).
const OVERLAYS: &[Overlay] = &[
    Overlay {
        profile: "44.4",
        field: "caller-id-number",
        set: Override::Kind(Kind::Phone(WireType::Integer)),
    },
    Overlay {
        profile: "44.4",
        field: "caller-id-number-emergency",
        set: Override::Kind(Kind::Phone(WireType::Integer)),
    },
];

const CALLER_ID: Field = Field {
    kind: Kind::Phone(WireType::Text),
    min: Some(10),
    soft: Recommended { min: Some(10), max: None },
    ..Field::NEW
};

/// Create-site page, positions 1 to 28, and `email` where profile 45 has it.
pub(crate) const FIELDS: &[Field] = &[
    Field { wire: "synchronous", ..Field::NO },
    Field { wire: "site", prose: true, ..Field::NEW },
    Field { wire: "login-username", v1: Some("subscriber_login"), ..Field::NEW },
    Field {
        wire: "email",
        kind: Kind::MailList,
        aliases: &["email-address"],
        only: Some("45"),
        ..Field::NEW
    },
    Field { wire: "time-zone", kind: Kind::Zone(&ZONES), ..Field::NEW },
    Field { wire: "dial-plan", ..Field::NEW },
    Field { wire: "dial-policy", ..Field::NEW },
    VOICEMAIL_CONTROL,
    ALLOW_LIST,
    REJECT_LIST,
    SCREENING,
    LANGUAGE,
    STORAGE,
    ACTIVE_CALLS,
    ANNOUNCE,
    VOICEMAIL,
    BROADCAST,
    REJECT_ANONYMOUS,
    SAY_TIME,
    SAY_CALLER,
    NEWEST_FIRST,
    Field { wire: "caller-id-number", v1: Some("callid_nmbr"), ..CALLER_ID },
    CALLER_NAME,
    Field { wire: "caller-id-number-emergency", emergency: true, v1: Some("callid_emgr"), ..CALLER_ID },
    AREA_CODE,
    VISIBLE,
    EMERGENCY_ADDRESS,
    SHUFFLE_HOLD_MUSIC,
    Field {
        wire: "recording-configuration",
        kind: Kind::Choice(RECORDING),
        default: Some("no"),
        contested: true,
        ..Field::NEW
    },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.site",
    #[cfg(feature = "suggestions")]
    lists: &[super::words::SITE, super::words::SHARED],
};
