//! Values of the options of a conversion.

use alloc::string::String;

use crate::limits::{Limits, limits};
use crate::options::reader::{FromOption, OptionReader, Read, read_limits};
use crate::options::table::{OptionKind, options};
use crate::options::value::OptionValue;
use crate::strings::words::{Words, words};

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

options! {
    /// How national numbers become international ones.
    #[derive(Clone, Debug, Default)]
    pub struct NumberPlan {
        /// The country code, such as `44`.
        country_code: Option<String> = OptionKind::Text, "", "0.1.0";
        /// What stands before a national number and not in an international one: `0`.
        national_prefix: Option<String> = OptionKind::Text, "", "0.1.0";
    }
}

limits! {
    /// Bounds on a conversion.
    pub struct ConvertLimits {
        /// Records of a batch.
        rows = 100_000,
        /// Bytes of one record.
        bytes = 1 << 20,
        /// Bytes of one text.
        text = 1 << 16,
        /// Keys and items of one record.
        keys = 1000,
        /// Nesting.
        depth = 32,
    }
}

impl FromOption for ConvertLimits {
    fn read<V: OptionValue>(given: &OptionReader<'_, V>) -> Read<Self> {
        let mut limits = Self::default();
        read_limits(Self::NAMES, &mut limits.fields(), given)?;
        Ok(limits)
    }
}

impl ConvertLimits {
    pub(crate) fn record(self) -> Limits {
        let Self { rows: _, bytes, text, keys, depth } = self;
        Limits { bytes, text, keys, depth, ..Limits::default() }
    }
}

options! {
    /// How a batch is cut into parts that are sent one after the other.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Waves {
        /// At most so many users, but for users who met in a collision: they stay together.
        size: Option<usize> = OptionKind::Number, "", "0.1.0";
        /// What a wave does not mix.
        by: Option<WaveBy> = OptionKind::Word("WaveBy", WaveBy::WORDS), "", "0.1.0";
    }
}

words! {
    /// What a wave does not mix.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum WaveBy {
        /// Groups of the source.
        Group = "group",
    }
}
