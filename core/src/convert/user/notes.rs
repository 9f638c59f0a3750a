//! The sentences of loss reports, in English: lower case, no final period, no value of the record.

pub(crate) const NO_PLACE: &str = "the target has no field for it";
pub(crate) const PROVIDER: &str = "the reseller is chosen once for all users and is not part of the request";
pub(crate) const PROVIDER_USED: &str = "was used to tell groups with the same id apart";
pub(crate) const GROUP: &str = "follows the map of groups";
pub(crate) const GROUP_DOMAIN: &str = "uses the domain given for all groups";
pub(crate) const GROUP_UNMAPPED: &str = "no domain is given for this group";
pub(crate) const GROUP_MISSING: &str = "the record names no group, and no domain is given for all groups";
pub(crate) const LOGIN_KEPT: &str = "the user keeps this login; the SIP identity still changes";
pub(crate) const LOGIN_DROPPED: &str = "the login becomes user@domain";
pub(crate) const CARRIED: &str = "copied unchanged";
pub(crate) const MISSING: &str = "is required and missing";
pub(crate) const NOT_TEXT: &str = "has another type than the field";
pub(crate) const CALLER_NAME: &str = "two fields are joined into one; many displays show only 15 characters";
pub(crate) const DIAL_BY_NAME: &str = "only its first three letters remain, as keypad digits";
pub(crate) const DIAL_BY_NAME_UNSAID: &str =
    "choose the name that callers spell with the option dial_by_name";
pub(crate) const DIAL_BY_NAME_LETTERS: &str = "the name has fewer than three letters that are on a keypad";
pub(crate) const HIRAGANA: &str = "the target has no field for the reading of a name";
pub(crate) const PHONE: &str = "the number must be routed by another request";
pub(crate) const PHONE_UNSENDABLE: &str =
    "the number must be routed by another request; it cannot be sent as caller ID";
pub(crate) const PHONE_NO_CODE: &str = "the number must be routed by another request, which needs the country code: give it with the option numbers";
pub(crate) const PHONE_BUILT: &str = "another request routes the number to the user";
pub(crate) const PHONE_BUILT_UNSENDABLE: &str =
    "another request routes the number to the user; it cannot be sent as caller ID";
pub(crate) const EXTENSION_MISSING: &str = "is required and missing, and no extension is left to allocate";
pub(crate) const EXTENSION_GIVEN: &str = "was missing; the next free extension of the range is used";
pub(crate) const EXTENSION_REPLACED: &str =
    "is already in use in the domain; the next free extension of the range is used";
pub(crate) const NUMBER_AS_IS: &str = "digits copied unchanged";
pub(crate) const NUMBER_STRIPPED: &str = "reduced to digits";
pub(crate) const NUMBER_INTERNATIONAL: &str =
    "the country code replaces the national prefix, because the target drops leading zeros";
pub(crate) const NUMBER_ZERO: &str =
    "the target would drop the leading zero, and the numbering plan of the country is not known";
pub(crate) const NUMBER_NO_CODE: &str = "has neither the country code nor the national prefix, so the target would read it as a number of another country; write it with + and the country code";
pub(crate) const NUMBER_NONE: &str = "is not a number that can be sent";
pub(crate) const NUMBER_LONG: &str = "has more digits than a telephone number";
pub(crate) const NUMBER_SEVERAL: &str = "contains more than one number";
pub(crate) const NUMBER_EXTENSION: &str = "contains an extension after the number";
pub(crate) const NUMBER_TRUNK: &str =
    "contains the national prefix 0 after the country code, which is dialled only inside the country";
pub(crate) const NUMBER_EXPONENT: &str = "has lost digits, probably in a spreadsheet";
pub(crate) const EXTENSION_MENDED: &str = "without the marks that a spreadsheet adds";
pub(crate) const NUMBER_CODE: &str = "used in the caller ID";
pub(crate) const NUMBER_CODE_UNUSED: &str = "the target has no field for it; numbers keep their notation";
pub(crate) const PASSWORD: &str = "passwords are never copied; plan a password reset";
pub(crate) const PASSCODE: &str = "passcodes are never copied; the user needs a new voicemail PIN";
pub(crate) const DEPARTMENT_IDS: &str = "a department of the target has only a name";
pub(crate) const DEPARTMENT_PATH: &str = "a nested department is reduced to its own name";
pub(crate) const DEPARTMENT_PATH_USED: &str = "the department has no name; its path is used instead";
pub(crate) const LANGUAGE: &str = "translated with the table of languages";
pub(crate) const LANGUAGE_UNKNOWN: &str =
    "is not in the table of languages; the target uses its default en_US";
pub(crate) const ZONE_TWIN: &str = "the target has this time zone under another name";
pub(crate) const ZONE_TABLE: &str = "translated with the table of time zones";
pub(crate) const ZONE_UNKNOWN: &str = "the target has no time zone with the same rules and history";
pub(crate) const DISPLAY_NAME: &str =
    "is a display name that gives the current offset and names no time zone";
pub(crate) const SIP_IDENTITY: &str = "the user gets a new SIP identity on the target";
pub(crate) const ALIASES: &str =
    "a user of the target has no aliases; use another user, a dial translation or a phone number";
pub(crate) const ENDPOINT_TYPE: &str = "only names the kind of endpoint";
pub(crate) const DEVICE: &str =
    "the device needs another request; model, MAC address and line port must be mapped";
pub(crate) const DEVICE_BUILT: &str =
    "another request creates the device, with a new SIP identity and a new password";
pub(crate) const MODEL: &str = "translated with the table of device models";
pub(crate) const MODEL_UNKNOWN: &str =
    "is not in the table of device models; name the model of the target with the option device_models";
pub(crate) const CREDENTIALS: &str = "credentials are never copied";
pub(crate) const ANSWER_ONLY: &str = "describes the source";
pub(crate) const TRUNK: &str = "a user on a trunk may not need a user on the target";
pub(crate) const NOT_CONVERTED: &str = "not converted: the user is on a trunk";
pub(crate) const MOBILE: &str = "the target has no field for it; an answering rule can ring this number";
pub(crate) const MAIL_TEMPLATE: &str = "was missing; made from the template";
pub(crate) const MAIL_MISSING: &str = "is required and missing";
pub(crate) const MAIL_HALF: &str = "is missing, and the template uses a field that is missing too";
pub(crate) const ADDRESS: &str = "the target needs the id of an address that another request has created";
pub(crate) const ADDRESS_BUILT: &str = "another request creates the address, after it was validated";
pub(crate) const CLASS: &str = "translated with the table of dial policies";
pub(crate) const CLASS_UNKNOWN: &str = "is not in the table of dial policies";
pub(crate) const ALTERNATE: &str = "a user of the target has only one login";
pub(crate) const SOURCE_DOMAIN: &str = "is the domain on the source";
pub(crate) const OFF: &str = "is switched off, so nothing is lost";
pub(crate) const UNKNOWN: &str = "is not a known field of the source";
pub(crate) const REPEATED: &str = "was given more than once; the last value was used";
