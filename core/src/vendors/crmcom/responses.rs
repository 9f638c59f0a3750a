//! Answers of the CRM.COM Web API: an envelope `{status: {code, message, description}, data}`.
//!
//! Public clients take `status.code` other than `"OK"` for a failure and look at nothing else; HTTP statuses are not
//! documented, and neither is any other code. So success needs both, a 2xx and an `"OK"` by the letter.

use alloc::borrow::ToOwned;

use crate::issues::code::Code;
use crate::json::Node;
use crate::response::advice::AdviceCode;
use crate::response::body::Body;
use crate::response::finding::{Finding, only_field_named};
use crate::response::outcome::OutcomeKind;
use crate::response::reading::{Answer, Reading};

pub(crate) fn read(answer: &Answer, reading: &mut Reading) {
    match &answer.body {
        Body::Object(node) => envelope(answer, node, reading),
        _ if reading.succeeded() => reading.verdict = OutcomeKind::Unknown,
        _ => {}
    }
    if reading.verdict == OutcomeKind::Denied {
        reading.advice.push(AdviceCode::LogInAgain);
    }
}

fn envelope(answer: &Answer, node: &Node, reading: &mut Reading) {
    let part = |name| {
        let part = node.get("status").and_then(|status| status.get(name)).and_then(Node::as_text);
        part.filter(|text| !text.is_empty())
    };
    let code = part("code");
    // A status or a code given twice says two things.
    let twice = is_twice(node, "status") || node.get("status").is_some_and(|status| is_twice(status, "code"));
    let ok = code == Some("OK") && !twice;
    let spare = code.filter(|_| !ok);
    let outside = |name| node.get(name).and_then(Node::as_text).filter(|text| !text.is_empty());
    let said = part("message").or_else(|| part("description")).or(spare);
    // A proxy before it answers in the words of OAuth.
    let said = said.or_else(|| outside("error_description")).or_else(|| outside("error"));
    reading.message = said.map(str::to_owned);
    reading.server_code = code.map(str::to_owned);
    if ok && !reading.succeeded() {
        // An OK under an error: not known either way.
        reading.verdict = OutcomeKind::Unknown;
    } else if !ok {
        failed(answer, node, code.filter(|_| !twice), reading);
    } else {
        data(node.get("data"), reading);
    }
}

/// No OK. A code by itself is the vendor's word for a refusal; one that only looks like an OK, or comes with data, is not,
/// and under a 2xx nobody knows then.
fn failed(answer: &Answer, node: &Node, code: Option<&str>, reading: &mut Reading) {
    let alike = code.is_none_or(|code| code.trim().eq_ignore_ascii_case("ok"));
    let data = node.get("data").and_then(Node::as_object).is_some_and(|data| !data.is_empty())
        || node.get("data").and_then(Node::as_list).is_some_and(|data| !data.is_empty());
    let succeeded = reading.succeeded();
    if succeeded {
        let refused = !alike && !data;
        reading.verdict = if refused { OutcomeKind::Invalid } else { OutcomeKind::Unknown };
    }
    if reading.verdict != OutcomeKind::Invalid {
        return;
    }
    let text = answer.secrets.mask(reading.message.as_deref().unwrap_or_default());
    // The code is no sentence: USERNAME_EXISTS names nothing.
    let text = if reading.message.as_deref() == code { "" } else { &*text };
    // Masked before it is cut to what an issue shows: half a secret would not be found again.
    let code = code.map(|code| answer.secrets.mask(code));
    if let Some(field) = only_field_named(answer.operation, text, |_| true) {
        let named = Finding::new(Code::Rejected, field).maybe("server_code", code.as_deref());
        // The refusal is the server's word, the field our conclusion.
        reading.issues.push(if succeeded {
            named.with("certainty", "inferred").stated()
        } else {
            named.inferred()
        });
    } else if succeeded {
        reading.issues.push(Finding::new(Code::Rejected, "").maybe("server_code", code.as_deref()).stated());
    }
}

fn is_twice(node: &Node, key: &str) -> bool {
    node.as_object().unwrap_or_default().iter().filter(|(name, _)| name == key).count() > 1
}

/// The user, from `data`. `{}` and `null` are what calls without a result answer with.
fn data(data: Option<&Node>, reading: &mut Reading) {
    let data = match data {
        Some(Node::List(items)) => match items.as_slice() {
            [] => return,
            [item] => Some(item),
            _ => return reading.verdict = OutcomeKind::Unknown,
        },
        other => other,
    };
    match data.and_then(Node::as_object) {
        None | Some([]) => {}
        // The answer of the token call: no user, and nothing to hand out.
        Some([(key, _)]) if key == "token" => reading.verdict = OutcomeKind::Unknown,
        Some(_) => reading.record = data.cloned(),
    }
}
