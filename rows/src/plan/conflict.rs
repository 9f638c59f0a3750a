//! Rows that contradict the records: what is said of them.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Severity;
use seatwright::json::Node;

use crate::line::Line;
use crate::pass::Pass;
use crate::plan::claims::Claims;
use crate::plan::compare::Compared;
use crate::plan::existing::Records;
use crate::plan::options::PlanOptions;
use crate::row_issue::RowIssue;
use crate::text::shown;

/// Why the record cannot become what the row says.
pub(crate) fn contradicts(
    pass: &mut Pass,
    records: &Records,
    place: usize,
    record: &Node,
    compared: &Compared,
) -> bool {
    if records.update.is_none() {
        let fields: Vec<&str> = compared.changes.iter().map(|change| &*change.field).collect();
        let fields = fields.join("\", \"");
        let message = ["no request changes a record of this kind; it differs in \"", &fields, "\""];
        conflict(pass, "no_update", None, message.concat());
        return true;
    }
    if let Some(field) = &compared.moved {
        let message = ["\"", field, "\" says which record is meant; this request does not change it"];
        conflict(pass, "moved", Some(field), message.concat());
        return true;
    }
    let mut merged: Vec<(String, Node)> = record.as_object().unwrap_or_default().to_vec();
    for (key, value) in compared.input.as_object().unwrap_or_default() {
        merged.retain(|(name, _)| name != key);
        merged.push((key.clone(), value.clone()));
    }
    let claims = Claims::of(&Node::Object(merged), records.create, &records.roles, records.mail.as_deref());
    let Some((other, field)) = records.holder(&claims, Some(place)) else { return false };
    let changed = compared.changes.iter().any(|change| change.field == field);
    if !changed {
        return false;
    }
    held(pass, records, other, field);
    true
}

fn held(pass: &mut Pass, records: &Records, other: usize, field: &str) {
    let key = records.all.get(other).map_or("", |record| &*record.key);
    let message = ["\"", field, "\" is that of \"", &*shown(key), "\", which exists"].concat();
    conflict(pass, "taken", Some(field), message);
}

/// Whether a new key is that of somebody who exists under another one. Says so.
pub(crate) fn renames(
    pass: &mut Pass,
    records: &Records,
    body: &[u8],
    domain: Option<&str>,
    options: PlanOptions,
) -> bool {
    let body = Node::parse(body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
    let claims = Claims::of(&body, records.create, &records.roles, records.mail.as_deref());
    let key = records.create.record_identity.key;
    let name = |place: usize| records.all.get(place).map_or("", |record| &*record.key);
    if let Some((other, field)) = records.holder(&claims, None) {
        if Some(field) == records.roles.number {
            held(pass, records, other, field);
        } else {
            let other = shown(name(other));
            let parts = [
                "this \"",
                key,
                "\" is new, and \"",
                field,
                "\" is that of \"",
                &*other,
                "\": no request renames a record; change \"",
                &*other,
                "\", or remove it first",
            ];
            conflict(pass, "renamed", Some(field), parts.concat());
        }
        return true;
    }
    let Some(other) = records.person(&claims, domain) else { return false };
    let other = shown(name(other));
    let severity = if options.several_keys { Severity::Warning } else { Severity::Error };
    let parts = [
        "this \"",
        key,
        "\" is new, and name and mail address are those of \"",
        &*other,
        "\": no request renames a record",
    ];
    let mut issue = RowIssue::new(severity, "renamed", parts.concat());
    place_in(pass, &mut issue, key);
    pass.issues.push(issue);
    !options.several_keys
}

/// The key differs from that of a record in letter case or blanks.
pub(crate) fn near(pass: &mut Pass, key: Option<usize>, record: &str) {
    let message = ["\"", &*shown(record), "\" exists; the key differs in letter case or blanks"].concat();
    let mut issue = RowIssue::new(Severity::Error, "near_key", message);
    issue.column = key.and_then(|at| pass.layout.get(at)?.column);
    pass.issues.push(issue);
}

/// No record has the key of a sheet that only changes.
pub(crate) fn missing(pass: &mut Pass, key: Option<usize>, line: &Line<'_>) {
    let value = pass.values(*line).text(key).map(shown);
    let name = value.as_ref().map_or_else(|| "the record".to_owned(), |value| ["\"", value, "\""].concat());
    let message = [&*name, " does not exist, and this sheet only changes what exists"].concat();
    let mut issue = RowIssue::new(Severity::Error, "not_found", message);
    issue.column = key.and_then(|at| pass.layout.get(at)?.column);
    issue.value = value;
    pass.issues.push(issue);
}

fn conflict(pass: &mut Pass, code: &'static str, field: Option<&str>, message: String) {
    let mut issue = RowIssue::new(Severity::Error, code, message);
    if let Some(field) = field {
        place_in(pass, &mut issue, field);
    }
    pass.issues.push(issue);
}

fn place_in(pass: &Pass, issue: &mut RowIssue, field: &str) {
    issue.field = Some(field.to_owned());
    issue.column = pass.layout.iter().find(|slot| slot.path == field).and_then(|slot| slot.column);
}
