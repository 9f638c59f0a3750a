//! Whole numbers.

use alloc::borrow::ToOwned;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::strings::number;
use crate::strings::number::Refusal;

/// Words for no limit, where 0 sets none.
const UNLIMITED: &[&str] = &["unlimited", "no limit", "none", "infinite", "\u{221e}"];

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
            Err(Refusal::NotANumber) => return self.no_integer(&spelling),
            Err(refusal) => return self.would_lose(refusal, &spelling),
        };
        if !canonical && let Err(verdict) = self.coerce(Scalar::Integer(number)) {
            return verdict;
        }
        self.range(number)
    }

    /// Text that holds more than a number: `25 sec`, `unlimited`.
    #[cold]
    fn no_integer(&mut self, spelling: &str) -> CheckResult {
        let mut numbers = spelling.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
        let word = spelling.to_ascii_lowercase();
        let likely = match (numbers.next(), numbers.next()) {
            (Some(one), None) if !spelling.contains(['-', '.', ',']) => number::whole(one, true).ok(),
            (None, _) if self.spec.field.open_ended && UNLIMITED.contains(&&*word) => Some(0),
            _ => None,
        };
        let in_range = |number: &i64| {
            (self.spec.field.min.unwrap_or(0)..=self.spec.field.max.unwrap_or(i64::MAX)).contains(number)
        };
        let likely = likely.filter(in_range).map(Scalar::Integer);
        let issue = self.type_issue().param("value", spelling);
        self.likely(issue, likely)
    }

    fn too_big(&mut self, spelling: &str) -> CheckResult {
        let max = self.spec.field.max.unwrap_or(i64::MAX);
        if spelling.starts_with('-') {
            let min = self.spec.field.min.unwrap_or(0);
            return self.refuse(Issue::error(Code::TooSmall).param("min", min).param("value", spelling));
        }
        self.refuse(Issue::error(Code::TooBig).param("max", max).param("value", spelling))
    }

    fn range(&mut self, number: i64) -> CheckResult {
        let field = self.spec.field;
        if let Some(min) = field.min.filter(|min| number < *min) {
            return self.refuse(Issue::error(Code::TooSmall).param("min", min).param("value", number));
        }
        if let Some(max) = field.max.filter(|max| number > *max) {
            return self.refuse(Issue::error(Code::TooBig).param("max", max).param("value", number));
        }
        if let Some(min) = field.soft.min.filter(|min| number < *min) {
            let issue = Issue::warning(Code::TooSmall).param("min", min).param("value", number);
            self.issue(issue);
        }
        if let Some(max) = field.soft.max.filter(|max| number > *max) {
            let issue = Issue::warning(Code::TooBig).param("max", max).param("value", number);
            self.issue(issue);
        }
        CheckResult::Good
    }
}
