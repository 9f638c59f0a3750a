# Generated from the tables by `cargo run -p seatwright-codegen`; do not edit.
"""Types for editors and type checkers: the fields of every operation, and closed lists of words.

`CreateUser` is the dict that `create_user` takes, `CreateUserFields` the same as keyword arguments.
Groups inside a request have dicts of their own, such as `OdinUserDepartment`.
Values are typed as wide as the calls take them: what is coerced is allowed here too.
"""

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from typing import Literal, NewType, TypeAlias

from seatwright._typeddict import TypedDict

TextInput: TypeAlias = str | int | Decimal
"""Text, or a number that has one spelling as text."""

IntegerInput: TypeAlias = int | float | str | Decimal
"""A whole number, or text or a decimal that is exactly one (`"25"`, `25.0`)."""

DigitsInput: TypeAlias = str | int
"""Digits: as text where leading zeros matter."""

PhoneInput: TypeAlias = str | int
"""A telephone number; punctuation, `+` and `tel:` are taken away."""

BooleanInput: TypeAlias = bool | Literal["true", "false", ""]
"""`true` or `false`, also as text; `""` is an untouched box."""

DecimalInput: TypeAlias = int | float | Decimal | str
"""A decimal number. As text or `Decimal` it keeps every digit."""

DateInput: TypeAlias = date | str
"""A day; as text in the form of `context`'s `date_format`."""

YesNo: TypeAlias = Literal["yes", "no"]

YesNoInput: TypeAlias = (
    bool | Literal["yes", "no", "Y", "N", "on", "off", "true", "false", "1", "0", 1, 0, ""]
)
"""`yes` or `no`, and the words that forms and sheets use for them, in any letter case.

`""` is an untouched box: as if not given.
"""

OperationAlias: TypeAlias = Literal[
    "createUser",
    "createSite",
    "updateUser",
    "updateSite",
    "createDevice",
    "updateDevice",
    "createPhonenumber",
    "updatePhonenumber",
    "validateAddress",
    "createAddressForDomain",
    "createAddressForUser",
    "createPhone",
    "post_user",
    "put_user",
    "post_group_device",
    "put_group_devices",
    "post_group_dns",
    "post_group_dns_assign_bulk",
    "users/create",
]

OperationId: TypeAlias = Literal[
    "netsapiens.user.create",
    "netsapiens.site.create",
    "netsapiens.user.update",
    "netsapiens.site.update",
    "netsapiens.device.create",
    "netsapiens.device.update",
    "netsapiens.phonenumber.create",
    "netsapiens.phonenumber.update",
    "netsapiens.address.validate",
    "netsapiens.address.create",
    "netsapiens.user_address.create",
    "netsapiens.phone.create",
    "odin.user.create",
    "odin.user.update",
    "odin.device.create",
    "odin.device.update",
    "odin.number.create",
    "odin.number.assign",
    "crmcom.user.create",
]

RegisteredProfile = NewType("RegisteredProfile", str)
"""The name of a server's own document, as `profile_from_openapi` gives it."""

Profile: TypeAlias = Literal["reference", "44.4", "45"] | RegisteredProfile

Severity: TypeAlias = Literal["error", "warning", "info"]

ChangeRule: TypeAlias = Literal[
    "renamed",
    "trimmed",
    "coerced",
    "separated",
    "alias",
    "default",
    "derived",
    "dropped",
    "repaired",
]

Defaults: TypeAlias = Literal["documented", "all", "required", "none"]

Unknown: TypeAlias = Literal["error", "warn", "keep", "drop"]

OpenApiDifferenceKind: TypeAlias = Literal[
    "field",
    "read_only",
    "type",
    "choices",
    "minimum",
    "maximum",
    "min_length",
    "max_length",
    "default",
    "required",
]

OpenApiReason: TypeAlias = Literal[
    "safety",
    "needed",
    "weaker",
    "looser",
    "silent",
    "responses",
    "set_by_server",
    "server_fills",
    "nested",
    "spelling",
    "contradicts",
    "room",
]

Empty: TypeAlias = Literal["value", "absent"]

IssueCode: TypeAlias = Literal[
    "required",
    "unknown_field",
    "duplicate_key",
    "conflicting_fields",
    "wrong_type",
    "invalid_choice",
    "too_small",
    "too_big",
    "too_short",
    "too_long",
    "bad_format",
    "bad_character",
    "bad_json",
    "would_lose_data",
    "no_effect",
    "inconsistent",
    "elevated_scope",
    "new_site",
    "weak_secret",
    "contested_default",
    "inherited",
    "overrides_inherited",
    "conflict",
    "limit_exceeded",
    "read_only",
    "unverified",
    "exactly_one_of",
    "mismatch",
    "deprecated",
    "masked",
    "rejected",
]

OperationName: TypeAlias = OperationId | OperationAlias
"""What the calls take for an operation: its id, or the vendor's own name of it."""

DeviceLevel: TypeAlias = Literal["System", "Service Provider", "Group"]

DeviceLevelInput: TypeAlias = DeviceLevel | Literal[""]

DeviceProvisioningSipTransportProtocol: TypeAlias = Literal["udp", "tcp", "tls"]

DeviceProvisioningSipTransportProtocolInput: TypeAlias = (
    DeviceProvisioningSipTransportProtocol | Literal[""]
)

DeviceSipNatTraversalEnabled: TypeAlias = Literal["automatic", "none", "never", "fixed"]

DeviceSipNatTraversalEnabledInput: TypeAlias = DeviceSipNatTraversalEnabled | Literal[""]

DeviceSrtpEnabled: TypeAlias = Literal["yes", "no", "opportunistic"]

DeviceSrtpEnabledInput: TypeAlias = DeviceSrtpEnabled | YesNoInput

DialRuleApplication: TypeAlias = Literal[
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
]

DialRuleApplicationInput: TypeAlias = DialRuleApplication | Literal[""]

EmailSendAlertNewVoicemailBehavior: TypeAlias = Literal[
    "no",
    "yes",
    "attnew",
    "attsave",
    "atttrash",
    "brief",
    "briefattnew",
    "briefattsave",
    "briefatttrash",
]

EmailSendAlertNewVoicemailBehaviorInput: TypeAlias = EmailSendAlertNewVoicemailBehavior | YesNoInput

EndpointType: TypeAlias = Literal["none", "accessDeviceEndpoint", "trunkAddressing"]

EndpointTypeInput: TypeAlias = EndpointType | Literal[""]

RecordingConfiguration: TypeAlias = Literal[
    "yes", "yes-with-transcription", "yes-with-transcription-and-sentiment", "no"
]

RecordingConfigurationInput: TypeAlias = RecordingConfiguration | YesNoInput

TimeZone: TypeAlias = Literal[
    "US/Alaska",
    "US/Central",
    "US/Eastern",
    "US/Hawaii",
    "US/Mountain",
    "US/Pacific",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Brazzaville",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Dakar",
    "Africa/Dar_es_Salaam",
    "Africa/Djibouti",
    "Africa/Johannesburg",
    "Africa/Khartoum",
    "Africa/Kigali",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Africa/Timbuktu",
    "Africa/Tripoli",
    "Africa/Tunis",
    "America/Antigua",
    "America/Aruba",
    "America/Belize",
    "America/Bogota",
    "America/Buenos_Aires",
    "America/Cancun",
    "America/Caracas",
    "America/Cayman",
    "America/Chihuahua",
    "America/Costa_Rica",
    "America/Denver",
    "America/Detroit",
    "America/Edmonton",
    "America/El_Salvador",
    "America/Ensenada",
    "America/Grenada",
    "America/Guadeloupe",
    "America/Guatemala",
    "America/Havana",
    "America/Indianapolis",
    "America/Jamaica",
    "America/Juneau",
    "America/La_Paz",
    "America/Lima",
    "America/Los_Angeles",
    "America/Louisville",
    "America/Martinique",
    "America/Mazatlan",
    "America/Mendoza",
    "America/Menominee",
    "America/Merida",
    "America/Mexico_City",
    "America/Miquelon",
    "America/Moncton",
    "America/Monterrey",
    "America/Montevideo",
    "America/Montreal",
    "America/Montserrat",
    "America/Nassau",
    "America/New_York",
    "America/Panama",
    "America/Phoenix",
    "America/Port-au-Prince",
    "America/Port_of_Spain",
    "America/Regina",
    "America/Santiago",
    "America/Santo_Domingo",
    "America/Sao_Paulo",
    "America/Thule",
    "America/Thunder_Bay",
    "America/Tijuana",
    "America/Toronto",
    "America/Vancouver",
    "America/Winnipeg",
    "America/Yellowknife",
    "Antarctica/South_Pole",
    "Arctic/Longyearbyen",
    "Asia/Amman",
    "Asia/Baghdad",
    "Asia/Bahrain",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Brunei",
    "Asia/Calcutta",
    "Asia/Colombo",
    "Asia/Dacca",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Gaza",
    "Asia/Hong_Kong",
    "Asia/Istanbul",
    "Asia/Jakarta",
    "Asia/Jerusalem",
    "Asia/Kabul",
    "Asia/Katmandu",
    "Asia/Kuala_Lumpur",
    "Asia/Kuching",
    "Asia/Kuwait",
    "Asia/Macau",
    "Asia/Manila",
    "Asia/Muscat",
    "Asia/Phnom_Penh",
    "Asia/Rangoon",
    "Asia/Riyadh",
    "Asia/Saigon",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Taipei",
    "Asia/Tehran",
    "Asia/Tel_Aviv",
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Ulan_Bator",
    "Asia/Vientiane",
    "Asia/Vladivostok",
    "Atlantic/Azores",
    "Atlantic/Bermuda",
    "Atlantic/Canary",
    "Atlantic/Cape_Verde",
    "Atlantic/Faeroe",
    "Atlantic/Reykjavik",
    "Australia/ACT",
    "Australia/Adelaide",
    "Australia/Brisbane",
    "Australia/Canberra",
    "Australia/Darwin",
    "Australia/LHI",
    "Australia/Melbourne",
    "Australia/North",
    "Australia/NSW",
    "Australia/Perth",
    "Australia/Queensland",
    "Australia/South",
    "Australia/Sydney",
    "Australia/Tasmania",
    "Australia/Victoria",
    "Australia/West",
    "Canada/Atlantic",
    "Canada/Central",
    "Canada/Eastern",
    "Canada/Mountain",
    "Canada/Newfoundland",
    "Canada/Pacific",
    "Canada/Saskatchewan",
    "Canada/Yukon",
    "Cuba",
    "Etc/GMT",
    "Etc/GMT+1",
    "Etc/GMT+10",
    "Etc/GMT+11",
    "Etc/GMT+12",
    "Etc/GMT+2",
    "Etc/GMT+3",
    "Etc/GMT+4",
    "Etc/GMT+5",
    "Etc/GMT+6",
    "Etc/GMT+7",
    "Etc/GMT+8",
    "Etc/GMT+9",
    "Etc/GMT-1",
    "Etc/GMT-10",
    "Etc/GMT-11",
    "Etc/GMT-12",
    "Etc/GMT-13",
    "Etc/GMT-14",
    "Etc/GMT-2",
    "Etc/GMT-3",
    "Etc/GMT-4",
    "Etc/GMT-5",
    "Etc/GMT-6",
    "Etc/GMT-7",
    "Etc/GMT-8",
    "Etc/GMT-9",
    "Etc/Greenwich",
    "Europe/Amsterdam",
    "Europe/Athens",
    "Europe/Belfast",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kiev",
    "Europe/Lisbon",
    "Europe/Ljubljana",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Monaco",
    "Europe/Moscow",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Prague",
    "Europe/Rome",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Vienna",
    "Europe/Warsaw",
    "Europe/Zurich",
    "Greenwich",
    "Pacific/Auckland",
    "Pacific/Easter",
    "Pacific/Fiji",
    "Pacific/Galapagos",
    "Pacific/Gambier",
    "Pacific/Guam",
    "Pacific/Honolulu",
    "Pacific/Marquesas",
    "Pacific/Midway",
    "Pacific/Palau",
    "Pacific/Rarotonga",
    "Pacific/Tahiti",
]

TimeZoneEquivalent: TypeAlias = Literal[
    "Africa/Bamako",
    "America/Anchorage",
    "America/Argentina/Buenos_Aires",
    "America/Argentina/Mendoza",
    "America/Cayenne",
    "America/Chicago",
    "America/Fort_Wayne",
    "America/Halifax",
    "America/Indiana/Indianapolis",
    "America/Kentucky/Louisville",
    "America/St_Johns",
    "America/Whitehorse",
    "Antarctica/DumontDUrville",
    "Antarctica/McMurdo",
    "Asia/Choibalsan",
    "Asia/Chongqing",
    "Asia/Chungking",
    "Asia/Harbin",
    "Asia/Ho_Chi_Minh",
    "Asia/Kashgar",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Macao",
    "Asia/Qatar",
    "Asia/Thimbu",
    "Asia/Ulaanbaatar",
    "Asia/Urumqi",
    "Asia/Yangon",
    "Atlantic/Faroe",
    "Atlantic/Jan_Mayen",
    "Atlantic/South_Georgia",
    "Australia/Currie",
    "Australia/Hobart",
    "Australia/Lord_Howe",
    "Brazil/East",
    "CST6CDT",
    "Chile/Continental",
    "Chile/EasterIsland",
    "EET",
    "Egypt",
    "Eire",
    "Europe/Bratislava",
    "Europe/Busingen",
    "Europe/Kyiv",
    "Europe/Mariehamn",
    "Europe/San_Marino",
    "Europe/Uzhgorod",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Zaporozhye",
    "Hongkong",
    "Iceland",
    "Indian/Cocos",
    "Indian/Kerguelen",
    "Indian/Maldives",
    "Iran",
    "Jamaica",
    "Japan",
    "Libya",
    "Mexico/BajaSur",
    "Mexico/General",
    "NZ",
    "PRC",
    "Pacific/Chuuk",
    "Pacific/Funafuti",
    "Pacific/Guadalcanal",
    "Pacific/Majuro",
    "Pacific/Pohnpei",
    "Pacific/Ponape",
    "Pacific/Port_Moresby",
    "Pacific/Saipan",
    "Pacific/Tarawa",
    "Pacific/Truk",
    "Pacific/Wake",
    "Pacific/Wallis",
    "Pacific/Yap",
    "Poland",
    "Portugal",
    "ROC",
    "ROK",
    "Singapore",
    "US/Arizona",
    "US/East-Indiana",
    "US/Michigan",
    "W-SU",
    "WET",
]

TimeZoneInput: TypeAlias = TimeZone | TimeZoneEquivalent | Literal[""]

UserScope: TypeAlias = Literal[
    "Basic User",
    "Simple User",
    "Advanced User",
    "Call Center Agent",
    "Site Manager",
    "Call Center Supervisor",
    "Office Manager",
    "Reseller",
    "Super User",
    "NDP",
    "No Portal",
]

UserScopeInput: TypeAlias = UserScope | Literal[""]

VoicemailTranscriptionEnabled: TypeAlias = Literal[
    "no", "Deepgram", "Google", "Mutare", "Voicebase"
]

VoicemailTranscriptionEnabledInput: TypeAlias = VoicemailTranscriptionEnabled | Literal[False, ""]


class ExtensionLength(TypedDict, total=False):
    """Digits of an extension."""

    min: int
    max: int


class ExtensionLengthAnswer(TypedDict, total=False):
    """The same under the names of the answer of `/groups/extensions`."""

    minExtensionLength: int
    maxExtensionLength: int
    defaultExtensionLength: int


class PasswordRules(TypedDict, total=False):
    """Rules for portal passwords, from the answer of `/groups/password-rules`."""

    minLength: int
    restrictMinDigits: bool
    minDigits: int
    restrictMinUpperCaseLetters: bool
    minUpperCaseLetters: int
    restrictMinLowerCaseLetters: bool
    minLowerCaseLetters: int
    restrictMinNonAlphanumericCharacters: bool
    minNonAlphanumericCharacters: int
    disallowUserId: bool


class Context(TypedDict, total=False):
    """What the caller knows of the system; checks sharpen with it."""

    users: Collection[str | int]
    """Users there are: extensions in the domain, or user ids and names on the system. `conflict` at
    one that exists.
    """
    logins: Collection[str | int]
    """Portal logins on the system. `conflict` at a login that exists, given or derived."""
    sites: Collection[str | int]
    """Sites of the domain. `new_site` at a site that would be created; `conflict` at one to create.
    """
    sites_left: int
    """How many more sites the domain may have. 0 makes `new_site` an error."""
    domains: Collection[str | int]
    """Domains that users of the group may have. `invalid_choice` at a user id of another domain."""
    extensions: Collection[str | int]
    """Extensions taken in the group. `conflict` at one of them."""
    extension_length: ExtensionLength | ExtensionLengthAnswer
    """How long an extension of the group is; or the answer of `/groups/extensions` as it is.
    `too_short`, `too_long` at an extension.
    """
    numbers: Collection[str | int]
    """Numbers assigned to the group. `unverified` at a phone number that the group does not have.
    """
    password_rules: PasswordRules | Mapping[str, object] | Literal["common"]
    """The answer of `/groups/password-rules` as it is, or the name of a preset. `weak_secret` at a
    portal password, once for each rule broken.
    """
    cti: Literal["enabled", "disabled", "unknown"]
    """Whether the template makes accounts with computer telephony. `required` or `no_effect` at the
    phone extension of an account.
    """
    release: str
    """The vendor's release, such as `R18.0.0`. `deprecated` or `unverified` for the whole call."""
    date_format: Literal["YYYY-MM-DD", "DD/MM/YYYY", "MM/DD/YYYY"]
    """How the server writes days: so they are expected and written; `YYYY-MM-DD` is always read."""
    country: str
    """The country of national numbers, as its two-letter ISO 3166 code: what a national number is
    with its country code; which short numbers are services.
    """


class Limits(TypedDict, total=False):
    """Bounds on what one call reads; past one is an issue `limit_exceeded`."""

    bytes: int
    """Bytes of a JSON document, or of the values of an object."""
    text: int
    """Bytes of one text."""
    keys: int
    """Keys, nested ones included."""
    depth: int
    """Nesting of a kept value."""
    issues: int
    """Issues in one report."""


class RequiredParams(TypedDict, total=False):
    """The `params` of an issue `required`."""

    fields: list[str]
    other: str


