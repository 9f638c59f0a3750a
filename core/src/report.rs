//! The verdict: [`Report`], with what was done to the input as [`Change`]s.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::issue::{Issue, Severity, Step};
use crate::mask::Mask;
use crate::plan::Plan;
use crate::sink;

/// Why a value or a key is not as the caller gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another spelling of the key.
    Renamed,
    /// White space at the ends.
    Trimmed,
    /// Another type or letter case, same meaning.
    Coerced,
    /// Separators of a list.
    Separated,
    /// A name that means the same.
    Alias,
    /// A documented default.
    Default,
    /// Computed from other values.
    Derived,
    /// Left out.
    Dropped,
    /// Punctuation taken away.
    Repaired,
}

impl Edit {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Renamed => "renamed",
            Self::Trimmed => "trimmed",
            Self::Coerced => "coerced",
            Self::Separated => "separated",
            Self::Alias => "alias",
            Self::Default => "default",
            Self::Derived => "derived",
            Self::Dropped => "dropped",
            Self::Repaired => "repaired",
        }
    }
}

/// Something done to the input. `from` and `to` are JSON text; both are absent for secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where, in the caller's own keys.
    pub path: Vec<Step>,
    /// The vendor's name of the field.
    pub field: String,
    /// What was done.
    pub rule: Edit,
    /// Before.
    pub from: Option<String>,
    /// After.
    pub to: Option<String>,
}

/// The verdict on one input. Never holds the payload, nor anything of a secret.
#[derive(Clone)]
pub struct Report {
    pub(crate) plan: &'static Plan,
    pub(crate) issues: Vec<Issue>,
    /// By slot; the filled defaults are in the mask and become changes when read.
    pub(crate) changes: Vec<(u8, Change)>,
    pub(crate) filled: Mask,
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
                    rule: Edit::Default,
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

/// One line an issue: `error user: is required`.
impl core::fmt::Display for Report {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let verdict = if self.ok() { "ok" } else { "not ok" };
        write!(f, "{} ({}): {verdict}", self.operation(), self.profile())?;
        for issue in &self.issues {
            write!(f, "\n  {} {}: {}", issue.severity.as_str(), place(&issue.path), issue.message())?;
        }
        Ok(())
    }
}

/// A path as text: `department.name`, `aliases[1]`.
pub(crate) fn place(path: &[Step]) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Item(at) => {
                text.push('[');
                text.push_str(itoa::Buffer::new().format(*at));
                text.push(']');
            }
        }
    }
    if text.is_empty() { "document".to_owned() } else { text }
}
