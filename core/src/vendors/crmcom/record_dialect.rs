//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // Introduction page: every answer, in either order.
    envelope: Some(("status", "data")),
    answers: &[Answer { tells: &["status"], beside: &[] }],
    ..*RecordDialect::PLAIN
};
