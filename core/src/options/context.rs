//! What the caller knows of the system. Checks sharpen with it and stay silent without.

use alloc::string::String;

use crate::collections::name_set::Names;
use crate::options::table::{OptionKind, options};
use crate::strings::words::{Words, words};

options! {
    /// Knowledge of the caller's, all of it optional.
    ///
    /// ```
    /// use seatwright::Options;
    ///
    /// // The answers of `/groups/extensions` and `/groups/password-rules` fit as they are.
    /// let options = Options::from_json(r#"{"context":{
    ///     "extension_length": {"minExtensionLength": 3, "maxExtensionLength": 5, "defaultExtensionLength": 4},
    ///     "password_rules": {"minLength": 8, "restrictMinDigits": true, "minDigits": 1}
    /// }}"#).unwrap();
    /// assert_eq!(options.context.extension_length.unwrap().max, Some(5));
    /// ```
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Context {
        /// Users there are: extensions in the domain, or user ids and names on the system. `conflict` at one that exists.
        users: Names = OptionKind::Names, "[]", "0.1.0";
        /// Portal logins on the system. `conflict` at a login that exists, given or derived.
        logins: Names = OptionKind::Names, "[]", "0.1.0";
        /// Sites of the domain. `new_site` at a site that would be created; `conflict` at one to create.
        sites: Option<Names> = OptionKind::Names, "", "0.1.0";
        /// How many more sites the domain may have. 0 makes `new_site` an error.
        sites_left: Option<u32> = OptionKind::Number, "", "0.1.0";
        /// Domains that users of the group may have. `invalid_choice` at a user id of another domain.
        domains: Option<Names> = OptionKind::Names, "", "0.1.0";
        /// Extensions taken in the group. `conflict` at one of them.
        extensions: Names = OptionKind::Names, "[]", "0.1.0";
        /// How long an extension of the group is; or the answer of `/groups/extensions` as it is. `too_short`, `too_long`
        /// at an extension.
        extension_length: Option<ExtensionLength> = OptionKind::ExtensionLength, "", "0.1.0";
        /// Numbers assigned to the group. `unverified` at a phone number that the group does not have.
        numbers: Option<Names> = OptionKind::Names, "", "0.1.0";
        /// The answer of `/groups/password-rules` as it is, or the name of a preset. `weak_secret` at a portal password,
        /// once for each rule broken.
        password_rules: Option<PasswordRules> = OptionKind::PasswordRules, "", "0.1.0";
        /// Whether the template makes accounts with computer telephony. `required` or `no_effect` at the phone extension of
        /// an account.
        cti: Cti = OptionKind::Word("Cti", Cti::WORDS), "\"unknown\"", "0.1.0";
        /// The vendor's release, such as `R18.0.0`. `deprecated` or `unverified` for the whole call.
        release: Option<Release> = OptionKind::Release, "", "0.1.0";
        /// How the server writes days: so they are expected and written; `YYYY-MM-DD` is always read.
        date_format: DateFormat = OptionKind::Word("DateFormat", DateFormat::WORDS), "\"YYYY-MM-DD\"", "0.1.0";
        /// The country of national numbers, as its two-letter ISO 3166 code: what a national number is with its country
        /// code; which short numbers are services.
        country: Option<Country> = OptionKind::Country, "", "0.1.0";
    }
}

/// Shortest and longest extension; also read from the answer of `/groups/extensions`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExtensionLength {
    /// Digits at least.
    pub min: Option<u8>,
    /// Digits at most.
    pub max: Option<u8>,
}

/// The rules of a group, or the name of a preset; read from the answer of `/groups/password-rules`, whose other keys (lockout, expiry, old
/// passwords) cannot be checked beforehand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PasswordRules {
    /// The preset that was named in place of rules.
    pub preset: Option<Preset>,
    /// Characters at least.
    pub min_length: Option<u8>,
    /// Digits at least.
    pub min_digits: Option<u8>,
    /// Capital letters at least.
    pub min_upper: Option<u8>,
    /// Small letters at least.
    pub min_lower: Option<u8>,
    /// Other characters at least.
    pub min_symbols: Option<u8>,
    /// The user id must not stand in it.
    pub without_user_id: bool,
}

impl PasswordRules {
    /// The preset `"common"`: eight characters, of each of the four classes one. What the generator of a public tool
    /// (mercury-ocip) insists on. No document of the vendor's states default rules, so nothing applies unless named.
    pub const COMMON: Self = Self {
        preset: Some(Preset::Common),
        min_length: Some(8),
        min_digits: Some(1),
        min_upper: Some(1),
        min_lower: Some(1),
        min_symbols: Some(1),
        without_user_id: false,
    };
}

words! {
    /// Rules that no vendor states, by name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Preset {
        /// [`PasswordRules::COMMON`].
        Common = "common",
    }
}

words! {
    /// Whether accounts have computer telephony. The body does not tell: the template does.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum Cti {
        /// They have: the phone extension is mandatory.
        Enabled = "enabled",
        /// They have not: the phone extension has no effect.
        Disabled = "disabled",
        /// Nobody said: nothing is asked.
        #[default]
        Unknown = "unknown",
    }
}

/// A country whose national numbers are known, by its two letters of ISO 3166 in uppercase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country(String);

impl Country {
    /// The country of a code in either case; `None` when its numbers are not known.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let code = code.to_ascii_uppercase();
        crate::strings::country::of(&code).map(|_| Self(code))
    }

    /// Its code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A release by its three numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// As the caller wrote it.
    pub name: String,
    /// Compared one after the other.
    pub numbers: [u16; 3],
}

words! {
    /// How a day is written.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum DateFormat {
        /// `2026-11-22`.
        #[default]
        Iso = "YYYY-MM-DD",
        /// `22/11/2026`.
        DayFirst = "DD/MM/YYYY",
        /// `11/22/2026`.
        MonthFirst = "MM/DD/YYYY",
    }
}

impl DateFormat {
    pub(crate) fn write(self, year: u16, month: u16, day: u16) -> String {
        match self {
            Self::Iso => [&*digits(year, 4), "-", &digits(month, 2), "-", &digits(day, 2)].concat(),
            Self::DayFirst => [&*digits(day, 2), "/", &digits(month, 2), "/", &digits(year, 4)].concat(),
            Self::MonthFirst => [&*digits(month, 2), "/", &digits(day, 2), "/", &digits(year, 4)].concat(),
        }
    }
}

/// A number with zeros in front of it.
fn digits(number: u16, places: usize) -> String {
    let mut buffer = itoa::Buffer::new();
    let text = buffer.format(number);
    ["0".repeat(places.saturating_sub(text.len())).as_str(), text].concat()
}
