//! Closed lists of words that are enums in the core. The matches are there so that a new variant does not compile
//! until it stands in its list.

use seatwright::schema::Unknown;
use seatwright::{ChangeKind, Defaults, Empty, Severity};

/// What a report can say was done to the input.
#[must_use]
pub fn changes() -> Vec<&'static str> {
    let all = [
        ChangeKind::Renamed,
        ChangeKind::Trimmed,
        ChangeKind::Coerced,
        ChangeKind::Separated,
        ChangeKind::Alias,
        ChangeKind::Default,
        ChangeKind::Derived,
        ChangeKind::Dropped,
        ChangeKind::Repaired,
    ];
    let complete = |edit: ChangeKind| match edit {
        ChangeKind::Renamed
        | ChangeKind::Trimmed
        | ChangeKind::Coerced
        | ChangeKind::Separated
        | ChangeKind::Alias
        | ChangeKind::Default
        | ChangeKind::Derived
        | ChangeKind::Dropped
        | ChangeKind::Repaired => edit.as_str(),
    };
    all.map(complete).to_vec()
}

/// How bad an issue can be.
#[must_use]
pub fn severities() -> Vec<&'static str> {
    let complete = |severity: Severity| match severity {
        Severity::Error | Severity::Warning | Severity::Info => severity.as_str(),
    };
    [Severity::Error, Severity::Warning, Severity::Info].map(complete).to_vec()
}

/// The values of the option `defaults`.
#[must_use]
pub fn defaults() -> Vec<&'static str> {
    let word = |value: Defaults| match value {
        Defaults::Documented => "documented",
        Defaults::All => "all",
        Defaults::Required => "required",
        Defaults::None => "none",
    };
    [Defaults::Documented, Defaults::All, Defaults::Required, Defaults::None].map(word).to_vec()
}

/// The values of the option `unknown`.
#[must_use]
pub fn unknown() -> Vec<&'static str> {
    [Unknown::Error, Unknown::Warn, Unknown::Keep, Unknown::Drop].map(unknown_word).to_vec()
}

pub(crate) fn unknown_word(value: Unknown) -> &'static str {
    match value {
        Unknown::Error => "error",
        Unknown::Warn => "warn",
        Unknown::Keep => "keep",
        Unknown::Drop => "drop",
    }
}

/// The values of the option `empty`.
#[must_use]
pub fn empty() -> Vec<&'static str> {
    let word = |value: Empty| match value {
        Empty::Value => "value",
        Empty::Absent => "absent",
    };
    [Empty::Value, Empty::Absent].map(word).to_vec()
}

/// Every code.
#[must_use]
pub fn codes() -> Vec<&'static str> {
    seatwright::Code::ALL.iter().map(|code| code.as_str()).collect()
}

/// Every profile of any operation, first ones first.
#[must_use]
pub fn profiles() -> Vec<&'static str> {
    let mut all = Vec::new();
    for profile in seatwright::OPERATIONS.iter().flat_map(|operation| operation.profiles) {
        if !all.contains(profile) {
            all.push(*profile);
        }
    }
    all
}
