//! Whether the record of an answer is that of the request.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::issues::Issue;
use crate::issues::code::Code;
use crate::json::Node;
use crate::response::finding::Finding;
use crate::response::reading::Answer;
use crate::schema::{RecordIdentity, Verb};
use crate::strings::path_segment::percent_decode;

/// An issue when the record names another user or site than the request, or another domain.
pub(crate) fn another(answer: &Answer, record: &Node) -> Option<Issue> {
    let RecordIdentity { key, folder, completed } = answer.operation.record_identity;
    let of_path = answer.path.filter(|_| answer.operation.verb == Verb::Update);
    let named = of_path.and_then(|path| segment(path, folder));
    let sent = named.or_else(|| answer.sent(key).map(str::trim).map(ToOwned::to_owned));
    let domain = answer.path.and_then(|path| segment(path, "domains")).filter(|domain| domain != "~");
    [(key, sent), ("domain", domain)].into_iter().find_map(|(key, sent)| {
        let (sent, found) = (sent?, record.get(key)?);
        let found = found.as_text().or_else(|| found.as_number())?.trim();
        let same = sent.is_empty()
            || found.is_empty()
            || found.eq_ignore_ascii_case(&sent)
            || completed && is_completed(&sent, found);
        let issue = || {
            let found = answer.secrets.mask(found);
            Finding::new(Code::Inconsistent, key)
                .with("reason", "other_record")
                .with("value", &*found)
                .with("expected", sent)
                .stated()
        };
        (!same).then(issue)
    })
}

/// Whether the server put a domain behind the name that was sent.
fn is_completed(sent: &str, found: &str) -> bool {
    !sent.contains('@') && found.split_once('@').is_some_and(|(user, _)| user.eq_ignore_ascii_case(sent))
}

/// The decoded segment behind `/folder/`.
fn segment(path: &str, folder: &str) -> Option<String> {
    let mut segments = path.split('/');
    segments.find(|segment| !folder.is_empty() && *segment == folder)?;
    percent_decode(segments.next()?)
}
