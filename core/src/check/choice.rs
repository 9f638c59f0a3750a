//! One of a closed list, and `yes`/`no`, which is a closed list that booleans can name.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;
use crate::issues::change::ChangeKind;
use crate::issues::code::Code;
use crate::issues::{Confidence, Fix, Issue};
use crate::strings::bytes::same;
use crate::strings::suggest::same_but_style;

/// How many choices a message still lists.
const LISTED: usize = 12;

impl Cell<'_, '_, '_> {
    pub(crate) fn choice(&mut self, choices: &'static [&'static str]) -> CheckResult {
        let word = match self.value() {
            Scalar::Text(text) if choices.iter().any(|choice| same(choice, text)) => {
                return CheckResult::Good;
            }
            Scalar::Text(text) => {
                choices.iter().copied().find(|choice| same_but_style(choice, text)).or_else(|| word(text))
            }
            Scalar::Bool(true) | Scalar::Integer(1) => Some("yes"),
            Scalar::Bool(false) | Scalar::Integer(0) => Some("no"),
            Scalar::Number(text) => match &**text {
                // A column with a gap makes floats of whole numbers.
                "1" | "1.0" => Some("yes"),
                "0" | "0.0" => Some("no"),
                _ => None,
            },
            _ => None,
        };
        let meant = word.and_then(|word| choices.iter().copied().find(|choice| *choice == word));
        let Some(meant) = meant else { return self.no_choice(choices) };
        let to = Scalar::Text(Cow::Borrowed(meant));
        if self.is_strict() {
            if let Some(text) = self.text() {
                let issue = Issue::error(Code::InvalidChoice).param("value", text).param("suggestion", meant);
                self.fixable(issue, &to, Confidence::Certain);
                return self.after(Code::InvalidChoice);
            }
            let issue = self.type_issue();
            self.fixable(issue, &to, Confidence::Certain);
            return CheckResult::Bad;
        }
        self.replace(ChangeKind::Coerced, to);
        CheckResult::Good
    }

    fn no_choice(&mut self, choices: &'static [&'static str]) -> CheckResult {
        let Some(text) = self.text() else { return self.wrong_type() };
        let blind = self.record.findings.is_blind();
        let meant = if blind { String::new() } else { meant(text, choices, self.spec.field.elevated) };
        let near: Vec<&str> = meant.lines().collect();
        let allowed = || choices.iter().map(|&choice| choice.to_owned()).collect::<Vec<_>>();
        let issue = Issue::error(Code::InvalidChoice).param("value", text).offering(&near);
        self.suggest(issue.maybe("allowed", (choices.len() <= LISTED).then(allowed)), &near)
    }

    /// `invalid_choice` with the only candidate, if it is that, as a fix to ask about.
    pub(crate) fn suggest(&mut self, issue: Issue, near: &[&str]) -> CheckResult {
        let fix = match near {
            [near] => Some(Fix::Replace(crate::json::escape::quoted(near), Confidence::Likely)),
            _ => None,
        };
        self.refuse(issue.fix(fix))
    }
}

/// The choices that a text may mean, each on a line.
#[cfg(feature = "suggestions")]
pub(crate) fn meant(text: &str, choices: &[&str], barred: &[&str]) -> String {
    crate::strings::likely::likely(text, choices, barred).join("\n")
}

#[cfg(not(feature = "suggestions"))]
fn meant(text: &str, choices: &[&str], barred: &[&str]) -> String {
    use crate::strings::suggest_with::{CHOICES, ask};

    ask(CHOICES, &[&*choices.join("\t"), &*barred.join("\t"), text].join("\n"))
}

/// The words people use for yes and no.
fn word(text: &str) -> Option<&'static str> {
    let is = |word: &&str| text.eq_ignore_ascii_case(word);
    if ["y", "yes", "true", "on", "1"].iter().any(is) {
        Some("yes")
    } else if ["n", "no", "false", "off", "0"].iter().any(is) {
        Some("no")
    } else {
        None
    }
}
