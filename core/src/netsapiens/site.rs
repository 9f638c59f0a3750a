//! Sites: the 28 fields of the create-site page, in its order, and the 27 that an update takes.
//!
//! The page has lost its field names; they are those of the 45.0 `OpenAPI` document, whose 28 entries agree with
//! the page one by one in type, list, default, range and text. Rows that a user has too are named constants here
//! and stand in both tables.

use super::choices::{RECORDING, ZONES};
use super::{PROFILES, path, strays, user};
use crate::rules::Rule;
use crate::table::{
    Blank, Expects, Field, Kind, Operation, Overlay, Segment, Set, Soft, Token, Typed, Unknown, Verb,
};

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
    overlays: OVERLAYS,
    read_only: &[strays::READ_ONLY],
    strays: strays::STRAYS,
    sibling: Some(("netsapiens.user", user::FIELDS)),
    unknown: Unknown::Error,
    blank: Blank::Clears,
    token: Token::Bearer,
    rules: &[
        Rule::Synchronous { field: "synchronous" },
        Rule::TakenSite { field: "site" },
        Rule::GivenLogin { field: "login-username" },
        Rule::DialPlan { field: "dial-plan" },
    ],
    // The create-site page speaks of a 200, the documents declare 202 only, and the vendor's list of synchronous
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
        Rule::GivenLogin { field: "login-username" },
        Rule::DialPlan { field: "dial-plan" },
    ],
    ..CREATE
};

/// 44.4.10 and 2.3.1.0 type both caller ids as integers, the page and 45.0 as text (the emergency one without a
/// type on the page: text keeps what an integer would lose).
const OVERLAYS: &[Overlay] = &[
    Overlay { profile: "44.4", field: "caller-id-number", set: Set::Kind(Kind::Phone(Typed::Integer)) },
    Overlay {
        profile: "44.4",
        field: "caller-id-number-emergency",
        set: Set::Kind(Kind::Phone(Typed::Integer)),
    },
];

const CALLER_ID: Field = Field {
    kind: Kind::Phone(Typed::Text),
    min: Some(10),
    soft: Soft { min: Some(10), max: None },
    ..Field::NEW
};

pub(crate) const VOICEMAIL_CONTROL: Field =
    Field { wire: "voicemail-user-control-enabled", v1: Some("vmail_provisioned"), ..Field::YES };
pub(crate) const ALLOW_LIST: Field =
    Field { wire: "phone-numbers-to-allow-enabled", v1: Some("accept"), ..Field::YES };
pub(crate) const REJECT_LIST: Field =
    Field { wire: "phone-numbers-to-reject-enabled", v1: Some("reject"), ..Field::YES };
pub(crate) const SCREENING: Field =
    Field { wire: "call-screening-enabled", v1: Some("screen"), ..Field::YES };
/// Open text: the examples of the documents (`ca_FR`, `en_UK`) are not even real locales.
pub(crate) const LANGUAGE: Field =
    Field { wire: "language-token", default: Some("en_US"), v1: Some("language"), ..Field::NEW };
pub(crate) const STORAGE: Field = Field {
    wire: "limits-max-data-storage-kilobytes",
    min: Some(0),
    v1: Some("data_limit"),
    ..Field::INTEGER
};
/// 0 means no limit. The maximum looks copied from a field in seconds, but it is the documented one.
pub(crate) const ACTIVE_CALLS: Field = Field {
    wire: "limits-max-active-calls-total",
    min: Some(0),
    max: Some(3600),
    v1: Some("call_limit"),
    ..Field::INTEGER
};
/// The misspelling is the real key: both directions of the real exchange, 2.3.1.0 and 44.4.10. Only 45.0 corrects it.
pub(crate) const ANNOUNCE: Field = Field {
    wire: "directory-annouce-in-dial-by-name-enabled",
    aliases: &["directory-announce-in-dial-by-name-enabled"],
    v1: Some("dir_anc"),
    ..Field::YES
};
pub(crate) const VOICEMAIL: Field =
    Field { wire: "voicemail-enabled", v1: Some("vmail_enabled"), ..Field::YES };
pub(crate) const BROADCAST: Field =
    Field { wire: "voicemail-receive-broadcast-enabled", v1: Some("rcv_broadcast"), ..Field::YES };
pub(crate) const REJECT_ANONYMOUS: Field =
    Field { wire: "reject-anonymous-calls-enabled", v1: Some("rej_anony"), ..Field::NO };
/// Answers spell it `date-time`, requests `datetime`.
pub(crate) const SAY_TIME: Field = Field {
    wire: "voicemail-playback-announce-datetime-received",
    aliases: &["voicemail-playback-announce-date-time-received"],
    v1: Some("vmail_annc_time"),
    contested: true,
    ..Field::NO
};
pub(crate) const SAY_CALLER: Field = Field {
    wire: "voicemail-playback-announce-caller-id",
    v1: Some("vmail_annc_cid"),
    contested: true,
    ..Field::NO
};
pub(crate) const NEWEST_FIRST: Field = Field {
    wire: "voicemail-playback-sort-newest-to-oldest",
    v1: Some("vmail_sort_lifo"),
    contested: true,
    ..Field::YES
};
/// No documented length; a public client cuts at 15, as many caller-name displays do.
pub(crate) const CALLER_NAME: Field = Field {
    wire: "caller-id-name",
    soft: Soft { min: None, max: Some(15) },
    v1: Some("callid_name"),
    ..Field::NEW
};
pub(crate) const AREA_CODE: Field =
    Field { wire: "area-code", min: Some(100), max: Some(999), v1: Some("area_code"), ..Field::INTEGER };
pub(crate) const VISIBLE: Field =
    Field { wire: "directory-name-visible-in-list-enabled", v1: Some("dir_list"), ..Field::YES };
pub(crate) const EMERGENCY_ADDRESS: Field =
    Field { wire: "emergency-address-id", v1: Some("address_id"), ..Field::NEW };
pub(crate) const SHUFFLE_HOLD_MUSIC: Field =
    Field { wire: "music-on-hold-randomized-enabled", v1: Some("rmoh"), contested: true, ..Field::NO };

/// Create-site page, positions 1 to 28, and `email` where profile 45 has it.
pub(crate) const FIELDS: &[Field] = &[
    Field { wire: "synchronous", ..Field::NO },
    Field { wire: "site", ..Field::NEW },
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
    Field { wire: "caller-id-number-emergency", v1: Some("callid_emgr"), ..CALLER_ID },
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
