//! Labels and help of the CRM.COM user parameters, in English, and the groups of the form.
//!
//! `source` says where the meaning is public. What an organisation's own fields mean, only it knows: they are numbered.
//! Rows stand in the order of the form.

use crate::schema::labels::{Group, Labels, Text};

/// The form of the user calls.
pub(crate) static LABELS: Labels = Labels { texts: USER, groups: GROUPS };

const PAGE: &str = "users/create page";
const IDENTIFIERS: &str = "concluded from the identifiers of other calls";
const MANUAL: &str = "users/create page, manual";

/// Form sections, most needed first.
#[rustfmt::skip]
const GROUPS: &[Group] = &[
    Group { id: "person", label: "Person", advanced: false },
    Group { id: "template", label: "Template", advanced: false },
    Group { id: "sign_in", label: "Sign-in", advanced: false },
    Group { id: "phone", label: "Phone", advanced: false },
    Group { id: "own_texts", label: "Own fields: texts", advanced: true },
    Group { id: "own_numbers", label: "Own fields: numbers", advanced: true },
    Group { id: "own_dates", label: "Own fields: dates", advanced: true },
    Group { id: "request", label: "This request", advanced: true },
];

/// All 26 parameters of a user, and the keys of the template's identifier.
#[rustfmt::skip]
const USER: &[Text] = &[
    Text { name: "first_name", label: "First name",
        group: "person", source: PAGE,
        help: "Given name of the person." },
    Text { name: "last_name", label: "Last name",
        group: "person", source: PAGE,
        help: "Family name of the person." },
    Text { name: "email", label: "E-mail address",
        group: "person", source: MANUAL,
        help: "Business e-mail address of the person." },

    Text { name: "user_template_identifier", label: "User template",
        group: "template", source: PAGE,
        help: "The existing template that the account is made from. Give exactly one identifier." },
    Text { name: "user_template_identifier.id", label: "Template by id",
        group: "template", source: IDENTIFIERS,
        help: "Internal id of the template." },
    Text { name: "user_template_identifier.name", label: "Template by name",
        group: "template", source: "concluded from the manual's list of template attributes",
        help: "Name of the template." },

    Text { name: "username", label: "User name",
        group: "sign_in", source: MANUAL,
        help: "Name for signing in, unique in the organisation." },
    Text { name: "password", label: "Password",
        group: "sign_in", source: MANUAL,
        help: "The first password. The organisation's own policy decides how strong it must be." },
    Text { name: "password_confirmation", label: "Password again",
        group: "sign_in", source: PAGE,
        help: "The same password a second time." },
    Text { name: "ip_address", label: "IP address",
        group: "sign_in", source: MANUAL,
        help: "IP address of the user, if access is limited to certain addresses." },

    Text { name: "cti_phone_extension_number", label: "Phone extension",
        group: "phone", source: MANUAL,
        help: "Extension of the user's phone. It is required when the template turns on computer telephony, and \
               has no effect otherwise." },

    Text { name: "udf_string_1", label: "Own text 1",
        group: "own_texts", source: PAGE,
        help: "First text field that the organisation has defined itself." },
    Text { name: "udf_string_2", label: "Own text 2",
        group: "own_texts", source: PAGE,
        help: "Second text field that the organisation has defined itself." },
    Text { name: "udf_string_3", label: "Own text 3",
        group: "own_texts", source: PAGE,
        help: "Third text field that the organisation has defined itself." },
    Text { name: "udf_string_4", label: "Own text 4",
        group: "own_texts", source: PAGE,
        help: "Fourth text field that the organisation has defined itself." },
    Text { name: "udf_string_5", label: "Own text 5",
        group: "own_texts", source: PAGE,
        help: "Fifth text field that the organisation has defined itself." },
    Text { name: "udf_string_6", label: "Own text 6",
        group: "own_texts", source: PAGE,
        help: "Sixth text field that the organisation has defined itself." },
    Text { name: "udf_string_7", label: "Own text 7",
        group: "own_texts", source: PAGE,
        help: "Seventh text field that the organisation has defined itself." },
    Text { name: "udf_string_8", label: "Own text 8",
        group: "own_texts", source: PAGE,
        help: "Eighth text field that the organisation has defined itself." },

    Text { name: "udf_float_1", label: "Own number 1",
        group: "own_numbers", source: PAGE,
        help: "First decimal field that the organisation has defined itself." },
    Text { name: "udf_float_2", label: "Own number 2",
        group: "own_numbers", source: PAGE,
        help: "Second decimal field that the organisation has defined itself." },
    Text { name: "udf_float_3", label: "Own number 3",
        group: "own_numbers", source: PAGE,
        help: "Third decimal field that the organisation has defined itself." },
    Text { name: "udf_float_4", label: "Own number 4",
        group: "own_numbers", source: PAGE,
        help: "Fourth decimal field that the organisation has defined itself." },

    Text { name: "udf_date_1", label: "Own date 1",
        group: "own_dates", source: PAGE,
        help: "First date field that the organisation has defined itself. No public page states the date \
               format that the server expects." },
    Text { name: "udf_date_2", label: "Own date 2",
        group: "own_dates", source: PAGE,
        help: "Second date field that the organisation has defined itself." },
    Text { name: "udf_date_3", label: "Own date 3",
        group: "own_dates", source: PAGE,
        help: "Third date field that the organisation has defined itself." },
    Text { name: "udf_date_4", label: "Own date 4",
        group: "own_dates", source: PAGE,
        help: "Fourth date field that the organisation has defined itself." },

    Text { name: "fields_set", label: "Fields of the answer",
        group: "request", source: PAGE,
        help: "Fields that the response contains, separated by commas. If omitted, it contains all fields." },
];
