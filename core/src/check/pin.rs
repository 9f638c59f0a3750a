//! Secrets made of digits. Nothing of the value is trimmed, and nothing of it is said.

use alloc::borrow::ToOwned;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue};
use crate::schema::{Kind, Overlay, Override, WireType};
use crate::strings::number;
use crate::strings::number::Refusal;
use crate::strings::spreadsheet::without_fraction;

impl Cell<'_, '_, '_> {
    pub(crate) fn pin(&mut self, typed: WireType) -> CheckResult {
        let digits = match self.value() {
            Scalar::Text(text) => text.clone().into_owned(),
            Scalar::Integer(number) => itoa::Buffer::new().format(*number).to_owned(),
            Scalar::Number(text) => match number::whole(text, false) {
                Ok(number) => itoa::Buffer::new().format(number).to_owned(),
                Err(refusal) => return self.would_lose(refusal, ""),
            },
            _ => return self.wrong_type(),
        };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            // Nothing of the value is said but what is around the digits.
            let reason = match digits.trim() {
                trimmed if trimmed.len() != digits.len() => Some("pin_blanks"),
                trimmed => without_fraction(trimmed, usize::MAX).map(|_| "pin_fraction"),
            };
            let issue = Issue::error(Code::BadFormat).param("expected", "digits");
            return self.refuse(issue.maybe("reason", reason));
        }
        let number = !matches!(self.value(), Scalar::Text(_));
        if typed == WireType::Integer || !matches!(self.value(), Scalar::Text(_)) {
            match number::whole(&digits, false) {
                Ok(_) => {}
                // "0123" would be sent as 123, and the owner could not listen to a message any more.
                Err(Refusal::LeadingZero) => return self.leading_zero(),
                Err(refusal @ Refusal::Precision) => return self.would_lose(refusal, ""),
                Err(_) => return self.refuse(Issue::error(Code::BadFormat).param("expected", "digits")),
            }
        }
        self.give_type(typed, &digits);
        let length = number::of_count(digits.len());
        match self.spec.field.soft.min.filter(|min| length < *min) {
            // A sheet drops the zeros in front of a number.
            Some(min) if number => {
                let issue = Issue::warning(Code::TooShort)
                    .param("min", min)
                    .param("unit", "digits")
                    .param("reason", "lost_zero");
                self.issue(issue);
            }
            _ => self.soft_length(length),
        }
        CheckResult::Good
    }

    /// A document that types the field as text keeps the zero, so the fix is another profile.
    fn leading_zero(&mut self) -> CheckResult {
        let as_text = |row: &&Overlay| {
            row.field == self.spec.wire && matches!(row.set, Override::Kind(Kind::Pin(WireType::Text)))
        };
        let profile = self.record.plan.operation.overlays.iter().find(as_text).map(|row| row.profile);
        let fix = profile.map(|profile| Fix::Option("profile", profile, Confidence::Likely));
        self.refuse(Issue::error(Code::WouldLoseData).param("reason", "leading_zero").fix(fix))
    }
}
