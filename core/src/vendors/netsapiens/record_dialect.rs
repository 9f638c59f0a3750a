//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // The vendor's map from the previous API; the names that became a field stand in the rows.
    read_only: &["date_created", "last_update", "presence"],
    // Every write that is not waited for answers so (`OpenAPI` 2.3.1.0 and 44.4.10).
    answers: &[Answer { tells: &["code"], beside: &["message"] }],
    ..*RecordDialect::PLAIN
};
