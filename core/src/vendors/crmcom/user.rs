//! Users: the 26 parameters of `users/create` that go in before it is sent; the 27th, `token`, is added then.

#[cfg(feature = "records")]
use crate::schema::RecordIdentity;
use crate::schema::rule::Rule;
use crate::schema::{
    Certainty, EmptyString, Expects, Field, FieldWords, Format, Kind, Operation, Segment, Token, Unknown,
    Verb,
};

/// `POST users/create` (page). The address of the call is empty on every stored copy; the Introduction's two worked
/// calls show the prefix.
pub(crate) const CREATE: Operation = Operation {
    id: "crmcom.user.create",
    alias: "users/create",
    title: "Create a CRM.COM user",
    verb: Verb::Create,
    method: "POST",
    path: &[Segment::Literal("/crmapi/rest/v2/users/create")],
    base: "/crmapi/rest/v2",
    params: &[],
    profiles: &["reference"],
    fields: FIELDS,
    // The session's token travels in the body (page), and is nothing that a record should carry about.
    without: &["token"],
    required: &[
        "user_template_identifier",
        "username",
        "password",
        "password_confirmation",
        "first_name",
        "last_name",
    ],
    lenient: false,
    identity: &[],
    overlays: &[],
    read_only: &[READ_ONLY],
    misplaced: &[],
    words: WORDS,
    sibling: None,
    // Not documented: so a warning, and the key is kept.
    unknown: Unknown::Warn,
    // Not documented either.
    blank: EmptyString::Unclear,
    token: Token::Body("token"),
    rules: &[
        // Deprecated from R18.0.0, there from R14.0.0 (page).
        Rule::Release { since: [14, 0, 0], deprecated: [18, 0, 0], named: "R18.0.0" },
        Rule::OneKey { field: "user_template_identifier", keys: &["id", "name"] },
        Rule::KnownUser { field: "username" },
        Rule::Confirms { field: "password_confirmation", other: "password" },
        Rule::Prose,
        Rule::Cti { field: "cti_phone_extension_number" },
    ],
    #[cfg(feature = "describe")]
    labels: &super::user_labels::LABELS,
    waits_on: None,
    inherits_from: None,
    #[cfg(feature = "records")]
    record_identity: RecordIdentity { key: "username", folder: "", completed: false },
    #[cfg(feature = "records")]
    dialect: &super::record_dialect::DIALECT,
    // The pages of calls that read users are not public.
    #[cfg(feature = "records")]
    record_read: None,
    // HTTP statuses are not documented; errors come in the envelope of a 200.
    expects: Expects { always: &[200], synchronous: &[200] },
};

/// Keys of the answer that are no parameters (page).
const READ_ONLY: &[&str] = &[
    "id",
    "active",
    "domain",
    "developer",
    "super_user",
    "system_user",
    "person_name",
    "cti_enabled",
    "contact_information",
    "security_profile",
    "units_set",
    "log_information",
];

/// Parameters that the answer repeats; with the keys above they are what `fields_set` can name (page).
const REPEATED: &[&str] = &[
    "username",
    "cti_phone_extension_number",
    "ip_address",
    "email",
    "udf_string_1",
    "udf_string_2",
    "udf_string_3",
    "udf_string_4",
    "udf_string_5",
    "udf_string_6",
    "udf_string_7",
    "udf_string_8",
    "udf_float_1",
    "udf_float_2",
    "udf_float_3",
    "udf_float_4",
    "udf_date_1",
    "udf_date_2",
    "udf_date_3",
    "udf_date_4",
];

const fn text(wire: &'static str) -> Field {
    Field { wire, ..Field::NEW }
}

const fn decimal(wire: &'static str) -> Field {
    Field { wire, kind: Kind::Decimal, ..Field::NEW }
}

const fn date(wire: &'static str) -> Field {
    Field { wire, kind: Kind::Date, ..Field::NEW }
}

/// The order of the page. No length is documented for any of them.
const FIELDS: &[Field] = &[
    Field {
        wire: "user_template_identifier",
        // Exactly one key (page: semi-optional). Which keys there are is concluded from the width of a lost table and
        // from the identifiers of other calls.
        kind: Kind::Group(&[
            Field { blank: Some(EmptyString::Absent), certainty: Certainty::Observed, ..text("id") },
            Field { blank: Some(EmptyString::Absent), certainty: Certainty::Observed, ..text("name") },
        ]),
        open: true,
        ..Field::NEW
    },
    text("username"),
    Field { secret: true, ..text("password") },
    Field { secret: true, ..text("password_confirmation") },
    Field { prose: true, ..text("first_name") },
    Field { prose: true, ..text("last_name") },
    Field { kind: Kind::Formatted(Format::MailAddress), ..text("email") },
    Field { kind: Kind::Formatted(Format::IpAddress), ..text("ip_address") },
    Field { kind: Kind::Formatted(Format::Extension), ..text("cti_phone_extension_number") },
    text("udf_string_1"),
    text("udf_string_2"),
    text("udf_string_3"),
    text("udf_string_4"),
    text("udf_string_5"),
    text("udf_string_6"),
    text("udf_string_7"),
    text("udf_string_8"),
    decimal("udf_float_1"),
    decimal("udf_float_2"),
    decimal("udf_float_3"),
    decimal("udf_float_4"),
    date("udf_date_1"),
    date("udf_date_2"),
    date("udf_date_3"),
    date("udf_date_4"),
    Field { kind: Kind::NameList(&[READ_ONLY, REPEATED]), ..text("fields_set") },
];

/// What people call the fields.
pub(crate) const WORDS: FieldWords = FieldWords {
    id: "crmcom.user",
    #[cfg(feature = "suggestions")]
    lists: &[super::words::USER],
};

#[cfg(test)]
mod tests {
    use crate::vendors::crmcom::user::CREATE;
    use crate::vendors::crmcom::user::REPEATED;

    #[test]
    fn repeats_parameters_only() {
        for name in REPEATED {
            assert!(CREATE.fields.iter().any(|field| field.wire == *name), "{name}");
        }
    }
}
