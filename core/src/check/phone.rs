//! Telephone numbers.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Issue};
use crate::options::context::Country;
use crate::schema::WireType;
use crate::strings::number;
use crate::strings::number::Refusal;
use crate::strings::phone::{self, Fault, Reading};
use crate::strings::spreadsheet::is_placeholder;

/// A documented special value (`OpenAPI` 45.0); what older cores make of it is not known.
const ANY: &str = "[*]";

impl Cell<'_, '_, '_> {
    pub(crate) fn phone(&mut self, typed: WireType) -> CheckResult {
        let digits = match self.value() {
            Scalar::Text(text) if text == ANY => {
                if typed == WireType::Integer {
                    self.issue(Issue::warning(Code::Unverified).param("value", ANY));
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
            return self.no_number(&digits, None, None);
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
        let reading = phone::read(&given);
        let (known, Reading { digits, fault, .. }) = (reading.is_known(), reading);
        if fault.is_some_and(|fault| fault != Fault::Spreadsheet) {
            return Err(self.no_number(&given, fault, known.then_some(digits)));
        }
        let to = Scalar::Text(Cow::Owned(digits.clone()));
        let issue = Issue::error(Code::BadFormat).param("value", &*given).param("expected", "phone_number");
        let issue = match fault.and_then(Fault::reason) {
            Some(reason) => issue.param("reason", reason).param("suggestion", &*digits),
            None => issue,
        };
        if fault.is_some() {
            self.mend(issue, to)?;
        } else if self.is_strict() {
            self.fixable(issue, &to, Confidence::Certain);
            return Err(self.after(Code::BadFormat));
        } else {
            self.replace(ChangeKind::Repaired, to);
        }
        Ok(digits)
    }

    /// Says why a text is not one number, and which one is likely meant.
    #[cold]
    fn no_number(&mut self, given: &str, fault: Option<Fault>, likely: Option<String>) -> CheckResult {
        let (reason, likely) = match fault {
            Some(Fault::Exponent) => return self.would_lose(Refusal::Exponent, given),
            Some(Fault::TooLong) => {
                let actual = given.bytes().filter(u8::is_ascii_digit).count();
                return self.too_many_digits(actual);
            }
            _ if is_placeholder(given) => (Some("placeholder"), None),
            _ => (None, likely),
        };
        let issue = Issue::error(Code::BadFormat)
            .maybe("value", self.shown(given))
            .maybe("reason", reason)
            .param("expected", "phone_number")
            .maybe("reason", fault.and_then(Fault::reason));
        self.likely(issue, likely.map(|it| Scalar::Text(Cow::Owned(it))))
    }

    fn too_many_digits(&mut self, actual: usize) -> CheckResult {
        let issue = Issue::error(Code::TooLong).param("max", phone::LONGEST);
        self.refuse(issue.param("unit", "digits").param("actual", actual))
    }

    /// A number that keeps its spelling: the same grammar, but punctuation stays.
    pub(crate) fn spelled_phone(&mut self) -> CheckResult {
        if let Err(verdict) = self.number_to_text() {
            return verdict;
        }
        if !self.characters() {
            return CheckResult::Bad;
        }
        let given = self.text().unwrap_or_default().to_owned();
        let reading = phone::read(&given);
        let (known, Reading { written, fault, .. }) = (reading.is_known(), reading);
        let verdict = match fault {
            None if given.is_ascii() => return self.plain_text(),
            None => match phone::in_ascii(&given) {
                Some(plain) => {
                    let issue = Issue::error(Code::BadFormat)
                        .maybe("value", self.shown(&given))
                        .param("expected", "phone_number");
                    self.mend(issue, Scalar::Text(Cow::Owned(plain)))
                }
                None => Ok(()),
            },
            Some(fault @ Fault::Spreadsheet) => {
                let issue = Issue::error(Code::BadFormat)
                    .maybe("value", self.shown(&given))
                    .param("expected", "phone_number")
                    .param("reason", fault.reason().unwrap_or_default())
                    .param("suggestion", &*written);
                self.mend(issue, Scalar::Text(Cow::Owned(written.into_owned())))
            }
            Some(fault) => Err(self.no_number(&given, Some(fault), known.then(|| written.into_owned()))),
        };
        match verdict {
            Err(CheckResult::Good) | Ok(()) => self.plain_text(),
            Err(verdict) => verdict,
        }
    }

    /// A leading zero where a number is sent as one: what would be sent in the country that the caller names.
    #[cold]
    fn national(&mut self, digits: &str) -> CheckResult {
        let country = self.record.settings.options.context.country.as_ref().map(Country::as_str);
        let likely = phone::completed(digits, country).map(|it| Scalar::Text(Cow::Owned(it)));
        let issue = Issue::error(Code::WouldLoseData)
            .param("reason", "leading_zero")
            .param("value", digits)
            .maybe("country", country)
            .maybe("missing", likely.is_none().then_some("country code"));
        self.likely(issue, likely)
    }

    fn typed_digits(&mut self, typed: WireType, digits: &str) -> CheckResult {
        if digits.len() > phone::LONGEST {
            return self.too_many_digits(digits.len());
        }
        if typed == WireType::Integer {
            let number = match number::whole(digits, false) {
                Ok(number) => number,
                Err(Refusal::LeadingZero) => return self.national(digits),
                Err(refusal) => return self.would_lose(refusal, digits),
            };
            if let Some(min) = self.spec.field.min.filter(|min| number < *min) {
                return self.refuse(Issue::error(Code::TooSmall).param("min", min).param("value", number));
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
        let actual = number::of_count(digits.len());
        if let Some(min) = self.spec.field.soft.min.filter(|min| actual < *min) {
            let issue = Issue::warning(Code::TooShort)
                .param("min", min)
                .param("unit", "digits")
                .param("actual", actual);
            self.issue(issue);
        }
    }
}
