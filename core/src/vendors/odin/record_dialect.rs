//! How records of this vendor differ from requests.

use crate::schema::{Answer, RecordDialect};

pub(crate) static DIALECT: RecordDialect = RecordDialect {
    // OCI has the singular of what Odin answers as a list.
    names: &[("alias", "aliases"), ("contact", "contacts")],
    // A column of `mercury-ocip`'s sheets; the first of the pairs in `hyperioxx/broadsoft`.
    transport: &["operation", "command"],
    own: &[
        "userId",
        "lastName",
        "firstName",
        "callingLineIdLastName",
        "callingLineIdFirstName",
        "nameDialingName",
        "hiraganaLastName",
        "hiraganaFirstName",
        "phoneNumber",
        "extension",
        "callingLineIdPhoneNumber",
        "aliases",
        "accessDeviceEndpoint",
        "trunkAddressing",
        "pagerPhoneNumber",
        "mobilePhoneNumber",
        "emailAddress",
        "yahooId",
        "impId",
        "alternateUserId",
    ],
    // The exception classes of `odins_spear` join these three.
    answers: &[Answer { tells: &["error", "details"], beside: &["status"] }],
    ..*RecordDialect::PLAIN
};
