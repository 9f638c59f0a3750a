//! Users: the 50 fields of the create-user page, in its order, and the 48 that an update takes.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    EmptyString, Expects, Field, FieldWords, Format, Kind, Operation, Overlay, Override, Recommended,
    Segment, Token, Unit, Unknown, Verb, WireType,
};
use crate::vendors::netsapiens::choices::{
    ELEVATED_SCOPES, RECORDING, SCOPES, TRANSCRIPTION, VOICEMAIL_MAIL, ZONES,
};
use crate::vendors::netsapiens::{PROFILES, misplaced_keys as misplaced, path_params as path, shared_fields};

/// `POST /domains/{domain}/users`.
pub(crate) const CREATE: Operation = Operation {
    id: "netsapiens.user.create",
    alias: "createUser",
    title: "Create a user",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/ns-api/v2/domains/"), Segment::Param("domain"), Segment::Literal("/users")],
    base: "/ns-api/v2",
    params: &[path::DOMAIN],
    profiles: PROFILES,
    fields: FIELDS,
    without: &[],
    required: &["user", "name-first-name", "name-last-name", "email-address", "user-scope"],
    lenient: false,
    identity: &[],
    overlays: OVERLAYS,
    read_only: &[misplaced::READ_ONLY],
    misplaced: misplaced::MISPLACED,
    words: WORDS,
    sibling: None,
    unknown: Unknown::Error,
    blank: EmptyString::Clears,
    token: Token::Bearer,
    rules: RULES,
    #[cfg(feature = "describe")]
    labels: &super::user_labels::LABELS,
    waits_on: Some("synchronous"),
    inherits_from: Some("site"),
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "user", folder: "users", completed: false },
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::USER),
    // 200 with the record when asked to wait, 202 otherwise (create-user page). A 202 is success all the same.
    expects: Expects { always: &[202], synchronous: &[200, 202] },
};

/// `PUT /domains/{domain}/users/{user}`: the same rows without `synchronous` and `user` (`OpenAPI` 2.3.1.0, 44.4.10, 45.0).
pub(crate) const UPDATE: Operation = Operation {
    id: "netsapiens.user.update",
    alias: "updateUser",
    title: "Change a user",
    verb: Verb::Update,
    method: "PUT",
    path: &[
        Segment::Literal("/ns-api/v2/domains/"),
        Segment::Param("domain"),
        Segment::Literal("/users/"),
        Segment::Param("user"),
    ],
    params: &[path::DOMAIN, path::USER],
    without: &["synchronous", "user"],
    // Documented for the update too. Three public clients send one key and are content (attach-app-creator, two partner
    // apps), one saw the values dropped behind a success and sends the four along (a DigiCloud client).
    required: &["name-first-name", "name-last-name", "email-address", "user-scope"],
    lenient: true,
    expects: Expects { always: &[202], synchronous: &[202] },
    ..CREATE
};

const RULES: &[Rule] = &[
    Rule::KnownUser { field: "user" },
    Rule::ServiceNumber { field: "user" },
    Rule::PathSegment { field: "site" },
    Rule::Prose,
    Rule::Login { field: "login-username", user: "user" },
    Rule::ElevatedScope { field: "user-scope" },
    Rule::KnownSite { field: "site" },
    Rule::PinIsExtension { field: "voicemail-login-pin", user: "user" },
    Rule::DialPlan { field: "dial-plan" },
    Rule::DialByName {
        field: "directory-name-number-dtmf-mapping",
        last: "name-last-name",
        first: "name-first-name",
    },
    Rule::SwitchContradicts {
        field: "email-send-alert-new-voicemail-behavior",
        switch: "email-send-alert-new-voicemail-enabled",
    },
    Rule::SystemCode { field: "service-code", scope: "user-scope", system_scope: "No Portal" },
];

/// Where the documents disagree. Reference: the create-user page (PIN and caller ids are integers there).
const OVERLAYS: &[Overlay] = &[
    // 44.4.10 and 45.0 type the PIN as text, so that leading zeros survive.
    Overlay { profile: "44.4", field: "voicemail-login-pin", set: Override::Kind(Kind::Pin(WireType::Text)) },
    Overlay { profile: "45", field: "voicemail-login-pin", set: Override::Kind(Kind::Pin(WireType::Text)) },
    Overlay { profile: "45", field: "caller-id-number", set: Override::Kind(Kind::Phone(WireType::Text)) },
    Overlay {
        profile: "45",
        field: "caller-id-number-emergency",
        set: Override::Kind(Kind::Phone(WireType::Text)),
    },
    // The later state of 45.0 asks for `email`, which is also what every answer carries.
    Overlay { profile: "45", field: "email-address", set: Override::Wire("email") },
];

const CALLER_ID: Field = Field {
    kind: Kind::Phone(WireType::Integer),
    // Written as a value ("at least 10"); ten digits were probably meant, so fewer digits only warn.
    min: Some(10),
    soft: Recommended { min: Some(10), max: None },
    ..Field::NEW
};

