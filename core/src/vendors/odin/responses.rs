//! Answers of the Odin API.
//!
//! Success is 200 with the user entity, alone or in a list of one (pages of `odins_spear`). A failure is an object of
//! `error`, `status` and `details` under a status that no document states, with `BroadWorks`' own text inside: so the
//! text comes first and the status second.

use alloc::borrow::ToOwned;

use crate::issues::code::Code;
use crate::json::Node;
use crate::response::advice::AdviceCode;
use crate::response::body::Body;
use crate::response::finding::{Finding, only_field_named};
use crate::response::http;
use crate::response::outcome::OutcomeKind;
use crate::response::reading::{Answer, Reading};
use crate::schema::Verb;
use crate::vendors::odin::error_codes::{KNOWN, Parts, Problem, is_about_account, parts};

pub(crate) fn read(answer: &Answer, reading: &mut Reading) {
    match &answer.body {
        Body::Object(node) => object(answer, node, reading),
        Body::Text(text) => {
            let text = answer.secrets.mask(text);
            if let Some(parts) = parts(&text) {
                // `odins_spear` joins details, status and error to one text, so the value's end has to be known.
                let value = parts.value.and_then(|value| alone(&parts, value));
                failed(answer, &Parts { value, ..parts }, reading);
            }
        }
        Body::Several if reading.succeeded() => reading.verdict = OutcomeKind::Unknown,
        // A broken success may be a cut-off record, in which the form could be part of a name.
        Body::Unreadable(_, Some(text)) if !reading.succeeded() => {
            if let Some(parts) = parts(text) {
                failed(answer, &Parts { value: None, ..parts }, reading);
            }
        }
        _ => {}
    }
    if reading.verdict == OutcomeKind::Denied && reading.advice.is_empty() {
        let advice = if answer.status == 401 { AdviceCode::LogInAgain } else { AdviceCode::CheckRights };
        reading.advice.push(advice);
    }
}

/// The value of a joined text. Only a user id has an end of its own: it holds no blank.
fn alone<'t>(parts: &Parts, value: &'t str) -> Option<&'t str> {
    match parts.code {
        "4200" | "4008" => value.split_whitespace().next(),
        _ => (!value.contains(": ")).then_some(value),
    }
}

fn object(answer: &Answer, node: &Node, reading: &mut Reading) {
    let part = |name| node.get(name).filter(|part| !part.is_null() && part.as_text() != Some(""));
    let error = part("error");
    let is_error = error.is_some() || part("details").is_some();
    let names_user = node.get("userId").is_some_and(|id| id.as_text().is_some() || id.as_number().is_some());
    if names_user && !is_error {
        if reading.succeeded() {
            reading.record = Some(node.clone());
        }
        return;
    }
    let inner = |name| error.and_then(|error| error.get(name));
    let texts = [
        part("error_description"),
        part("details"),
        error,
        inner("details"),
        inner("message"),
        part("message"),
        part("status"),
    ];
    let texts = || texts.into_iter().flatten().filter_map(Node::as_text);
    // The text with the error number says most, wherever it stands; what only repeats the status says nothing.
    let numbered = texts().find(|text| parts(text).is_some());
    let telling = numbered.or_else(|| texts().find(|text| !http::is_status_phrase(text)));
    reading.message = telling.or_else(|| texts().next()).map(str::to_owned);
    let telling = telling.map(|text| answer.secrets.mask(text)).unwrap_or_default();
    if names_user && reading.succeeded() {
        // A user and an error in one object: neither is the fact.
        reading.verdict = OutcomeKind::Unknown;
    } else if let Some(parts) = parts(&telling) {
        failed(answer, &parts, reading);
    } else if is_about_account(&telling) {
        reading.verdict = OutcomeKind::Denied;
        reading.advice.push(AdviceCode::CheckAccount);
    } else if is_error && reading.succeeded() {
        reading.verdict = OutcomeKind::Unknown;
    } else if reading.verdict == OutcomeKind::Invalid {
        let named = only_field_named(answer.operation, &telling, |_| true);
        reading.issues.extend(named.map(|field| Finding::new(Code::Rejected, field).inferred()));
    }
}

/// Takes over what the error code says, whatever the status was.
fn failed(answer: &Answer, parts: &Parts, reading: &mut Reading) {
    reading.server_code = Some(parts.code.to_owned());
    let Some(known) = KNOWN.iter().find(|known| known.code == parts.code) else {
        if parts.rest.is_some_and(is_about_account) {
            reading.verdict = OutcomeKind::Denied;
            reading.advice.push(AdviceCode::CheckAccount);
        } else if reading.succeeded() {
            reading.verdict = OutcomeKind::Unknown;
        }
        return;
    };
    reading.verdict = known.verdict;
    reading.advice.extend(known.advice);
    let Some(about) = &known.about else { return };
    let value = parts.value;
    let other = about.field == "userId" && parts.value.is_some_and(|value| names_another(answer, value));
    let field = if other { "" } else { about.field };
    let finding = described(about.problem, field).maybe("value", value).with("server_code", parts.code);
    reading.issues.push(if about.inferred || other { finding.inferred() } else { finding.stated() });
    if known.verdict == OutcomeKind::NotFound && answer.operation.verb == Verb::Update && !other {
        reading.advice.push(AdviceCode::CreateInstead);
    }
}

fn described(problem: Problem, field: &str) -> Finding {
    match problem {
        Problem::Taken => Finding::new(Code::Conflict, field),
        Problem::Missing => Finding::new(Code::Rejected, field).with("reason", "not_found"),
        Problem::Refused => Finding::new(Code::Rejected, field),
    }
}

/// Whether a user id of the text is not that of the request. The system's default domain is left out in such texts
/// (error log of a production script).
fn names_another(answer: &Answer, id: &str) -> bool {
    answer.sent("userId").is_some_and(|sent| {
        let prefix = sent.get(..id.len()).is_some_and(|start| start.eq_ignore_ascii_case(id));
        let rest = sent.get(id.len()..).unwrap_or_default();
        !(prefix && (rest.is_empty() || rest.starts_with('@')))
    })
}
