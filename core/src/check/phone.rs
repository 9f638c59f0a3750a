//! Telephone numbers.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Params, Severity};
use crate::schema::WireType;
use crate::strings::number;
use crate::strings::number::Refusal;

/// A documented special value (`OpenAPI` 45.0); what older cores make of it is not known.
const ANY: &str = "[*]";

impl Cell<'_, '_, '_> {
    pub(crate) fn phone(&mut self, typed: WireType) -> CheckResult {
        let digits = match self.value() {
            Scalar::Text(text) if text == ANY => {
                if typed == WireType::Integer {
                    self.issue(Severity::Warning, Code::Unverified, Params::default().with("value", ANY));
                }
                return CheckResult::Good;
            }
            Scalar::Text(_) => match self.digits_of_text() {
                Ok(digits) => digits,
                Err(verdict) => return verdict,
            },
            Scalar::Integer(number) => itoa::Buffer::new().format(*number).to_owned(),
            Scalar::Number(text) => {
                let text = text.clone();
                // A number written with an exponent has lost its digits in a spreadsheet.
                if text.contains(['e', 'E']) {
                    return self.would_lose(Refusal::Exponent, &text);
                }
                match number::whole(&text, false) {
                    Ok(number) => itoa::Buffer::new().format(number).to_owned(),
                    Err(refusal) => return self.would_lose(refusal, &text),
                }
            }
            _ => return self.wrong_type(),
        };
        if digits.starts_with('-') {
            return self.bad_format(&digits, "phone_number");
        }
        self.typed_digits(typed, &digits)
    }

    /// Strips what people write around digits; anything else is no number.
    fn digits_of_text(&mut self) -> Result<String, CheckResult> {
        if !self.characters() {
            return Err(CheckResult::Bad);
        }
        let text = self.text().unwrap_or_default();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(text.to_owned());
        }
        let given = text.to_owned();
        if number::whole(given.strip_prefix('+').unwrap_or(&given), true) == Err(Refusal::Exponent) {
            return Err(self.would_lose(Refusal::Exponent, &given));
        }
        let bare = given
            .get(..4)
            .filter(|head| head.eq_ignore_ascii_case("tel:"))
            .map_or(&*given, |_| given.get(4..).unwrap_or_default());
        let bare = bare.trim().strip_prefix('+').unwrap_or(bare.trim());
        let digits: String =
            bare.chars().filter(|c| !matches!(c, ' ' | '(' | ')' | '-' | '.' | '/' | '\u{a0}')).collect();
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(self.bad_format(&given, "phone_number"));
        }
        let to = Scalar::Text(Cow::Owned(digits.clone()));
        if self.is_strict() {
            let params = Params::default().with("value", &*given).with("expected", "phone_number");
            self.fixable(Code::BadFormat, params, &to, Confidence::Certain);
            return Err(self.after(Code::BadFormat));
        }
        self.replace(ChangeKind::Repaired, to);
        Ok(digits)
    }

    fn typed_digits(&mut self, typed: WireType, digits: &str) -> CheckResult {
        if typed == WireType::Integer {
            let number = match number::whole(digits, false) {
                Ok(number) => number,
                Err(refusal) => return self.would_lose(refusal, digits),
            };
            if let Some(min) = self.spec.field.min.filter(|min| number < *min) {
                return self.refuse(Code::TooSmall, Params::default().with("min", min).with("value", number));
            }
        }
        self.give_type(typed, digits);
        self.soft_digits(digits);
        CheckResult::Good
    }

    /// Gives digits the profile's type; a change, but none that `strict` minds.
    pub(crate) fn give_type(&mut self, typed: WireType, digits: &str) {
        match (typed, self.value()) {
            (WireType::Integer, Scalar::Text(_)) => {
                self.replace(ChangeKind::Coerced, Scalar::Number(Cow::Owned(digits.to_owned())));
            }
            (WireType::Text, Scalar::Integer(_) | Scalar::Number(_)) => {
                self.replace(ChangeKind::Coerced, Scalar::Text(Cow::Owned(digits.to_owned())));
            }
            (WireType::Integer, Scalar::Number(text)) if &**text != digits => {
                self.replace(ChangeKind::Coerced, Scalar::Number(Cow::Owned(digits.to_owned())));
            }
            _ => {}
        }
    }

    fn soft_digits(&mut self, digits: &str) {
        let actual = i64::try_from(digits.len()).unwrap_or(i64::MAX);
        if let Some(min) = self.spec.field.soft.min.filter(|min| actual < *min) {
            let params = Params::default().with("min", min).with("unit", "digits").with("actual", actual);
            self.issue(Severity::Warning, Code::TooShort, params);
        }
    }
}
