//! What a sheet changes in what exists: each row is compared with the record of the same user or site.
//!
//!
//! [`ExistingReader`] reads the records, [`Planner`] takes the place of [`Sheet`](crate::Sheet), [`PlanWriter`] writes what it plans,
//! and [`PlanDocument`] says whether that may still be carried out. `docs/spreadsheets.md` has an example of the whole way.

mod change;
mod claims;
mod compare;
mod conflict;
pub(crate) mod digest;
mod document;
mod error;
mod existing;
mod guard;
mod known;
mod options;
mod planned;
mod planner;
mod read;
mod row;
mod side;
mod summary;
mod to_rows;
#[cfg(test)]
mod to_rows_tests;

pub use change::PlanChange;
pub use document::{PlanDocument, PlanWriter};
pub use error::{ExistingError, PlanError};
pub use existing::Existing;
pub use guard::Guard;
pub use options::PlanOptions;
pub use planner::Planner;
pub use read::ExistingReader;
pub use row::PlanRow;
pub use summary::PlanSummary;
pub use to_rows::{LeftOut, RecordsSheet, records_to_rows};

/// What is done with a row, or why nothing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing has its key: a request makes it.
    Create,
    /// A record has its key and other values: a request changes those.
    Update,
    /// A record has its key and all that the row says.
    Unchanged,
    /// The row and the records contradict each other, or no request makes of one what the other says. An issue says why.
    Conflict,
    /// It has errors.
    Invalid,
    /// A further row of the person above it, with another device or number.
    Continuation,
    /// Nothing stands in it.
    Blank,
}

impl Action {
    /// Every action, in the order of the counts.
    pub const ALL: [Self; 7] = [
        Self::Create,
        Self::Update,
        Self::Unchanged,
        Self::Conflict,
        Self::Invalid,
        Self::Continuation,
        Self::Blank,
    ];

    /// The word in plans.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Unchanged => "unchanged",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Continuation => "continuation",
            Self::Blank => "blank",
        }
    }
}
