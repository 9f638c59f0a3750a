//! Decimal numbers, digit by digit: a float would lose some.

use alloc::borrow::Cow;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::strings::number;

impl Cell<'_, '_, '_> {
    pub(crate) fn decimal(&mut self) -> CheckResult {
        let (read, spelling, text) = match self.value() {
            Scalar::Integer(_) => return CheckResult::Good,
            Scalar::Number(text) => (number::decimal(text, false), text.clone().into_owned(), false),
            Scalar::Text(text) => (number::decimal(text, true), text.clone().into_owned(), true),
            _ => return self.wrong_type(),
        };
        let plain = match read {
            Ok(plain) => plain,
            Err(refusal) if refusal.reason().is_some() => return self.would_lose(refusal, &spelling),
            Err(_) => return self.bad_format(&spelling, "decimal"),
        };
        if !text && plain == spelling {
            return CheckResult::Good;
        }
        self.coerce(Scalar::Number(Cow::Owned(plain))).err().unwrap_or(CheckResult::Good)
    }
}
