//! Extensions of users.

use alloc::borrow::{Cow, ToOwned};

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::code::Code;
use crate::issues::{Issue, Severity};
use crate::strings::extension::{self, Reading};
use crate::strings::number::Refusal;

impl Cell<'_, '_, '_> {
    /// An extension cannot be changed later and becomes a part of paths: what is odd is said, and what no path can carry
    /// or nobody can mean is refused.
    pub(crate) fn extension(&mut self) -> CheckResult {
        let given = self.text().unwrap_or_default().to_owned();
        let to = |text| Scalar::Text(Cow::Owned(text));
        let odd = |shown: Option<&str>, severity, reason: &str| {
            let issue = Issue::new(severity, Code::BadFormat).maybe("value", shown);
            issue.param("expected", "user_extension").param("reason", reason)
        };
        match extension::read(&given) {
            Reading::Clean => CheckResult::Good,
            Reading::Mended(inner) => {
                let issue = odd(self.shown(&given), Severity::Error, "spreadsheet");
                self.mend(issue.param("suggestion", &*inner), to(inner)).err().unwrap_or(CheckResult::Good)
            }
            Reading::Exponent => self.would_lose(Refusal::Exponent, &given),
            Reading::Odd(reason, sent, likely) => {
                let severity = if sent { Severity::Warning } else { Severity::Error };
                self.likely(odd(self.shown(&given), severity, reason), likely.map(to))
            }
        }
    }
}
