//! Values that a language has and JSON has not: their rows are blocked, and the others are converted.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::{Issue, Step};

/// A value of a record that JSON cannot hold. The text of its record is not looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadValue {
    /// The record's number, from 1.
    pub row: u32,
    /// Where in the record; empty when the record itself is such a value.
    pub path: Vec<Step>,
    /// The name of its type.
    pub actual: String,
}

impl UnreadValue {
    pub(crate) fn issue(&self) -> Issue {
        let expected = if self.path.is_empty() { "object" } else { "json_value" };
        Issue { path: self.path.clone(), ..Issue::wrong_type(expected, &self.actual) }
    }
}
