//! Answers of the NetSapiens API v2.
//!
//! Sources: the create-user exchange published with the SDK (200 with the record), the vendor's `OpenAPI` documents
//! 2.3.1.0, 44.4.10 and 45.0 (`{code, message}` for everything else) and what public clients say they meet.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec;

use crate::issues::code::Code;
use crate::json::Node;
use crate::response::advice::AdviceCode;
use crate::response::body::Body;
use crate::response::finding::{Finding, only_field_named};
use crate::response::outcome::OutcomeKind;
use crate::response::reading::{Answer, Reading};
use crate::schema::{Operation, Verb};
use crate::strings::path_segment::percent_decode;
use crate::vendors::netsapiens::dropped_keys;
use crate::vendors::netsapiens::v1_names::{has_v1_names, is_v1};

/// Texts of a 409 that are about neither the user nor the login, with the field they are about as far as that can be
/// inferred. They stand in the same documents, at other resources.
const OTHER_CONFLICTS: &[(&str, Option<&str>)] = &[
    ("Phone number already exists", Some("phonenumber")),
    ("Conflicting address_id", Some("emergency-address-id")),
    ("Reseller with name already exits", None),
];

pub(crate) fn read(answer: &Answer, reading: &mut Reading) {
    match &answer.body {
        Body::Object(node) => object(answer, node, reading),
        // Of several records none is known to be the one; under a 202 nothing depends on it.
        Body::Several if reading.verdict != OutcomeKind::Accepted && reading.succeeded() => {
            reading.verdict = OutcomeKind::Unknown;
        }
        _ => {}
    }
    let text = answer.secrets.mask(reading.message.as_deref().unwrap_or_default());
    let text = text.trim().trim_end_matches('.');
    match reading.verdict {
        OutcomeKind::Conflict => conflict(answer, text, reading),
        OutcomeKind::Denied => {
            // 403 also comes for a key that may only read (notes of a client library).
            reading.advice.extend([AdviceCode::CheckKey, AdviceCode::CheckReach]);
            if answer.status == 403 {
                reading.advice.push(AdviceCode::KeyMayBeReadOnly);
            }
        }
        OutcomeKind::NotFound => not_found(answer.operation, text, reading),
        OutcomeKind::Invalid => {
            // Only names with a hyphen count: `user` and `site` are words of English as well.
            if let Some(field) = only_field_named(answer.operation, text, |word| word.contains('-')) {
                reading.issues.push(Finding::new(Code::Rejected, field).inferred());
            }
        }
        _ => {}
    }
}

fn object(answer: &Answer, node: &Node, reading: &mut Reading) {
    let code = code(node);
    let error = node.get("error").filter(|error| !error.is_null());
    let is_record = is_record(answer.operation, node);
    if !reading.succeeded() || !is_record {
        let inner = error.and_then(|error| error.get("message"));
        let texts = [node.get("message"), node.get("error_description"), error, inner];
        reading.message = texts.into_iter().flatten().find_map(Node::as_text).map(str::to_owned);
        reading.server_code = code.map(|code| code.to_string());
    }
    if !reading.succeeded() {
        return;
    }
    if code.is_some_and(|code| code >= 400) || (error.is_some() && !is_record) {
        // Status and body contradict each other.
        reading.verdict = OutcomeKind::Unknown;
    } else if is_record {
        reading.issues.extend(dropped_keys::missing(answer, node));
        if has_v1_names(answer.operation, node) {
            reading.advice.push(AdviceCode::V1Names);
        }
        reading.record = Some(node.clone());
    } else if code == Some(202) {
        // 200 with the words of a 202: the weaker claim is the one that both support.
        reading.verdict = OutcomeKind::Accepted;
    }
}

/// `code` of the documents' error and success schemas: an integer, taken from text too.
fn code(node: &Node) -> Option<i64> {
    let code = node.get("code")?;
    code.as_integer().or_else(|| code.as_text()?.trim().parse().ok())
}

