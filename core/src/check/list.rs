//! Lists inside one text: mail addresses and extensions.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Params, Severity};
use crate::strings::email::is_mail_address;

impl Cell<'_, '_, '_> {
    /// Addresses separated with `;` (create-user page, though the schemas call the field one address).
    pub(crate) fn mail_list(&mut self) -> CheckResult {
        if let Err(verdict) = self.separated(";") {
            return verdict;
        }
        if self.text().unwrap_or_default().split(';').all(is_mail_address) {
            return CheckResult::Good;
        }
        let text = self.text().unwrap_or_default().to_owned();
        let mut verdict = CheckResult::Good;
        for member in text.split(';') {
            if !is_mail_address(member) && self.bad_format(member, "email_address") == CheckResult::Bad {
                verdict = CheckResult::Bad;
            }
        }
        verdict
    }

    /// Extensions separated with `,`; a mail address among them is a common slip (the previous API had one there).
    pub(crate) fn extension_list(&mut self) -> CheckResult {
        if let Err(verdict) = self.separated(",") {
            return verdict;
        }
        let text = self.text().unwrap_or_default().to_owned();
        for member in text.split(',').filter(|member| member.contains('@')) {
            let params = Params::default().with("value", member).with("expected", "extension");
            self.issue(Severity::Warning, Code::BadFormat, params);
        }
        CheckResult::Good
    }

    /// Brings other separators and empty members in order.
    pub(crate) fn separated(&mut self, separator: &'static str) -> Result<(), CheckResult> {
        self.number_to_text()?;
        if !self.characters() {
            return Err(CheckResult::Bad);
        }
        let text = self.text().unwrap_or_default();
        if is_in_order(text, separator) {
            return Ok(());
        }
        let other = |c: char| c == ';' || c == ',' || c.is_whitespace();
        let joined =
            text.split(other).filter(|member| !member.is_empty()).collect::<Vec<_>>().join(separator);
        let to = Scalar::Text(Cow::Owned(joined));
        if self.is_strict() {
            let expected = if separator == ";" { "semicolon_list" } else { "comma_list" };
            let params = Params::default().with("value", text).with("expected", expected);
            self.fixable(Code::BadFormat, params, &to, Confidence::Certain);
            return Err(self.after(Code::BadFormat));
        }
        self.replace(ChangeKind::Separated, to);
        if self.text() == Some("") { Err(self.empty()) } else { Ok(()) }
    }
}

/// No other separator, and no empty member.
fn is_in_order(text: &str, separator: &str) -> bool {
    if !text.is_ascii() {
        return !text.contains(char::is_whitespace)
            && is_in_order(&text.replace(|c: char| !c.is_ascii(), "x"), separator);
    }
    let own = separator.as_bytes().first().copied().unwrap_or_default();
    let mut last = own;
    for byte in text.bytes() {
        let foreign = byte != own && matches!(byte, b';' | b',' | b' ' | 0x09..=0x0d);
        if foreign || (byte == own && last == own) {
            return false;
        }
        last = byte;
    }
    last != own
}

#[cfg(test)]
mod tests {
    use crate::strings::email::is_mail_address;

    #[test]
    fn agrees_with_the_html_grammar() {
        for good in ["a@b", "FXS4@exampledomain.com", "o'neil+x@sub.example.co", "a..b@c.d"] {
            assert!(is_mail_address(good), "{good}");
        }
        for bad in ["", "a", "@b", "a@", "a@b@c", "a@-b", "a@b..c", "a b@c", "é@c.d", "a@c_d"] {
            assert!(!is_mail_address(bad), "{bad}");
        }
    }
}
