//! A record as the vendor returns it becomes input for a request: [`from_record`].
//!
//! Everything here is driven by the rows of the operation; what is particular to a vendor's records stands in
//! [`dialect`].

pub(crate) mod dotted;
pub(crate) mod envelope;
pub(crate) mod group;
pub(crate) mod member;
pub(crate) mod names;
pub(crate) mod options;
pub(crate) mod others;
pub(crate) mod secret;
pub(crate) mod shape;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod value;

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::issues::Issue;
use crate::issues::change::Change;
use crate::json;
use crate::json::to_json::ToJson;
use crate::json::{Node, Unreadable};
use crate::options::FieldNames;
use crate::options::resolved::Settings;
use crate::plan::Plan;
use crate::report::collector::Findings;
use crate::report::to_json::write_issue;
use crate::report::worded;

/// What became of a record.
pub struct FromRecord {
    /// The operation that the input is for.
    pub operation: &'static str,
    /// The input: fields in table order, then what has no row, in the record's order. It may hold secrets of the record.
    pub input: Node,
    /// What was done, in table order; then the keys left out that are no field. Values are whole, so that what was left
    /// out can be put back; those of secrets are never there.
    pub changes: Vec<Change>,
    /// What is worth knowing: conflicts, unknown keys, keys that only answers have.
    pub issues: Vec<Issue>,
    pub(crate) plan: &'static Plan,
    pub(crate) names: FieldNames,
}

impl FromRecord {
    /// The sentence of one of its issues, with fields named as the option `names` says.
    #[must_use]
    pub fn message(&self, issue: &Issue) -> String {
        worded(issue, self.plan, self.names)
    }

    /// All of it as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = json::Members::new(out);
            members.text("operation", self.operation);
            self.input.write(members.name("input"));
            members.list("changes", &self.changes, ToJson::write);
            members.list("issues", &self.issues, |issue, out| write_issue(issue, &self.message(issue), out));
            members.end();
        })
    }
}

/// The operation and the counts: the input is somebody's record, and may hold secrets.
impl core::fmt::Debug for FromRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (changes, issues) = (self.changes.len(), self.issues.len());
        write!(f, "FromRecord({}, {changes} changes, {issues} issues)", self.operation)
    }
}

/// Cleans a record that was read already.
pub(crate) fn clean(settings: &Settings<'_>, record: Result<Node, Unreadable>) -> FromRecord {
    let plan = settings.plan;
    let dialect = plan.operation.dialect;
    let mut cleaner = group::Cleaner {
        plan,
        dialect,
        findings: Findings::new(settings, false),
        target: Vec::new(),
        left: Vec::new(),
    };
    let mut input = Vec::new();
    match record.map_err(Issue::unreadable).and_then(|node| envelope::open(node, dialect)) {
        Ok(object) => {
            let members = member::members(plan, dialect, Slot::NONE, &[], object);
            let members = dotted::gather(plan, dialect, members, &mut cleaner.findings);
            input = cleaner.group(Slot::NONE, members);
        }
        Err(issue) => cleaner.findings.document(issue),
    }
    input.append(&mut cleaner.left);
    let (issues, changes) = cleaner.findings.finish();
    FromRecord {
        operation: plan.operation.id,
        input: Node::Object(input),
        changes: changes.into_iter().map(|(_, change)| change).collect(),
        issues,
        plan,
        names: settings.options.names,
    }
}
