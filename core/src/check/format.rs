//! Text that some form is asked of. What a document states refuses, what practice shows warns.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::Issue;
use crate::issues::code::Code;
use crate::schema::{Format, Verb};
use crate::strings::bytes::holds;
use crate::strings::characters;
use crate::strings::email::{self, Entry, Fault, is_usual};
use crate::strings::extension;
use crate::strings::ip_address::is_ip_address;
use crate::strings::number::Refusal;

impl Cell<'_, '_, '_> {
    pub(crate) fn formatted(&mut self, format: Format) -> CheckResult {
        if format == Format::PhoneNumber {
            return self.spelled_phone();
        }
        #[cfg(feature = "beside")]
        if let Some(verdict) = self.beside(format) {
            return verdict;
        }
        let verdict = self.plain_text();
        if verdict != CheckResult::Good {
            return verdict;
        }
        let Some(text) = self.text() else { return verdict };
        let good = match format {
            Format::UserAtDomain => is_user_at_domain(text),
            Format::SipAlias => is_user_at_domain(text) && text.chars().all(is_sip),
            Format::LinePort => is_line_port(text),
            Format::Token => is_token(text),
            Format::PhoneNumber => true,
            Format::Extension => extension::is_clean(text),
            Format::Digits => text.bytes().all(|byte| byte.is_ascii_digit()),
            Format::MailAddress => is_usual(text),
            Format::IpAddress => return self.ip_address(),
            Format::FullStateName => {
                !(text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic()))
            }
            Format::ZoneKey => !text.contains([' ', '(']),
            Format::LanguageName => !text.as_bytes().contains(&b'_'),
            #[cfg(feature = "beside")]
            Format::MacAddress
            | Format::DeviceId
            | Format::CountryCode
            | Format::LocationDocument
            | Format::Lines => true,
        };
        if good {
            if format == Format::UserAtDomain {
                self.user_characters();
            }
            return CheckResult::Good;
        }
        if matches!(format, Format::Extension) || (format == Format::Digits && !extension::is_clean(text)) {
            return self.extension();
        }
        let text = text.to_owned();
        match format {
            // Tokens are collapsed on the way (schema), so the secret would be another one.
            Format::Token => self.would_lose(Refusal::Blanks, &text),
            Format::MailAddress => self.one_address(&text),
            Format::SipAlias | Format::LinePort => self.bad_format(&text, format.as_str()),
            // The server leaves its default domain out of its own texts, so a change may do so too.
            Format::UserAtDomain
                if self.record.plan.operation.verb == Verb::Create || text.as_bytes().contains(&b'@') =>
            {
                self.bad_format(&text, format.as_str())
            }
            _ => {
                let issue = Issue::warning(Code::BadFormat)
                    .maybe("value", self.shown(&text))
                    .param("expected", format.as_str());
                self.issue(issue);
                CheckResult::Good
            }
        }
    }

    /// What is odd about a mail address; no document states the form, so it warns.
    #[cold]
    fn one_address(&mut self, text: &str) -> CheckResult {
        let entries = email::entries(text);
        // Two addresses are none here, whatever each of them is.
        let (fault, likely) = match &*entries {
            [Entry { fault: Some(fault), likely, .. }] => (*fault, likely.clone()),
            _ => (Fault::Other, None),
        };
        let code = if fault.refuses() { Code::BadFormat } else { Code::Unverified };
        let issue = Issue::warning(code)
            .maybe("value", self.shown(text))
            .maybe("expected", fault.refuses().then(|| Format::MailAddress.as_str()))
            .maybe("reason", fault.reason());
        self.likely(issue, likely.map(|it| Scalar::Text(Cow::Owned(it))))
    }

    /// The characters that the vendor's schema text names for user ids.
    fn user_characters(&mut self) {
        let odd = self.text().and_then(|text| text.chars().find(|c| !(is_sip(*c) || *c == '+')));
        if let Some(odd) = odd {
            let issue = Issue::warning(Code::BadCharacter).param("character", characters::code_point(odd));
            self.issue(issue);
        }
    }

    /// Glossaries describe addresses with wildcards; that this field takes them is said nowhere.
    fn ip_address(&mut self) -> CheckResult {
        let text = self.text().unwrap_or_default().to_owned();
        if !is_ip_address(&text) {
            let numbers: Vec<&str> = text.split('.').collect();
            let part = |part: &&str| *part == "*" || part.parse::<u8>().is_ok();
            let shown = self.shown(&text);
            self.issue(if numbers.len() == 4 && numbers.iter().all(part) {
                Issue::warning(Code::Unverified).maybe("value", shown)
            } else {
                let expected = Format::IpAddress.as_str();
                Issue::warning(Code::BadFormat).maybe("value", shown).param("expected", expected)
            });
        }
        CheckResult::Good
    }
}

fn is_user_at_domain(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, domain)| {
        !user.is_empty() && !domain.is_empty() && !domain.as_bytes().contains(&b'@')
    })
}

/// Schema text of SIP aliases and line ports.
const fn is_sip(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '!' | '~' | '*' | '\'' | '(' | ')' | '@')
}

/// `user@host` where a proxy leads to the device, `user` where the device is addressed itself (schema).
fn is_line_port(text: &str) -> bool {
    let text = text.strip_prefix('+').unwrap_or(text);
    let whole = !text.as_bytes().contains(&b'@') || is_user_at_domain(text);
    !text.is_empty() && whole && text.chars().all(is_sip)
}

fn is_token(text: &str) -> bool {
    text.trim() == text && !holds(text, "  ") && !text.contains(['\t', '\n', '\r'])
}
