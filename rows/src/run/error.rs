//! Why a run cannot begin or go on: [`RunError`].

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::text::number;

/// Why a run cannot begin, cannot be resumed, or does not take an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RunError {
    /// The file is no journal of a run.
    NotAJournal,
    /// The journal was written by another version of this library: its version.
    Version(String),
    /// The journal belongs to another plan, or the plans are given in another order.
    OtherPlan,
    /// A line of the journal was changed, is missing, or comes from another run that wrote into the same file: its number.
    Edited(u32),
    /// The journal names a row that the plan does not send: the number of the line.
    OtherRow(u32),
    /// The run has made secrets, and they were not given: the fields.
    NeedsSecrets(String),
    /// Secrets were made for fields for which the run has made none: the fields.
    OtherSecrets(String),
    /// No step has this number.
    NoSuchStep(u64),
    /// The step has its answer already.
    Answered(u64),
    /// An option is out of its range.
    Options(&'static str),
}

impl RunError {
    /// The sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::NotAJournal => "this file is no journal of a run; name the journal that the run wrote, or a new file".to_owned(),
            Self::Version(version) => [
                "the journal has version ",
                version,
                ", which this release cannot read; resume the run with the release that began it",
            ]
            .concat(),
            Self::OtherPlan => {
                "the journal belongs to another plan; give the plan that the run began with, or begin a new journal".to_owned()
            }
            Self::Edited(line) => [
                "line ",
                &*number(*line),
                " of the journal was changed, or another run wrote into the same file; restore the journal, or read what exists and plan again",
            ]
            .concat(),
            Self::OtherRow(line) => {
                ["line ", &*number(*line), " of the journal names a row that the plan does not send"].concat()
            }
            Self::NeedsSecrets(fields) => [
                "the run has made secrets for ",
                fields,
                "; give the file that they were written to, or the secrets of people who exist would be replaced",
            ]
            .concat(),
            Self::OtherSecrets(fields) => {
                ["the run that is resumed has made no secrets for ", fields, "; resume it without them"].concat()
            }
            Self::NoSuchStep(step) => ["the run has given out no step ", &*number(*step)].concat(),
            Self::Answered(step) => {
                ["step ", &*number(*step), " has its answer already; a second one is not counted"].concat()
            }
            Self::Options(message) => (*message).to_owned(),
        }
    }
}

impl core::fmt::Display for RunError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for RunError {}
