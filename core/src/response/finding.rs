//! Issues about fields of the request, made from an answer.

use alloc::borrow::ToOwned;

use crate::issues::code::Code;
use crate::issues::{Issue, Param, Severity, Step};
use crate::schema::Operation;

/// An issue that an answer gives reason to.
pub(crate) struct Finding {
    issue: Issue,
}

impl Finding {
    /// About the field with this dotted wire name; about the whole request when it is empty.
    pub(crate) fn new(code: Code, field: &str) -> Self {
        let path = field.split('.').filter(|step| !step.is_empty()).map(|step| Step::Key(step.to_owned()));
        let named = (!field.is_empty()).then(|| field.to_owned());
        Self { issue: Issue { path: path.collect(), field: named, ..Issue::error(code) } }
    }

    pub(crate) fn with(self, name: &'static str, value: impl Into<Param>) -> Self {
        Self { issue: self.issue.param(name, value) }
    }

    pub(crate) fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// What the server stated.
    pub(crate) fn stated(self) -> Issue {
        self.issue
    }

    /// What we conclude: it says so, and only warns.
    pub(crate) fn inferred(self) -> Issue {
        let alone = self.issue.code == Code::Conflict && self.issue.params.get("candidates").is_none();
        let finding = if alone { self.with("reason", "likely") } else { self };
        let mut issue = finding.with("certainty", "inferred").issue;
        issue.severity = Severity::Warning;
        issue
    }
}

/// The one top-level field that a text names, by any of its names; `counts` says which words may be names.
pub(crate) fn only_field_named(
    operation: &Operation,
    text: &str,
    counts: fn(&str) -> bool,
) -> Option<&'static str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    let mut named = words
        .filter(|word| counts(word))
        .filter_map(|word| operation.fields.iter().find(|field| field.answers_to(word)))
        .map(|field| field.wire);
    let first = named.next()?;
    named.all(|other| other == first).then_some(first)
}
