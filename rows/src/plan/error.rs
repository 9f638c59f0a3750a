//! Why what exists cannot be read: [`ExistingError`]; why a plan cannot be carried out: [`PlanError`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::format::NotASheet;
use crate::plan::guard::Guard;
use crate::text::{number, shown};

/// Why what exists cannot be read. A record that is passed over would be made once more, so nothing is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExistingError {
    /// The file holds no records.
    NotASheet(NotASheet),
    /// There is nothing in it, not even an empty list.
    Empty,
    /// It ends where it should not, or at a limit.
    CutOff,
    /// It has bytes that are no characters.
    Encoding,
    /// A record cannot be read: its row, and why.
    Record(u32, &'static str),
    /// A record without its key: its row, and the field.
    NoKey(u32, &'static str),
    /// Two records have one key and different values: the row of the second, and the key.
    Twice(u32, String),
    /// No column of an export holds the key.
    NoKeyColumn(&'static str),
    /// An option has a value that it does not take.
    Options(String),
}

impl ExistingError {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::NotASheet(kind) => ["what exists cannot be read: it seems to be ", kind.as_str()].concat(),
            Self::Empty => "what exists is an empty file; an empty list says that nothing exists".to_owned(),
            Self::CutOff => "what exists is cut off: records may be missing".to_owned(),
            Self::Encoding => "what exists has bytes that are no characters of its encoding".to_owned(),
            Self::Record(row, why) => ["record ", &*number(*row), " of what exists ", why].concat(),
            Self::NoKey(row, field) => {
                ["record ", &*number(*row), " of what exists has no \"", field, "\""].concat()
            }
            Self::Twice(row, key) => {
                let key = shown(key);
                ["record ", &*number(*row), " of what exists: \"", &*key, "\" is there with other values"]
                    .concat()
            }
            Self::NoKeyColumn(field) => ["no column of what exists holds \"", field, "\""].concat(),
            Self::Options(message) => message.clone(),
        }
    }
}

impl core::fmt::Display for ExistingError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for ExistingError {}

/// Why a plan is not to be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanError {
    /// It is no plan: what is wrong with it.
    NotAPlan(&'static str),
    /// The records are not those that it was made against.
    Stale,
    /// The rows are not those that it was made of.
    OtherRows,
    /// A person must agree to these.
    NeedsYes(Vec<Guard>),
}

impl PlanError {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::NotAPlan(why) => ["this is no plan: ", why].concat(),
            Self::Stale => "what exists has changed since the plan was made; make it again".to_owned(),
            Self::OtherRows => "the sheet makes another plan than this one; make it again".to_owned(),
            Self::NeedsYes(guards) => {
                let mut text = "this needs a yes: ".to_owned();
                for (at, guard) in guards.iter().enumerate() {
                    text.push_str(if at == 0 { "" } else { "; " });
                    text.push_str(guard.message());
                }
                text
            }
        }
    }
}

impl core::fmt::Display for PlanError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for PlanError {}
