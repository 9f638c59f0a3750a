//! What a plan does in all: [`PlanSummary`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::plan::guard::Guard;
use crate::summary::Note;

/// What a plan does in all. `read` is the sum of the seven counts below it, also when a limit cuts the file off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanSummary {
    /// Rows below the headings.
    pub read: u32,
    /// Rows that make something.
    pub create: u32,
    /// Rows that change something.
    pub update: u32,
    /// Rows that say what is there.
    pub unchanged: u32,
    /// Rows that contradict what is there.
    pub conflict: u32,
    /// Rows with errors.
    pub invalid: u32,
    /// Further rows of a person.
    pub continuation: u32,
    /// Rows without a value.
    pub blank: u32,
    /// Keys of the records that no row has; nothing is done with them. In the order in which the records were given.
    pub unmanaged: Vec<String>,
    /// What a person must agree to.
    pub guards: Vec<Guard>,
    /// Errors and warnings by their codes, the more frequent first.
    pub issues: Vec<(&'static str, u32)>,
    /// What is good to know and much the same for many rows.
    pub notes: Vec<Note>,
}