/// Create-user page, positions 1 to 50; v1 names from the field map of the previous API.
pub(crate) const FIELDS: &[Field] = &[
    Field { wire: "synchronous", ..Field::NO },
    Field {
        wire: "user",
        kind: Kind::Formatted(Format::Extension),
        // The path of later calls takes at most 16 characters.
        soft: Recommended { min: None, max: Some(16) },
        ..Field::NEW
    },
    Field { wire: "name-first-name", prose: true, v1: Some("first_name"), ..Field::NEW },
    Field { wire: "name-last-name", prose: true, v1: Some("last_name"), ..Field::NEW },
    Field { wire: "login-username", v1: Some("subscriber_login"), ..Field::NEW },
    Field { wire: "email-address", kind: Kind::MailList, aliases: &["email"], ..Field::NEW },
    Field {
        wire: "user-scope",
        kind: Kind::Choice(SCOPES),
        default: Some("Basic User"),
        elevated: ELEVATED_SCOPES,
        v1: Some("scope"),
        ..Field::NEW
    },
    Field { wire: "department", prose: true, v1: Some("group"), ..Field::NEW },
    Field { wire: "site", prose: true, ..Field::NEW },
    Field { wire: "time-zone", kind: Kind::Zone(&ZONES), ..Field::NEW },
    Field {
        wire: "voicemail-login-pin",
        kind: Kind::Pin(WireType::Integer),
        unit: Unit::Digits,
        // Portal import pages ask for at least four digits; no document of the API does.
        soft: Recommended { min: Some(4), max: None },
        secret: true,
        v1: Some("subscriber_pin"),
        ..Field::NEW
    },
    Field { wire: "privacy", ..Field::NO },
    Field { wire: "dial-plan", ..Field::NEW },
    Field { wire: "dial-policy", ..Field::NEW },
    Field { wire: "status-message", v1: Some("message"), ..Field::NEW },
    Field {
        wire: "directory-name-number-dtmf-mapping",
        min: Some(100),
        max: Some(999),
        v1: Some("dir"),
        ..Field::INTEGER
    },
    Field { inheritable: true, ..shared_fields::VOICEMAIL_CONTROL },
    Field { inheritable: true, ..shared_fields::ALLOW_LIST },
    Field { inheritable: true, ..shared_fields::REJECT_LIST },
    Field { inheritable: true, ..shared_fields::SCREENING },
    Field {
        wire: "ring-no-answer-timeout-seconds",
        min: Some(0),
        max: Some(3600),
        // A portal-like client offers 5 to 120 seconds.
        soft: Recommended { min: Some(5), max: Some(120) },
        v1: Some("no_answer_timeout"),
        ..Field::INTEGER
    },
    Field { inheritable: true, ..shared_fields::LANGUAGE },
    shared_fields::STORAGE,
    shared_fields::ACTIVE_CALLS,
    Field { inheritable: true, ..shared_fields::ANNOUNCE },
    Field {
        wire: "directory-override-order-duplicate-dtmf-mapping",
        min: Some(0),
        max: Some(100),
        v1: Some("directory_order"),
        ..Field::INTEGER
    },
    Field { wire: "voicemail-greeting-index", min: Some(0), v1: Some("vmail_greeting"), ..Field::INTEGER },
    Field { inheritable: true, ..shared_fields::VOICEMAIL },
    Field { inheritable: true, ..shared_fields::BROADCAST },
    Field { inheritable: true, ..shared_fields::REJECT_ANONYMOUS },
    Field { inheritable: true, ..shared_fields::SAY_TIME },
    Field { inheritable: true, ..shared_fields::SAY_CALLER },
    Field { inheritable: true, ..shared_fields::NEWEST_FIRST },
    // Extensions, despite the word email in the name.
    Field {
        wire: "email-send-alert-new-voicemail-cc-list-csv",
        kind: Kind::ExtensionList,
        v1: Some("vmail_fwd_to"),
        ..Field::NEW
    },
    Field {
        wire: "email-send-alert-new-voicemail-behavior",
        kind: Kind::Choice(VOICEMAIL_MAIL),
        default: Some("no"),
        contested: true,
        partner: Some("email-send-alert-new-voicemail-enabled"),
        v1: Some("vmail_notify_enabled"),
        ..Field::NEW
    },
    Field {
        wire: "email-send-alert-new-voicemail-enabled",
        contested: true,
        partner: Some("email-send-alert-new-voicemail-behavior"),
        ..Field::NO
    },
    Field { wire: "email-send-alert-new-missed-call-enabled", v1: Some("ntfy_missed_call"), ..Field::NO },
    Field {
        wire: "email-send-alert-data-storage-limit-reached-enabled",
        v1: Some("ntfy_data_limit"),
        ..Field::NO
    },
    Field { wire: "caller-id-number", v1: Some("callid_nmbr"), ..CALLER_ID },
    shared_fields::CALLER_NAME,
    Field { wire: "caller-id-number-emergency", emergency: true, v1: Some("callid_emgr"), ..CALLER_ID },
    shared_fields::AREA_CODE,
    Field { inheritable: true, ..shared_fields::VISIBLE },
    Field { wire: "service-code", v1: Some("srv_code"), ..Field::NEW },
    Field {
        wire: "voicemail-transcription-enabled",
        kind: Kind::Choice(TRANSCRIPTION),
        default: Some("no"),
        v1: Some("vmail_transcribe"),
        ..Field::NEW
    },
    shared_fields::EMERGENCY_ADDRESS,
    Field { wire: "call-recordings-hide-from-others-enabled", v1: Some("hide_call_recordings"), ..Field::NO },
    Field { inheritable: true, ..shared_fields::SHUFFLE_HOLD_MUSIC },
    Field {
        wire: "music-on-hold-comfort-message-repeat-interval-seconds",
        min: Some(0),
        max: Some(3600),
        v1: Some("moh_interval"),
        ..Field::INTEGER
    },
    Field {
        wire: "recording-configuration",
        kind: Kind::Choice(RECORDING),
        default: Some("no"),
        inheritable: true,
        contested: true,
        ..Field::NEW
    },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "netsapiens.user",
    #[cfg(feature = "suggestions")]
    lists: &[super::words::SHARED, super::words::USER],
};
