//! What the engine finds on its way, put in order at the end.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use crate::collections::slot::Slot;
use crate::collections::sort::sorted;
use crate::issues::change::{Change, ChangeKind};
use crate::issues::code::Code;
use crate::issues::{Issue, Severity, Step, shortened};
use crate::json::escape::quoted;
use crate::options::resolved::Settings;
use crate::schema::Certainty;

/// Collects issues and changes; in `first_only` mode it only remembers that an error was found.
pub(crate) struct Findings<'s> {
    settings: &'s Settings<'s>,
    first_only: bool,
    pub(crate) failed: bool,
    kept: usize,
    document: Vec<Issue>,
    params: Vec<Issue>,
    fields: Vec<(Slot, Issue)>,
    unknown_keys: Vec<Issue>,
    changes: Vec<(Slot, Change)>,
    other_changes: Vec<Change>,
}

impl<'s> Findings<'s> {
    pub(crate) fn new(settings: &'s Settings<'s>, first_only: bool) -> Self {
        Self {
            settings,
            first_only,
            failed: false,
            kept: 0,
            document: Vec::new(),
            params: Vec::new(),
            fields: Vec::new(),
            unknown_keys: Vec::new(),
            changes: Vec::new(),
            other_changes: Vec::new(),
        }
    }

    /// Whether nothing is written down.
    pub(crate) fn is_blind(&self) -> bool {
        self.first_only
    }

    /// Whether the caller asked for a bare yes or no and it is no already.
    pub(crate) fn is_settled(&self) -> bool {
        self.first_only && self.failed
    }

    /// Whether the document itself could not be read, so that its fields say nothing.
    pub(crate) fn has_document_errors(&self) -> bool {
        self.first_only && self.failed || !self.document.is_empty()
    }

    /// Whether one more issue is to be written down; an error is remembered in any case.
    fn takes(&mut self, severity: Severity) -> bool {
        self.failed |= severity == Severity::Error;
        if self.first_only {
            return false;
        }
        self.kept += 1;
        self.kept <= self.settings.options.limits.issues
    }

    /// An issue of the whole document or call.
    pub(crate) fn document(&mut self, issue: Issue) {
        if self.takes(issue.severity) {
            self.document.push(issue);
        }
    }

    /// An issue of a path parameter.
    pub(crate) fn param(&mut self, name: &str, issue: Issue) {
        if self.takes(issue.severity) {
            let name = ["{", name, "}"].concat();
            let path = vec![Step::Key(name.clone())];
            self.params.push(Issue { path, field: Some(name), ..issue });
        }
    }

    /// An issue of a field.
    pub(crate) fn field(&mut self, slot: Slot, path: Vec<Step>, mut issue: Issue) {
        if issue.severity == Severity::Error && self.is_waived(slot, issue.code) {
            issue.severity = Severity::Warning;
        }
        if self.takes(issue.severity) {
            let field = Some(self.settings.plan.name(slot));
            self.fields.push((slot, Issue { path, field, ..issue }));
        }
    }

    /// Whether the caller, or our own doubt in the row, makes the error a warning: then the value goes out.
    pub(crate) fn is_waived(&self, slot: Slot, code: Code) -> bool {
        self.settings.waived.contains(&(slot, code)) || self.is_doubtful(slot, code)
    }

    /// A row that is only inferred warns. Text that cannot be sent at all, and two values for one key, are no matter of
    /// the vendor's facts.
    fn is_doubtful(&self, slot: Slot, code: Code) -> bool {
        let inferred =
            self.settings.plan.spec(slot).is_some_and(|spec| spec.field.certainty == Certainty::Inferred);
        let ours = [Code::BadCharacter, Code::LimitExceeded, Code::DuplicateKey, Code::ConflictingFields];
        inferred && !ours.contains(&code)
    }

    /// An issue of a key that is no field.
    pub(crate) fn at_path(&mut self, path: Vec<Step>, issue: Issue) {
        if self.takes(issue.severity) {
            self.unknown_keys.push(Issue { path, ..issue });
        }
    }

    pub(crate) fn change(
        &mut self,
        slot: Slot,
        path: Vec<Step>,
        rule: ChangeKind,
        from: Option<String>,
        to: Option<String>,
    ) {
        if !self.first_only {
            let field = self.settings.plan.name(slot);
            self.changes.push((slot, Change { path, field, rule, from, to }));
        }
    }

    pub(crate) fn dropped(&mut self, slot: Slot, path: Vec<Step>, from: Option<String>) {
        self.change(slot, path, ChangeKind::Dropped, from, None);
    }

    pub(crate) fn dropped_key(&mut self, path: Vec<Step>, field: &str, from: Option<String>) {
        if !self.first_only {
            let field = field.to_owned();
            self.other_changes.push(Change { path, field, rule: ChangeKind::Dropped, from, to: None });
        }
    }

    /// Blanks around a path parameter were left out.
    #[cold]
    pub(crate) fn trimmed_param(&mut self, name: &str, from: &str, to: &str) {
        self.changed_param(name, ChangeKind::Trimmed, from, to);
    }

    /// A path parameter is not sent as it was given.
    pub(crate) fn changed_param(&mut self, name: &str, rule: ChangeKind, from: &str, to: &str) {
        if !self.first_only {
            let field = ["{", name, "}"].concat();
            let path = vec![Step::Key(field.clone())];
            let (from, to) = (Some(quoted(&shortened(from))), Some(quoted(&shortened(to))));
            self.other_changes.push(Change { path, field, rule, from, to });
        }
    }

    /// Issues and changes in the documented order.
    pub(crate) fn finish(mut self) -> (Vec<Issue>, Vec<(Slot, Change)>) {
        if self.kept == 0 && self.changes.is_empty() && self.other_changes.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let max = self.settings.options.limits.issues;
        if self.kept > max {
            // What was cut off may hold the only error: the verdict is that of all issues.
            let severity = if self.failed { Severity::Error } else { Severity::Warning };
            self.document.push(Issue { severity, ..Issue::limit("issues", max) });
        }
        // Stable sorts: what was found first at one place stays first.
        self.fields = sorted(self.fields, &|one, other| one.0.cmp(&other.0));
        self.unknown_keys = sorted(self.unknown_keys, &|one, other| one.path.cmp(&other.path));
        self.changes = sorted(self.changes, &|one, other| one.0.cmp(&other.0));
        self.other_changes = sorted(self.other_changes, &|one, other| one.path.cmp(&other.path));
        let mut issues = self.document;
        issues.append(&mut self.params);
        issues.extend(self.fields.into_iter().map(|(_, issue)| issue));
        issues.append(&mut self.unknown_keys);
        let mut changes = self.changes;
        changes.extend(self.other_changes.into_iter().map(|change| (Slot::NONE, change)));
        (issues, changes)
    }
}
