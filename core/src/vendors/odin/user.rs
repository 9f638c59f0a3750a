//! Users: the 34 fields of an update, of which a create takes 31.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    Certainty, EmptyString, Expects, Field, FieldWords, Format, Kind, List, Operation, Segment, Token,
    Unknown, Verb,
};
use crate::vendors::odin::fields::{SERVICE_PROVIDER, formatted, prose, text};
use crate::vendors::odin::{device, trunk};

/// `POST /users` (library and front end). Both send all in the body, the owner of the user included.
pub(crate) const CREATE: Operation = Operation {
    id: "odin.user.create",
    alias: "post_user",
    title: "Create a BroadWorks user",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/users")],
    // The base ends in `/api/v2` (library).
    base: "",
    params: &[],
    profiles: &["reference"],
    fields: FIELDS,
    without: UPDATE_ONLY,
    // Schema: the seven are not optional. `odins_spear` also demands an extension and a password, which the schema and
    // a real production script do without.
    required: &[
        "serviceProviderId",
        "groupId",
        "userId",
        "lastName",
        "firstName",
        "callingLineIdLastName",
        "callingLineIdFirstName",
    ],
    lenient: false,
    // A change of group has a call of its own, `PUT /users/group-id` (library).
    identity: &["serviceProviderId", "groupId", "userId"],
    overlays: &[],
    read_only: &[READ_ONLY, UPDATE_ONLY],
    misplaced: &[],
    words: WORDS,
    sibling: None,
    unknown: Unknown::Warn,
    // Schema: every text type has at least one character.
    blank: EmptyString::Refused,
    token: Token::Bearer,
    rules: CREATE_RULES,
    #[cfg(feature = "describe")]
    labels: &super::user_labels::LABELS,
    waits_on: None,
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "userId", folder: "", completed: true },
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    #[cfg(feature = "records")]
    record_read: Some(&super::record_read::USER),
    // A production script takes anything but 200 for a failure; no other success is known.
    expects: Expects { always: &[200], synchronous: &[200] },
};

/// `PUT /users` (library): all rows; only the user must be named.
pub(crate) const UPDATE: Operation = Operation {
    id: "odin.user.update",
    alias: "put_user",
    title: "Change a BroadWorks user",
    verb: Verb::Update,
    method: "PUT",
    without: &[],
    required: &["userId"],
    read_only: &[READ_ONLY],
    rules: UPDATE_RULES,
    ..CREATE
};

const CREATE_RULES: &[Rule] = &[
    Rule::KnownUser { field: "userId" },
    Rule::UserDomain { field: "userId" },
    // Library and front end fill the two from the names, the schema demands them.
    Rule::DerivedFrom { field: "callingLineIdLastName", other: "lastName" },
    Rule::DerivedFrom { field: "callingLineIdFirstName", other: "firstName" },
    Rule::KnownNumber { field: "phoneNumber" },
    Rule::KnownExtension { field: "extension" },
    Rule::PasswordRules { field: "password", user: "userId" },
    Rule::Endpoint { field: "endpointType", device: "accessDeviceEndpoint", trunk: "trunkAddressing" },
    Rule::ServiceNumber { field: "extension" },
    Rule::Prose,
    Rule::Latin1,
];

const UPDATE_RULES: &[Rule] = &[
    Rule::UserDomain { field: "userId" },
    Rule::KnownNumber { field: "phoneNumber" },
    Rule::KnownExtension { field: "extension" },
    Rule::PasswordRules { field: "password", user: "userId" },
    Rule::Endpoint { field: "endpointType", device: "accessDeviceEndpoint", trunk: "trunkAddressing" },
    Rule::ServiceNumber { field: "extension" },
    Rule::Prose,
    Rule::Latin1,
];

/// Keys of answers (sample records of the library's pages; none of them is in the schema's commands).
const READ_ONLY: &[&str] = &[
    "departmentFullPath",
    "timeZoneDisplayName",
    "defaultAlias",
    "countryCode",
    "nationalPrefix",
    "allowVideo",
    "domain",
    "phoneNumberActivated",
    "isEnterprise",
    "resellerId",
    "passwordExpiresDays",
    "address.stateOrProvinceDisplayName",
    // Of the two endpoints, at both levels: samples differ in where they stand.
    "accessDeviceEndpoint.staticRegistrationCapable",
    "accessDeviceEndpoint.useDomain",
    "accessDeviceEndpoint.supportVisualDeviceManagement",
    "accessDeviceEndpoint.status",
    "accessDeviceEndpoint.numberOfPorts",
    "accessDeviceEndpoint.numberOfAssignedPorts",
    "accessDeviceEndpoint.version",
    "accessDeviceEndpoint.tags",
    "accessDeviceEndpoint.relatedServices",
    "accessDeviceEndpoint.configurationMode",
    "accessDeviceEndpoint.accessDevice.staticRegistrationCapable",
    "accessDeviceEndpoint.accessDevice.useDomain",
    "accessDeviceEndpoint.accessDevice.supportVisualDeviceManagement",
    "accessDeviceEndpoint.accessDevice.status",
    "accessDeviceEndpoint.accessDevice.numberOfPorts",
    "accessDeviceEndpoint.accessDevice.numberOfAssignedPorts",
    "accessDeviceEndpoint.accessDevice.version",
    "accessDeviceEndpoint.accessDevice.tags",
    "accessDeviceEndpoint.accessDevice.relatedServices",
    "accessDeviceEndpoint.accessDevice.configurationMode",
];

