//! Building an [`Issue`]: `Issue::error(Code::TooLong).param("max", max)`. What finds it gives it its place.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::issues::code::Code;
use crate::issues::{Fix, Issue, Param, Params, Severity};
use crate::json::Unreadable;

// Not inlined: issues are rare, and some seventy places build one (1 KB of brotli).
impl Issue {
    #[inline(never)]
    pub(crate) const fn new(severity: Severity, code: Code) -> Self {
        Self { severity, code, path: Vec::new(), field: None, params: Params(Vec::new()), fix: None }
    }

    pub(crate) const fn error(code: Code) -> Self {
        Self::new(Severity::Error, code)
    }

    pub(crate) const fn warning(code: Code) -> Self {
        Self::new(Severity::Warning, code)
    }

    pub(crate) const fn info(code: Code) -> Self {
        Self::new(Severity::Info, code)
    }

    /// A limit of this library that the input exceeds.
    pub(crate) fn limit(limit: &'static str, max: usize) -> Self {
        Self::error(Code::LimitExceeded).param("limit", limit).param("max", max)
    }

    /// A document that cannot be read.
    pub(crate) fn unreadable(fault: Unreadable) -> Self {
        match fault {
            Unreadable::Json { line, column } => {
                Self::error(Code::BadJson).param("line", line).param("column", column)
            }
            Unreadable::Limit { limit, max } => Self::limit(limit, max),
        }
    }

    /// A value of another type.
    pub(crate) fn wrong_type(expected: &str, actual: &str) -> Self {
        Self::error(Code::WrongType).param("expected", expected).param("actual", actual)
    }

    #[inline(never)]
    pub(crate) fn param(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.0.push((name, value.into()));
        self
    }

    /// The parameter, if there is a value for it.
    #[inline(never)]
    pub(crate) fn maybe(self, name: &'static str, value: Option<impl Into<Param>>) -> Self {
        match value {
            Some(value) => self.param(name, value),
            None => self,
        }
    }

    /// What may have been meant: one `suggestion`, or several `candidates`.
    pub(crate) fn offering(self, near: &[&str]) -> Self {
        match near {
            [] => self,
            [near] => self.param("suggestion", *near),
            _ => self.param("candidates", near.iter().map(|&near| near.to_owned()).collect::<Vec<_>>()),
        }
    }

    #[inline(never)]
    pub(crate) fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into();
        self
    }
}
