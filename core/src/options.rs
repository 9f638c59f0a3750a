//! What the caller may ask for.

mod known;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

pub use known::CONTEXT_NAMES;
mod read;

use crate::code::Code;
use crate::context::Context;
use crate::plan::{self, Plan};
use crate::sink::quoted;
use crate::table::{Operation, Unknown};

/// Which documented defaults are filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Defaults {
    /// Each documented default, save those that a given site hands down.
    #[default]
    Documented,
    /// Those too.
    All,
    /// Only what a required field lacks.
    Required,
    /// None, and nothing derived either.
    None,
}

/// What `""` means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(rename_all = "snake_case"))]
pub enum Empty {
    /// A value, as the vendor treats it.
    #[default]
    Value,
    /// Nothing was entered: forms and sheets.
    Absent,
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

/// Bounds on what one call reads; past one is an issue `limit_exceeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a JSON document.
    pub bytes: usize,
    /// Bytes of one text.
    pub text: usize,
    /// Keys, nested ones included.
    pub keys: usize,
    /// Nesting of a kept value.
    pub depth: usize,
    /// Issues in one report.
    pub issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 1 << 20, text: 1 << 16, keys: 1000, depth: 32, issues: 200 }
    }
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
                ["there is no profile ", &quoted(given), " for ", operation, "; there are ", known].concat()
            }
            Self::Waive(rule, codes) => {
                let form = "as in \"email-address/required\"";
                [&quoted(rule), " cannot be waived: name a field and one of the codes ", codes, ", ", form]
                    .concat()
            }
            Self::Partial(name) => ["there is no field ", &quoted(name), " to be partial about"].concat(),
            Self::Locale(name) => ["there are no messages in ", &quoted(name), "; there is \"en\""].concat(),
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

/// Rules that can be waived: the value can be sent all the same.
const WAIVABLE: &[Code] = &[
    Code::Required,
    Code::InvalidChoice,
    Code::TooSmall,
    Code::TooBig,
    Code::TooShort,
    Code::TooLong,
    Code::BadFormat,
    Code::Conflict,
    Code::NewSite,
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

/// Options read against an operation: what the engine works with.
pub(crate) struct Settings<'o> {
    pub(crate) plan: &'static Plan,
    pub(crate) options: &'o Options,
    pub(crate) unknown: Unknown,
    pub(crate) waived: Vec<(u8, Code)>,
    pub(crate) partial: Wanted,
}

/// Which required fields are asked for.
pub(crate) enum Wanted {
    All,
    None,
    Slots(crate::mask::Mask),
}

impl Wanted {
    /// Whether this field is asked for when it is missing.
    pub(crate) fn asks(&self, slot: u8) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Slots(touched) => touched.has(slot),
        }
    }
}

impl<'o> Settings<'o> {
    pub(crate) fn new(operation: &'static Operation, options: &'o Options) -> Result<Self, OptionError> {
        let profile = options.profile.as_deref();
        let plan = plan::plan(operation, profile).ok_or_else(|| OptionError::Profile {
            given: profile.unwrap_or_default().to_owned(),
            operation: operation.id,
            known: operation.profiles.join(", "),
        })?;
        if let Some(locale) = options.locale.as_deref().filter(|locale| *locale != "en") {
            return Err(OptionError::Locale(locale.to_owned()));
        }
        let mut waived = Vec::new();
        for rule in &options.waive {
            waiver(plan, rule, &mut waived)?;
        }
        let partial = match &options.partial {
            Partial::No => Wanted::All,
            Partial::Yes => Wanted::None,
            Partial::Touched(names) => {
                let mut mask = crate::mask::Mask::default();
                for name in names {
                    let slots = plan.slots_named(name);
                    if slots.is_empty() {
                        return Err(OptionError::Partial(name.clone()));
                    }
                    mask = mask.or(&slots);
                }
                Wanted::Slots(mask)
            }
        };
        let unknown = options.unknown.unwrap_or(operation.unknown);
        Ok(Self { plan, options, unknown, waived, partial })
    }
}

/// `field/code`; a field inside a list stands for that of every item.
fn waiver(plan: &'static Plan, rule: &str, waived: &mut Vec<(u8, Code)>) -> Result<(), OptionError> {
    let before = waived.len();
    if let Some((field, code)) = rule.rsplit_once('/')
        && let Some(code) = WAIVABLE.iter().copied().find(|known| known.as_str() == code)
    {
        waived.extend(plan.slots_named(field).iter().map(|slot| (slot, code)));
    }
    if waived.len() > before {
        return Ok(());
    }
    let codes: Vec<&str> = WAIVABLE.iter().map(|code| code.as_str()).collect();
    Err(OptionError::Waive(rule.to_owned(), codes.join(", ")))
}
