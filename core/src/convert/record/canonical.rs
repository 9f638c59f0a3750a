//! Records in other shapes (OCI's keys, dotted columns, other styles of names) as the record that Odin would answer.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::api::records::from_record;
use crate::convert::converter::FROM;
use crate::convert::record::SourceRecord;
use crate::convert::user::field_map as map;
use crate::issues::change::{Change, ChangeKind};
use crate::issues::{Issue, Step};
use crate::json::Node;
use crate::json::secret::is_hollow;
use crate::limits::Limits;
use crate::strings::suggest::same_but_style;

/// Reads a record in any of its shapes and hands it on.
pub(crate) fn with_record<T>(
    json: &str,
    limits: Limits,
    then: impl FnOnce(Result<&SourceRecord<'_>, Issue>) -> T,
) -> T {
    let record = match SourceRecord::read(json, limits) {
        Ok(record) => record,
        Err(issue) => return then(Err(issue)),
    };
    if has_other_names(&record.unknown)
        && let Some(text) = canonical(json)
        && let Ok(record) = SourceRecord::read(&text, limits)
    {
        return then(Ok(&record));
    }
    then(Ok(&record))
}

/// Whether any of these keys means a field under another name. A key that means nothing to anybody is no reason to
/// read the record once more.
fn has_other_names(keys: &[Cow<'_, str>]) -> bool {
    // OCI's singular of the list.
    let means = |name: &str| name == "alias" || map::ROWS.iter().any(|row| same_but_style(row.field, name));
    keys.iter().any(|key| {
        let head = key.split(['.', '[']).next().unwrap_or_default();
        means(head)
    })
}

/// The record with the names and types of a request, and with what a request does not take: that is told apart later,
/// and some of it is needed.
fn canonical(json: &str) -> Option<String> {
    let made = from_record(FROM, json).ok()?;
    let Node::Object(mut members) = made.input else { return None };
    for change in made.changes.iter().filter(|change| change.rule == ChangeKind::Dropped) {
        let Some(key) = name(change) else { continue };
        let value = match &change.from {
            Some(from) => Node::parse(from.as_bytes(), &Limits::default()).unwrap_or(Node::Null),
            // A secret: that it was there must be said.
            None => Node::Bool(true),
        };
        if !is_hollow(&value) && members.iter().all(|(known, _)| *known != key) {
            members.push((key, value));
        }
    }
    Some(Node::Object(members).to_json())
}

/// The name by which a row of the map or the loss report knows what was left out.
fn name(change: &Change) -> Option<String> {
    let Step::Key(key) = change.path.first()? else { return None };
    let field = if change.field.is_empty() { key } else { &change.field };
    if let Some((group, key)) = field.rsplit_once('.') {
        let known = map::ANSWER_ONLY.iter().find(|known| same_but_style(known, key));
        return Some([group, ".", known.copied().unwrap_or(key)].concat());
    }
    let row = map::ROWS.iter().find(|row| same_but_style(row.field, field));
    Some(row.map_or_else(|| field.clone(), |row| row.field.to_owned()))
}
