//! What the caller may ask for.

pub(crate) mod context;
pub(crate) mod context_from_json;
pub(crate) mod error;
pub(crate) mod from_json;
pub(crate) mod reader;
pub(crate) mod resolved;

use alloc::string::String;
use alloc::vec::Vec;

use crate::limits::Limits;
use crate::options::context::Context;
use crate::schema::Unknown;
use crate::strings::words::words;

pub use crate::options::context_from_json::CONTEXT_NAMES;

words! {
    /// Which documented defaults are filled in.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Defaults {
        /// Each documented default, save those that a given site hands down.
        #[default]
        Documented = "documented",
        /// Those too.
        All = "all",
        /// Only what a required field lacks.
        Required = "required",
        /// None, and nothing derived either.
        None = "none",
    }
}

words! {
    /// What `""` means.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Empty {
        /// A value, as the vendor treats it.
        #[default]
        Value = "value",
        /// Nothing was entered: forms and sheets.
        Absent = "absent",
    }
}

/// Whether missing fields matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Partial {
    /// They do: the whole request is there.
    #[default]
    No,
    /// They do not.
    Yes,
    /// Only these fields are asked about: the ones a person has been to in a form.
    Touched(Vec<String>),
}

/// Everything a call can be asked for. `Options::default()` is what most callers want, with a `domain`.
///
/// ```
/// let options = seatwright::Options { domain: Some("example.com".into()), ..Default::default() };
/// assert_eq!(seatwright::Options::from_json(r#"{"domain":"example.com"}"#).unwrap(), options);
/// assert!(seatwright::Options::from_json(r#"{"domian":"example.com"}"#).is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Path: the organisation.
    pub domain: Option<String>,
    /// Path: the extension of the user to change.
    pub user: Option<String>,
    /// Path: the name of the site to change.
    pub site: Option<String>,
    /// The document to check against; the operation's first when not given.
    pub profile: Option<String>,
    /// Which defaults to fill.
    pub defaults: Defaults,
    /// What an unknown key does; the vendor's table says when not given.
    pub unknown: Option<Unknown>,
    /// Refuse coercions and repairs.
    pub strict: bool,
    /// Do not ask for what is missing.
    pub partial: Partial,
    /// What `""` means.
    pub empty: Empty,
    /// `field/code` pairs whose errors become warnings.
    pub waive: Vec<String>,
    /// Bounds.
    pub limits: Limits,
    /// Language of messages; `en`.
    pub locale: Option<String>,
    /// What the caller knows.
    pub context: Context,
}

/// The names of all options, as every language spells them.
pub const OPTION_NAMES: &[&str] = &[
    "domain", "user", "site", "profile", "defaults", "unknown", "strict", "partial", "empty", "waive",
    "limits", "locale", "context",
];

impl Options {
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        match name {
            "domain" => self.domain.as_deref(),
            "user" => self.user.as_deref(),
            "site" => self.site.as_deref(),
            _ => None,
        }
    }
}
