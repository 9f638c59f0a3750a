//! Formats of what stands beside a user: MAC addresses, countries, documents and texts of several lines.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Confidence, Issue, Severity};
use crate::schema::Format;
use crate::strings::mac_address::{self, Reading};
use crate::strings::number::{Refusal, of_count};
use crate::strings::postal;
use crate::strings::spreadsheet::is_placeholder;
use crate::strings::{characters, extension};

impl Cell<'_, '_, '_> {
    /// Checks a text of one of these formats; `None` for other formats.
    pub(crate) fn beside(&mut self, format: Format) -> Option<CheckResult> {
        match format {
            Format::MacAddress => Some(self.mac_address()),
            Format::DeviceId => Some(self.device_id()),
            Format::CountryCode => Some(self.country_code()),
            Format::LocationDocument => Some(self.location_document()),
            Format::Lines => Some(self.lines()),
            _ => None,
        }
    }

    fn mac_address(&mut self) -> CheckResult {
        if let Err(verdict) = self.number_to_text() {
            return verdict;
        }
        if !self.characters() {
            return CheckResult::Bad;
        }
        let given = self.text().unwrap_or_default().to_owned();
        let issue = |reason: Option<&str>| {
            Issue::error(Code::BadFormat)
                .param("value", &*given)
                .param("expected", Format::MacAddress.as_str())
                .maybe("reason", reason)
        };
        let to = |digits: String| Scalar::Text(Cow::Owned(digits));
        match mac_address::read(&given) {
            Reading::Clean => CheckResult::Good,
            Reading::Separated(digits) => self
                .mend(issue(None).param("suggestion", &*digits), to(digits))
                .err()
                .unwrap_or(CheckResult::Good),
            Reading::Marked(digits) => {
                let marked = issue(Some("spreadsheet")).param("suggestion", &*digits);
                self.mend(marked, to(digits)).err().unwrap_or(CheckResult::Good)
            }
            Reading::Exponent => self.would_lose(Refusal::Exponent, &given),
            Reading::Short(count, likely) => {
                let reason = if likely.is_some() { "lost_digits" } else { "too_few_digits" };
                let issue = Issue::error(Code::TooShort)
                    .param("min", of_count(mac_address::DIGITS))
                    .param("unit", "digits")
                    .param("actual", of_count(count))
                    .param("reason", reason);
                self.likely_as_fix(issue, likely)
            }
            Reading::Long(count) => self.refuse(
                Issue::error(Code::TooLong)
                    .param("max", of_count(mac_address::DIGITS))
                    .param("unit", "digits")
                    .param("actual", of_count(count)),
            ),
            Reading::Character(..) | Reading::None if is_placeholder(&given) => {
                self.refuse(issue(Some("placeholder")))
            }
            Reading::Character(_, likely) => self.likely(issue(Some("hexadecimal")), likely.map(to)),
            Reading::None => self.refuse(issue(None)),
        }
    }

    /// The part of a SIP address before the `@`; a whole address would become the id.
    fn device_id(&mut self) -> CheckResult {
        let verdict = self.plain_text();
        let Some(text) = self.text().filter(|_| verdict == CheckResult::Good) else { return verdict };
        let bare = text.strip_prefix("sips:").or_else(|| text.strip_prefix("sip:")).unwrap_or(text);
        let user = bare.split_once('@').map_or(bare, |(user, _)| user);
        if user.len() == text.len() {
            return if extension::is_clean(text) { CheckResult::Good } else { self.extension() };
        }
        let likely = extension::is_clean(user).then(|| Scalar::Text(Cow::Owned(user.to_owned())));
        let issue = Issue::error(Code::BadFormat)
            .maybe("value", self.shown(text))
            .param("expected", Format::DeviceId.as_str());
        self.likely(issue, likely)
    }

    /// An error with what is likely meant, for a code whose issues carry no suggestion.
    fn likely_as_fix(&mut self, issue: Issue, likely: Option<String>) -> CheckResult {
        let code = issue.code;
        match likely {
            Some(likely) => self.fixable(issue, &Scalar::Text(Cow::Owned(likely)), Confidence::Likely),
            None => self.issue(issue),
        }
        self.after(code)
    }

    /// Two letters in uppercase. The documents speak of an abbreviation and name no list, so another one warns.
    fn country_code(&mut self) -> CheckResult {
        let verdict = self.plain_text();
        if verdict != CheckResult::Good {
            return verdict;
        }
        let given = self.text().unwrap_or_default().to_owned();
        let letters = given.len() == 2 && given.bytes().all(|byte| byte.is_ascii_alphabetic());
        if letters && given.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return CheckResult::Good;
        }
        let issue = Issue::warning(Code::BadFormat)
            .maybe("value", self.shown(&given))
            .param("expected", Format::CountryCode.as_str());
        let meant = if letters {
            Some(given.to_ascii_uppercase())
        } else {
            postal::country(&given).map(str::to_owned)
        };
        let Some(meant) = meant else {
            self.issue(issue);
            return CheckResult::Good;
        };
        let issue = Issue { severity: Severity::Error, ..issue };
        let to = Scalar::Text(Cow::Owned(meant.clone()));
        self.mend(issue.param("suggestion", &*meant), to).err().unwrap_or(CheckResult::Good)
    }

    /// A document that another call of the server returned: it goes back as it is. The vendors' examples are XML (RFC 4119)
    /// and JSON; other text is probably none.
    fn location_document(&mut self) -> CheckResult {
        if let Scalar::Object(json) = self.value() {
            let text = (!self.is_withheld(json)).then(|| Scalar::Text(Cow::Owned(json.clone().into_owned())));
            let issue = self.type_issue();
            match text {
                Some(text) => self.fixable(issue, &text, Confidence::Likely),
                None => self.issue(issue),
            }
            return self.after(Code::WrongType);
        }
        let verdict = self.lines();
        let text = self.text().unwrap_or_default();
        let enclosed = |start, end| text.starts_with(start) && text.ends_with(end);
        if verdict == CheckResult::Good && !enclosed('<', '>') && !enclosed('{', '}') {
            let issue = Issue::warning(Code::BadFormat)
                .maybe("value", self.shown(text))
                .param("expected", Format::LocationDocument.as_str());
            self.issue(issue);
        }
        verdict
    }

    /// Text in which line ends and tabulators are allowed.
    fn lines(&mut self) -> CheckResult {
        if let Err(verdict) = self.number_to_text() {
            return verdict;
        }
        let refused =
            self.text().and_then(|text| text.split(['\n', '\r', '\t']).find_map(characters::refused));
        let Some(found) = refused else { return CheckResult::Good };
        let shown = (!self.spec.field.secret).then(|| characters::code_point(found));
        self.issue(Issue::error(Code::BadCharacter).maybe("character", shown));
        CheckResult::Bad
    }
}
