//! [`OptionError`]: an unknown option, or a value that an option does not take.

use alloc::string::String;
use core::fmt;

use crate::json::escape::quoted;
use crate::strings::suggest::nearest;

/// An option that does not exist, or a value it does not take. Not part of a report: the program is wrong, not the data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionError {
    /// No such operation: what was asked for, and the rest of the sentence about the nearest.
    Operation(String, String),
    /// No such option, or a wrong value.
    Value(String),
    /// No such profile.
    Profile {
        /// What was asked for.
        given: String,
        /// The operation.
        operation: &'static str,
        /// Its profiles.
        known: String,
    },
    /// A rule that does not exist or cannot be waived.
    Waive(String, String),
    /// A field that does not exist.
    Partial(String),
    /// A language without a catalog.
    Locale(String),
}

impl OptionError {
    /// The sentence for the programmer.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Operation(name, near) => ["there is no operation ", &quoted(name), near].concat(),
            Self::Value(text) => text.clone(),
            Self::Profile { given, operation, known } => {
                ["there is no profile ", &quoted(given), " for ", operation, "; the profiles are ", known]
                    .concat()
            }
            Self::Waive(rule, codes) => {
                let form = "like \"email-address/required\"";
                [
                    &quoted(rule),
                    " cannot be waived: write a field, a slash and one of the codes ",
                    codes,
                    ", ",
                    form,
                ]
                .concat()
            }
            Self::Partial(name) => {
                ["there is no field ", &quoted(name), " for the option \"partial\""].concat()
            }
            Self::Locale(name) => {
                ["there is no locale ", &quoted(name), "; the only locale is \"en\""].concat()
            }
        }
    }
}

// By hand: a derive formats, and formatting is kilobytes of the browser's module.
impl fmt::Display for OptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl core::error::Error for OptionError {}

/// The rest of a sentence about a name that does not exist: `; did you mean "..."?`, or nothing when no name is near.
#[must_use]
pub fn did_you_mean<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    nearest(name, known).map(|near| ["; did you mean ", &quoted(near), "?"].concat()).unwrap_or_default()
}