/// Whether an object has a key of the resource, in the spelling of this API or of the previous one (as the documents'
/// own example has it).
fn is_record(operation: &Operation, node: &Node) -> bool {
    let is_field = |key: &str| {
        operation.fields.iter().any(|field| field.answers_to(key) || is_v1(field, key))
            || matches!(key, "user" | "site")
    };
    node.as_object().is_some_and(|members| members.iter().any(|(key, _)| is_field(key)))
}

/// A 409 means that the extension or the login is taken (create-user page); which of them is never said.
fn conflict(answer: &Answer, text: &str, reading: &mut Reading) {
    if let Some((_, field)) = OTHER_CONFLICTS.iter().find(|(known, _)| text.eq_ignore_ascii_case(known)) {
        let has = |field: &&str| answer.operation.fields.iter().any(|row| row.wire == *field);
        let finding = field.filter(has).map(|field| {
            let finding = Finding::new(Code::Conflict, field);
            // The text is that of this resource.
            if field == answer.operation.record_identity.key {
                reading.advice.extend(update_instead(answer.operation));
                finding.maybe("value", answer.sent(field)).stated()
            } else {
                finding.inferred()
            }
        });
        reading.issues.extend(finding);
        return;
    }
    if answer.operation.verb != Verb::Create {
        return;
    }
    let name = answer.operation.record_identity.key;
    if !matches!(name, "user" | "site") {
        let finding = Finding::new(Code::Conflict, name).maybe("value", answer.sent(name));
        reading.issues.push(finding.inferred());
        reading.advice.extend(update_instead(answer.operation));
        return;
    }
    let is_user = name == "user";
    let login = login(answer, is_user);
    // A site has a login only when one was sent.
    let both = is_user || answer.request.is_none() || login.is_some();
    let mut finding = Finding::new(Code::Conflict, name);
    if both {
        finding = finding.with("candidates", vec![name.to_owned(), "login-username".to_owned()]);
    }
    let finding = finding.maybe("value", answer.sent(name)).maybe("login", login.as_deref());
    reading.issues.push(finding.inferred());
    reading.advice.push(AdviceCode::UpdateInstead);
    if is_user {
        reading.advice.push(AdviceCode::TryAnotherUser);
    }
}

/// What can be done about a record that exists, where a call can change one.
fn update_instead(operation: &Operation) -> Option<AdviceCode> {
    let (resource, _) = operation.id.rsplit_once('.')?;
    let changes = |other: &&&Operation| {
        other.verb == Verb::Update && other.id.rsplit_once('.').is_some_and(|(same, _)| same == resource)
    };
    crate::vendors::OPERATIONS.iter().find(changes).map(|_| AdviceCode::UpdateInstead)
}

/// The login that was asked for: given, or for a user `user@domain`, as the server makes it (create-user page).
fn login(answer: &Answer, is_user: bool) -> Option<String> {
    if let Some(given) = answer.sent("login-username") {
        return Some(given.to_owned());
    }
    let user = if is_user { answer.sent("user")? } else { return None };
    let (_, after) = answer.path?.split_once("/domains/")?;
    let domain = percent_decode(after.split('/').next()?)?;
    // `~` is the token's own domain, which is not known here.
    (domain != "~" && !domain.is_empty()).then(|| [user, "@", &domain].concat())
}

/// The documents' two texts name what is missing; a client's changelog has the third, of a core that lacks the call.
fn not_found(operation: &Operation, text: &str, reading: &mut Reading) {
    let missing = |field, value: &str| {
        Finding::new(Code::Rejected, field).with("reason", "not_found").with("value", value)
    };
    if text.starts_with("No Route Found") {
        reading.advice.push(AdviceCode::CoreLacksEndpoint);
    } else if let Some(domain) = between(text, "Domain ", " does not exist") {
        reading.issues.push(missing("{domain}", domain).stated());
    } else if let Some(user) =
        text.split_once(" in domain ").and_then(|(head, _)| between(head, "User ", " does not exist"))
        && operation.params.iter().any(|param| param.name == "user")
    {
        reading.issues.push(missing("{user}", user).stated());
        // Of another resource the record may well exist; its user does not.
        if operation.record_identity.key == "user" {
            reading.advice.push(AdviceCode::CreateInstead);
        }
    }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.strip_prefix(before)?.strip_suffix(after)
}