/// Taken by an update only (schema), and part of every answer.
const UPDATE_ONLY: &[&str] = &["officeZoneName", "primaryZoneName", "impId"];

static ALIASES: List = List { max: 3, of: formatted("", 161, Format::SipAlias) };
static ALTERNATE_IDS: List = List {
    max: 4,
    of: Field {
        kind: Kind::Group(&[
            Field { required: true, ..text("alternateUserId", 161) },
            text("description", 80),
        ]),
        ..Field::NEW
    },
};

/// Limits: schema. Order: the schema's, with Odin's own `endpointType` before what it chooses between.
const FIELDS: &[Field] = &[
    SERVICE_PROVIDER,
    text("groupId", 30),
    formatted("userId", 161, Format::UserAtDomain),
    prose("lastName", 30),
    prose("firstName", 30),
    prose("callingLineIdLastName", 30),
    prose("callingLineIdFirstName", 30),
    Field {
        wire: "nameDialingName",
        kind: Kind::Group(&[
            Field { required: true, certainty: Certainty::Inferred, ..text("nameDialingLastName", 30) },
            Field { required: true, certainty: Certainty::Inferred, ..text("nameDialingFirstName", 30) },
        ]),
        // In the schema, but in no sample of Odin.
        certainty: Certainty::Inferred,
        ..Field::NEW
    },
    text("hiraganaLastName", 30),
    text("hiraganaFirstName", 30),
    // Samples: ten digits, `+` and digits, `+1-` and digits; the schema has no pattern.
    formatted("phoneNumber", 23, Format::PhoneNumber),
    Field { min: Some(2), ..formatted("extension", 20, Format::Digits) },
    formatted("callingLineIdPhoneNumber", 23, Format::PhoneNumber),
    Field { secret: true, ..formatted("password", 60, Format::Token) },
    Field {
        wire: "department",
        kind: Kind::Group(&[
            Field { required: true, ..SERVICE_PROVIDER },
            // Absent for a department of the enterprise.
            text("groupId", 30),
            Field { required: true, ..prose("name", 50) },
        ]),
        ..Field::NEW
    },
    formatted("language", 40, Format::LanguageName),
    formatted("timeZone", 127, Format::ZoneKey),
    Field { wire: "aliases", kind: Kind::List(&ALIASES), ..Field::NEW },
    Field {
        wire: "endpointType",
        kind: Kind::Choice(&["none", "accessDeviceEndpoint", "trunkAddressing"]),
        ..Field::NEW
    },
    device::ENDPOINT,
    trunk::ADDRESSING,
    prose("title", 50),
    formatted("pagerPhoneNumber", 30, Format::PhoneNumber),
    formatted("mobilePhoneNumber", 30, Format::PhoneNumber),
    formatted("emailAddress", 80, Format::MailAddress),
    text("yahooId", 50),
    text("addressLocation", 80),
    Field {
        wire: "address",
        kind: Kind::Group(&[
            text("addressLine1", 80),
            text("addressLine2", 80),
            text("city", 50),
            // Two letters are refused with error 4015 (`jpuckety/BroadWorksMCP`).
            formatted("stateOrProvince", 50, Format::FullStateName),
            text("zipOrPostalCode", 50),
            text("country", 50),
        ]),
        ..Field::NEW
    },
    text("networkClassOfService", 40),
    text("officeZoneName", 40),
    text("primaryZoneName", 80),
    text("impId", 196),
    Field { wire: "alternateUserId", kind: Kind::List(&ALTERNATE_IDS), ..Field::NEW },
    // In the newest command of the schema only.
    Field { wire: "isPlace", kind: Kind::Boolean, certainty: Certainty::Inferred, ..Field::NEW },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "odin.user",
    #[cfg(feature = "suggestions")]
    lists: &[super::words::USER],
};
