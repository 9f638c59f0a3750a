//! [`Change`]: what normalizing did to the input.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::Step;

/// Why a value or a key is not as the caller gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Another spelling of the key.
    Renamed,
    /// White space at the ends.
    Trimmed,
    /// Another type or letter case, same meaning.
    Coerced,
    /// Separators of a list.
    Separated,
    /// A name that means the same.
    Alias,
    /// A documented default.
    Default,
    /// Computed from other values.
    Derived,
    /// Left out.
    Dropped,
    /// Punctuation taken away.
    Repaired,
}

impl ChangeKind {
    /// The word in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Renamed => "renamed",
            Self::Trimmed => "trimmed",
            Self::Coerced => "coerced",
            Self::Separated => "separated",
            Self::Alias => "alias",
            Self::Default => "default",
            Self::Derived => "derived",
            Self::Dropped => "dropped",
            Self::Repaired => "repaired",
        }
    }
}

/// Something done to the input. `from` and `to` are JSON text; both are absent for secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where, in the caller's own keys.
    pub path: Vec<Step>,
    /// The vendor's name of the field.
    pub field: String,
    /// What was done.
    pub rule: ChangeKind,
    /// Before.
    pub from: Option<String>,
    /// After.
    pub to: Option<String>,
}
