//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // Introduction page: every answer, in either order.
    envelope: Some(("status", "data")),
    own: &["username", "first_name", "last_name", "email", "ip_address", "cti_phone_extension_number"],
    answers: &[Answer { tells: &["status"], beside: &[] }],
    ..*RecordDialect::PLAIN
};
