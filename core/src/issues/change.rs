//! [`Change`]: what normalizing did to the input.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::Step;
use crate::strings::words::words;

words! {
    /// Why a value or a key is not as the caller gave it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ChangeKind {
        /// Another spelling of the key.
        Renamed = "renamed",
        /// White space at the ends.
        Trimmed = "trimmed",
        /// Another type or letter case, same meaning.
        Coerced = "coerced",
        /// Separators of a list.
        Separated = "separated",
        /// A name that means the same.
        Alias = "alias",
        /// A documented default.
        Default = "default",
        /// Computed from other values.
        Derived = "derived",
        /// Left out.
        Dropped = "dropped",
        /// Punctuation taken away.
        Repaired = "repaired",
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
