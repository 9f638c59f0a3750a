//! Lists inside one text: mail addresses and extensions.

use alloc::borrow::{Cow, ToOwned};
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue, Severity};
use crate::strings::characters;
use crate::strings::email::{self, Entry, Fault, is_usual};

impl Cell<'_, '_, '_> {
    /// Addresses separated with `;` (create-user page, though the schemas call the field one address).
    pub(crate) fn mail_list(&mut self) -> CheckResult {
        if let Err(verdict) = self.number_to_text() {
            return verdict;
        }
        let text = self.text().unwrap_or_default();
        if !(is_in_order(text, ";") && text.split(';').all(is_usual)) {
            let text = text.replace(['\r', '\n', '\t'], ";");
            let entries = email::entries(&text);
            if entries.iter().any(|entry| entry.fault.is_some()) {
                return self.odd_addresses(&entries);
            }
        }
        self.separated(";").err().unwrap_or(CheckResult::Good)
    }

    /// One issue for each address that is not one; a fix replaces the whole list, and mends all that can be mended.
    #[cold]
    fn odd_addresses(&mut self, entries: &[Entry<'_>]) -> CheckResult {
        if !entries.iter().any(|entry| entry.fault.is_some_and(Fault::refuses)) {
            // All can be sent; the separators are brought in order as always.
            if let Err(verdict) = self.separated(";") {
                return verdict;
            }
        } else if !self.characters_but_breaks() {
            return CheckResult::Bad;
        }
        let meant = |entry: &Entry<'_>| entry.likely.clone().unwrap_or_else(|| entry.written.to_owned());
        let whole = entries.iter().map(meant).collect::<Vec<_>>().join(";");
        let certain = entries.iter().all(|entry| entry.fault.is_none_or(Fault::is_certain));
        let sure = if certain { Confidence::Certain } else { Confidence::Likely };
        let mut verdict = CheckResult::Good;
        for entry in entries {
            let Some(fault) = entry.fault else { continue };
            let severity = if fault.refuses() { Severity::Error } else { Severity::Warning };
            let code = if fault.refuses() { Code::BadFormat } else { Code::Unverified };
            let issue = Issue::new(severity, code)
                .param("value", entry.written)
                .maybe("expected", fault.refuses().then_some("email_address"))
                .maybe("reason", fault.reason())
                .maybe("suggestion", entry.likely.as_deref());
            let fix = entry.likely.as_ref().map(|_| Fix::Replace(crate::json::escape::quoted(&whole), sure));
            self.issue(issue.fix(fix));
            if fault.refuses() && self.after(code) == CheckResult::Bad {
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
        for member in text.split(',').filter(|member| member.as_bytes().contains(&b'@')) {
            let issue = Issue::warning(Code::BadFormat).param("value", member).param("expected", "extension");
            self.issue(issue);
        }
        CheckResult::Good
    }

    fn characters_but_breaks(&mut self) -> bool {
        let text = self.text().unwrap_or_default();
        if text.contains(['\r', '\n', '\t'])
            && characters::refused(&text.replace(['\r', '\n', '\t'], " ")).is_none()
        {
            return true;
        }
        self.characters()
    }

    /// Brings other separators and empty members in order.
    pub(crate) fn separated(&mut self, separator: &'static str) -> Result<(), CheckResult> {
        self.number_to_text()?;
        // A line break or a tab between members is a separator.
        if !self.characters_but_breaks() {
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
            let issue = Issue::error(Code::BadFormat).param("value", text).param("expected", expected);
            self.fixable(issue, &to, Confidence::Certain);
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
