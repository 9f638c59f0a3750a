//! Names of time zones.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Issue};
use crate::schema::Zones;

impl Cell<'_, '_, '_> {
    pub(crate) fn zone(&mut self, zones: &'static Zones) -> CheckResult {
        let Some(text) = self.text() else { return self.wrong_type() };
        if self.spec.closed.has(text) {
            return CheckResult::Good;
        }
        let in_case = |name: &&str| same_name(name, text);
        let found = zones
            .listed
            .iter()
            .copied()
            .find(in_case)
            .map(|listed| (ChangeKind::Coerced, listed))
            .or_else(|| zones.equivalent(text).map(|listed| (ChangeKind::Alias, listed)))
            .or_else(|| {
                zones
                    .twins
                    .iter()
                    .find(|(name, _)| in_case(name))
                    .map(|(_, listed)| (ChangeKind::Alias, *listed))
            });
        if let Some((rule, listed)) = found {
            let to = Scalar::Text(Cow::Borrowed(listed));
            if self.is_strict() {
                let issue =
                    Issue::error(Code::InvalidChoice).param("value", text).param("suggestion", listed);
                self.fixable(issue, &to, Confidence::Certain);
                return self.after(Code::InvalidChoice);
            }
            self.replace(rule, to);
            return CheckResult::Good;
        }
        let blind = self.record.findings.is_blind();
        let meant = if blind { String::new() } else { meant(zones, text) };
        let near: Vec<&str> = meant.lines().collect();
        // The words lead to the vendor's list; a server's own may lack some of it.
        #[cfg(feature = "openapi")]
        let near: Vec<&str> = near.into_iter().filter(|zone| self.spec.closed.has(zone)).collect();
        let issue = Issue::error(Code::InvalidChoice).param("value", text).offering(&near);
        self.suggest(issue, &near)
    }
}

/// The listed zones that a text may mean, each on a line.
#[cfg(feature = "suggestions")]
fn meant(zones: &'static Zones, text: &str) -> String {
    crate::check::zone_words::candidates(zones, text).join("\n")
}

#[cfg(not(feature = "suggestions"))]
fn meant(_: &'static Zones, text: &str) -> String {
    crate::strings::suggest_with::ask(crate::strings::suggest_with::ZONES, text)
}

/// Equal but for letter case, and blanks where the name has an underscore.
fn same_name(name: &str, text: &str) -> bool {
    name.len() == text.len()
        && name.bytes().zip(text.bytes()).all(|(a, b)| a.eq_ignore_ascii_case(&b) || (a == b'_' && b == b' '))
}