class UnknownFieldParams(TypedDict, total=False):
    """The `params` of an issue `unknown_field`."""

    suggestion: str
    candidates: list[str]
    belongs: str


class _ConflictingFieldsParams(TypedDict):
    other: str


class ConflictingFieldsParams(_ConflictingFieldsParams, total=False):
    """The `params` of an issue `conflicting_fields`."""

    reason: str
    expected: str
    value: str


class _WrongTypeParams(TypedDict):
    expected: str
    actual: str


class WrongTypeParams(_WrongTypeParams, total=False):
    """The `params` of an issue `wrong_type`."""

    value: str
    suggestion: int | str


class _InvalidChoiceParams(TypedDict):
    value: str


class InvalidChoiceParams(_InvalidChoiceParams, total=False):
    """The `params` of an issue `invalid_choice`."""

    suggestion: str
    candidates: list[str]
    allowed: list[str]


class TooSmallParams(TypedDict):
    """The `params` of an issue `too_small`."""

    min: int
    value: int | str


class TooBigParams(TypedDict):
    """The `params` of an issue `too_big`."""

    max: int
    value: int | str


class _TooShortParams(TypedDict):
    min: int
    unit: str


class TooShortParams(_TooShortParams, total=False):
    """The `params` of an issue `too_short`."""

    actual: int
    reason: str


class _TooLongParams(TypedDict):
    max: int
    unit: str


class TooLongParams(_TooLongParams, total=False):
    """The `params` of an issue `too_long`."""

    actual: int


class BadFormatParams(TypedDict, total=False):
    """The `params` of an issue `bad_format`."""

    expected: str
    value: str
    reason: str
    suggestion: str


class BadCharacterParams(TypedDict, total=False):
    """The `params` of an issue `bad_character`."""

    character: str
    reason: str


class _BadJsonParams(TypedDict):
    line: int
    column: int


class BadJsonParams(_BadJsonParams, total=False):
    """The `params` of an issue `bad_json`."""

    reason: str


class _WouldLoseDataParams(TypedDict):
    reason: str


class WouldLoseDataParams(_WouldLoseDataParams, total=False):
    """The `params` of an issue `would_lose_data`."""

    value: str
    suggestion: str
    country: str
    missing: str


class NoEffectParams(TypedDict, total=False):
    """The `params` of an issue `no_effect`."""

    reason: str
    clear: str
    certainty: str


class InconsistentParams(TypedDict, total=False):
    """The `params` of an issue `inconsistent`."""

    other: str
    expected: int | str
    reason: str
    value: str


class ElevatedScopeParams(TypedDict):
    """The `params` of an issue `elevated_scope`."""

    value: str


class _NewSiteParams(TypedDict):
    value: str


class NewSiteParams(_NewSiteParams, total=False):
    """The `params` of an issue `new_site`."""

    suggestion: str
    sites_left: int


class WeakSecretParams(TypedDict, total=False):
    """The `params` of an issue `weak_secret`."""

    rule: str
    min: int
    preset: str


class ContestedDefaultParams(TypedDict):
    """The `params` of an issue `contested_default`."""

    fields: list[str]


class InheritedParams(TypedDict):
    """The `params` of an issue `inherited`."""

    fields: list[str]


class OverridesInheritedParams(TypedDict):
    """The `params` of an issue `overrides_inherited`."""

    fields: list[str]


class ConflictParams(TypedDict, total=False):
    """The `params` of an issue `conflict`."""

    value: str
    login: str
    candidates: list[str]
    reason: str
    certainty: str
    server_code: str


class _LimitExceededParams(TypedDict):
    limit: str
    max: int


class LimitExceededParams(_LimitExceededParams, total=False):
    """The `params` of an issue `limit_exceeded`."""

    reason: str


class UnverifiedParams(TypedDict, total=False):
    """The `params` of an issue `unverified`."""

    value: str
    reason: str
    suggestion: str


class ExactlyOneOfParams(TypedDict):
    """The `params` of an issue `exactly_one_of`."""

    fields: list[str]


class MismatchParams(TypedDict):
    """The `params` of an issue `mismatch`."""

    other: str


class DeprecatedParams(TypedDict):
    """The `params` of an issue `deprecated`."""

    since: str


class RejectedParams(TypedDict, total=False):
    """The `params` of an issue `rejected`."""

    reason: str
    value: str
    certainty: str
    server_code: str


class OdinUserNameDialingName(TypedDict, total=False):
    """Names for dialing. Other names for callers who dial by name.

    `nameDialingName` in a request of `odin`.
    """

    nameDialingLastName: TextInput | None
    """Last name for dialing. Family name as callers would spell it.

    Required. 1 to 30 characters.
    """
    nameDialingFirstName: TextInput | None
    """First name for dialing. Given name as callers would spell it.

    Required. 1 to 30 characters.
    """


class OdinUserDepartment(TypedDict, total=False):
    """Department. An existing department of the group or of the whole enterprise.

    `department` in a request of `odin`.
    """

    serviceProviderId: TextInput | None
    """Owner of the department. Service provider or enterprise of the user.

    Required. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group of the department. Group of the user. Omitted for a department of the enterprise.

    1 to 30 characters.
    """
    name: TextInput | None
    """Name of the department. Exactly as it was given when the department was created.

    Required. 1 to 50 characters.
    """


class OdinUserContactsItem(TypedDict, total=False):
    """Contact. One fixed address of the line.

    `accessDeviceEndpoint.contacts` in a request of `odin`.
    """

    sipContact: TextInput | None
    """SIP contact. The address itself.

    Required. 1 to 1020 characters.
    """
    pathHeader: TextInput | None
    """Path header. The hops on the route to that address.

    1 to 1020 characters.
    """


class OdinUserAccessDeviceCredentials(TypedDict, total=False):
    """Device credentials. Name and password with which the new device signs in.

    `accessDeviceEndpoint.accessDevice.accessDeviceCredentials` in a request of `odin`.
    """

    userName: TextInput | None
    """Device user. Name that the device signs in with."""
    password: TextInput | None
    """Device password. Password that the device signs in with.

    A secret.
    """


class OdinUserAccessDevice(TypedDict, total=False):
    """Device. An existing device, given by its level and name.

    `accessDeviceEndpoint.accessDevice` in a request of `odin`.
    """

    deviceLevel: DeviceLevelInput | None
    """Level. Level that owns the device: the system, the service provider or the group.

    Required.
    """
    deviceName: TextInput | None
    """Device name. Name of the device at that level.

    Required. 1 to 40 characters.
    """
    deviceType: TextInput | None
    """Device type. Model profile. Needed only if the same request creates the device.

    1 to 40 characters.
    """
    serviceProviderId: TextInput | None
    """Owner of the device. Service provider of a device at its level or at group level.

    1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group of the device. Group of a device at group level.

    1 to 30 characters.
    """
    protocol: TextInput | None
    """Protocol. Signalling protocol of the new device, such as SIP 2.0."""
    netAddress: TextInput | None
    """Address. IP address or host name of the new device."""
    port: TextInput | None
    """Port. Port at that address."""
    outboundProxyServerNetAddress: TextInput | None
    """Outbound proxy. IP address or host name of the outbound proxy of the new device."""
    stunServerNetAddress: TextInput | None
    """STUN server. IP address or host name of the STUN server of the new device."""
    macAddress: TextInput | None
    """MAC address. MAC address of the new device."""
    serialNumber: TextInput | None
    """Serial number. Serial number as printed on the new device."""
    description: TextInput | None
    """Description. A note about the new device."""
    physicalLocation: TextInput | None
    """Location of the device. Physical location of the new device."""
    transportProtocol: TextInput | None
    """Transport. Transport protocol of the new device, such as UDP or TCP."""
    useCustomUserNamePassword: BooleanInput | None
    """Own credentials. Whether the new device signs in with the name and password below instead of
    those of its type.
    """
    accessDeviceCredentials: OdinUserAccessDeviceCredentials | None
    """Device credentials. Name and password with which the new device signs in.

    A secret.
    """


class OdinUserAccessDeviceEndpoint(TypedDict, total=False):
    """Line on a device. The user's own line. It cannot be combined with a trunk.

    `accessDeviceEndpoint` in a request of `odin`.
    """

    accessDevice: OdinUserAccessDevice | None
    """Device. An existing device, given by its level and name.

    Required.
    """
    linePort: TextInput | None
    """Line port. Address of the line, unique on the whole system: user@host behind a proxy, only
    the user part on a device that is addressed itself.

    Required. 1 to 161 characters.
    """
    contacts: list[OdinUserContactsItem] | None
    """Contacts. Up to five fixed addresses, for devices that can register statically.

    At most 5 items.
    """
    portNumber: IntegerInput | None
    """Port on the device. Position of the line, if the device has its lines in a fixed order.

    1 to 1024.
    """
    privateIdentity: TextInput | None
    """Private identity. Name for authentication in an IMS network. Used in one server mode only.

    1 to 161 characters.
    """
    useHotline: BooleanInput | None
    """Hotline. The line calls one address as soon as the handset is lifted."""
    hotlineContact: TextInput | None
    """Hotline address. The address that a hotline calls.

    1 to 161 characters.
    """


class OdinUserTrunkGroupDeviceEndpoint(TypedDict, total=False):
    """Trunk group. The trunk group and the user's line in it.

    `trunkAddressing.trunkGroupDeviceEndpoint` in a request of `odin`.
    """

    name: TextInput | None
    """Trunk group name. An existing trunk group.

    Required. 1 to 30 characters.
    """
    linePort: TextInput | None
    """Line port in the trunk. Address of the line, unique on the whole system, as user@host.

    Required. 1 to 161 characters.
    """
    contacts: list[OdinUserContactsItem] | None
    """Contacts in the trunk. Up to five fixed addresses, if the trunk's device can register
    statically.

    At most 5 items.
    """
    isPilotUser: BooleanInput | None
    """Pilot user. The pilot user, which represents the whole trunk group."""
    staticRegistrationCapable: BooleanInput | None
    """Static registration. The trunk's device works without registration."""
    useDomain: BooleanInput | None
    """Line port with domain. The line port has a host part."""


class OdinUserTrunkAddressing(TypedDict, total=False):
    """Place behind a trunk. How the user is reached through a trunk group. It cannot be combined
    with a line on a device.

    `trunkAddressing` in a request of `odin`.
    """

    trunkGroupDeviceEndpoint: OdinUserTrunkGroupDeviceEndpoint | None
    """Trunk group. The trunk group and the user's line in it."""
    enterpriseTrunkName: TextInput | None
    """Enterprise trunk. A trunk of the enterprise that the user is reached through.

    1 to 30 characters.
    """
    alternateTrunkIdentity: TextInput | None
    """Other trunk identity. Name under which the exchange behind the trunk knows the user.

    1 to 80 characters.
    """
    alternateTrunkIdentityDomain: TextInput | None
    """Domain of that identity. The part after the @ of the other trunk identity.

    1 to 80 characters.
    """
    physicalLocation: TextInput | None
    """Location behind the trunk. Physical location of the user's phone.

    1 to 1024 characters.
    """


class OdinUserAddress(TypedDict, total=False):
    """Postal address. Street address of the person's workplace.

    `address` in a request of `odin`.
    """

    addressLine1: TextInput | None
    """Address, first line. Street and number.

    1 to 80 characters.
    """
    addressLine2: TextInput | None
    """Address, second line. Suite, building or floor.

    1 to 80 characters.
    """
    city: TextInput | None
    """City. Town or city.

    1 to 50 characters.
    """
    stateOrProvince: TextInput | None
    """State or province. Full name, such as Ohio. The system has a list of these names and rejects
    two-letter codes.

    1 to 50 characters.
    """
    zipOrPostalCode: TextInput | None
    """Postal code. Text, so that leading zeros are kept.

    1 to 50 characters.
    """
    country: TextInput | None
    """Country. Free text, such as US or United States.

    1 to 50 characters.
    """


class OdinUserAlternateUserIdItem(TypedDict, total=False):
    """Login name. One more name for signing in.

    `alternateUserId` in a request of `odin`.
    """

    alternateUserId: TextInput | None
    """Name. Often the person's e-mail address.

    Required. 1 to 161 characters.
    """
    description: TextInput | None
    """Description. A note about the purpose of the name.

    1 to 80 characters.
    """


class OdinDeviceAccessDeviceCredentials(TypedDict, total=False):
    """Credentials. What the device signs in with to fetch its configuration.

    `accessDeviceCredentials` in a request of `odin`.
    """

    userName: TextInput | None
    """User name. Name that the device signs in with.

    1 to 80 characters.
    """
    password: TextInput | None
    """Password. Password that the device signs in with.

    1 to 60 characters. A secret.
    """


class OdinNumberDnsItem(TypedDict, total=False):
    """Range. The first and the last number.

    `dns` in a request of `odin`.
    """

    min: TextInput | None
    """First number. Written like +1-5136549858.

    Required. 1 to 23 characters.
    """
    max: TextInput | None
    """Last number. The same again for one number.

    Required. 1 to 23 characters.
    """


class CrmcomUserUserTemplateIdentifier(TypedDict, total=False):
    """User template. The existing template that the account is made from. Give exactly one
    identifier.

    `user_template_identifier` in a request of `crmcom`.
    """

    id: TextInput | None
    """Template by id. Internal id of the template."""
    name: TextInput | None
    """Template by name. Name of the template."""


