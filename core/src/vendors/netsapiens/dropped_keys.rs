//! Keys that were sent and did not come back.
//!
//! NetSapiens ignores unknown and misspelt keys in silence and answers with success (several public clients), so the
//! record is the only place where it shows. It proves nothing: real answers also leave out keys that took effect.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::issues::code::Code;
use crate::issues::{Issue, Severity};
use crate::json::Node;
use crate::response::finding::Finding;
use crate::response::reading::Answer;
use crate::vendors::netsapiens::v1_names::has_v1_names;

/// Missing in the published create-user exchange, in which all of them worked or could not show.
const NEVER_SHOWN: &[&str] =
    &["synchronous", "recording-configuration", "voicemail-playback-announce-datetime-received"];

/// One info for each sent key that the record lacks: fields in table order, then other keys bytewise.
pub(crate) fn missing(answer: &Answer, record: &Node) -> Vec<Issue> {
    let sent = answer.request.as_ref().and_then(Node::as_object).unwrap_or_default();
    let fields = answer.operation.fields;
    let old = has_v1_names(answer.operation, record);
    let mut found = Vec::new();
    for (key, value) in sent {
        let at = fields.iter().position(|field| field.answers_to(key));
        let field = at.and_then(|at| fields.get(at));
        let there = match field {
            Some(field) => {
                // A response with the previous names cannot contain a field that had no previous name.
                let shown = !old || field.v1.is_some();
                let v1 = field.v1.is_some_and(|v1| record.get(v1).is_some());
                !shown
                    || v1
                    || record.get(field.wire).is_some()
                    || field.aliases.iter().any(|alias| record.get(alias).is_some())
            }
            None => record.get(key).is_some(),
        };
        let wire = field.map_or(key.as_str(), |field| field.wire);
        if !there && !value.is_null() && !NEVER_SHOWN.contains(&wire) {
            found.push((at.unwrap_or(usize::MAX), key, field.map(|field| field.wire)));
        }
    }
    let mut found = sorted(found, &Ord::cmp);
    found.dedup();
    found.into_iter().map(|(_, key, wire)| issue(key, wire)).collect()
}

fn issue(key: &str, wire: Option<&str>) -> Issue {
    let mut issue = Finding::new(Code::NoEffect, "").with("reason", "not_in_answer").inferred();
    issue.severity = Severity::Info;
    issue.path.push(crate::issues::Step::Key(key.to_owned()));
    issue.field = wire.map(str::to_owned);
    issue
}
