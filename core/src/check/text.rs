//! Free text.

use crate::check::cell::{Cell, CheckResult};
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::schema::Unit;
use crate::strings::number::of_count;

impl Cell<'_, '_, '_> {
    pub(crate) fn plain_text(&mut self) -> CheckResult {
        if let Err(verdict) = self.number_to_text() {
            return verdict;
        }
        if !self.characters() {
            return CheckResult::Bad;
        }
        let field = self.spec.field;
        if field.min.is_none() && field.max.is_none() && field.soft.min.is_none() && field.soft.max.is_none()
        {
            return CheckResult::Good;
        }
        let actual = self.length();
        for (code, name, limit, broken) in [
            (Code::TooShort, "min", field.min, field.min.is_some_and(|min| actual < min)),
            (Code::TooLong, "max", field.max, field.max.is_some_and(|max| actual > max)),
        ] {
            if let Some(limit) = limit.filter(|_| broken) {
                let issue = Issue::error(code).param(name, limit).param("unit", field.unit.as_str());
                return self.refuse(issue.maybe("actual", (!field.secret).then_some(actual)));
            }
        }
        self.soft_length(actual);
        CheckResult::Good
    }

    /// The length in the vendor's unit.
    fn length(&self) -> i64 {
        let text = self.text().unwrap_or_default();
        let length = match self.spec.field.unit {
            Unit::Bytes => text.len(),
            Unit::Characters | Unit::Digits => text.chars().count(),
        };
        of_count(length)
    }
}
