//! What became of one row: [`Planned`].

use alloc::string::String;

use seatwright::Request;

use crate::plan::Action;

/// What became of one row.
pub(crate) struct Planned {
    pub(crate) action: Action,
    pub(crate) key: Option<String>,
    /// The place of its record.
    pub(crate) record: Option<usize>,
    pub(crate) request: Option<Request>,
}

impl Planned {
    pub(crate) const fn of(action: Action) -> Self {
        Self { action, key: None, record: None, request: None }
    }
}
