//! What the caller knows of the system. Checks sharpen with it and stay silent without.

use std::collections::BTreeSet;

use serde::Deserialize;

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Context {
    /// Users there are: extensions in the domain, or user ids on the system.
    pub users: BTreeSet<String>,
    /// Portal logins on the system.
    pub logins: BTreeSet<String>,
    /// Sites of the domain; `None` when not known.
    pub sites: Option<BTreeSet<String>>,
    /// How many more sites the domain may have.
    pub sites_left: Option<u32>,
    /// Domains that a group's users may have; `None` when not known.
    pub domains: Option<BTreeSet<String>>,
    /// Extensions taken in the group.
    pub extensions: BTreeSet<String>,
    /// How long an extension of the group is.
    pub extension_length: Option<ExtensionLength>,
    /// Numbers assigned to the group; `None` when not known.
    pub numbers: Option<BTreeSet<String>>,
    /// Rules for portal passwords in the group.
    pub password_rules: Option<PasswordRules>,
    /// Whether the template makes accounts with computer telephony.
    pub cti: Cti,
    /// The vendor's release, such as `R18.0.0`.
    pub release: Option<Release>,
    /// How days are written.
    pub date_format: DateFormat,
}

/// Shortest and longest extension; also read from the answer of `/groups/extensions`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GivenLength")]
pub struct ExtensionLength {
    /// Digits at least.
    pub min: Option<u8>,
    /// Digits at most.
    pub max: Option<u8>,
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct GivenLength {
    #[serde(alias = "minExtensionLength")]
    min: Option<u8>,
    #[serde(alias = "maxExtensionLength")]
    max: Option<u8>,
}

impl TryFrom<GivenLength> for ExtensionLength {
    type Error = &'static str;

    fn try_from(given: GivenLength) -> Result<Self, Self::Error> {
        if given.min.is_none() && given.max.is_none() {
            return Err("extension_length has neither min nor max");
        }
        Ok(Self { min: given.min, max: given.max })
    }
}

/// The rules of a group, or the name of a preset; read from the answer of `/groups/password-rules`, whose other keys (lockout, expiry, old
/// passwords) cannot be checked beforehand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RulesOrPreset")]
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

/// Rules that no vendor states, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// [`PasswordRules::COMMON`].
    Common,
}

impl Preset {
    /// The word in options and issues.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Common => "common",
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RulesOrPreset {
    Preset(String),
    Rules(GivenRules),
}

impl TryFrom<RulesOrPreset> for PasswordRules {
    type Error = String;

    fn try_from(given: RulesOrPreset) -> Result<Self, Self::Error> {
        match given {
            RulesOrPreset::Rules(rules) => Ok(rules.into()),
            RulesOrPreset::Preset(name) if name == "common" => Ok(Self::COMMON),
            RulesOrPreset::Preset(name) => Err(format!("there is no preset {name:?}; there is \"common\"")),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct GivenRules {
    min_length: Option<u8>,
    restrict_min_digits: Option<bool>,
    min_digits: Option<u8>,
    restrict_min_upper_case_letters: Option<bool>,
    min_upper_case_letters: Option<u8>,
    restrict_min_lower_case_letters: Option<bool>,
    min_lower_case_letters: Option<u8>,
    restrict_min_non_alphanumeric_characters: Option<bool>,
    min_non_alphanumeric_characters: Option<u8>,
    disallow_user_id: bool,
}

impl From<GivenRules> for PasswordRules {
    fn from(given: GivenRules) -> Self {
        let on = |switch: Option<bool>, least: Option<u8>| least.filter(|_| switch != Some(false));
        Self {
            preset: None,
            min_length: given.min_length,
            min_digits: on(given.restrict_min_digits, given.min_digits),
            min_upper: on(given.restrict_min_upper_case_letters, given.min_upper_case_letters),
            min_lower: on(given.restrict_min_lower_case_letters, given.min_lower_case_letters),
            min_symbols: on(
                given.restrict_min_non_alphanumeric_characters,
                given.min_non_alphanumeric_characters,
            ),
            without_user_id: given.disallow_user_id,
        }
    }
}

/// Whether accounts have computer telephony. The body does not tell: the template does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cti {
    /// They have: the phone extension is mandatory.
    Enabled,
    /// They have not: the phone extension has no effect.
    Disabled,
    /// Nobody said: nothing is asked.
    #[default]
    Unknown,
}

/// A release by its three numbers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Release {
    /// As the caller wrote it.
    pub name: String,
    /// Compared one after the other.
    pub numbers: [u16; 3],
}

impl TryFrom<String> for Release {
    type Error = String;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let mut numbers = [0; 3];
        let text = name.strip_prefix(['R', 'r']).unwrap_or(&name);
        let parts: Vec<&str> = text.split('.').collect();
        let wrong = || format!("release {name:?} is not of the form R18.0.0");
        if parts.len() > numbers.len() {
            return Err(wrong());
        }
        for (number, part) in numbers.iter_mut().zip(parts) {
            *number = part.parse().map_err(|_| wrong())?;
        }
        Ok(Self { name, numbers })
    }
}

/// How a day is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum DateFormat {
    /// `2026-11-22`.
    #[default]
    #[serde(rename = "YYYY-MM-DD")]
    Iso,
    /// `22/11/2026`.
    #[serde(rename = "DD/MM/YYYY")]
    DayFirst,
    /// `11/22/2026`.
    #[serde(rename = "MM/DD/YYYY")]
    MonthFirst,
}

impl DateFormat {
    /// The word in options and messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Iso => "YYYY-MM-DD",
            Self::DayFirst => "DD/MM/YYYY",
            Self::MonthFirst => "MM/DD/YYYY",
        }
    }

    pub(crate) fn write(self, year: u16, month: u16, day: u16) -> String {
        match self {
            Self::Iso => format!("{year:04}-{month:02}-{day:02}"),
            Self::DayFirst => format!("{day:02}/{month:02}/{year:04}"),
            Self::MonthFirst => format!("{month:02}/{day:02}/{year:04}"),
        }
    }
}
