//! Whole numbers.

use alloc::borrow::ToOwned;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Params, Severity};
use crate::strings::number;
use crate::strings::number::Refusal;

impl Cell<'_, '_, '_> {
    pub(crate) fn integer(&mut self) -> CheckResult {
        let (read, spelling, canonical) = match self.value() {
            Scalar::Integer(number) => {
                let exact = if number.abs() <= number::EXACT { Ok(*number) } else { Err(Refusal::Precision) };
                (exact, itoa::Buffer::new().format(*number).to_owned(), true)
            }
            Scalar::Number(text) => {
                let plain = !text.contains(['.', 'e', 'E']);
                (number::whole(text, false), text.clone().into_owned(), plain)
            }
            Scalar::Text(text) => (number::whole(text, true), text.clone().into_owned(), false),
            _ => return self.wrong_type(),
        };
        let number = match read {
            Ok(number) => number,
            // Far past the greatest value is too big first of all, whatever its precision.
            Err(Refusal::Precision) if self.spec.field.max.is_some() => return self.too_big(&spelling),
            Err(refusal) => return self.would_lose(refusal, &spelling),
        };
        if !canonical && let Err(verdict) = self.coerce(Scalar::Integer(number)) {
            return verdict;
        }
        self.range(number)
    }

    fn too_big(&mut self, spelling: &str) -> CheckResult {
        let max = self.spec.field.max.unwrap_or(i64::MAX);
        if spelling.starts_with('-') {
            let min = self.spec.field.min.unwrap_or(0);
            return self.refuse(Code::TooSmall, Params::default().with("min", min).with("value", spelling));
        }
        self.refuse(Code::TooBig, Params::default().with("max", max).with("value", spelling))
    }

    fn range(&mut self, number: i64) -> CheckResult {
        let field = self.spec.field;
        if let Some(min) = field.min.filter(|min| number < *min) {
            return self.refuse(Code::TooSmall, Params::default().with("min", min).with("value", number));
        }
        if let Some(max) = field.max.filter(|max| number > *max) {
            return self.refuse(Code::TooBig, Params::default().with("max", max).with("value", number));
        }
        if let Some(min) = field.soft.min.filter(|min| number < *min) {
            let params = Params::default().with("min", min).with("value", number);
            self.issue(Severity::Warning, Code::TooSmall, params);
        }
        if let Some(max) = field.soft.max.filter(|max| number > *max) {
            let params = Params::default().with("max", max).with("value", number);
            self.issue(Severity::Warning, Code::TooBig, params);
        }
        CheckResult::Good
    }
}
