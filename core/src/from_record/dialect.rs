//! What is particular to a vendor's records and stands in no request: other names, wrappings, answers without a record.

use crate::schema::Operation;

/// How the records of a platform differ from its requests, beyond what the rows say.
#[derive(Debug)]
pub(crate) struct Dialect {
    platform: &'static str,
    /// Other names of keys at any depth, with the name that requests use.
    pub(crate) names: &'static [(&'static str, &'static str)],
    /// Keys at the top that older answers have and no request takes.
    pub(crate) read_only: &'static [&'static str],
    /// Texts that records print where there is no value.
    pub(crate) nothing: &'static [&'static str],
    /// Keys at the top that name a command and say nothing of the record.
    pub(crate) transport: &'static [&'static str],
    /// The keys of an envelope: the one beside the record and the one that holds it.
    pub(crate) envelope: Option<(&'static str, &'static str)>,
    /// Answers that hold no record.
    pub(crate) answers: &'static [Answer],
}

/// An object that is told from a record by having nothing but these keys.
#[derive(Debug)]
pub(crate) struct Answer {
    /// One of these must be there.
    pub(crate) tells: &'static [&'static str],
    /// These may be.
    pub(crate) beside: &'static [&'static str],
}

/// A platform without particulars.
const PLAIN: Dialect = Dialect {
    platform: "",
    names: &[],
    read_only: &[],
    nothing: &[],
    transport: &[],
    envelope: None,
    answers: &[],
};

static DIALECTS: &[Dialect] = &[
    Dialect {
        platform: "netsapiens",
        // The vendor's map from the previous API; the names that became a field stand in the rows.
        read_only: &["date_created", "last_update", "presence"],
        // Records of the previous API, as a public reader of them found.
        nothing: &["n/a"],
        // Every write that is not waited for answers so (`OpenAPI` 2.3.1.0 and 44.4.10).
        answers: &[Answer { tells: &["code"], beside: &["message"] }],
        ..PLAIN
    },
    Dialect {
        platform: "odin",
        // OCI has the singular of what Odin answers as a list.
        names: &[("alias", "aliases"), ("contact", "contacts")],
        // A column of `mercury-ocip`'s sheets; the first of the pairs in `hyperioxx/broadsoft`.
        transport: &["operation", "command"],
        // The exception classes of `odins_spear` join these three.
        answers: &[Answer { tells: &["error", "details"], beside: &["status"] }],
        ..PLAIN
    },
    Dialect {
        platform: "crmcom",
        // Introduction page: every answer, in either order.
        envelope: Some(("status", "data")),
        answers: &[Answer { tells: &["status"], beside: &[] }],
        ..PLAIN
    },
];

/// The dialect of the operation's platform.
pub(crate) fn of(operation: &Operation) -> &'static Dialect {
    static NONE: Dialect = PLAIN;
    DIALECTS.iter().find(|dialect| dialect.platform == operation.platform()).unwrap_or(&NONE)
}
