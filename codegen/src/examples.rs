//! One small input for each code, in the order of the codes.

use seatwright::Code;

/// An input that shows a code.
pub(crate) struct Example {
    pub(crate) code: Code,
    pub(crate) operation: &'static str,
    pub(crate) options: &'static str,
    /// The input; a record where only `from_record` gives the code, the body of the answer when there is a status.
    pub(crate) input: &'static str,
    /// The status of an answer, for what only answers show.
    pub(crate) status: Option<u16>,
}

const fn user(code: Code, input: &'static str) -> Example {
    let options = r#"{"domain":"example.com","defaults":"none","partial":true}"#;
    Example { code, operation: "netsapiens.user.create", options, input, status: None }
}

const fn with(code: Code, options: &'static str, input: &'static str) -> Example {
    Example { code, operation: "netsapiens.user.create", options, input, status: None }
}

const fn crmcom(code: Code, options: &'static str, input: &'static str) -> Example {
    Example { code, operation: "crmcom.user.create", options, input, status: None }
}

const fn answered(code: Code, status: u16, body: &'static str) -> Example {
    Example { code, operation: "netsapiens.user.create", options: "{}", input: body, status: Some(status) }
}

/// The examples.
pub(crate) const EXAMPLES: &[Example] = &[
    with(Code::Required, r#"{"domain":"example.com","partial":["user"]}"#, "{}"),
    user(Code::UnknownField, r#"{"timezone":"US/Eastern"}"#),
    user(Code::DuplicateKey, r#"{"user":"1004","user":"1005"}"#),
    user(Code::ConflictingFields, r#"{"email-address":"a@example.com","email":"b@example.com"}"#),
    user(Code::WrongType, r#"{"name-first-name":true}"#),
    user(Code::InvalidChoice, r#"{"user-scope":"Basic Uesr"}"#),
    user(Code::TooSmall, r#"{"area-code":99}"#),
    user(Code::TooBig, r#"{"area-code":1000}"#),
    user(Code::TooShort, r#"{"caller-id-number":5556969}"#),
    user(Code::TooLong, r#"{"caller-id-name":"Example Company Main Street"}"#),
    user(Code::BadFormat, r#"{"email-address":"ann.example.com"}"#),
    user(Code::BadCharacter, r#"{"department":"Sa\u0000les"}"#),
    user(Code::BadJson, r#"{"user":"1004""#),
    user(Code::WouldLoseData, r#"{"caller-id-number":"2.485E+09"}"#),
    Example {
        code: Code::NoEffect,
        operation: "netsapiens.site.create",
        options: r#"{"domain":"example.com","defaults":"none"}"#,
        input: r#"{"site":"New York","synchronous":"yes"}"#,
        status: None,
    },
    user(Code::Inconsistent, r#"{"dial-plan":"example.org"}"#),
    user(Code::ElevatedScope, r#"{"user-scope":"Reseller"}"#),
    with(
        Code::NewSite,
        r#"{"domain":"example.com","defaults":"none","partial":true,"context":{"sites":["New York"]}}"#,
        r#"{"site":"New Yrok"}"#,
    ),
    user(Code::WeakSecret, r#"{"user":"1004","voicemail-login-pin":1004}"#),
    with(Code::ContestedDefault, r#"{"domain":"example.com","partial":true}"#, "{}"),
    with(Code::Inherited, r#"{"domain":"example.com","partial":true}"#, r#"{"site":"New York"}"#),
    with(
        Code::OverridesInherited,
        r#"{"domain":"example.com","partial":true,"defaults":"all"}"#,
        r#"{"site":"New York"}"#,
    ),
    with(
        Code::Conflict,
        r#"{"domain":"example.com","defaults":"none","partial":true,"context":{"users":["1004"]}}"#,
        r#"{"user":"1004"}"#,
    ),
    with(
        Code::LimitExceeded,
        r#"{"domain":"example.com","defaults":"none","partial":true,"limits":{"text":8}}"#,
        r#"{"department":"Purchasing"}"#,
    ),
    user(Code::ReadOnly, r#"{"account-status":"standard"}"#),
    user(Code::Unverified, r#"{"caller-id-number":"[*]"}"#),
    crmcom(
        Code::ExactlyOneOf,
        r#"{"partial":true}"#,
        r#"{"user_template_identifier":{"id":"8","name":"Agent"}}"#,
    ),
    crmcom(Code::Mismatch, r#"{"partial":true}"#, r#"{"password":"one","password_confirmation":"other"}"#),
    crmcom(Code::Deprecated, r#"{"partial":true,"context":{"release":"R18.0.0"}}"#, "{}"),
    user(Code::Masked, r#"{"voicemail-login-pin":"****"}"#),
    answered(Code::Rejected, 404, r#"{"code":404,"message":"Domain example does not exist"}"#),
];

// A code without an example does not compile.
const _: () = {
    assert!(EXAMPLES.len() == Code::ALL.len());
    let mut at = 0;
    while at < EXAMPLES.len() {
        assert!(EXAMPLES[at].code as u8 == Code::ALL[at] as u8);
        at += 1;
    }
};
