//! `true` or `false`: a JSON boolean, or its word where a Source has nothing but text.

use crate::check::cell::{Cell, CheckResult};
use crate::input::scalar::Scalar;

impl Cell<'_, '_, '_> {
    /// Answers of Odin print booleans as text; other words for yes and no are not its own.
    pub(crate) fn boolean(&mut self) -> CheckResult {
        let word = match self.value() {
            Scalar::Bool(_) => return CheckResult::Good,
            Scalar::Text(text) if text.eq_ignore_ascii_case("true") => true,
            Scalar::Text(text) if text.eq_ignore_ascii_case("false") => false,
            _ => return self.wrong_type(),
        };
        self.coerce(Scalar::Bool(word)).err().unwrap_or(CheckResult::Good)
    }
}