CreateUser = TypedDict(
    "CreateUser",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # Wait for the record. The server responds with the whole record when the user can be read.
        # Otherwise it responds immediately, without the record.
        # Default "no".
        "synchronous": YesNoInput | None,
        # Extension. The number that identifies the user in the domain, usually three to six digits.
        # It cannot be changed later.
        # Required. More than 16 characters warns.
        "user": TextInput | None,
        # First name. Given name, as colleagues know it.
        # Required.
        "name-first-name": TextInput | None,
        # Last name. Family name. Callers who dial by name spell its first three letters.
        # Required.
        "name-last-name": TextInput | None,
        # Portal login. Name for signing in, unique on the whole system. If omitted, it is
        # extension@domain.
        "login-username": TextInput | None,
        # E-mail address. Address for alerts and voicemail. Separate several addresses by
        # semicolons.
        # Required. Sent as "email" under 45.
        "email-address": TextInput | None,
        # Another spelling of email-address.
        "email": TextInput | None,
        # Role. What the user may see and change in the portal. Reseller and Super User reach beyond
        # one domain.
        # Default "Basic User".
        "user-scope": UserScopeInput | None,
        # Department. Any name that groups users. It does not have to be created first.
        "department": TextInput | None,
        # Site. Location whose settings apply to a new user. An unknown name creates a site if the
        # domain may have more sites, so check the spelling.
        "site": TextInput | None,
        # Time zone. Local time of the user. For US Central time choose US/Central.
        "time-zone": TimeZoneInput | None,
        # Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted,
        # the server creates one.
        # Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A
        # secret.
        "voicemail-login-pin": DigitsInput | None,
        # Hide caller ID. Withholds the user's number on outgoing calls.
        # Default "no".
        "privacy": YesNoInput | None,
        # Dial plan. Rules for the numbers this user dials. Almost always the name of the domain.
        "dial-plan": TextInput | None,
        # Calling permission. Which destinations may be dialed. Each system has its own names, such
        # as US & Canada.
        "dial-policy": TextInput | None,
        # Status message. Short note beside the user's presence, such as: back on Monday.
        "status-message": TextInput | None,
        # Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the
        # server derives them.
        # 100 to 999.
        "directory-name-number-dtmf-mapping": IntegerInput | None,
        # User may change settings. Lets the user manage the settings of this mailbox.
        # Default "yes".
        "voicemail-user-control-enabled": YesNoInput | None,
        # Use the allow list. Applies the user's list of allowed numbers. The list itself is not
        # part of this request.
        # Default "yes".
        "phone-numbers-to-allow-enabled": YesNoInput | None,
        # Use the block list. Applies the user's list of blocked numbers. The list itself is not
        # part of this request.
        # Default "yes".
        "phone-numbers-to-reject-enabled": YesNoInput | None,
        # Screen callers. Callers are asked for their name before the call is put through.
        # Default "yes".
        "call-screening-enabled": YesNoInput | None,
        # Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual
        # range is 5 to 120.
        # 0 to 3600. Outside 5 to 120 warns.
        "ring-no-answer-timeout-seconds": IntegerInput | None,
        # Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
        # Default "en_US".
        "language-token": TextInput | None,
        # Storage in kilobytes. Space for voicemail, greetings and faxes.
        # At least 0.
        "limits-max-data-storage-kilobytes": IntegerInput | None,
        # Calls at once. Maximum number of calls at the same time. 0 means no limit.
        # 0 to 3600.
        "limits-max-active-calls-total": IntegerInput | None,
        # In dial-by-name. Callers can reach the user by spelling the name on the keypad.
        # Default "yes".
        "directory-annouce-in-dial-by-name-enabled": YesNoInput | None,
        # Another spelling of directory-annouce-in-dial-by-name-enabled.
        "directory-announce-in-dial-by-name-enabled": YesNoInput | None,
        # Order among equal names. When several users share the same digits, lower numbers are read
        # out first.
        # 0 to 100.
        "directory-override-order-duplicate-dtmf-mapping": IntegerInput | None,
        # Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.
        # At least 0.
        "voicemail-greeting-index": IntegerInput | None,
        # Voicemail. Gives the user a mailbox that takes unanswered calls.
        # Default "yes".
        "voicemail-enabled": YesNoInput | None,
        # Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too.
        # Default "yes".
        "voicemail-receive-broadcast-enabled": YesNoInput | None,
        # Refuse anonymous calls. Rejects callers who send no number.
        # Default "no".
        "reject-anonymous-calls-enabled": YesNoInput | None,
        # Say date and time. On playback, says when each message came in.
        # Default "no".
        "voicemail-playback-announce-datetime-received": YesNoInput | None,
        # Another spelling of voicemail-playback-announce-datetime-received.
        "voicemail-playback-announce-date-time-received": YesNoInput | None,
        # Say the caller. On playback, says who left each message.
        # Default "no".
        "voicemail-playback-announce-caller-id": YesNoInput | None,
        # Newest first. Plays the latest message first instead of the oldest.
        # Default "yes".
        "voicemail-playback-sort-newest-to-oldest": YesNoInput | None,
        # Copy messages to. Extensions that get a copy of each message, separated by commas. Despite
        # its name, the field does not take e-mail addresses.
        "email-send-alert-new-voicemail-cc-list-csv": TextInput | None,
        # Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached
        # message can stay new, be saved or be moved to the trash.
        # Default "no".
        "email-send-alert-new-voicemail-behavior": EmailSendAlertNewVoicemailBehaviorInput | None,
        # E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its
        # content.
        # Default "no".
        "email-send-alert-new-voicemail-enabled": YesNoInput | None,
        # E-mail on missed call. Sends an e-mail for each missed call.
        # Default "no".
        "email-send-alert-new-missed-call-enabled": YesNoInput | None,
        # E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and
        # faxes is used up.
        # Default "no".
        "email-send-alert-data-storage-limit-reached-enabled": YesNoInput | None,
        # Caller ID number. Number shown to people the user calls. If omitted, the value of the
        # domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
        # Sent as text under 45.
        "caller-id-number": PhoneInput | None,
        # Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
        # value of the domain applies.
        # More than 15 characters warns.
        "caller-id-name": TextInput | None,
        # Emergency caller ID. Number shown to emergency services, who may use it to find the
        # caller. If omitted, the value of the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
        # Sent as text under 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Area code. Three digits put in front when only seven are dialed.
        # 100 to 999.
        "area-code": IntegerInput | None,
        # In contact lists. Shows the user in the contact lists of colleagues.
        # Default "yes".
        "directory-name-visible-in-list-enabled": YesNoInput | None,
        # Service code. Tag for billing or tracking. One that starts with system- hides the user in
        # the portal and excludes the user from the user count.
        "service-code": TextInput | None,
        # Transcription. Service that turns messages into text, or no for none.
        # Default "no".
        "voicemail-transcription-enabled": VoicemailTranscriptionEnabledInput | None,
        # Emergency address. Exact id of an emergency address that already exists.
        "emergency-address-id": TextInput | None,
        # Hide recordings. Keeps other users from seeing this user's recordings.
        # Default "no".
        "call-recordings-hide-from-others-enabled": YesNoInput | None,
        # Shuffle hold music. Plays the hold music in random order.
        # Default "no".
        "music-on-hold-randomized-enabled": YesNoInput | None,
        # Hold message every. Seconds between the spoken messages that interrupt the hold music.
        # 0 to 3600.
        "music-on-hold-comfort-message-repeat-interval-seconds": IntegerInput | None,
        # Record calls. Records the user's calls, optionally with a transcript and a sentiment
        # analysis.
        # Default "no".
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.user.create` (`createUser`) by their wire names."""


class CreateUserFields(TypedDict, total=False):
    """The fields of `netsapiens.user.create` as keyword arguments."""

    synchronous: YesNoInput | None
    """Wait for the record. The server responds with the whole record when the user can be read.
    Otherwise it responds immediately, without the record.

    Default "no".
    """
    user: TextInput | None
    """Extension. The number that identifies the user in the domain, usually three to six digits. It
    cannot be changed later.

    Required. More than 16 characters warns.
    """
    name_first_name: TextInput | None
    """First name. Given name, as colleagues know it.

    Required.
    """
    name_last_name: TextInput | None
    """Last name. Family name. Callers who dial by name spell its first three letters.

    Required.
    """
    login_username: TextInput | None
    """Portal login. Name for signing in, unique on the whole system. If omitted, it is
    extension@domain.
    """
    email_address: TextInput | None
    """E-mail address. Address for alerts and voicemail. Separate several addresses by semicolons.

    Required. Sent as "email" under 45.
    """
    email: TextInput | None
    """Another spelling of email-address."""
    user_scope: UserScopeInput | None
    """Role. What the user may see and change in the portal. Reseller and Super User reach beyond
    one domain.

    Default "Basic User".
    """
    department: TextInput | None
    """Department. Any name that groups users. It does not have to be created first."""
    site: TextInput | None
    """Site. Location whose settings apply to a new user. An unknown name creates a site if the
    domain may have more sites, so check the spelling.
    """
    time_zone: TimeZoneInput | None
    """Time zone. Local time of the user. For US Central time choose US/Central."""
    voicemail_login_pin: DigitsInput | None
    """Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted, the
    server creates one.

    Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A
    secret.
    """
    privacy: YesNoInput | None
    """Hide caller ID. Withholds the user's number on outgoing calls.

    Default "no".
    """
    dial_plan: TextInput | None
    """Dial plan. Rules for the numbers this user dials. Almost always the name of the domain."""
    dial_policy: TextInput | None
    """Calling permission. Which destinations may be dialed. Each system has its own names, such as
    US & Canada.
    """
    status_message: TextInput | None
    """Status message. Short note beside the user's presence, such as: back on Monday."""
    directory_name_number_dtmf_mapping: IntegerInput | None
    """Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the
    server derives them.

    100 to 999.
    """
    voicemail_user_control_enabled: YesNoInput | None
    """User may change settings. Lets the user manage the settings of this mailbox.

    Default "yes".
    """
    phone_numbers_to_allow_enabled: YesNoInput | None
    """Use the allow list. Applies the user's list of allowed numbers. The list itself is not part
    of this request.

    Default "yes".
    """
    phone_numbers_to_reject_enabled: YesNoInput | None
    """Use the block list. Applies the user's list of blocked numbers. The list itself is not part
    of this request.

    Default "yes".
    """
    call_screening_enabled: YesNoInput | None
    """Screen callers. Callers are asked for their name before the call is put through.

    Default "yes".
    """
    ring_no_answer_timeout_seconds: IntegerInput | None
    """Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual range
    is 5 to 120.

    0 to 3600. Outside 5 to 120 warns.
    """
    language_token: TextInput | None
    """Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.

    Default "en_US".
    """
    limits_max_data_storage_kilobytes: IntegerInput | None
    """Storage in kilobytes. Space for voicemail, greetings and faxes.

    At least 0.
    """
    limits_max_active_calls_total: IntegerInput | None
    """Calls at once. Maximum number of calls at the same time. 0 means no limit.

    0 to 3600.
    """
    directory_annouce_in_dial_by_name_enabled: YesNoInput | None
    """In dial-by-name. Callers can reach the user by spelling the name on the keypad.

    Default "yes".
    """
    directory_announce_in_dial_by_name_enabled: YesNoInput | None
    """Another spelling of directory-annouce-in-dial-by-name-enabled."""
    directory_override_order_duplicate_dtmf_mapping: IntegerInput | None
    """Order among equal names. When several users share the same digits, lower numbers are read out
    first.

    0 to 100.
    """
    voicemail_greeting_index: IntegerInput | None
    """Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.

    At least 0.
    """
    voicemail_enabled: YesNoInput | None
    """Voicemail. Gives the user a mailbox that takes unanswered calls.

    Default "yes".
    """
    voicemail_receive_broadcast_enabled: YesNoInput | None
    """Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too.

    Default "yes".
    """
    reject_anonymous_calls_enabled: YesNoInput | None
    """Refuse anonymous calls. Rejects callers who send no number.

    Default "no".
    """
    voicemail_playback_announce_datetime_received: YesNoInput | None
    """Say date and time. On playback, says when each message came in.

    Default "no".
    """
    voicemail_playback_announce_date_time_received: YesNoInput | None
    """Another spelling of voicemail-playback-announce-datetime-received."""
    voicemail_playback_announce_caller_id: YesNoInput | None
    """Say the caller. On playback, says who left each message.

    Default "no".
    """
    voicemail_playback_sort_newest_to_oldest: YesNoInput | None
    """Newest first. Plays the latest message first instead of the oldest.

    Default "yes".
    """
    email_send_alert_new_voicemail_cc_list_csv: TextInput | None
    """Copy messages to. Extensions that get a copy of each message, separated by commas. Despite
    its name, the field does not take e-mail addresses.
    """
    email_send_alert_new_voicemail_behavior: EmailSendAlertNewVoicemailBehaviorInput | None
    """Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached
    message can stay new, be saved or be moved to the trash.

    Default "no".
    """
    email_send_alert_new_voicemail_enabled: YesNoInput | None
    """E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its
    content.

    Default "no".
    """
    email_send_alert_new_missed_call_enabled: YesNoInput | None
    """E-mail on missed call. Sends an e-mail for each missed call.

    Default "no".
    """
    email_send_alert_data_storage_limit_reached_enabled: YesNoInput | None
    """E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and
    faxes is used up.

    Default "no".
    """
    caller_id_number: PhoneInput | None
    """Caller ID number. Number shown to people the user calls. If omitted, the value of the domain
    applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
    Sent as text under 45.
    """
    caller_id_name: TextInput | None
    """Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
    value of the domain applies.

    More than 15 characters warns.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services, who may use it to find the caller.
    If omitted, the value of the domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
    Sent as text under 45.
    """
    area_code: IntegerInput | None
    """Area code. Three digits put in front when only seven are dialed.

    100 to 999.
    """
    directory_name_visible_in_list_enabled: YesNoInput | None
    """In contact lists. Shows the user in the contact lists of colleagues.

    Default "yes".
    """
    service_code: TextInput | None
    """Service code. Tag for billing or tracking. One that starts with system- hides the user in the
    portal and excludes the user from the user count.
    """
    voicemail_transcription_enabled: VoicemailTranscriptionEnabledInput | None
    """Transcription. Service that turns messages into text, or no for none.

    Default "no".
    """
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists."""
    call_recordings_hide_from_others_enabled: YesNoInput | None
    """Hide recordings. Keeps other users from seeing this user's recordings.

    Default "no".
    """
    music_on_hold_randomized_enabled: YesNoInput | None
    """Shuffle hold music. Plays the hold music in random order.

    Default "no".
    """
    music_on_hold_comfort_message_repeat_interval_seconds: IntegerInput | None
    """Hold message every. Seconds between the spoken messages that interrupt the hold music.

    0 to 3600.
    """
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records the user's calls, optionally with a transcript and a sentiment
    analysis.

    Default "no".
    """


CreateSite = TypedDict(
    "CreateSite",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # Wait for the record. Documented for sites, but no document shows an effect: the response
        # contains no record in either case.
        # Default "no".
        "synchronous": YesNoInput | None,
        # Site name. Name of the location. Check it carefully: no request can rename or delete a
        # site.
        # Required.
        "site": TextInput | None,
        # Portal login. Login of the site's own record, unique on the whole system. Usually omitted.
        "login-username": TextInput | None,
        # E-mail address. One address of the site, or several separated by semicolons.
        # Required. Only in profile 45.
        "email": TextInput | None,
        # Another spelling of email.
        "email-address": TextInput | None,
        # Time zone. Local time at the site. For US Central time choose US/Central.
        "time-zone": TimeZoneInput | None,
        # Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain.
        "dial-plan": TextInput | None,
        # Calling permission. Which destinations may be dialed. Each system has its own names, such
        # as US & Canada.
        "dial-policy": TextInput | None,
        # Users may change settings. Lets users manage the settings of their own mailboxes.
        # Default "yes".
        "voicemail-user-control-enabled": YesNoInput | None,
        # Use allow lists. Applies the list of allowed numbers that each user keeps.
        # Default "yes".
        "phone-numbers-to-allow-enabled": YesNoInput | None,
        # Use block lists. Applies the list of blocked numbers that each user keeps.
        # Default "yes".
        "phone-numbers-to-reject-enabled": YesNoInput | None,
        # Screen callers. Callers are asked for their name before the call is put through.
        # Default "yes".
        "call-screening-enabled": YesNoInput | None,
        # Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
        # Default "en_US".
        "language-token": TextInput | None,
        # Storage in kilobytes. Space for voicemail, greetings and faxes.
        # At least 0.
        "limits-max-data-storage-kilobytes": IntegerInput | None,
        # Calls at once. Maximum number of calls at the same time. 0 means no limit.
        # 0 to 3600.
        "limits-max-active-calls-total": IntegerInput | None,
        # In dial-by-name. Callers can reach users of the site by spelling a name on the keypad.
        # Default "yes".
        "directory-annouce-in-dial-by-name-enabled": YesNoInput | None,
        # Another spelling of directory-annouce-in-dial-by-name-enabled.
        "directory-announce-in-dial-by-name-enabled": YesNoInput | None,
        # Voicemail. Gives each new user a mailbox that takes unanswered calls.
        # Default "yes".
        "voicemail-enabled": YesNoInput | None,
        # Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too.
        # Default "yes".
        "voicemail-receive-broadcast-enabled": YesNoInput | None,
        # Refuse anonymous calls. Rejects callers who send no number.
        # Default "no".
        "reject-anonymous-calls-enabled": YesNoInput | None,
        # Say date and time. On playback, says when each message came in.
        # Default "no".
        "voicemail-playback-announce-datetime-received": YesNoInput | None,
        # Another spelling of voicemail-playback-announce-datetime-received.
        "voicemail-playback-announce-date-time-received": YesNoInput | None,
        # Say the caller. On playback, says who left each message.
        # Default "no".
        "voicemail-playback-announce-caller-id": YesNoInput | None,
        # Newest first. Plays the latest message first instead of the oldest.
        # Default "yes".
        "voicemail-playback-sort-newest-to-oldest": YesNoInput | None,
        # Caller ID number. Number shown to people called from the site. If omitted, the value of
        # the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as
        # text under reference, 45.
        "caller-id-number": PhoneInput | None,
        # Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
        # value of the domain applies.
        # More than 15 characters warns.
        "caller-id-name": TextInput | None,
        # Emergency caller ID. Number shown to emergency services, who may use it to find the site.
        # If omitted, the value of the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as
        # text under reference, 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Area code. Three digits put in front when only seven are dialed.
        # 100 to 999.
        "area-code": IntegerInput | None,
        # In contact lists. Shows users of the site in the contact lists of colleagues.
        # Default "yes".
        "directory-name-visible-in-list-enabled": YesNoInput | None,
        # Emergency address. Exact id of an emergency address that already exists.
        "emergency-address-id": TextInput | None,
        # Shuffle hold music. Plays the hold music in random order.
        # Default "no".
        "music-on-hold-randomized-enabled": YesNoInput | None,
        # Record calls. Records calls, optionally with a transcript and a sentiment analysis.
        # Default "no".
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.site.create` (`createSite`) by their wire names."""


class CreateSiteFields(TypedDict, total=False):
    """The fields of `netsapiens.site.create` as keyword arguments."""

    synchronous: YesNoInput | None
    """Wait for the record. Documented for sites, but no document shows an effect: the response
    contains no record in either case.

    Default "no".
    """
    site: TextInput | None
    """Site name. Name of the location. Check it carefully: no request can rename or delete a site.

    Required.
    """
    login_username: TextInput | None
    """Portal login. Login of the site's own record, unique on the whole system. Usually omitted."""
    email: TextInput | None
    """E-mail address. One address of the site, or several separated by semicolons.

    Required. Only in profile 45.
    """
    email_address: TextInput | None
    """Another spelling of email."""
    time_zone: TimeZoneInput | None
    """Time zone. Local time at the site. For US Central time choose US/Central."""
    dial_plan: TextInput | None
    """Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain."""
    dial_policy: TextInput | None
    """Calling permission. Which destinations may be dialed. Each system has its own names, such as
    US & Canada.
    """
    voicemail_user_control_enabled: YesNoInput | None
    """Users may change settings. Lets users manage the settings of their own mailboxes.

    Default "yes".
    """
    phone_numbers_to_allow_enabled: YesNoInput | None
    """Use allow lists. Applies the list of allowed numbers that each user keeps.

    Default "yes".
    """
    phone_numbers_to_reject_enabled: YesNoInput | None
    """Use block lists. Applies the list of blocked numbers that each user keeps.

    Default "yes".
    """
    call_screening_enabled: YesNoInput | None
    """Screen callers. Callers are asked for their name before the call is put through.

    Default "yes".
    """
    language_token: TextInput | None
    """Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.

    Default "en_US".
    """
    limits_max_data_storage_kilobytes: IntegerInput | None
    """Storage in kilobytes. Space for voicemail, greetings and faxes.

    At least 0.
    """
    limits_max_active_calls_total: IntegerInput | None
    """Calls at once. Maximum number of calls at the same time. 0 means no limit.

    0 to 3600.
    """
    directory_annouce_in_dial_by_name_enabled: YesNoInput | None
    """In dial-by-name. Callers can reach users of the site by spelling a name on the keypad.

    Default "yes".
    """
    directory_announce_in_dial_by_name_enabled: YesNoInput | None
    """Another spelling of directory-annouce-in-dial-by-name-enabled."""
    voicemail_enabled: YesNoInput | None
    """Voicemail. Gives each new user a mailbox that takes unanswered calls.

    Default "yes".
    """
    voicemail_receive_broadcast_enabled: YesNoInput | None
    """Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too.

    Default "yes".
    """
    reject_anonymous_calls_enabled: YesNoInput | None
    """Refuse anonymous calls. Rejects callers who send no number.

    Default "no".
    """
    voicemail_playback_announce_datetime_received: YesNoInput | None
    """Say date and time. On playback, says when each message came in.

    Default "no".
    """
    voicemail_playback_announce_date_time_received: YesNoInput | None
    """Another spelling of voicemail-playback-announce-datetime-received."""
    voicemail_playback_announce_caller_id: YesNoInput | None
    """Say the caller. On playback, says who left each message.

    Default "no".
    """
    voicemail_playback_sort_newest_to_oldest: YesNoInput | None
    """Newest first. Plays the latest message first instead of the oldest.

    Default "yes".
    """
    caller_id_number: PhoneInput | None
    """Caller ID number. Number shown to people called from the site. If omitted, the value of the
    domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text
    under reference, 45.
    """
    caller_id_name: TextInput | None
    """Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
    value of the domain applies.

    More than 15 characters warns.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services, who may use it to find the site. If
    omitted, the value of the domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text
    under reference, 45.
    """
    area_code: IntegerInput | None
    """Area code. Three digits put in front when only seven are dialed.

    100 to 999.
    """
    directory_name_visible_in_list_enabled: YesNoInput | None
    """In contact lists. Shows users of the site in the contact lists of colleagues.

    Default "yes".
    """
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists."""
    music_on_hold_randomized_enabled: YesNoInput | None
    """Shuffle hold music. Plays the hold music in random order.

    Default "no".
    """
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records calls, optionally with a transcript and a sentiment analysis.

    Default "no".
    """


UpdateUser = TypedDict(
    "UpdateUser",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `user` is not given.
        "user": TextInput | None,
        # First name. Given name, as colleagues know it.
        # Required unless `partial`.
        "name-first-name": TextInput | None,
        # Last name. Family name. Callers who dial by name spell its first three letters.
        # Required unless `partial`.
        "name-last-name": TextInput | None,
        # Portal login. Name for signing in, unique on the whole system. If omitted, it is
        # extension@domain.
        "login-username": TextInput | None,
        # E-mail address. Address for alerts and voicemail. Separate several addresses by
        # semicolons.
        # Required unless `partial`. Sent as "email" under 45.
        "email-address": TextInput | None,
        # Another spelling of email-address.
        "email": TextInput | None,
        # Role. What the user may see and change in the portal. Reseller and Super User reach beyond
        # one domain.
        # Required unless `partial`.
        "user-scope": UserScopeInput | None,
        # Department. Any name that groups users. It does not have to be created first.
        "department": TextInput | None,
        # Site. Location whose settings apply to a new user. An unknown name creates a site if the
        # domain may have more sites, so check the spelling.
        "site": TextInput | None,
        # Time zone. Local time of the user. For US Central time choose US/Central.
        "time-zone": TimeZoneInput | None,
        # Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted,
        # the server creates one.
        # Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A
        # secret.
        "voicemail-login-pin": DigitsInput | None,
        # Hide caller ID. Withholds the user's number on outgoing calls.
        "privacy": YesNoInput | None,
        # Dial plan. Rules for the numbers this user dials. Almost always the name of the domain.
        "dial-plan": TextInput | None,
        # Calling permission. Which destinations may be dialed. Each system has its own names, such
        # as US & Canada.
        "dial-policy": TextInput | None,
        # Status message. Short note beside the user's presence, such as: back on Monday.
        "status-message": TextInput | None,
        # Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the
        # server derives them.
        # 100 to 999.
        "directory-name-number-dtmf-mapping": IntegerInput | None,
        # User may change settings. Lets the user manage the settings of this mailbox.
        "voicemail-user-control-enabled": YesNoInput | None,
        # Use the allow list. Applies the user's list of allowed numbers. The list itself is not
        # part of this request.
        "phone-numbers-to-allow-enabled": YesNoInput | None,
        # Use the block list. Applies the user's list of blocked numbers. The list itself is not
        # part of this request.
        "phone-numbers-to-reject-enabled": YesNoInput | None,
        # Screen callers. Callers are asked for their name before the call is put through.
        "call-screening-enabled": YesNoInput | None,
        # Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual
        # range is 5 to 120.
        # 0 to 3600. Outside 5 to 120 warns.
        "ring-no-answer-timeout-seconds": IntegerInput | None,
        # Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
        "language-token": TextInput | None,
        # Storage in kilobytes. Space for voicemail, greetings and faxes.
        # At least 0.
        "limits-max-data-storage-kilobytes": IntegerInput | None,
        # Calls at once. Maximum number of calls at the same time. 0 means no limit.
        # 0 to 3600.
        "limits-max-active-calls-total": IntegerInput | None,
        # In dial-by-name. Callers can reach the user by spelling the name on the keypad.
        "directory-annouce-in-dial-by-name-enabled": YesNoInput | None,
        # Another spelling of directory-annouce-in-dial-by-name-enabled.
        "directory-announce-in-dial-by-name-enabled": YesNoInput | None,
        # Order among equal names. When several users share the same digits, lower numbers are read
        # out first.
        # 0 to 100.
        "directory-override-order-duplicate-dtmf-mapping": IntegerInput | None,
        # Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.
        # At least 0.
        "voicemail-greeting-index": IntegerInput | None,
        # Voicemail. Gives the user a mailbox that takes unanswered calls.
        "voicemail-enabled": YesNoInput | None,
        # Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too.
        "voicemail-receive-broadcast-enabled": YesNoInput | None,
        # Refuse anonymous calls. Rejects callers who send no number.
        "reject-anonymous-calls-enabled": YesNoInput | None,
        # Say date and time. On playback, says when each message came in.
        "voicemail-playback-announce-datetime-received": YesNoInput | None,
        # Another spelling of voicemail-playback-announce-datetime-received.
        "voicemail-playback-announce-date-time-received": YesNoInput | None,
        # Say the caller. On playback, says who left each message.
        "voicemail-playback-announce-caller-id": YesNoInput | None,
        # Newest first. Plays the latest message first instead of the oldest.
        "voicemail-playback-sort-newest-to-oldest": YesNoInput | None,
        # Copy messages to. Extensions that get a copy of each message, separated by commas. Despite
        # its name, the field does not take e-mail addresses.
        "email-send-alert-new-voicemail-cc-list-csv": TextInput | None,
        # Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached
        # message can stay new, be saved or be moved to the trash.
        "email-send-alert-new-voicemail-behavior": EmailSendAlertNewVoicemailBehaviorInput | None,
        # E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its
        # content.
        "email-send-alert-new-voicemail-enabled": YesNoInput | None,
        # E-mail on missed call. Sends an e-mail for each missed call.
        "email-send-alert-new-missed-call-enabled": YesNoInput | None,
        # E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and
        # faxes is used up.
        "email-send-alert-data-storage-limit-reached-enabled": YesNoInput | None,
        # Caller ID number. Number shown to people the user calls. If omitted, the value of the
        # domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
        # Sent as text under 45.
        "caller-id-number": PhoneInput | None,
        # Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
        # value of the domain applies.
        # More than 15 characters warns.
        "caller-id-name": TextInput | None,
        # Emergency caller ID. Number shown to emergency services, who may use it to find the
        # caller. If omitted, the value of the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
        # Sent as text under 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Area code. Three digits put in front when only seven are dialed.
        # 100 to 999.
        "area-code": IntegerInput | None,
        # In contact lists. Shows the user in the contact lists of colleagues.
        "directory-name-visible-in-list-enabled": YesNoInput | None,
        # Service code. Tag for billing or tracking. One that starts with system- hides the user in
        # the portal and excludes the user from the user count.
        "service-code": TextInput | None,
        # Transcription. Service that turns messages into text, or no for none.
        "voicemail-transcription-enabled": VoicemailTranscriptionEnabledInput | None,
        # Emergency address. Exact id of an emergency address that already exists.
        "emergency-address-id": TextInput | None,
        # Hide recordings. Keeps other users from seeing this user's recordings.
        "call-recordings-hide-from-others-enabled": YesNoInput | None,
        # Shuffle hold music. Plays the hold music in random order.
        "music-on-hold-randomized-enabled": YesNoInput | None,
        # Hold message every. Seconds between the spoken messages that interrupt the hold music.
        # 0 to 3600.
        "music-on-hold-comfort-message-repeat-interval-seconds": IntegerInput | None,
        # Record calls. Records the user's calls, optionally with a transcript and a sentiment
        # analysis.
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.user.update` (`updateUser`) by their wire names."""


class UpdateUserFields(TypedDict, total=False):
    """The fields of `netsapiens.user.update` as keyword arguments."""

    name_first_name: TextInput | None
    """First name. Given name, as colleagues know it.

    Required unless `partial`.
    """
    name_last_name: TextInput | None
    """Last name. Family name. Callers who dial by name spell its first three letters.

    Required unless `partial`.
    """
    login_username: TextInput | None
    """Portal login. Name for signing in, unique on the whole system. If omitted, it is
    extension@domain.
    """
    email_address: TextInput | None
    """E-mail address. Address for alerts and voicemail. Separate several addresses by semicolons.

    Required unless `partial`. Sent as "email" under 45.
    """
    email: TextInput | None
    """Another spelling of email-address."""
    user_scope: UserScopeInput | None
    """Role. What the user may see and change in the portal. Reseller and Super User reach beyond
    one domain.

    Required unless `partial`.
    """
    department: TextInput | None
    """Department. Any name that groups users. It does not have to be created first."""
    site: TextInput | None
    """Site. Location whose settings apply to a new user. An unknown name creates a site if the
    domain may have more sites, so check the spelling.
    """
    time_zone: TimeZoneInput | None
    """Time zone. Local time of the user. For US Central time choose US/Central."""
    voicemail_login_pin: DigitsInput | None
    """Voicemail PIN. Digits typed on the phone to hear messages; use four or more. If omitted, the
    server creates one.

    Fewer than 4 digits warns. Sent as number under reference. Sent as text under 44.4, 45. A
    secret.
    """
    privacy: YesNoInput | None
    """Hide caller ID. Withholds the user's number on outgoing calls."""
    dial_plan: TextInput | None
    """Dial plan. Rules for the numbers this user dials. Almost always the name of the domain."""
    dial_policy: TextInput | None
    """Calling permission. Which destinations may be dialed. Each system has its own names, such as
    US & Canada.
    """
    status_message: TextInput | None
    """Status message. Short note beside the user's presence, such as: back on Monday."""
    directory_name_number_dtmf_mapping: IntegerInput | None
    """Dial-by-name digits. Keypad digits of the name's first three letters. Best omitted: the
    server derives them.

    100 to 999.
    """
    voicemail_user_control_enabled: YesNoInput | None
    """User may change settings. Lets the user manage the settings of this mailbox."""
    phone_numbers_to_allow_enabled: YesNoInput | None
    """Use the allow list. Applies the user's list of allowed numbers. The list itself is not part
    of this request.
    """
    phone_numbers_to_reject_enabled: YesNoInput | None
    """Use the block list. Applies the user's list of blocked numbers. The list itself is not part
    of this request.
    """
    call_screening_enabled: YesNoInput | None
    """Screen callers. Callers are asked for their name before the call is put through."""
    ring_no_answer_timeout_seconds: IntegerInput | None
    """Ring time. Seconds a call rings before it is forwarded or goes to voicemail. The usual range
    is 5 to 120.

    0 to 3600. Outside 5 to 120 warns.
    """
    language_token: TextInput | None
    """Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA."""
    limits_max_data_storage_kilobytes: IntegerInput | None
    """Storage in kilobytes. Space for voicemail, greetings and faxes.

    At least 0.
    """
    limits_max_active_calls_total: IntegerInput | None
    """Calls at once. Maximum number of calls at the same time. 0 means no limit.

    0 to 3600.
    """
    directory_annouce_in_dial_by_name_enabled: YesNoInput | None
    """In dial-by-name. Callers can reach the user by spelling the name on the keypad."""
    directory_announce_in_dial_by_name_enabled: YesNoInput | None
    """Another spelling of directory-annouce-in-dial-by-name-enabled."""
    directory_override_order_duplicate_dtmf_mapping: IntegerInput | None
    """Order among equal names. When several users share the same digits, lower numbers are read out
    first.

    0 to 100.
    """
    voicemail_greeting_index: IntegerInput | None
    """Greeting. Number of the recorded greeting that callers hear. 0 is the standard one.

    At least 0.
    """
    voicemail_enabled: YesNoInput | None
    """Voicemail. Gives the user a mailbox that takes unanswered calls."""
    voicemail_receive_broadcast_enabled: YesNoInput | None
    """Receive broadcasts. Puts voicemail sent to the whole domain into this mailbox too."""
    reject_anonymous_calls_enabled: YesNoInput | None
    """Refuse anonymous calls. Rejects callers who send no number."""
    voicemail_playback_announce_datetime_received: YesNoInput | None
    """Say date and time. On playback, says when each message came in."""
    voicemail_playback_announce_date_time_received: YesNoInput | None
    """Another spelling of voicemail-playback-announce-datetime-received."""
    voicemail_playback_announce_caller_id: YesNoInput | None
    """Say the caller. On playback, says who left each message."""
    voicemail_playback_sort_newest_to_oldest: YesNoInput | None
    """Newest first. Plays the latest message first instead of the oldest."""
    email_send_alert_new_voicemail_cc_list_csv: TextInput | None
    """Copy messages to. Extensions that get a copy of each message, separated by commas. Despite
    its name, the field does not take e-mail addresses.
    """
    email_send_alert_new_voicemail_behavior: EmailSendAlertNewVoicemailBehaviorInput | None
    """Content of the e-mail. A link or the recording, in a full or a brief e-mail. An attached
    message can stay new, be saved or be moved to the trash.
    """
    email_send_alert_new_voicemail_enabled: YesNoInput | None
    """E-mail on new voicemail. Sends an e-mail for each new message. The next field sets its
    content.
    """
    email_send_alert_new_missed_call_enabled: YesNoInput | None
    """E-mail on missed call. Sends an e-mail for each missed call."""
    email_send_alert_data_storage_limit_reached_enabled: YesNoInput | None
    """E-mail when storage is full. Sends an e-mail when the space for voicemail, greetings and
    faxes is used up.
    """
    caller_id_number: PhoneInput | None
    """Caller ID number. Number shown to people the user calls. If omitted, the value of the domain
    applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
    Sent as text under 45.
    """
    caller_id_name: TextInput | None
    """Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
    value of the domain applies.

    More than 15 characters warns.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services, who may use it to find the caller.
    If omitted, the value of the domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under reference, 44.4.
    Sent as text under 45.
    """
    area_code: IntegerInput | None
    """Area code. Three digits put in front when only seven are dialed.

    100 to 999.
    """
    directory_name_visible_in_list_enabled: YesNoInput | None
    """In contact lists. Shows the user in the contact lists of colleagues."""
    service_code: TextInput | None
    """Service code. Tag for billing or tracking. One that starts with system- hides the user in the
    portal and excludes the user from the user count.
    """
    voicemail_transcription_enabled: VoicemailTranscriptionEnabledInput | None
    """Transcription. Service that turns messages into text, or no for none."""
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists."""
    call_recordings_hide_from_others_enabled: YesNoInput | None
    """Hide recordings. Keeps other users from seeing this user's recordings."""
    music_on_hold_randomized_enabled: YesNoInput | None
    """Shuffle hold music. Plays the hold music in random order."""
    music_on_hold_comfort_message_repeat_interval_seconds: IntegerInput | None
    """Hold message every. Seconds between the spoken messages that interrupt the hold music.

    0 to 3600.
    """
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records the user's calls, optionally with a transcript and a sentiment
    analysis.
    """


UpdateSite = TypedDict(
    "UpdateSite",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `site` is not given.
        "site": TextInput | None,
        # Wait for the record. Documented for sites, but no document shows an effect: the response
        # contains no record in either case.
        "synchronous": YesNoInput | None,
        # Portal login. Login of the site's own record, unique on the whole system. Usually omitted.
        "login-username": TextInput | None,
        # E-mail address. One address of the site, or several separated by semicolons.
        # Only in profile 45.
        "email": TextInput | None,
        # Another spelling of email.
        "email-address": TextInput | None,
        # Time zone. Local time at the site. For US Central time choose US/Central.
        "time-zone": TimeZoneInput | None,
        # Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain.
        "dial-plan": TextInput | None,
        # Calling permission. Which destinations may be dialed. Each system has its own names, such
        # as US & Canada.
        "dial-policy": TextInput | None,
        # Users may change settings. Lets users manage the settings of their own mailboxes.
        "voicemail-user-control-enabled": YesNoInput | None,
        # Use allow lists. Applies the list of allowed numbers that each user keeps.
        "phone-numbers-to-allow-enabled": YesNoInput | None,
        # Use block lists. Applies the list of blocked numbers that each user keeps.
        "phone-numbers-to-reject-enabled": YesNoInput | None,
        # Screen callers. Callers are asked for their name before the call is put through.
        "call-screening-enabled": YesNoInput | None,
        # Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA.
        "language-token": TextInput | None,
        # Storage in kilobytes. Space for voicemail, greetings and faxes.
        # At least 0.
        "limits-max-data-storage-kilobytes": IntegerInput | None,
        # Calls at once. Maximum number of calls at the same time. 0 means no limit.
        # 0 to 3600.
        "limits-max-active-calls-total": IntegerInput | None,
        # In dial-by-name. Callers can reach users of the site by spelling a name on the keypad.
        "directory-annouce-in-dial-by-name-enabled": YesNoInput | None,
        # Another spelling of directory-annouce-in-dial-by-name-enabled.
        "directory-announce-in-dial-by-name-enabled": YesNoInput | None,
        # Voicemail. Gives each new user a mailbox that takes unanswered calls.
        "voicemail-enabled": YesNoInput | None,
        # Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too.
        "voicemail-receive-broadcast-enabled": YesNoInput | None,
        # Refuse anonymous calls. Rejects callers who send no number.
        "reject-anonymous-calls-enabled": YesNoInput | None,
        # Say date and time. On playback, says when each message came in.
        "voicemail-playback-announce-datetime-received": YesNoInput | None,
        # Another spelling of voicemail-playback-announce-datetime-received.
        "voicemail-playback-announce-date-time-received": YesNoInput | None,
        # Say the caller. On playback, says who left each message.
        "voicemail-playback-announce-caller-id": YesNoInput | None,
        # Newest first. Plays the latest message first instead of the oldest.
        "voicemail-playback-sort-newest-to-oldest": YesNoInput | None,
        # Caller ID number. Number shown to people called from the site. If omitted, the value of
        # the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as
        # text under reference, 45.
        "caller-id-number": PhoneInput | None,
        # Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
        # value of the domain applies.
        # More than 15 characters warns.
        "caller-id-name": TextInput | None,
        # Emergency caller ID. Number shown to emergency services, who may use it to find the site.
        # If omitted, the value of the domain applies.
        # As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as
        # text under reference, 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Area code. Three digits put in front when only seven are dialed.
        # 100 to 999.
        "area-code": IntegerInput | None,
        # In contact lists. Shows users of the site in the contact lists of colleagues.
        "directory-name-visible-in-list-enabled": YesNoInput | None,
        # Emergency address. Exact id of an emergency address that already exists.
        "emergency-address-id": TextInput | None,
        # Shuffle hold music. Plays the hold music in random order.
        "music-on-hold-randomized-enabled": YesNoInput | None,
        # Record calls. Records calls, optionally with a transcript and a sentiment analysis.
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.site.update` (`updateSite`) by their wire names."""


class UpdateSiteFields(TypedDict, total=False):
    """The fields of `netsapiens.site.update` as keyword arguments."""

    synchronous: YesNoInput | None
    """Wait for the record. Documented for sites, but no document shows an effect: the response
    contains no record in either case.
    """
    login_username: TextInput | None
    """Portal login. Login of the site's own record, unique on the whole system. Usually omitted."""
    email: TextInput | None
    """E-mail address. One address of the site, or several separated by semicolons.

    Only in profile 45.
    """
    email_address: TextInput | None
    """Another spelling of email."""
    time_zone: TimeZoneInput | None
    """Time zone. Local time at the site. For US Central time choose US/Central."""
    dial_plan: TextInput | None
    """Dial plan. Rules for the numbers dialed at the site. Almost always the name of the domain."""
    dial_policy: TextInput | None
    """Calling permission. Which destinations may be dialed. Each system has its own names, such as
    US & Canada.
    """
    voicemail_user_control_enabled: YesNoInput | None
    """Users may change settings. Lets users manage the settings of their own mailboxes."""
    phone_numbers_to_allow_enabled: YesNoInput | None
    """Use allow lists. Applies the list of allowed numbers that each user keeps."""
    phone_numbers_to_reject_enabled: YesNoInput | None
    """Use block lists. Applies the list of blocked numbers that each user keeps."""
    call_screening_enabled: YesNoInput | None
    """Screen callers. Callers are asked for their name before the call is put through."""
    language_token: TextInput | None
    """Language. Language of the portal and of spoken prompts, such as en_US, es_MX or fr_CA."""
    limits_max_data_storage_kilobytes: IntegerInput | None
    """Storage in kilobytes. Space for voicemail, greetings and faxes.

    At least 0.
    """
    limits_max_active_calls_total: IntegerInput | None
    """Calls at once. Maximum number of calls at the same time. 0 means no limit.

    0 to 3600.
    """
    directory_annouce_in_dial_by_name_enabled: YesNoInput | None
    """In dial-by-name. Callers can reach users of the site by spelling a name on the keypad."""
    directory_announce_in_dial_by_name_enabled: YesNoInput | None
    """Another spelling of directory-annouce-in-dial-by-name-enabled."""
    voicemail_enabled: YesNoInput | None
    """Voicemail. Gives each new user a mailbox that takes unanswered calls."""
    voicemail_receive_broadcast_enabled: YesNoInput | None
    """Receive broadcasts. Puts voicemail sent to the whole domain into these mailboxes too."""
    reject_anonymous_calls_enabled: YesNoInput | None
    """Refuse anonymous calls. Rejects callers who send no number."""
    voicemail_playback_announce_datetime_received: YesNoInput | None
    """Say date and time. On playback, says when each message came in."""
    voicemail_playback_announce_date_time_received: YesNoInput | None
    """Another spelling of voicemail-playback-announce-datetime-received."""
    voicemail_playback_announce_caller_id: YesNoInput | None
    """Say the caller. On playback, says who left each message."""
    voicemail_playback_sort_newest_to_oldest: YesNoInput | None
    """Newest first. Plays the latest message first instead of the oldest."""
    caller_id_number: PhoneInput | None
    """Caller ID number. Number shown to people called from the site. If omitted, the value of the
    domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text
    under reference, 45.
    """
    caller_id_name: TextInput | None
    """Caller ID name. Name shown with that number; keep it within 15 characters. If omitted, the
    value of the domain applies.

    More than 15 characters warns.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services, who may use it to find the site. If
    omitted, the value of the domain applies.

    As a number at least 10. Fewer than 10 digits warns. Sent as number under 44.4. Sent as text
    under reference, 45.
    """
    area_code: IntegerInput | None
    """Area code. Three digits put in front when only seven are dialed.

    100 to 999.
    """
    directory_name_visible_in_list_enabled: YesNoInput | None
    """In contact lists. Shows users of the site in the contact lists of colleagues."""
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists."""
    music_on_hold_randomized_enabled: YesNoInput | None
    """Shuffle hold music. Plays the hold music in random order."""
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records calls, optionally with a transcript and a sentiment analysis."""


CreateDevice = TypedDict(
    "CreateDevice",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `user` is not given.
        "user": TextInput | None,
        # Wait for the record. The server responds with the whole record when the device can be
        # read. Otherwise it responds immediately, without the record.
        # Default "no".
        "synchronous": YesNoInput | None,
        # Device id. The part of the SIP address before the @: usually the extension, alone or with
        # a letter behind it, such as 1004 or 1004m.
        # Required.
        "device": TextInput | None,
        # SIP password. What the phone registers with. If omitted, the server makes one of 16
        # characters.
        # A secret.
        "device-sip-registration-password": TextInput | None,
        # Emergency caller ID. Number shown to emergency services in place of the user's, when calls
        # come from this device.
        # Default "[*]". Fewer than 10 digits warns. Sent as text under 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Always show voicemail. Tells the phone of new voicemail even if it does not ask.
        # Default "no".
        "device-force-notify-new-voicemails-enabled": YesNoInput | None,
        # Record this device only. Records calls by the device and not by the user.
        # Default "no".
        "device-level-call-recording-enabled": YesNoInput | None,
        # Push. Wakes the app of a mobile phone for calls.
        # Default "yes".
        "device-push-enabled": YesNoInput | None,
        # Register every. Seconds after which the phone must have registered again.
        "device-sip-registration-expiry-seconds": IntegerInput | None,
        # Ignore for presence. The registration of this device does not count for the presence of
        # the user.
        # Default "no".
        "device-sip-registration-ignore-for-presence-calculation": YesNoInput | None,
        # Ignore in reports. Leaves the registrations of this device out of reports.
        # Default "no".
        "device-sip-registration-ignore-report-enabled": YesNoInput | None,
        # No tag in CANCEL. Sends CANCEL without the tag that some phones reject.
        # Default "no".
        "device-sip-no-to-tag-in-cancel": YesNoInput | None,
        # Encrypted audio. Encrypts the audio: always, never, or when the other side can.
        # Default "no".
        "device-srtp-enabled": DeviceSrtpEnabledInput | None,
        # Answer by itself. The phone answers calls without being picked up.
        # Default "no".
        "auto-answer-enabled": YesNoInput | None,
        # Allowed user agent. Only phones whose user agent contains this text may register.
        "device-sip-allowed-user-agent": TextInput | None,
        # NAT traversal. How the server reaches the phone behind a router; automatic is nearly
        # always right.
        # Default "automatic".
        "device-sip-nat-traversal-enabled": DeviceSipNatTraversalEnabledInput | None,
        # Emergency address. Exact id of an emergency address that already exists: where this device
        # is.
        "emergency-address-id": TextInput | None,
        # Phone model. Model as the system names it. It takes effect together with the MAC address.
        "device-models-model": TextInput | None,
        # MAC address. 12 digits from the label of the phone. The phone must be one of the domain's;
        # the model is needed too.
        "device-provisioning-mac-address": TextInput | None,
        # Server. The server, of those of the system, that the phone registers with.
        "device-provisioning-registration-core-server": TextInput | None,
        # Transport. How the phone reaches the server.
        # Default "udp".
        "device-provisioning-sip-transport-protocol": DeviceProvisioningSipTransportProtocolInput
        | None,
        # Provisioning user. Name that the phone fetches its configuration with.
        "device-provisioning-username": TextInput | None,
        # Provisioning password. Password that the phone fetches its configuration with.
        # A secret.
        "device-provisioning-password": TextInput | None,
        # Line. Which line of the phone the device is.
        "device-provisioning-line": IntegerInput | None,
        # Overrides. Settings of this phone that replace those of its model, each on a line.
        "device-provisioning-overrides": TextInput | None,
        # Record calls. Records the calls of this device, optionally with a transcript and a
        # sentiment analysis.
        # Default "no".
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.device.create` (`createDevice`) by their wire names."""


class CreateDeviceFields(TypedDict, total=False):
    """The fields of `netsapiens.device.create` as keyword arguments."""

    synchronous: YesNoInput | None
    """Wait for the record. The server responds with the whole record when the device can be read.
    Otherwise it responds immediately, without the record.

    Default "no".
    """
    device: TextInput | None
    """Device id. The part of the SIP address before the @: usually the extension, alone or with a
    letter behind it, such as 1004 or 1004m.

    Required.
    """
    device_sip_registration_password: TextInput | None
    """SIP password. What the phone registers with. If omitted, the server makes one of 16
    characters.

    A secret.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services in place of the user's, when calls
    come from this device.

    Default "[*]". Fewer than 10 digits warns. Sent as text under 45.
    """
    device_force_notify_new_voicemails_enabled: YesNoInput | None
    """Always show voicemail. Tells the phone of new voicemail even if it does not ask.

    Default "no".
    """
    device_level_call_recording_enabled: YesNoInput | None
    """Record this device only. Records calls by the device and not by the user.

    Default "no".
    """
    device_push_enabled: YesNoInput | None
    """Push. Wakes the app of a mobile phone for calls.

    Default "yes".
    """
    device_sip_registration_expiry_seconds: IntegerInput | None
    """Register every. Seconds after which the phone must have registered again."""
    device_sip_registration_ignore_for_presence_calculation: YesNoInput | None
    """Ignore for presence. The registration of this device does not count for the presence of the
    user.

    Default "no".
    """
    device_sip_registration_ignore_report_enabled: YesNoInput | None
    """Ignore in reports. Leaves the registrations of this device out of reports.

    Default "no".
    """
    device_sip_no_to_tag_in_cancel: YesNoInput | None
    """No tag in CANCEL. Sends CANCEL without the tag that some phones reject.

    Default "no".
    """
    device_srtp_enabled: DeviceSrtpEnabledInput | None
    """Encrypted audio. Encrypts the audio: always, never, or when the other side can.

    Default "no".
    """
    auto_answer_enabled: YesNoInput | None
    """Answer by itself. The phone answers calls without being picked up.

    Default "no".
    """
    device_sip_allowed_user_agent: TextInput | None
    """Allowed user agent. Only phones whose user agent contains this text may register."""
    device_sip_nat_traversal_enabled: DeviceSipNatTraversalEnabledInput | None
    """NAT traversal. How the server reaches the phone behind a router; automatic is nearly always
    right.

    Default "automatic".
    """
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists: where this device
    is.
    """
    device_models_model: TextInput | None
    """Phone model. Model as the system names it. It takes effect together with the MAC address."""
    device_provisioning_mac_address: TextInput | None
    """MAC address. 12 digits from the label of the phone. The phone must be one of the domain's;
    the model is needed too.
    """
    device_provisioning_registration_core_server: TextInput | None
    """Server. The server, of those of the system, that the phone registers with."""
    device_provisioning_sip_transport_protocol: DeviceProvisioningSipTransportProtocolInput | None
    """Transport. How the phone reaches the server.

    Default "udp".
    """
    device_provisioning_username: TextInput | None
    """Provisioning user. Name that the phone fetches its configuration with."""
    device_provisioning_password: TextInput | None
    """Provisioning password. Password that the phone fetches its configuration with.

    A secret.
    """
    device_provisioning_line: IntegerInput | None
    """Line. Which line of the phone the device is."""
    device_provisioning_overrides: TextInput | None
    """Overrides. Settings of this phone that replace those of its model, each on a line."""
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records the calls of this device, optionally with a transcript and a sentiment
    analysis.

    Default "no".
    """


UpdateDevice = TypedDict(
    "UpdateDevice",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `user` is not given.
        "user": TextInput | None,
        # The path's, when the option `device` is not given.
        "device": TextInput | None,
        # SIP password. What the phone registers with. If omitted, the server makes one of 16
        # characters.
        # A secret.
        "device-sip-registration-password": TextInput | None,
        # Emergency caller ID. Number shown to emergency services in place of the user's, when calls
        # come from this device.
        # Fewer than 10 digits warns. Sent as text under 45.
        "caller-id-number-emergency": PhoneInput | None,
        # Always show voicemail. Tells the phone of new voicemail even if it does not ask.
        "device-force-notify-new-voicemails-enabled": YesNoInput | None,
        # Record this device only. Records calls by the device and not by the user.
        "device-level-call-recording-enabled": YesNoInput | None,
        # Push. Wakes the app of a mobile phone for calls.
        "device-push-enabled": YesNoInput | None,
        # Register every. Seconds after which the phone must have registered again.
        "device-sip-registration-expiry-seconds": IntegerInput | None,
        # Ignore for presence. The registration of this device does not count for the presence of
        # the user.
        "device-sip-registration-ignore-for-presence-calculation": YesNoInput | None,
        # Ignore in reports. Leaves the registrations of this device out of reports.
        "device-sip-registration-ignore-report-enabled": YesNoInput | None,
        # No tag in CANCEL. Sends CANCEL without the tag that some phones reject.
        "device-sip-no-to-tag-in-cancel": YesNoInput | None,
        # Encrypted audio. Encrypts the audio: always, never, or when the other side can.
        "device-srtp-enabled": DeviceSrtpEnabledInput | None,
        # Answer by itself. The phone answers calls without being picked up.
        "auto-answer-enabled": YesNoInput | None,
        # Allowed user agent. Only phones whose user agent contains this text may register.
        "device-sip-allowed-user-agent": TextInput | None,
        # NAT traversal. How the server reaches the phone behind a router; automatic is nearly
        # always right.
        "device-sip-nat-traversal-enabled": DeviceSipNatTraversalEnabledInput | None,
        # Emergency address. Exact id of an emergency address that already exists: where this device
        # is.
        "emergency-address-id": TextInput | None,
        # Phone model. Model as the system names it. It takes effect together with the MAC address.
        "device-models-model": TextInput | None,
        # MAC address. 12 digits from the label of the phone. The phone must be one of the domain's;
        # the model is needed too.
        "device-provisioning-mac-address": TextInput | None,
        # Server. The server, of those of the system, that the phone registers with.
        "device-provisioning-registration-core-server": TextInput | None,
        # Transport. How the phone reaches the server.
        "device-provisioning-sip-transport-protocol": DeviceProvisioningSipTransportProtocolInput
        | None,
        # Provisioning user. Name that the phone fetches its configuration with.
        "device-provisioning-username": TextInput | None,
        # Provisioning password. Password that the phone fetches its configuration with.
        # A secret.
        "device-provisioning-password": TextInput | None,
        # Line. Which line of the phone the device is.
        "device-provisioning-line": IntegerInput | None,
        # Overrides. Settings of this phone that replace those of its model, each on a line.
        "device-provisioning-overrides": TextInput | None,
        # Record calls. Records the calls of this device, optionally with a transcript and a
        # sentiment analysis.
        "recording-configuration": RecordingConfigurationInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.device.update` (`updateDevice`) by their wire names."""


class UpdateDeviceFields(TypedDict, total=False):
    """The fields of `netsapiens.device.update` as keyword arguments."""

    device_sip_registration_password: TextInput | None
    """SIP password. What the phone registers with. If omitted, the server makes one of 16
    characters.

    A secret.
    """
    caller_id_number_emergency: PhoneInput | None
    """Emergency caller ID. Number shown to emergency services in place of the user's, when calls
    come from this device.

    Fewer than 10 digits warns. Sent as text under 45.
    """
    device_force_notify_new_voicemails_enabled: YesNoInput | None
    """Always show voicemail. Tells the phone of new voicemail even if it does not ask."""
    device_level_call_recording_enabled: YesNoInput | None
    """Record this device only. Records calls by the device and not by the user."""
    device_push_enabled: YesNoInput | None
    """Push. Wakes the app of a mobile phone for calls."""
    device_sip_registration_expiry_seconds: IntegerInput | None
    """Register every. Seconds after which the phone must have registered again."""
    device_sip_registration_ignore_for_presence_calculation: YesNoInput | None
    """Ignore for presence. The registration of this device does not count for the presence of the
    user.
    """
    device_sip_registration_ignore_report_enabled: YesNoInput | None
    """Ignore in reports. Leaves the registrations of this device out of reports."""
    device_sip_no_to_tag_in_cancel: YesNoInput | None
    """No tag in CANCEL. Sends CANCEL without the tag that some phones reject."""
    device_srtp_enabled: DeviceSrtpEnabledInput | None
    """Encrypted audio. Encrypts the audio: always, never, or when the other side can."""
    auto_answer_enabled: YesNoInput | None
    """Answer by itself. The phone answers calls without being picked up."""
    device_sip_allowed_user_agent: TextInput | None
    """Allowed user agent. Only phones whose user agent contains this text may register."""
    device_sip_nat_traversal_enabled: DeviceSipNatTraversalEnabledInput | None
    """NAT traversal. How the server reaches the phone behind a router; automatic is nearly always
    right.
    """
    emergency_address_id: TextInput | None
    """Emergency address. Exact id of an emergency address that already exists: where this device
    is.
    """
    device_models_model: TextInput | None
    """Phone model. Model as the system names it. It takes effect together with the MAC address."""
    device_provisioning_mac_address: TextInput | None
    """MAC address. 12 digits from the label of the phone. The phone must be one of the domain's;
    the model is needed too.
    """
    device_provisioning_registration_core_server: TextInput | None
    """Server. The server, of those of the system, that the phone registers with."""
    device_provisioning_sip_transport_protocol: DeviceProvisioningSipTransportProtocolInput | None
    """Transport. How the phone reaches the server."""
    device_provisioning_username: TextInput | None
    """Provisioning user. Name that the phone fetches its configuration with."""
    device_provisioning_password: TextInput | None
    """Provisioning password. Password that the phone fetches its configuration with.

    A secret.
    """
    device_provisioning_line: IntegerInput | None
    """Line. Which line of the phone the device is."""
    device_provisioning_overrides: TextInput | None
    """Overrides. Settings of this phone that replace those of its model, each on a line."""
    recording_configuration: RecordingConfigurationInput | None
    """Record calls. Records the calls of this device, optionally with a transcript and a sentiment
    analysis.
    """


CreatePhonenumber = TypedDict(
    "CreatePhonenumber",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # Phone number. The number with its country code, such as 18005551234. It cannot be changed
        # later.
        # Required. Sent as text under 45.
        "phonenumber": PhoneInput | None,
        # In use. Turns the rule of this number on.
        # Default "yes".
        "enabled": YesNoInput | None,
        # Calls go to. What happens to a call: to-user rings a user, available-number keeps the
        # number without one.
        "dial-rule-application": DialRuleApplicationInput | None,
        # Parameter. More settings of what happens to a call. Usually omitted.
        "dial-rule-parameter": TextInput | None,
        # Destination. Extension of the user or the queue that calls go to; [*] for a number that
        # leads nowhere yet.
        # Required.
        "dial-rule-translation-destination-user": TextInput | None,
        # Destination host. Domain or connection that calls go to. Usually omitted.
        # Default "[*]".
        "dial-rule-translation-destination-host": TextInput | None,
        # Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a
        # word before it.
        # Default "[*]".
        "dial-rule-translation-source-name": TextInput | None,
        # Description. A note on what the number is for.
        "dial-rule-description": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.phonenumber.create` (`createPhonenumber`) by their wire names."""


class CreatePhonenumberFields(TypedDict, total=False):
    """The fields of `netsapiens.phonenumber.create` as keyword arguments."""

    phonenumber: PhoneInput | None
    """Phone number. The number with its country code, such as 18005551234. It cannot be changed
    later.

    Required. Sent as text under 45.
    """
    enabled: YesNoInput | None
    """In use. Turns the rule of this number on.

    Default "yes".
    """
    dial_rule_application: DialRuleApplicationInput | None
    """Calls go to. What happens to a call: to-user rings a user, available-number keeps the number
    without one.
    """
    dial_rule_parameter: TextInput | None
    """Parameter. More settings of what happens to a call. Usually omitted."""
    dial_rule_translation_destination_user: TextInput | None
    """Destination. Extension of the user or the queue that calls go to; [*] for a number that leads
    nowhere yet.

    Required.
    """
    dial_rule_translation_destination_host: TextInput | None
    """Destination host. Domain or connection that calls go to. Usually omitted.

    Default "[*]".
    """
    dial_rule_translation_source_name: TextInput | None
    """Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a word
    before it.

    Default "[*]".
    """
    dial_rule_description: TextInput | None
    """Description. A note on what the number is for."""


UpdatePhonenumber = TypedDict(
    "UpdatePhonenumber",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `phonenumber` is not given.
        "phonenumber": TextInput | None,
        # In use. Turns the rule of this number on.
        "enabled": YesNoInput | None,
        # Calls go to. What happens to a call: to-user rings a user, available-number keeps the
        # number without one.
        "dial-rule-application": DialRuleApplicationInput | None,
        # Parameter. More settings of what happens to a call. Usually omitted.
        "dial-rule-parameter": TextInput | None,
        # Destination. Extension of the user or the queue that calls go to; [*] for a number that
        # leads nowhere yet.
        # Required unless `partial`.
        "dial-rule-translation-destination-user": TextInput | None,
        # Destination host. Domain or connection that calls go to. Usually omitted.
        "dial-rule-translation-destination-host": TextInput | None,
        # Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a
        # word before it.
        "dial-rule-translation-source-name": TextInput | None,
        # Description. A note on what the number is for.
        "dial-rule-description": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.phonenumber.update` (`updatePhonenumber`) by their wire names."""


class UpdatePhonenumberFields(TypedDict, total=False):
    """The fields of `netsapiens.phonenumber.update` as keyword arguments."""

    enabled: YesNoInput | None
    """In use. Turns the rule of this number on."""
    dial_rule_application: DialRuleApplicationInput | None
    """Calls go to. What happens to a call: to-user rings a user, available-number keeps the number
    without one.
    """
    dial_rule_parameter: TextInput | None
    """Parameter. More settings of what happens to a call. Usually omitted."""
    dial_rule_translation_destination_user: TextInput | None
    """Destination. Extension of the user or the queue that calls go to; [*] for a number that leads
    nowhere yet.

    Required unless `partial`.
    """
    dial_rule_translation_destination_host: TextInput | None
    """Destination host. Domain or connection that calls go to. Usually omitted."""
    dial_rule_translation_source_name: TextInput | None
    """Name shown. Caller's name as the called person sees it: [*] keeps it, sales_[*] puts a word
    before it.
    """
    dial_rule_description: TextInput | None
    """Description. A note on what the number is for."""


ValidateAddress = TypedDict(
    "ValidateAddress",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # Address id. The id that the validation of the address returned: validate the address
        # first.
        "emergency-address-id": TextInput | None,
        # Name of the address. What the address is called in lists.
        # Required.
        "address-name": TextInput | None,
        # Name of the caller. Person or company that emergency services are told.
        # Required.
        "caller-name": TextInput | None,
        # Street and number. Number and name of the street, such as 8910 University Center Ln. No
        # post office box.
        # Required.
        "address-line-1": TextInput | None,
        # Suite or floor. Suite, apartment or floor.
        "address-line-2": TextInput | None,
        # City. The city or town.
        # Required.
        "address-city": TextInput | None,
        # State or province. Two letters, such as CA for California or ON for Ontario.
        # Required.
        "address-state-province-abbreviation": TextInput | None,
        # Postal code. ZIP code in the US, postal code elsewhere.
        # Required.
        "address-postal-code": TextInput | None,
        # Country. Two letters, such as US or CA.
        # Required.
        "address-country-abbreviation": TextInput | None,
        # Place in the building. Where in the building people are, such as: front left desk.
        # Required.
        "address-location-description": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.address.validate` (`validateAddress`) by their wire names."""


class ValidateAddressFields(TypedDict, total=False):
    """The fields of `netsapiens.address.validate` as keyword arguments."""

    emergency_address_id: TextInput | None
    """Address id. The id that the validation of the address returned: validate the address first.
    """
    address_name: TextInput | None
    """Name of the address. What the address is called in lists.

    Required.
    """
    caller_name: TextInput | None
    """Name of the caller. Person or company that emergency services are told.

    Required.
    """
    address_line_1: TextInput | None
    """Street and number. Number and name of the street, such as 8910 University Center Ln. No post
    office box.

    Required.
    """
    address_line_2: TextInput | None
    """Suite or floor. Suite, apartment or floor."""
    address_city: TextInput | None
    """City. The city or town.

    Required.
    """
    address_state_province_abbreviation: TextInput | None
    """State or province. Two letters, such as CA for California or ON for Ontario.

    Required.
    """
    address_postal_code: TextInput | None
    """Postal code. ZIP code in the US, postal code elsewhere.

    Required.
    """
    address_country_abbreviation: TextInput | None
    """Country. Two letters, such as US or CA.

    Required.
    """
    address_location_description: TextInput | None
    """Place in the building. Where in the building people are, such as: front left desk.

    Required.
    """


CreateAddressForDomain = TypedDict(
    "CreateAddressForDomain",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # Address id. The id that the validation of the address returned: validate the address
        # first.
        # Required.
        "emergency-address-id": TextInput | None,
        # Name of the address. What the address is called in lists.
        # Required.
        "address-name": TextInput | None,
        # Name of the caller. Person or company that emergency services are told.
        # Required.
        "caller-name": TextInput | None,
        # Street and number. Number and name of the street, such as 8910 University Center Ln. No
        # post office box.
        # Required.
        "address-line-1": TextInput | None,
        # Suite or floor. Suite, apartment or floor.
        "address-line-2": TextInput | None,
        # City. The city or town.
        # Required.
        "address-city": TextInput | None,
        # State or province. Two letters, such as CA for California or ON for Ontario.
        # Required.
        "address-state-province-abbreviation": TextInput | None,
        # Postal code. ZIP code in the US, postal code elsewhere.
        # Required.
        "address-postal-code": TextInput | None,
        # Country. Two letters, such as US or CA.
        # Required.
        "address-country-abbreviation": TextInput | None,
        # Place in the building. Where in the building people are, such as: front left desk.
        "address-location-description": TextInput | None,
        # Public IP address. IP address of the program that creates the address.
        "ip-address-public": TextInput | None,
        # Location document. The document that the validation of the address returned, unchanged.
        # Required.
        "address-formatted-pidflo": TextInput | None,
        # Carrier. Carrier that the address is registered with, as the validation returned it.
        "carrier": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.address.create` (`createAddressForDomain`) by their wire names."""


class CreateAddressForDomainFields(TypedDict, total=False):
    """The fields of `netsapiens.address.create` as keyword arguments."""

    emergency_address_id: TextInput | None
    """Address id. The id that the validation of the address returned: validate the address first.

    Required.
    """
    address_name: TextInput | None
    """Name of the address. What the address is called in lists.

    Required.
    """
    caller_name: TextInput | None
    """Name of the caller. Person or company that emergency services are told.

    Required.
    """
    address_line_1: TextInput | None
    """Street and number. Number and name of the street, such as 8910 University Center Ln. No post
    office box.

    Required.
    """
    address_line_2: TextInput | None
    """Suite or floor. Suite, apartment or floor."""
    address_city: TextInput | None
    """City. The city or town.

    Required.
    """
    address_state_province_abbreviation: TextInput | None
    """State or province. Two letters, such as CA for California or ON for Ontario.

    Required.
    """
    address_postal_code: TextInput | None
    """Postal code. ZIP code in the US, postal code elsewhere.

    Required.
    """
    address_country_abbreviation: TextInput | None
    """Country. Two letters, such as US or CA.

    Required.
    """
    address_location_description: TextInput | None
    """Place in the building. Where in the building people are, such as: front left desk."""
    ip_address_public: TextInput | None
    """Public IP address. IP address of the program that creates the address."""
    address_formatted_pidflo: TextInput | None
    """Location document. The document that the validation of the address returned, unchanged.

    Required.
    """
    carrier: TextInput | None
    """Carrier. Carrier that the address is registered with, as the validation returned it."""


CreateAddressForUser = TypedDict(
    "CreateAddressForUser",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # The path's, when the option `user` is not given.
        "user": TextInput | None,
        # Address id. The id that the validation of the address returned: validate the address
        # first.
        # Required.
        "emergency-address-id": TextInput | None,
        # Name of the address. What the address is called in lists.
        # Required.
        "address-name": TextInput | None,
        # Name of the caller. Person or company that emergency services are told.
        # Required.
        "caller-name": TextInput | None,
        # Street and number. Number and name of the street, such as 8910 University Center Ln. No
        # post office box.
        # Required.
        "address-line-1": TextInput | None,
        # Suite or floor. Suite, apartment or floor.
        "address-line-2": TextInput | None,
        # City. The city or town.
        # Required.
        "address-city": TextInput | None,
        # State or province. Two letters, such as CA for California or ON for Ontario.
        # Required.
        "address-state-province-abbreviation": TextInput | None,
        # Postal code. ZIP code in the US, postal code elsewhere.
        # Required.
        "address-postal-code": TextInput | None,
        # Country. Two letters, such as US or CA.
        # Required.
        "address-country-abbreviation": TextInput | None,
        # Place in the building. Where in the building people are, such as: front left desk.
        "address-location-description": TextInput | None,
        # Public IP address. IP address of the program that creates the address.
        "ip-address-public": TextInput | None,
        # Location document. The document that the validation of the address returned, unchanged.
        # Required.
        "address-formatted-pidflo": TextInput | None,
        # Carrier. Carrier that the address is registered with, as the validation returned it.
        "carrier": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.user_address.create` (`createAddressForUser`) by their wire names."""


class CreateAddressForUserFields(TypedDict, total=False):
    """The fields of `netsapiens.user_address.create` as keyword arguments."""

    emergency_address_id: TextInput | None
    """Address id. The id that the validation of the address returned: validate the address first.

    Required.
    """
    address_name: TextInput | None
    """Name of the address. What the address is called in lists.

    Required.
    """
    caller_name: TextInput | None
    """Name of the caller. Person or company that emergency services are told.

    Required.
    """
    address_line_1: TextInput | None
    """Street and number. Number and name of the street, such as 8910 University Center Ln. No post
    office box.

    Required.
    """
    address_line_2: TextInput | None
    """Suite or floor. Suite, apartment or floor."""
    address_city: TextInput | None
    """City. The city or town.

    Required.
    """
    address_state_province_abbreviation: TextInput | None
    """State or province. Two letters, such as CA for California or ON for Ontario.

    Required.
    """
    address_postal_code: TextInput | None
    """Postal code. ZIP code in the US, postal code elsewhere.

    Required.
    """
    address_country_abbreviation: TextInput | None
    """Country. Two letters, such as US or CA.

    Required.
    """
    address_location_description: TextInput | None
    """Place in the building. Where in the building people are, such as: front left desk."""
    ip_address_public: TextInput | None
    """Public IP address. IP address of the program that creates the address."""
    address_formatted_pidflo: TextInput | None
    """Location document. The document that the validation of the address returned, unchanged.

    Required.
    """
    carrier: TextInput | None
    """Carrier. Carrier that the address is registered with, as the validation returned it."""


CreatePhone = TypedDict(
    "CreatePhone",
    {
        # The path's, when the option `domain` is not given.
        "domain": TextInput | None,
        # MAC address. 12 digits from the label of the phone, with or without marks between them.
        # Required. 12 to 12 characters.
        "device-provisioning-mac-address": TextInput | None,
        # Reseller. Reseller of the domain. Usually omitted.
        "reseller": TextInput | None,
        # Phone model. Brand and model as the system names them.
        # Required.
        "device-models-brand-and-model": TextInput | None,
        # Server. The server that the phone registers with.
        "device-provisioning-registration-core-server": TextInput | None,
        # Notes. A note on the phone, such as where it stands.
        "notes": TextInput | None,
        # SIP address of line 1. SIP address of the device that line 1 of the phone is.
        "device-provisioning-sip-uri-1": TextInput | None,
        # Line 1 in use. Turns line 1 of the phone on.
        # Default "no".
        "device-provisioning-line-1-enabled": YesNoInput | None,
        # Line 1 shared. Shares line 1 with other phones.
        "device-provisioning-sip-uri-1-shared-line-enabled": TextInput | None,
        # SIP address of line 2. SIP address of the device that line 2 of the phone is.
        "device-provisioning-sip-uri-2": TextInput | None,
        # Line 2 in use. Turns line 2 of the phone on.
        # Default "no".
        "device-provisioning-line-2-enabled": YesNoInput | None,
        # Line 2 shared. Shares line 2 with other phones.
        "device-provisioning-sip-uri-2-shared-line-enabled": TextInput | None,
        # Transport. How the phone reaches the server: udp, tcp or tls.
        "device-provisioning-sip-transport-protocol": TextInput | None,
        # Provisioning user. Name that the phone fetches its configuration with.
        "device-provisioning-username": TextInput | None,
        # Provisioning password. Password that the phone fetches its configuration with.
        # A secret.
        "device-provisioning-password": TextInput | None,
        # Overrides. Settings of this phone that replace those of its model, each on a line.
        "device-models-overrides-blob": TextInput | None,
        # Directory. Directory that the phone shows.
        "device-provisioning-directory": TextInput | None,
        # Directory supported. Whether the phone shows a directory.
        "device-provisioning-directory-support": TextInput | None,
        # Provisioning server. Host that the phone fetches its configuration from.
        "device-provisioning-ndp-hostname": TextInput | None,
        # Presence. Presence of others on the keys of the phone.
        "device-provisioning-presence": TextInput | None,
        # Redundancy. Servers that the phone turns to when one fails. The spelling is the
        # document's.
        "redundency": TextInput | None,
        # SIP address of line 3. SIP address of the device that line 3 of the phone is.
        "device-provisioning-sip-uri-3": TextInput | None,
        # Line 3 in use. Turns line 3 of the phone on.
        "device-provisioning-line-3-enabled": TextInput | None,
        # Line 3 shared. Shares line 3 with other phones.
        "device-provisioning-sip-uri-3-shared-line-enabled": TextInput | None,
        # SIP address of line 4. SIP address of the device that line 4 of the phone is.
        "device-provisioning-sip-uri-4": TextInput | None,
        # Line 4 in use. Turns line 4 of the phone on.
        "device-provisioning-line-4-enabled": TextInput | None,
        # Line 4 shared. Shares line 4 with other phones.
        "device-provisioning-sip-uri-4-shared-line-enabled": TextInput | None,
        # SIP address of line 5. SIP address of the device that line 5 of the phone is.
        "device-provisioning-sip-uri-5": TextInput | None,
        # Line 5 in use. Turns line 5 of the phone on.
        "device-provisioning-line-5-enabled": TextInput | None,
        # Line 5 shared. Shares line 5 with other phones.
        "device-provisioning-sip-uri-5-shared-line-enabled": TextInput | None,
        # SIP address of line 6. SIP address of the device that line 6 of the phone is.
        "device-provisioning-sip-uri-6": TextInput | None,
        # Line 6 in use. Turns line 6 of the phone on.
        "device-provisioning-line-6-enabled": TextInput | None,
        # Line 6 shared. Shares line 6 with other phones.
        "device-provisioning-sip-uri-6-shared-line-enabled": TextInput | None,
        # SIP address of line 7. SIP address of the device that line 7 of the phone is.
        "device-provisioning-sip-uri-7": TextInput | None,
        # Line 7 in use. Turns line 7 of the phone on.
        "device-provisioning-line-7-enabled": TextInput | None,
        # Line 7 shared. Shares line 7 with other phones.
        "device-provisioning-sip-uri-7-shared-line-enabled": TextInput | None,
        # SIP address of line 8. SIP address of the device that line 8 of the phone is.
        "device-provisioning-sip-uri-8": TextInput | None,
        # Line 8 in use. Turns line 8 of the phone on.
        "device-provisioning-line-8-enabled": TextInput | None,
        # Line 8 shared. Shares line 8 with other phones.
        "device-provisioning-sip-uri-8-shared-line-enabled": TextInput | None,
    },
    total=False,
)
"""The fields of `netsapiens.phone.create` (`createPhone`) by their wire names."""


class CreatePhoneFields(TypedDict, total=False):
    """The fields of `netsapiens.phone.create` as keyword arguments."""

    device_provisioning_mac_address: TextInput | None
    """MAC address. 12 digits from the label of the phone, with or without marks between them.

    Required. 12 to 12 characters.
    """
    reseller: TextInput | None
    """Reseller. Reseller of the domain. Usually omitted."""
    device_models_brand_and_model: TextInput | None
    """Phone model. Brand and model as the system names them.

    Required.
    """
    device_provisioning_registration_core_server: TextInput | None
    """Server. The server that the phone registers with."""
    notes: TextInput | None
    """Notes. A note on the phone, such as where it stands."""
    device_provisioning_sip_uri_1: TextInput | None
    """SIP address of line 1. SIP address of the device that line 1 of the phone is."""
    device_provisioning_line_1_enabled: YesNoInput | None
    """Line 1 in use. Turns line 1 of the phone on.

    Default "no".
    """
    device_provisioning_sip_uri_1_shared_line_enabled: TextInput | None
    """Line 1 shared. Shares line 1 with other phones."""
    device_provisioning_sip_uri_2: TextInput | None
    """SIP address of line 2. SIP address of the device that line 2 of the phone is."""
    device_provisioning_line_2_enabled: YesNoInput | None
    """Line 2 in use. Turns line 2 of the phone on.

    Default "no".
    """
    device_provisioning_sip_uri_2_shared_line_enabled: TextInput | None
    """Line 2 shared. Shares line 2 with other phones."""
    device_provisioning_sip_transport_protocol: TextInput | None
    """Transport. How the phone reaches the server: udp, tcp or tls."""
    device_provisioning_username: TextInput | None
    """Provisioning user. Name that the phone fetches its configuration with."""
    device_provisioning_password: TextInput | None
    """Provisioning password. Password that the phone fetches its configuration with.

    A secret.
    """
    device_models_overrides_blob: TextInput | None
    """Overrides. Settings of this phone that replace those of its model, each on a line."""
    device_provisioning_directory: TextInput | None
    """Directory. Directory that the phone shows."""
    device_provisioning_directory_support: TextInput | None
    """Directory supported. Whether the phone shows a directory."""
    device_provisioning_ndp_hostname: TextInput | None
    """Provisioning server. Host that the phone fetches its configuration from."""
    device_provisioning_presence: TextInput | None
    """Presence. Presence of others on the keys of the phone."""
    redundency: TextInput | None
    """Redundancy. Servers that the phone turns to when one fails. The spelling is the document's.
    """
    device_provisioning_sip_uri_3: TextInput | None
    """SIP address of line 3. SIP address of the device that line 3 of the phone is."""
    device_provisioning_line_3_enabled: TextInput | None
    """Line 3 in use. Turns line 3 of the phone on."""
    device_provisioning_sip_uri_3_shared_line_enabled: TextInput | None
    """Line 3 shared. Shares line 3 with other phones."""
    device_provisioning_sip_uri_4: TextInput | None
    """SIP address of line 4. SIP address of the device that line 4 of the phone is."""
    device_provisioning_line_4_enabled: TextInput | None
    """Line 4 in use. Turns line 4 of the phone on."""
    device_provisioning_sip_uri_4_shared_line_enabled: TextInput | None
    """Line 4 shared. Shares line 4 with other phones."""
    device_provisioning_sip_uri_5: TextInput | None
    """SIP address of line 5. SIP address of the device that line 5 of the phone is."""
    device_provisioning_line_5_enabled: TextInput | None
    """Line 5 in use. Turns line 5 of the phone on."""
    device_provisioning_sip_uri_5_shared_line_enabled: TextInput | None
    """Line 5 shared. Shares line 5 with other phones."""
    device_provisioning_sip_uri_6: TextInput | None
    """SIP address of line 6. SIP address of the device that line 6 of the phone is."""
    device_provisioning_line_6_enabled: TextInput | None
    """Line 6 in use. Turns line 6 of the phone on."""
    device_provisioning_sip_uri_6_shared_line_enabled: TextInput | None
    """Line 6 shared. Shares line 6 with other phones."""
    device_provisioning_sip_uri_7: TextInput | None
    """SIP address of line 7. SIP address of the device that line 7 of the phone is."""
    device_provisioning_line_7_enabled: TextInput | None
    """Line 7 in use. Turns line 7 of the phone on."""
    device_provisioning_sip_uri_7_shared_line_enabled: TextInput | None
    """Line 7 shared. Shares line 7 with other phones."""
    device_provisioning_sip_uri_8: TextInput | None
    """SIP address of line 8. SIP address of the device that line 8 of the phone is."""
    device_provisioning_line_8_enabled: TextInput | None
    """Line 8 in use. Turns line 8 of the phone on."""
    device_provisioning_sip_uri_8_shared_line_enabled: TextInput | None
    """Line 8 shared. Shares line 8 with other phones."""


class CreateOdinUser(TypedDict, total=False):
    """The fields of `odin.user.create` (`post_user`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at
    most, so fewer characters where some have accents.

    Required. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. Id of the group that the user is created in. It is unique within its service provider
    only.

    Required. 1 to 30 characters.
    """
    userId: TextInput | None
    """User id. Name for signing in, unique on the whole system: user@domain, with a domain that the
    group has.

    Required. 1 to 161 characters.
    """
    lastName: TextInput | None
    """Last name. Family name.

    Required. 1 to 30 characters.
    """
    firstName: TextInput | None
    """First name. Given name, as colleagues know it.

    Required. 1 to 30 characters.
    """
    callingLineIdLastName: TextInput | None
    """Caller ID last name. Shown to people the user calls. If omitted on create, it is the last
    name.

    That of `lastName` unless given. 1 to 30 characters.
    """
    callingLineIdFirstName: TextInput | None
    """Caller ID first name. Shown to people the user calls. If omitted on create, it is the first
    name.

    That of `firstName` unless given. 1 to 30 characters.
    """
    nameDialingName: OdinUserNameDialingName | None
    """Names for dialing. Other names for callers who dial by name."""
    hiraganaLastName: TextInput | None
    """Last name in hiragana. Japanese reading of the family name.

    1 to 30 characters.
    """
    hiraganaFirstName: TextInput | None
    """First name in hiragana. Japanese reading of the given name.

    1 to 30 characters.
    """
    phoneNumber: TextInput | None
    """Phone number. Public number of the user. It must belong to the group and be free; write + and
    the country code for a country other than the group's.

    1 to 23 characters.
    """
    extension: TextInput | None
    """Extension. Internal number, unique in the group. The group sets how many digits it has.

    2 to 20 characters.
    """
    callingLineIdPhoneNumber: TextInput | None
    """Caller ID number. Number shown to people the user calls.

    1 to 23 characters.
    """
    password: TextInput | None
    """Portal password. Password for the web portal only, not for the phone or the mailbox. The
    group's rules decide how strong it must be.

    1 to 60 characters. A secret.
    """
    department: OdinUserDepartment | None
    """Department. An existing department of the group or of the whole enterprise."""
    language: TextInput | None
    """Language. Name of a language that is set up on the system, such as English; not a code such
    as en_US.

    1 to 40 characters.
    """
    timeZone: TextInput | None
    """Time zone. Key of a zone that the system offers, such as America/New_York. The name shown
    beside it changes with the season and does not work.

    1 to 127 characters.
    """
    aliases: list[str] | list[TextInput] | None
    """SIP aliases. Up to three more addresses at which the user can be called.

    At most 3 items.
    """
    endpointType: EndpointTypeInput | None
    """Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
    neither.
    """
    accessDeviceEndpoint: OdinUserAccessDeviceEndpoint | None
    """Line on a device. The user's own line. It cannot be combined with a trunk."""
    trunkAddressing: OdinUserTrunkAddressing | None
    """Place behind a trunk. How the user is reached through a trunk group. It cannot be combined
    with a line on a device.
    """
    title: TextInput | None
    """Job title. Job title, shown in directories.

    1 to 50 characters.
    """
    pagerPhoneNumber: TextInput | None
    """Pager number. Kept as a note and not checked by the server.

    1 to 30 characters.
    """
    mobilePhoneNumber: TextInput | None
    """Mobile number. Number as it is dialed.

    1 to 30 characters.
    """
    emailAddress: TextInput | None
    """E-mail address. One e-mail address of the person.

    1 to 80 characters.
    """
    yahooId: TextInput | None
    """Social id. Name on another network. The key is named after a messenger that no longer exists.

    1 to 50 characters.
    """
    addressLocation: TextInput | None
    """Location. Where to find the person: a building, a floor, a room.

    1 to 80 characters.
    """
    address: OdinUserAddress | None
    """Postal address. Street address of the person's workplace."""
    networkClassOfService: TextInput | None
    """Network class of service. One of the classes assigned to the group. It sets what the user's
    calls may do in the network.

    1 to 40 characters.
    """
    alternateUserId: list[OdinUserAlternateUserIdItem] | None
    """Other login names. Up to four more names that the user may sign in with. Some server modes
    ignore them.

    At most 4 items.
    """
    isPlace: BooleanInput | None
    """A place, not a person. The user represents a place, such as a meeting room."""


class CreateOdinUserFields(TypedDict, total=False):
    """The fields of `odin.user.create` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at
    most, so fewer characters where some have accents.

    Required. 1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. Id of the group that the user is created in. It is unique within its service provider
    only.

    Required. 1 to 30 characters.
    """
    user_id: TextInput | None
    """User id. Name for signing in, unique on the whole system: user@domain, with a domain that the
    group has.

    Required. 1 to 161 characters.
    """
    last_name: TextInput | None
    """Last name. Family name.

    Required. 1 to 30 characters.
    """
    first_name: TextInput | None
    """First name. Given name, as colleagues know it.

    Required. 1 to 30 characters.
    """
    calling_line_id_last_name: TextInput | None
    """Caller ID last name. Shown to people the user calls. If omitted on create, it is the last
    name.

    That of `lastName` unless given. 1 to 30 characters.
    """
    calling_line_id_first_name: TextInput | None
    """Caller ID first name. Shown to people the user calls. If omitted on create, it is the first
    name.

    That of `firstName` unless given. 1 to 30 characters.
    """
    name_dialing_name: OdinUserNameDialingName | None
    """Names for dialing. Other names for callers who dial by name."""
    hiragana_last_name: TextInput | None
    """Last name in hiragana. Japanese reading of the family name.

    1 to 30 characters.
    """
    hiragana_first_name: TextInput | None
    """First name in hiragana. Japanese reading of the given name.

    1 to 30 characters.
    """
    phone_number: TextInput | None
    """Phone number. Public number of the user. It must belong to the group and be free; write + and
    the country code for a country other than the group's.

    1 to 23 characters.
    """
    extension: TextInput | None
    """Extension. Internal number, unique in the group. The group sets how many digits it has.

    2 to 20 characters.
    """
    calling_line_id_phone_number: TextInput | None
    """Caller ID number. Number shown to people the user calls.

    1 to 23 characters.
    """
    password: TextInput | None
    """Portal password. Password for the web portal only, not for the phone or the mailbox. The
    group's rules decide how strong it must be.

    1 to 60 characters. A secret.
    """
    department: OdinUserDepartment | None
    """Department. An existing department of the group or of the whole enterprise."""
    language: TextInput | None
    """Language. Name of a language that is set up on the system, such as English; not a code such
    as en_US.

    1 to 40 characters.
    """
    time_zone: TextInput | None
    """Time zone. Key of a zone that the system offers, such as America/New_York. The name shown
    beside it changes with the season and does not work.

    1 to 127 characters.
    """
    aliases: list[str] | list[TextInput] | None
    """SIP aliases. Up to three more addresses at which the user can be called.

    At most 3 items.
    """
    endpoint_type: EndpointTypeInput | None
    """Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
    neither.
    """
    access_device_endpoint: OdinUserAccessDeviceEndpoint | None
    """Line on a device. The user's own line. It cannot be combined with a trunk."""
    trunk_addressing: OdinUserTrunkAddressing | None
    """Place behind a trunk. How the user is reached through a trunk group. It cannot be combined
    with a line on a device.
    """
    title: TextInput | None
    """Job title. Job title, shown in directories.

    1 to 50 characters.
    """
    pager_phone_number: TextInput | None
    """Pager number. Kept as a note and not checked by the server.

    1 to 30 characters.
    """
    mobile_phone_number: TextInput | None
    """Mobile number. Number as it is dialed.

    1 to 30 characters.
    """
    email_address: TextInput | None
    """E-mail address. One e-mail address of the person.

    1 to 80 characters.
    """
    yahoo_id: TextInput | None
    """Social id. Name on another network. The key is named after a messenger that no longer exists.

    1 to 50 characters.
    """
    address_location: TextInput | None
    """Location. Where to find the person: a building, a floor, a room.

    1 to 80 characters.
    """
    address: OdinUserAddress | None
    """Postal address. Street address of the person's workplace."""
    network_class_of_service: TextInput | None
    """Network class of service. One of the classes assigned to the group. It sets what the user's
    calls may do in the network.

    1 to 40 characters.
    """
    alternate_user_id: list[OdinUserAlternateUserIdItem] | None
    """Other login names. Up to four more names that the user may sign in with. Some server modes
    ignore them.

    At most 4 items.
    """
    is_place: BooleanInput | None
    """A place, not a person. The user represents a place, such as a meeting room."""


class UpdateOdinUser(TypedDict, total=False):
    """The fields of `odin.user.update` (`put_user`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at
    most, so fewer characters where some have accents.

    1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. Id of the group that the user is created in. It is unique within its service provider
    only.

    1 to 30 characters.
    """
    userId: TextInput | None
    """User id. Name for signing in, unique on the whole system: user@domain, with a domain that the
    group has.

    Required unless `partial`. 1 to 161 characters.
    """
    lastName: TextInput | None
    """Last name. Family name.

    1 to 30 characters.
    """
    firstName: TextInput | None
    """First name. Given name, as colleagues know it.

    1 to 30 characters.
    """
    callingLineIdLastName: TextInput | None
    """Caller ID last name. Shown to people the user calls. If omitted on create, it is the last
    name.

    1 to 30 characters.
    """
    callingLineIdFirstName: TextInput | None
    """Caller ID first name. Shown to people the user calls. If omitted on create, it is the first
    name.

    1 to 30 characters.
    """
    nameDialingName: OdinUserNameDialingName | None
    """Names for dialing. Other names for callers who dial by name."""
    hiraganaLastName: TextInput | None
    """Last name in hiragana. Japanese reading of the family name.

    1 to 30 characters.
    """
    hiraganaFirstName: TextInput | None
    """First name in hiragana. Japanese reading of the given name.

    1 to 30 characters.
    """
    phoneNumber: TextInput | None
    """Phone number. Public number of the user. It must belong to the group and be free; write + and
    the country code for a country other than the group's.

    1 to 23 characters.
    """
    extension: TextInput | None
    """Extension. Internal number, unique in the group. The group sets how many digits it has.

    2 to 20 characters.
    """
    callingLineIdPhoneNumber: TextInput | None
    """Caller ID number. Number shown to people the user calls.

    1 to 23 characters.
    """
    password: TextInput | None
    """Portal password. Password for the web portal only, not for the phone or the mailbox. The
    group's rules decide how strong it must be.

    1 to 60 characters. A secret.
    """
    department: OdinUserDepartment | None
    """Department. An existing department of the group or of the whole enterprise."""
    language: TextInput | None
    """Language. Name of a language that is set up on the system, such as English; not a code such
    as en_US.

    1 to 40 characters.
    """
    timeZone: TextInput | None
    """Time zone. Key of a zone that the system offers, such as America/New_York. The name shown
    beside it changes with the season and does not work.

    1 to 127 characters.
    """
    aliases: list[str] | list[TextInput] | None
    """SIP aliases. Up to three more addresses at which the user can be called.

    At most 3 items.
    """
    endpointType: EndpointTypeInput | None
    """Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
    neither.
    """
    accessDeviceEndpoint: OdinUserAccessDeviceEndpoint | None
    """Line on a device. The user's own line. It cannot be combined with a trunk."""
    trunkAddressing: OdinUserTrunkAddressing | None
    """Place behind a trunk. How the user is reached through a trunk group. It cannot be combined
    with a line on a device.
    """
    title: TextInput | None
    """Job title. Job title, shown in directories.

    1 to 50 characters.
    """
    pagerPhoneNumber: TextInput | None
    """Pager number. Kept as a note and not checked by the server.

    1 to 30 characters.
    """
    mobilePhoneNumber: TextInput | None
    """Mobile number. Number as it is dialed.

    1 to 30 characters.
    """
    emailAddress: TextInput | None
    """E-mail address. One e-mail address of the person.

    1 to 80 characters.
    """
    yahooId: TextInput | None
    """Social id. Name on another network. The key is named after a messenger that no longer exists.

    1 to 50 characters.
    """
    addressLocation: TextInput | None
    """Location. Where to find the person: a building, a floor, a room.

    1 to 80 characters.
    """
    address: OdinUserAddress | None
    """Postal address. Street address of the person's workplace."""
    networkClassOfService: TextInput | None
    """Network class of service. One of the classes assigned to the group. It sets what the user's
    calls may do in the network.

    1 to 40 characters.
    """
    officeZoneName: TextInput | None
    """Office zone. Name of the zone that counts as the user's office.

    1 to 40 characters.
    """
    primaryZoneName: TextInput | None
    """Primary zone. Name of the zone that counts as the user's first.

    1 to 80 characters.
    """
    impId: TextInput | None
    """Messaging id. Name for messages and presence.

    1 to 196 characters.
    """
    alternateUserId: list[OdinUserAlternateUserIdItem] | None
    """Other login names. Up to four more names that the user may sign in with. Some server modes
    ignore them.

    At most 4 items.
    """
    isPlace: BooleanInput | None
    """A place, not a person. The user represents a place, such as a meeting room."""


class UpdateOdinUserFields(TypedDict, total=False):
    """The fields of `odin.user.update` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. Id of the service provider or enterprise that owns the group. 30 bytes at
    most, so fewer characters where some have accents.

    1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. Id of the group that the user is created in. It is unique within its service provider
    only.

    1 to 30 characters.
    """
    user_id: TextInput | None
    """User id. Name for signing in, unique on the whole system: user@domain, with a domain that the
    group has.

    Required unless `partial`. 1 to 161 characters.
    """
    last_name: TextInput | None
    """Last name. Family name.

    1 to 30 characters.
    """
    first_name: TextInput | None
    """First name. Given name, as colleagues know it.

    1 to 30 characters.
    """
    calling_line_id_last_name: TextInput | None
    """Caller ID last name. Shown to people the user calls. If omitted on create, it is the last
    name.

    1 to 30 characters.
    """
    calling_line_id_first_name: TextInput | None
    """Caller ID first name. Shown to people the user calls. If omitted on create, it is the first
    name.

    1 to 30 characters.
    """
    name_dialing_name: OdinUserNameDialingName | None
    """Names for dialing. Other names for callers who dial by name."""
    hiragana_last_name: TextInput | None
    """Last name in hiragana. Japanese reading of the family name.

    1 to 30 characters.
    """
    hiragana_first_name: TextInput | None
    """First name in hiragana. Japanese reading of the given name.

    1 to 30 characters.
    """
    phone_number: TextInput | None
    """Phone number. Public number of the user. It must belong to the group and be free; write + and
    the country code for a country other than the group's.

    1 to 23 characters.
    """
    extension: TextInput | None
    """Extension. Internal number, unique in the group. The group sets how many digits it has.

    2 to 20 characters.
    """
    calling_line_id_phone_number: TextInput | None
    """Caller ID number. Number shown to people the user calls.

    1 to 23 characters.
    """
    password: TextInput | None
    """Portal password. Password for the web portal only, not for the phone or the mailbox. The
    group's rules decide how strong it must be.

    1 to 60 characters. A secret.
    """
    department: OdinUserDepartment | None
    """Department. An existing department of the group or of the whole enterprise."""
    language: TextInput | None
    """Language. Name of a language that is set up on the system, such as English; not a code such
    as en_US.

    1 to 40 characters.
    """
    time_zone: TextInput | None
    """Time zone. Key of a zone that the system offers, such as America/New_York. The name shown
    beside it changes with the season and does not work.

    1 to 127 characters.
    """
    aliases: list[str] | list[TextInput] | None
    """SIP aliases. Up to three more addresses at which the user can be called.

    At most 3 items.
    """
    endpoint_type: EndpointTypeInput | None
    """Phone or trunk. States which of the two groups below is used: a line on a device, a trunk, or
    neither.
    """
    access_device_endpoint: OdinUserAccessDeviceEndpoint | None
    """Line on a device. The user's own line. It cannot be combined with a trunk."""
    trunk_addressing: OdinUserTrunkAddressing | None
    """Place behind a trunk. How the user is reached through a trunk group. It cannot be combined
    with a line on a device.
    """
    title: TextInput | None
    """Job title. Job title, shown in directories.

    1 to 50 characters.
    """
    pager_phone_number: TextInput | None
    """Pager number. Kept as a note and not checked by the server.

    1 to 30 characters.
    """
    mobile_phone_number: TextInput | None
    """Mobile number. Number as it is dialed.

    1 to 30 characters.
    """
    email_address: TextInput | None
    """E-mail address. One e-mail address of the person.

    1 to 80 characters.
    """
    yahoo_id: TextInput | None
    """Social id. Name on another network. The key is named after a messenger that no longer exists.

    1 to 50 characters.
    """
    address_location: TextInput | None
    """Location. Where to find the person: a building, a floor, a room.

    1 to 80 characters.
    """
    address: OdinUserAddress | None
    """Postal address. Street address of the person's workplace."""
    network_class_of_service: TextInput | None
    """Network class of service. One of the classes assigned to the group. It sets what the user's
    calls may do in the network.

    1 to 40 characters.
    """
    office_zone_name: TextInput | None
    """Office zone. Name of the zone that counts as the user's office.

    1 to 40 characters.
    """
    primary_zone_name: TextInput | None
    """Primary zone. Name of the zone that counts as the user's first.

    1 to 80 characters.
    """
    imp_id: TextInput | None
    """Messaging id. Name for messages and presence.

    1 to 196 characters.
    """
    alternate_user_id: list[OdinUserAlternateUserIdItem] | None
    """Other login names. Up to four more names that the user may sign in with. Some server modes
    ignore them.

    At most 4 items.
    """
    is_place: BooleanInput | None
    """A place, not a person. The user represents a place, such as a meeting room."""


class CreateOdinDevice(TypedDict, total=False):
    """The fields of `odin.device.create` (`post_group_device`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. The group that the device belongs to.

    Required. 1 to 30 characters.
    """
    deviceName: TextInput | None
    """Device name. What the device is called in its group; users name it in their endpoint.

    Required. 1 to 40 characters.
    """
    deviceType: TextInput | None
    """Device type. Type as the system names it, such as Polycom VVX 450. It cannot be changed
    later.

    Required. 1 to 40 characters.
    """
    protocol: TextInput | None
    """Protocol. Signalling protocol, such as SIP 2.0.

    1 to 20 characters.
    """
    netAddress: TextInput | None
    """Network address. IP address or host of the device, for one with a fixed address.

    1 to 80 characters.
    """
    port: IntegerInput | None
    """Port. Port of the device, for one with a fixed address.

    1025 to 65535.
    """
    outboundProxyServerNetAddress: TextInput | None
    """Outbound proxy. Proxy that the device sends to.

    1 to 80 characters.
    """
    stunServerNetAddress: TextInput | None
    """STUN server. Server that the device learns its public address from.

    1 to 80 characters.
    """
    macAddress: TextInput | None
    """MAC address. 12 digits from the label of the phone, with or without marks between them."""
    serialNumber: TextInput | None
    """Serial number. The number that the manufacturer gave it.

    1 to 80 characters.
    """
    description: TextInput | None
    """Description. A note on what the device is for.

    1 to 80 characters.
    """
    physicalLocation: TextInput | None
    """Place. Where the device stands.

    1 to 1024 characters.
    """
    transportProtocol: TextInput | None
    """Transport. How the device reaches the server, such as UDP or TCP.

    1 to 20 characters.
    """
    useCustomUserNamePassword: BooleanInput | None
    """Own credentials. Whether the device signs in with credentials of its own instead of those of
    its type.
    """
    accessDeviceCredentials: OdinDeviceAccessDeviceCredentials | None
    """Credentials. What the device signs in with to fetch its configuration.

    A secret.
    """


class CreateOdinDeviceFields(TypedDict, total=False):
    """The fields of `odin.device.create` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. The group that the device belongs to.

    Required. 1 to 30 characters.
    """
    device_name: TextInput | None
    """Device name. What the device is called in its group; users name it in their endpoint.

    Required. 1 to 40 characters.
    """
    device_type: TextInput | None
    """Device type. Type as the system names it, such as Polycom VVX 450. It cannot be changed
    later.

    Required. 1 to 40 characters.
    """
    protocol: TextInput | None
    """Protocol. Signalling protocol, such as SIP 2.0.

    1 to 20 characters.
    """
    net_address: TextInput | None
    """Network address. IP address or host of the device, for one with a fixed address.

    1 to 80 characters.
    """
    port: IntegerInput | None
    """Port. Port of the device, for one with a fixed address.

    1025 to 65535.
    """
    outbound_proxy_server_net_address: TextInput | None
    """Outbound proxy. Proxy that the device sends to.

    1 to 80 characters.
    """
    stun_server_net_address: TextInput | None
    """STUN server. Server that the device learns its public address from.

    1 to 80 characters.
    """
    mac_address: TextInput | None
    """MAC address. 12 digits from the label of the phone, with or without marks between them."""
    serial_number: TextInput | None
    """Serial number. The number that the manufacturer gave it.

    1 to 80 characters.
    """
    description: TextInput | None
    """Description. A note on what the device is for.

    1 to 80 characters.
    """
    physical_location: TextInput | None
    """Place. Where the device stands.

    1 to 1024 characters.
    """
    transport_protocol: TextInput | None
    """Transport. How the device reaches the server, such as UDP or TCP.

    1 to 20 characters.
    """
    use_custom_user_name_password: BooleanInput | None
    """Own credentials. Whether the device signs in with credentials of its own instead of those of
    its type.
    """
    access_device_credentials: OdinDeviceAccessDeviceCredentials | None
    """Credentials. What the device signs in with to fetch its configuration.

    A secret.
    """


class UpdateOdinDevice(TypedDict, total=False):
    """The fields of `odin.device.update` (`put_group_devices`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required unless `partial`. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. The group that the device belongs to.

    Required unless `partial`. 1 to 30 characters.
    """
    deviceName: TextInput | None
    """Device name. What the device is called in its group; users name it in their endpoint.

    Required unless `partial`. 1 to 40 characters.
    """
    protocol: TextInput | None
    """Protocol. Signalling protocol, such as SIP 2.0.

    1 to 20 characters.
    """
    netAddress: TextInput | None
    """Network address. IP address or host of the device, for one with a fixed address.

    1 to 80 characters.
    """
    port: IntegerInput | None
    """Port. Port of the device, for one with a fixed address.

    1025 to 65535.
    """
    outboundProxyServerNetAddress: TextInput | None
    """Outbound proxy. Proxy that the device sends to.

    1 to 80 characters.
    """
    stunServerNetAddress: TextInput | None
    """STUN server. Server that the device learns its public address from.

    1 to 80 characters.
    """
    macAddress: TextInput | None
    """MAC address. 12 digits from the label of the phone, with or without marks between them."""
    serialNumber: TextInput | None
    """Serial number. The number that the manufacturer gave it.

    1 to 80 characters.
    """
    description: TextInput | None
    """Description. A note on what the device is for.

    1 to 80 characters.
    """
    physicalLocation: TextInput | None
    """Place. Where the device stands.

    1 to 1024 characters.
    """
    transportProtocol: TextInput | None
    """Transport. How the device reaches the server, such as UDP or TCP.

    1 to 20 characters.
    """
    useCustomUserNamePassword: BooleanInput | None
    """Own credentials. Whether the device signs in with credentials of its own instead of those of
    its type.
    """
    accessDeviceCredentials: OdinDeviceAccessDeviceCredentials | None
    """Credentials. What the device signs in with to fetch its configuration.

    A secret.
    """


class UpdateOdinDeviceFields(TypedDict, total=False):
    """The fields of `odin.device.update` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required unless `partial`. 1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. The group that the device belongs to.

    Required unless `partial`. 1 to 30 characters.
    """
    device_name: TextInput | None
    """Device name. What the device is called in its group; users name it in their endpoint.

    Required unless `partial`. 1 to 40 characters.
    """
    protocol: TextInput | None
    """Protocol. Signalling protocol, such as SIP 2.0.

    1 to 20 characters.
    """
    net_address: TextInput | None
    """Network address. IP address or host of the device, for one with a fixed address.

    1 to 80 characters.
    """
    port: IntegerInput | None
    """Port. Port of the device, for one with a fixed address.

    1025 to 65535.
    """
    outbound_proxy_server_net_address: TextInput | None
    """Outbound proxy. Proxy that the device sends to.

    1 to 80 characters.
    """
    stun_server_net_address: TextInput | None
    """STUN server. Server that the device learns its public address from.

    1 to 80 characters.
    """
    mac_address: TextInput | None
    """MAC address. 12 digits from the label of the phone, with or without marks between them."""
    serial_number: TextInput | None
    """Serial number. The number that the manufacturer gave it.

    1 to 80 characters.
    """
    description: TextInput | None
    """Description. A note on what the device is for.

    1 to 80 characters.
    """
    physical_location: TextInput | None
    """Place. Where the device stands.

    1 to 1024 characters.
    """
    transport_protocol: TextInput | None
    """Transport. How the device reaches the server, such as UDP or TCP.

    1 to 20 characters.
    """
    use_custom_user_name_password: BooleanInput | None
    """Own credentials. Whether the device signs in with credentials of its own instead of those of
    its type.
    """
    access_device_credentials: OdinDeviceAccessDeviceCredentials | None
    """Credentials. What the device signs in with to fetch its configuration.

    A secret.
    """


class CreateOdinNumber(TypedDict, total=False):
    """The fields of `odin.number.create` (`post_group_dns`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. The group that gets the numbers.

    Required. 1 to 30 characters.
    """
    dns: list[OdinNumberDnsItem] | None
    """Numbers. A range of numbers; one number is a range from itself to itself.

    Required. At most 1 items.
    """


class CreateOdinNumberFields(TypedDict, total=False):
    """The fields of `odin.number.create` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. The group that gets the numbers.

    Required. 1 to 30 characters.
    """
    dns: list[OdinNumberDnsItem] | None
    """Numbers. A range of numbers; one number is a range from itself to itself.

    Required. At most 1 items.
    """


class AssignOdinNumber(TypedDict, total=False):
    """The fields of `odin.number.assign` (`post_group_dns_assign_bulk`) by their wire names."""

    serviceProviderId: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    groupId: TextInput | None
    """Group. The group that gets the numbers.

    Required. 1 to 30 characters.
    """
    dns: list[OdinNumberDnsItem] | None
    """Numbers. A range of numbers; one number is a range from itself to itself.

    Required. At most 1 items.
    """


class AssignOdinNumberFields(TypedDict, total=False):
    """The fields of `odin.number.assign` as keyword arguments."""

    service_provider_id: TextInput | None
    """Service provider. The service provider or enterprise of the group.

    Required. 1 to 30 bytes.
    """
    group_id: TextInput | None
    """Group. The group that gets the numbers.

    Required. 1 to 30 characters.
    """
    dns: list[OdinNumberDnsItem] | None
    """Numbers. A range of numbers; one number is a range from itself to itself.

    Required. At most 1 items.
    """


class CreateCrmcomUser(TypedDict, total=False):
    """The fields of `crmcom.user.create` (`users/create`) by their wire names."""

    user_template_identifier: CrmcomUserUserTemplateIdentifier | None
    """User template. The existing template that the account is made from. Give exactly one
    identifier.

    Required.
    """
    username: TextInput | None
    """User name. Name for signing in, unique in the organisation.

    Required.
    """
    password: TextInput | None
    """Password. The first password. The organisation's own policy decides how strong it must be.

    Required. A secret.
    """
    password_confirmation: TextInput | None
    """Password again. The same password a second time.

    Required. A secret.
    """
    first_name: TextInput | None
    """First name. Given name of the person.

    Required.
    """
    last_name: TextInput | None
    """Last name. Family name of the person.

    Required.
    """
    email: TextInput | None
    """E-mail address. Business e-mail address of the person."""
    ip_address: TextInput | None
    """IP address. IP address of the user, if access is limited to certain addresses."""
    cti_phone_extension_number: TextInput | None
    """Phone extension. Extension of the user's phone. It is required when the template turns on
    computer telephony, and has no effect otherwise.
    """
    udf_string_1: TextInput | None
    """Own text 1. First text field that the organisation has defined itself."""
    udf_string_2: TextInput | None
    """Own text 2. Second text field that the organisation has defined itself."""
    udf_string_3: TextInput | None
    """Own text 3. Third text field that the organisation has defined itself."""
    udf_string_4: TextInput | None
    """Own text 4. Fourth text field that the organisation has defined itself."""
    udf_string_5: TextInput | None
    """Own text 5. Fifth text field that the organisation has defined itself."""
    udf_string_6: TextInput | None
    """Own text 6. Sixth text field that the organisation has defined itself."""
    udf_string_7: TextInput | None
    """Own text 7. Seventh text field that the organisation has defined itself."""
    udf_string_8: TextInput | None
    """Own text 8. Eighth text field that the organisation has defined itself."""
    udf_float_1: DecimalInput | None
    """Own number 1. First decimal field that the organisation has defined itself."""
    udf_float_2: DecimalInput | None
    """Own number 2. Second decimal field that the organisation has defined itself."""
    udf_float_3: DecimalInput | None
    """Own number 3. Third decimal field that the organisation has defined itself."""
    udf_float_4: DecimalInput | None
    """Own number 4. Fourth decimal field that the organisation has defined itself."""
    udf_date_1: DateInput | None
    """Own date 1. First date field that the organisation has defined itself. No public page states
    the date format that the server expects.
    """
    udf_date_2: DateInput | None
    """Own date 2. Second date field that the organisation has defined itself."""
    udf_date_3: DateInput | None
    """Own date 3. Third date field that the organisation has defined itself."""
    udf_date_4: DateInput | None
    """Own date 4. Fourth date field that the organisation has defined itself."""
    fields_set: TextInput | list[str] | None
    """Fields of the answer. Fields that the response contains, separated by commas. If omitted, it
    contains all fields.
    """


class CreateCrmcomUserFields(TypedDict, total=False):
    """The fields of `crmcom.user.create` as keyword arguments."""

    user_template_identifier: CrmcomUserUserTemplateIdentifier | None
    """User template. The existing template that the account is made from. Give exactly one
    identifier.

    Required.
    """
    username: TextInput | None
    """User name. Name for signing in, unique in the organisation.

    Required.
    """
    password: TextInput | None
    """Password. The first password. The organisation's own policy decides how strong it must be.

    Required. A secret.
    """
    password_confirmation: TextInput | None
    """Password again. The same password a second time.

    Required. A secret.
    """
    first_name: TextInput | None
    """First name. Given name of the person.

    Required.
    """
    last_name: TextInput | None
    """Last name. Family name of the person.

    Required.
    """
    email: TextInput | None
    """E-mail address. Business e-mail address of the person."""
    ip_address: TextInput | None
    """IP address. IP address of the user, if access is limited to certain addresses."""
    cti_phone_extension_number: TextInput | None
    """Phone extension. Extension of the user's phone. It is required when the template turns on
    computer telephony, and has no effect otherwise.
    """
    udf_string_1: TextInput | None
    """Own text 1. First text field that the organisation has defined itself."""
    udf_string_2: TextInput | None
    """Own text 2. Second text field that the organisation has defined itself."""
    udf_string_3: TextInput | None
    """Own text 3. Third text field that the organisation has defined itself."""
    udf_string_4: TextInput | None
    """Own text 4. Fourth text field that the organisation has defined itself."""
    udf_string_5: TextInput | None
    """Own text 5. Fifth text field that the organisation has defined itself."""
    udf_string_6: TextInput | None
    """Own text 6. Sixth text field that the organisation has defined itself."""
    udf_string_7: TextInput | None
    """Own text 7. Seventh text field that the organisation has defined itself."""
    udf_string_8: TextInput | None
    """Own text 8. Eighth text field that the organisation has defined itself."""
    udf_float_1: DecimalInput | None
    """Own number 1. First decimal field that the organisation has defined itself."""
    udf_float_2: DecimalInput | None
    """Own number 2. Second decimal field that the organisation has defined itself."""
    udf_float_3: DecimalInput | None
    """Own number 3. Third decimal field that the organisation has defined itself."""
    udf_float_4: DecimalInput | None
    """Own number 4. Fourth decimal field that the organisation has defined itself."""
    udf_date_1: DateInput | None
    """Own date 1. First date field that the organisation has defined itself. No public page states
    the date format that the server expects.
    """
    udf_date_2: DateInput | None
    """Own date 2. Second date field that the organisation has defined itself."""
    udf_date_3: DateInput | None
    """Own date 3. Third date field that the organisation has defined itself."""
    udf_date_4: DateInput | None
    """Own date 4. Fourth date field that the organisation has defined itself."""
    fields_set: TextInput | list[str] | None
    """Fields of the answer. Fields that the response contains, separated by commas. If omitted, it
    contains all fields.
    """
