//! Names separated with commas, given as one text or as a list.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Issue};
use crate::json::Node;
use crate::limits::Limits;
use crate::options::Empty;

impl Cell<'_, '_, '_> {
    pub(crate) fn name_list(&mut self, known: &[&[&str]]) -> CheckResult {
        if let Scalar::List(json) = self.value() {
            let Some(names) = names(json, &self.record.settings.options.limits) else {
                return self.wrong_type();
            };
            if names.is_empty() && self.record.settings.options.empty == Empty::Absent && !self.spec.required
            {
                self.dropped("[]");
                return CheckResult::Emptied;
            }
            let to = Scalar::Text(Cow::Owned(names.join(",")));
            if self.is_strict() {
                let issue = self.type_issue();
                self.fixable(issue, &to, Confidence::Certain);
                return CheckResult::Bad;
            }
            self.replace(ChangeKind::Separated, to);
            if self.text() == Some("") {
                return self.empty();
            }
        }
        // The names of a list may hold separators themselves.
        if let Err(verdict) = self.separated(",") {
            return verdict;
        }
        if !self.characters() {
            return CheckResult::Bad;
        }
        let text = self.text().unwrap_or_default().to_owned();
        for name in text.split(',').filter(|name| !known.iter().any(|names| names.contains(name))) {
            self.issue(Issue::warning(Code::Unverified).param("value", name));
        }
        CheckResult::Good
    }
}

/// The texts of a JSON list of texts, without the blanks around them.
fn names(json: &str, limits: &Limits) -> Option<Vec<String>> {
    match Node::parse(json.as_bytes(), limits).ok()? {
        Node::List(items) => items
            .into_iter()
            .map(|item| match item {
                Node::Text(text) => Some(text.trim().to_owned()),
                _ => None,
            })
            .filter(|name| name.as_deref() != Some(""))
            .collect(),
        _ => None,
    }
}
