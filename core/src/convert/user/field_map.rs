//! Every field of an Odin (BroadWorks) user and what a NetSapiens user makes of it, as rows.
//!
//! The source's fields: the library's documented answer and call, the vendor's template of a user and its bulk task,
//! and the `UserAddRequest22V2` and `UserGetResponse` types of the OCI-P schema. The target's: the create-user page.

use crate::convert::user::notes;

/// What a field becomes.
#[derive(Clone, Copy)]
pub(crate) enum How {
    /// The target has no place for it.
    Lost(&'static str),
    /// It says something of the source, and nothing of the user.
    OfSource(&'static str),
    /// The target has no place for it; a user who has it switched off loses nothing.
    Flag(&'static str),
    /// A required name.
    Name(&'static str),
    Provider,
    Group,
    Login,
    CallerName,
    DialByName,
    PhoneNumber,
    Extension,
    CallerNumber,
    Department,
    DepartmentPath,
    Language,
    Zone,
    Aliases,
    EndpointType,
    Device,
    Trunk,
    Mail,
    AddressLocation,
    Address,
    ClassOfService,
    AlternateLogins,
    NumberCode,
}

/// One field of the source.
pub(crate) struct Row {
    pub(crate) field: &'static str,
    pub(crate) how: How,
}

const fn row(field: &'static str, how: How) -> Row {
    Row { field, how }
}

/// In the order of loss reports: that of the request, then the keys of answers and of the bulk task.
#[rustfmt::skip]
pub(crate) const ROWS: &[Row] = &[
    row("serviceProviderId", How::Provider),
    row("groupId", How::Group),
    row("userId", How::Login),
    row("lastName", How::Name("name-last-name")),
    row("firstName", How::Name("name-first-name")),
    row("callingLineIdLastName", How::CallerName),
    row("callingLineIdFirstName", How::CallerName),
    row("nameDialingName", How::DialByName),
    row("hiraganaLastName", How::Lost(notes::HIRAGANA)),
    row("hiraganaFirstName", How::Lost(notes::HIRAGANA)),
    row("phoneNumber", How::PhoneNumber),
    row("extension", How::Extension),
    row("callingLineIdPhoneNumber", How::CallerNumber),
    row("password", How::Lost(notes::PASSWORD)),
    row("passcode", How::Lost(notes::PASSCODE)),
    row("department", How::Department),
    row("departmentFullPath", How::DepartmentPath),
    row("language", How::Language),
    row("timeZone", How::Zone),
    row("timeZoneDisplayName", How::OfSource(notes::DISPLAY_NAME)),
    row("defaultAlias", How::Lost(notes::SIP_IDENTITY)),
    row("aliases", How::Aliases),
    row("endpointType", How::EndpointType),
    row("accessDeviceEndpoint", How::Device),
    row("trunkAddressing", How::Trunk),
    row("title", How::Lost(notes::NO_PLACE)),
    row("pagerPhoneNumber", How::Lost(notes::NO_PLACE)),
    row("mobilePhoneNumber", How::Lost(notes::MOBILE)),
    row("emailAddress", How::Mail),
    row("yahooId", How::Lost(notes::NO_PLACE)),
    row("addressLocation", How::AddressLocation),
    row("address", How::Address),
    row("networkClassOfService", How::ClassOfService),
    row("officeZoneName", How::Lost(notes::NO_PLACE)),
    row("primaryZoneName", How::Lost(notes::NO_PLACE)),
    row("impId", How::Lost(notes::NO_PLACE)),
    row("alternateUserId", How::AlternateLogins),
    row("isPlace", How::Flag(notes::NO_PLACE)),
    row("countryCode", How::NumberCode),
    row("nationalPrefix", How::NumberCode),
    row("allowVideo", How::Lost(notes::NO_PLACE)),
    row("domain", How::OfSource(notes::SOURCE_DOMAIN)),
    row("phoneNumberActivated", How::Lost(notes::NO_PLACE)),
    row("isEnterprise", How::OfSource(notes::ANSWER_ONLY)),
    row("resellerId", How::OfSource(notes::PROVIDER)),
    row("passwordExpiresDays", How::Lost(notes::PASSWORD)),
    row("activatePhoneNumber", How::Lost(notes::NO_PLACE)),
    row("allowAccessDeviceUpdate", How::Lost(notes::NO_PLACE)),
];

/// How many rows there are.
pub(crate) const COUNT: usize = ROWS.len();

/// The row of a key.
pub(crate) fn find(key: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.field == key)
}

/// What of an endpoint goes into the follow-up row of a device. Answers hold more: `ANSWER_ONLY`.
pub(crate) const DEVICE: &[Key] = &[
    Key::group(
        "accessDevice",
        &[
            Key::value("deviceLevel"),
            Key::value("deviceName"),
            Key::value("deviceType"),
            Key::value("serviceProviderId"),
            Key::value("groupId"),
            Key::value("protocol"),
            Key::value("netAddress"),
            Key::value("port"),
            Key::value("outboundProxyServerNetAddress"),
            Key::value("stunServerNetAddress"),
            Key::value("macAddress"),
            Key::value("serialNumber"),
            Key::value("description"),
            Key::value("physicalLocation"),
            Key::value("transportProtocol"),
            Key::value("useCustomUserNamePassword"),
        ],
    ),
    Key::value("linePort"),
    CONTACTS,
    Key::value("portNumber"),
    Key::value("privateIdentity"),
    Key::value("useHotline"),
    Key::value("hotlineContact"),
];

/// What of a trunk goes into its follow-up row.
pub(crate) const TRUNK: &[Key] = &[
    Key::group(
        "trunkGroupDeviceEndpoint",
        &[
            Key::value("name"),
            Key::value("linePort"),
            CONTACTS,
            Key::value("isPilotUser"),
            Key::value("staticRegistrationCapable"),
            Key::value("useDomain"),
        ],
    ),
    Key::value("enterpriseTrunkName"),
    Key::value("alternateTrunkIdentity"),
    Key::value("alternateTrunkIdentityDomain"),
    Key::value("physicalLocation"),
];

/// A street address, whole.
pub(crate) const ADDRESS: &[Key] = &[
    Key::value("addressLine1"),
    Key::value("addressLine2"),
    Key::value("city"),
    Key::value("stateOrProvince"),
    Key::value("zipOrPostalCode"),
    Key::value("country"),
];

const CONTACTS: Key = Key::group("contacts", &[Key::value("sipContact"), Key::value("pathHeader")]);

/// Inner keys of answers that say how the source was set up.
pub(crate) const ANSWER_ONLY: &[&str] = &[
    "staticRegistrationCapable",
    "useDomain",
    "supportVisualDeviceManagement",
    "status",
    "numberOfPorts",
    "numberOfAssignedPorts",
    "version",
    "tags",
    "relatedServices",
    "configurationMode",
    "stateOrProvinceDisplayName",
];

/// Inner keys whose values are secret.
pub(crate) const CREDENTIALS: &[&str] = &["accessDeviceCredentials"];

/// An inner key that goes over, with those inside it.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) inside: &'static [Key],
}

impl Key {
    const fn value(name: &'static str) -> Self {
        Self { name, inside: &[] }
    }

    const fn group(name: &'static str, inside: &'static [Self]) -> Self {
        Self { name, inside }
    }
}
