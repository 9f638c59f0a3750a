//! Values of the options of a conversion.

use alloc::string::String;

use crate::limits::Limits;
use crate::strings::words::words;

/// What a network class of service becomes: text alone names the policy.
#[derive(Clone, Debug, Default)]
pub struct Class {
    /// `dial-plan`.
    pub plan: Option<String>,
    /// `dial-policy`.
    pub policy: Option<String>,
}

words! {
    /// A name of `nameDialingName`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum DialByName {
        /// The last one.
        Last = "last",
        /// The first one.
        First = "first",
    }
}

words! {
    /// What is done about users on trunks, who may be no users at all on the target.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub enum TrunkUsers {
        /// They are reported and not converted.
        #[default]
        Report = "report",
        /// They are converted like others.
        Convert = "convert",
    }
}

/// How national numbers become international ones.
#[derive(Clone, Debug, Default)]
pub struct NumberPlan {
    /// `44`.
    pub country_code: Option<String>,
    /// What stands before a national number and not in an international one: `0`.
    pub national_prefix: Option<String>,
}

/// Bounds on a conversion.
#[derive(Clone, Copy, Debug)]
pub struct ConvertLimits {
    /// Records of a batch.
    pub rows: usize,
    /// Bytes of one record.
    pub bytes: usize,
    /// Bytes of one text.
    pub text: usize,
    /// Keys and items of one record.
    pub keys: usize,
    /// Nesting.
    pub depth: usize,
}

impl Default for ConvertLimits {
    fn default() -> Self {
        let Limits { bytes, text, keys, depth, .. } = Limits::default();
        Self { rows: 100_000, bytes, text, keys, depth }
    }
}

impl ConvertLimits {
    pub(crate) fn record(self) -> Limits {
        let Self { rows: _, bytes, text, keys, depth } = self;
        Limits { bytes, text, keys, depth, ..Limits::default() }
    }
}

/// How a batch is cut into parts that are sent one after the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waves {
    /// At most so many users, but for users who met in a collision: they stay together.
    pub size: Option<usize>,
    /// What a wave does not mix.
    pub by: Option<WaveBy>,
}

words! {
    /// What a wave does not mix.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum WaveBy {
        /// Groups of the source.
        Group = "group",
    }
}
