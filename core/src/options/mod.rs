//! What the caller may ask for.

pub(crate) mod context;
pub(crate) mod context_values;
pub(crate) mod error;
pub(crate) mod from_json;
pub(crate) mod reader;
pub(crate) mod resolved;
pub(crate) mod table;
pub(crate) mod value;

use alloc::string::String;
use alloc::vec::Vec;

use crate::limits::Limits;
use crate::options::context::Context;
use crate::options::error::OptionError;
use crate::options::table::{OptionKind, options};
use crate::schema::Unknown;
use crate::strings::words::{Words, words};

words! {
    /// Which documented defaults are filled in.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Defaults {
        /// Each documented default except those that a user inherits from its site.
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

words! {
    /// How messages name fields.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum FieldNames {
        /// By the keys of the request: for programs.
        #[default]
        Wire = "wire",
        /// By the labels of the form: for people. It needs the feature `describe`, which has the labels.
        Label = "label",
    }
}

impl FieldNames {
    /// # Errors
    /// Labels are asked for in a build that has none.
    pub(crate) fn check(self) -> Result<(), OptionError> {
        if self == Self::Label && cfg!(not(feature = "describe")) {
            return Err(OptionError::Value("names \"label\" needs the feature \"describe\"".into()));
        }
        Ok(())
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

options! {
    /// Everything a call can be asked for. `Options::default()` is what most callers want, with a `domain`.
    ///
    /// ```
    /// let options = seatwright::Options { domain: Some("example.com".into()), ..Default::default() };
    /// assert_eq!(seatwright::Options::from_json(r#"{"domain":"example.com"}"#).unwrap(), options);
    /// assert!(seatwright::Options::from_json(r#"{"domian":"example.com"}"#).is_err());
    /// ```
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Options {
        /// Path: the organisation. `~` stands for that of the token; then no login is derived.
        domain: Option<String> = OptionKind::PlainText, "", "0.1.0";
        /// Path: the extension of the user to change.
        user: Option<String> = OptionKind::Text, "", "0.1.0";
        /// Path: the name of the site to change.
        site: Option<String> = OptionKind::Text, "", "0.1.0";
        /// Path: the id of the device to change.
        #[cfg(feature = "beside")]
        device: Option<String> = OptionKind::Text, "", "0.1.0";
        /// Path: the phone number to change, in any usual spelling.
        #[cfg(feature = "beside")]
        phonenumber: Option<String> = OptionKind::Text, "", "0.1.0";
        /// The vendor's document to check against; the operation's first when not given. Input of every shape is accepted
        /// under each; names and JSON types of the body follow the profile. Or the name of a server's own document
        /// (`docs/profiles.md`).
        profile: Option<String> = OptionKind::Profile, "\"reference\"", "0.1.0";
        /// Which defaults a create fills: documented ones, without those that a user inherits from its site; all
        /// documented ones; only those of required fields; or none, and then no login is derived either. An update
        /// fills none.
        defaults: Defaults = OptionKind::Word("Defaults", Defaults::WORDS), "\"documented\"", "0.1.0";
        /// What an unknown key does: an error, a warning and it is kept, it is kept, or an info and it is left out. The
        /// operation's page names its default.
        unknown: Option<Unknown> = OptionKind::Word("Unknown", Unknown::WORDS), "", "0.1.0";
        /// Refuse coercions and repairs. Trimming, renames, defaults, derivations and the types of a profile stay.
        strict: bool = OptionKind::Flag, "false", "0.1.0";
        /// Do not ask for what is missing, or only for the fields named: what a form asks about the boxes left so far.
        partial: Partial = OptionKind::Partial, "false", "0.1.0";
        /// Ask for each required field of an update that is built without them otherwise, with one warning that names them.
        complete: bool = OptionKind::Flag, "false", "0.1.0";
        /// What `""` means: a value as the vendor treats it (it clears), or nothing entered, as in forms and sheets.
        empty: Empty = OptionKind::Word("Empty", Empty::WORDS), "\"value\"", "0.1.0";
        /// `field/code` pairs whose errors become warnings; the value goes out as it is.
        waive: Vec<String> = OptionKind::Waivers, "[]", "0.1.0";
        /// Bounds on what one call reads, see below.
        limits: Limits = OptionKind::Limits("Limits", Limits::ROWS), "{}", "0.1.0";
        /// Language of messages.
        locale: Option<String> = OptionKind::Locale, "\"en\"", "0.1.0";
        /// How messages name fields: by their keys in the request, or by the labels of the form. Only messages change.
        names: FieldNames = OptionKind::Word("FieldNames", FieldNames::WORDS), "\"wire\"", "0.1.0";
        /// What the caller knows of the system, see below.
        context: Context = OptionKind::Object("Context", Context::ROWS), "{}", "0.1.0";
    }
}

impl Options {
    /// A path parameter, without blanks and invisible marks at its ends.
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        let given = self.path_param(name)?;
        let plain = |byte: Option<&u8>| byte.is_some_and(|byte| (0x21..0x80).contains(byte));
        if plain(given.as_bytes().first()) && plain(given.as_bytes().last()) {
            return Some(given);
        }
        Some(given.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')))
    }
}

/// The options that give a parameter of the path, by the names of the parameters.
macro_rules! path_params {
    ($($(#[cfg(feature = $feature:literal)])? $name:literal => $field:ident,)+) => {
        impl Options {
            /// A parameter of the path as it was given; `None` when it was not, or when there is none of that name.
            ///
            /// ```
            /// use seatwright::Options;
            ///
            /// let mut options = Options::default();
            /// *options.path_param_mut("user").unwrap() = Some("1004".into());
            /// assert_eq!(options.path_param("user"), Some("1004"));
            /// assert!(options.path_param_mut("group").is_none());
            /// ```
            #[must_use]
            pub fn path_param(&self, name: &str) -> Option<&str> {
                match name {
                    $($(#[cfg(feature = $feature)])? $name => self.$field.as_deref(),)+
                    _ => None,
                }
            }

            /// The option that gives a parameter of the path; `None` when there is none of that name.
            pub fn path_param_mut(&mut self, name: &str) -> Option<&mut Option<String>> {
                match name {
                    $($(#[cfg(feature = $feature)])? $name => Some(&mut self.$field),)+
                    _ => None,
                }
            }
        }
    };
}

path_params! {
    "domain" => domain,
    "user" => user,
    "site" => site,
    #[cfg(feature = "beside")]
    "device" => device,
    #[cfg(feature = "beside")]
    "phonenumber" => phonenumber,
}
