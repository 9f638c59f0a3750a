//! `true` or `false`: a JSON boolean, or its word where a Source has nothing but text.

use super::{Cell, Verdict};
use crate::code::Code;
use crate::issue::Sure;
use crate::report::Edit;
use crate::scalar::Scalar;

impl Cell<'_, '_, '_> {
    /// Answers of Odin print booleans as text; other words for yes and no are not its own.
    pub(super) fn boolean(&mut self) -> Verdict {
        let word = match self.value() {
            Scalar::Bool(_) => return Verdict::Good,
            Scalar::Text(text) if text.eq_ignore_ascii_case("true") => true,
            Scalar::Text(text) if text.eq_ignore_ascii_case("false") => false,
            _ => return self.wrong_type(),
        };
        let to = Scalar::Bool(word);
        if self.is_strict() && !self.textual {
            let params = self.type_params();
            self.fixable(Code::WrongType, params, &to, Sure::Certain);
            return Verdict::Bad;
        }
        self.replace(Edit::Coerced, to);
        Verdict::Good
    }
}
