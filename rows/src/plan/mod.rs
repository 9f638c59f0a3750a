//! What a sheet changes in what exists: each row is compared with the record of the same user or site.
//!
//! ```text
//! let mut reader = ExistingReader::new(operation, &options, &SheetOptions::default())?;   // JSON list, NDJSON or an export file
//! reader.push(bytes);
//! let existing: Existing = reader.finish()?;                                              // ExistingError
//!
//! let mut planner = Planner::new(&facts, &existing, &PlanOptions::default())?;            // in place of `Sheet`
//! let mut document = PlanWriter::new(&facts, &existing, &mut out);                        // out: Vec<u8>
//! planner.push(bytes, &mut |row: PlanRow<'_>| document.row(&row, &mut out));
//! let summary: PlanSummary = planner.finish(&mut |row| document.row(&row, &mut out));
//! document.finish(&summary, &mut out);
//!
//! let plan = PlanDocument::from_json(&out)?;                                              // PlanError
//! plan.check(&existing, &[Guard::ManyUpdates])?;                                          // stale, or a guard without its yes
//!
//! records_to_rows(&existing, &mut sheet);                                                 // what exists, as a sheet
//! ```
//!
//! `PlanRow` has `row`, `action`, `key`, `request`, `body`, `issues`, `changes`, `line`, and writes itself as [`Row`](crate::Row) does:
//! `write_request`, `write_errors`, `write_corrected`; `write_plan` is its line in the plan.

mod change;
mod guard;
mod options;
mod summary;

pub use change::PlanChange;
pub use guard::Guard;
pub use options::PlanOptions;
pub use summary::PlanSummary;

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
