//! The sentences of loss reports, in English: lower case, no final period, no value of the record.

pub(crate) const NO_PLACE: &str = "the target has no place for it";
pub(crate) const PROVIDER: &str = "the reseller level is chosen once for all users, not in the request";
pub(crate) const PROVIDER_USED: &str = "tells groups of the same id apart";
pub(crate) const GROUP: &str = "as the map of groups says";
pub(crate) const GROUP_DOMAIN: &str = "goes to the domain given for all groups";
pub(crate) const GROUP_UNMAPPED: &str = "no domain is given for this group";
pub(crate) const GROUP_MISSING: &str = "the record names no group and no domain is given for all";
pub(crate) const LOGIN_KEPT: &str = "people keep their login; the SIP identity changes all the same";
pub(crate) const LOGIN_DROPPED: &str = "the login becomes user@domain";
pub(crate) const CARRIED: &str = "as it is";
pub(crate) const MISSING: &str = "is required and missing";
pub(crate) const NOT_TEXT: &str = "is of another type than the field";
pub(crate) const CALLER_NAME: &str = "two fields become one, which displays often cut at 15 characters";
pub(crate) const DIAL_BY_NAME: &str = "only three keypad digits of it remain";
pub(crate) const DIAL_BY_NAME_UNSAID: &str =
    "which name the directory goes by is a choice: option dial_by_name";
pub(crate) const DIAL_BY_NAME_LETTERS: &str = "the name has no three letters that a keypad shows";
pub(crate) const HIRAGANA: &str = "readings of names have no place on the target";
pub(crate) const PHONE: &str = "routing the number is another call";
pub(crate) const PHONE_UNSENDABLE: &str =
    "routing the number is another call; as caller id it cannot be sent";
pub(crate) const EXTENSION_MISSING: &str = "is required and missing, and there is none to give out";
pub(crate) const EXTENSION_GIVEN: &str = "had none; the next free one of the range";
pub(crate) const EXTENSION_REPLACED: &str = "is taken in the domain; the next free one of the range";
pub(crate) const NUMBER_AS_IS: &str = "digits as they are";
pub(crate) const NUMBER_STRIPPED: &str = "digits only";
pub(crate) const NUMBER_INTERNATIONAL: &str =
    "the national prefix gave way to the country code, for the target drops leading zeros";
pub(crate) const NUMBER_ZERO: &str =
    "the target would drop the leading zero, and its country is not known well enough";
pub(crate) const NUMBER_NONE: &str = "is not a number that can be sent";
pub(crate) const NUMBER_LONG: &str = "has more digits than a telephone number";
pub(crate) const NUMBER_SEVERAL: &str = "holds more than one number";
pub(crate) const NUMBER_EXTENSION: &str = "has an extension behind the number";
pub(crate) const NUMBER_TRUNK: &str =
    "has a zero behind the country code that is dialled inside the country only";
pub(crate) const NUMBER_EXPONENT: &str = "has lost digits, probably in a spreadsheet";
pub(crate) const EXTENSION_MENDED: &str = "without the marks of a spreadsheet";
pub(crate) const NUMBER_CODE: &str = "used in the caller id";
pub(crate) const NUMBER_CODE_UNUSED: &str = "the target has no place for it; numbers keep their spelling";
pub(crate) const PASSWORD: &str = "passwords are never carried; plan a reset";
pub(crate) const PASSCODE: &str = "passcodes are never carried; a voicemail PIN of the target is new";
pub(crate) const DEPARTMENT_IDS: &str = "a department of the target is a name alone";
pub(crate) const DEPARTMENT_PATH: &str = "nested departments flatten to their name";
pub(crate) const DEPARTMENT_PATH_USED: &str = "no name is there; the written path stands for it";
pub(crate) const LANGUAGE: &str = "by the table of languages";
pub(crate) const LANGUAGE_UNKNOWN: &str =
    "is not in the table of languages; left out it becomes the target's default en_US";
pub(crate) const ZONE_TWIN: &str = "the target knows this zone by another name with the same clock";
pub(crate) const ZONE_TABLE: &str = "by the table of zones";
pub(crate) const ZONE_UNKNOWN: &str = "the target lists no zone whose clock was always the same";
pub(crate) const DISPLAY_NAME: &str = "shows the offset of the day and names no zone";
pub(crate) const SIP_IDENTITY: &str = "SIP identities are new on the target";
pub(crate) const ALIASES: &str =
    "a user of the target has no aliases: an extra user, a dial translation or a number may do";
pub(crate) const ENDPOINT_TYPE: &str = "only says which endpoint is meant";
pub(crate) const DEVICE: &str = "devices are another call; model, MAC address and line port need a mapping";
pub(crate) const CREDENTIALS: &str = "credentials are never carried";
pub(crate) const ANSWER_ONLY: &str = "describes the source";
pub(crate) const TRUNK: &str = "users on trunks may be no users at all on the target";
pub(crate) const NOT_CONVERTED: &str = "not converted: the user is on a trunk";
pub(crate) const MOBILE: &str = "the target has no place for it; an answering rule may ring it later";
pub(crate) const MAIL_TEMPLATE: &str = "had none; made from the template";
pub(crate) const MAIL_MISSING: &str = "is required and missing";
pub(crate) const MAIL_HALF: &str = "is missing, and so is a field that the template names";
pub(crate) const ADDRESS: &str = "the target takes the id of an address that another call made before";
pub(crate) const CLASS: &str = "by the table of dial policies";
pub(crate) const CLASS_UNKNOWN: &str = "is not in the table of dial policies";
pub(crate) const ALTERNATE: &str = "there is one login on the target";
pub(crate) const SOURCE_DOMAIN: &str = "the domain of the source";
pub(crate) const UNKNOWN: &str = "not a known field of the source";
pub(crate) const REPEATED: &str = "stood there more than once; the last one was taken";
