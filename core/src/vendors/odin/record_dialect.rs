//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // OCI has the singular of what Odin answers as a list.
    names: &[("alias", "aliases"), ("contact", "contacts")],
    // A column of `mercury-ocip`'s sheets; the first of the pairs in `hyperioxx/broadsoft`.
    transport: &["operation", "command"],
    // The exception classes of `odins_spear` join these three.
    answers: &[Answer { tells: &["error", "details"], beside: &["status"] }],
    ..*RecordDialect::PLAIN
};
