//! The verdict: [`Report`], with what was done to the input as [`Change`]s.

pub(crate) mod collector;
pub(crate) mod to_json;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::slot_set::SlotSet;
use crate::issues::change::{Change, ChangeKind};
#[cfg(feature = "describe")]
use crate::issues::messages::render;
use crate::issues::{Issue, Severity, Step, place};
use crate::json::escape as sink;
use crate::options::FieldNames;
use crate::plan::Plan;

/// The verdict on one input. Never holds the payload, nor anything of a secret.
#[derive(Clone)]
pub struct Report {
    pub(crate) plan: &'static Plan,
    pub(crate) issues: Vec<Issue>,
    /// By slot; the filled defaults are in the mask and become changes when read.
    pub(crate) changes: Vec<(Slot, Change)>,
    pub(crate) filled: SlotSet,
    pub(crate) names: FieldNames,
}

impl Report {
    /// The operation's id.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.plan.operation.id
    }

    /// The document that was checked against.
    #[must_use]
    pub fn profile(&self) -> &'static str {
        self.plan.profile
    }

    /// Whether the request can be built: no issue is an error.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.issues.iter().all(|issue| issue.severity != Severity::Error)
    }

    /// What is wrong, in document order: the document, path parameters, fields in table order, unknown keys.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The sentence of one of its issues, with fields named as the option `names` says.
    #[must_use]
    pub fn message(&self, issue: &Issue) -> String {
        worded(issue, self.plan, self.names)
    }

    /// What was done to the input, in table order.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        let mut changes = self.changes.iter().peekable();
        let mut all = Vec::with_capacity(self.changes.len());
        for slot in self.filled.iter() {
            while let Some((_, change)) = changes.next_if(|(at, _)| *at <= slot) {
                all.push(change.clone());
            }
            if let Some(spec) = self.plan.spec(slot) {
                all.push(Change {
                    path: vec![Step::Key(spec.wire.to_owned())],
                    field: spec.wire.to_owned(),
                    rule: ChangeKind::Default,
                    from: None,
                    to: spec.field.default.map(sink::quoted),
                });
            }
        }
        all.extend(changes.map(|(_, change)| change.clone()));
        all
    }
}

impl core::fmt::Debug for Report {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.to_json())
    }
}

/// The sentence of an issue, with fields named for a program or for a person.
pub(crate) fn worded(issue: &Issue, plan: &'static Plan, names: FieldNames) -> String {
    #[cfg(feature = "describe")]
    if names == FieldNames::Label {
        return render(issue, &|name| plan.label(name));
    }
    let _ = (plan, names);
    issue.message()
}

/// One line an issue: `error user: is required`.
impl core::fmt::Display for Report {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let verdict = if self.ok() { "ok" } else { "not ok" };
        write!(f, "{} ({}): {verdict}", self.operation(), self.profile())?;
        for issue in &self.issues {
            write!(f, "\n  {} {}: {}", issue.severity.as_str(), place(&issue.path), self.message(issue))?;
        }
        Ok(())
    }
}
