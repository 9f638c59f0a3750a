//! One field of a compiled plan.

use alloc::boxed::Box;

use crate::collections::slot::Slot;
use crate::collections::word_set::WordSet;
use crate::json::escape as sink;
use crate::schema::{Field, Format, Kind, WireType};
use crate::strings::number::EXACT;
use crate::strings::phone::LONGEST;

/// One slot: a row under the plan's profile, at its place.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) field: &'static Field,
    /// The name in the request under this profile.
    pub(crate) wire: &'static str,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    /// The slot of the group or list around it, or [`Slot::NONE`].
    pub(crate) parent: Slot,
    /// The slot after the last one inside it.
    pub(crate) end: Slot,
    /// Position in a list.
    pub(crate) item: Option<u8>,
    /// The slot of the field that says the same in other words, or [`Slot::NONE`].
    pub(crate) partner: Slot,
    /// `"wire":`, or nothing for a list item.
    pub(crate) key: Box<[u8]>,
    /// `"wire":"default"`.
    pub(crate) filled: Option<Box<[u8]>>,
    /// Bytes of text that no limit of the row forbids or warns of; measured in bytes, so for ASCII.
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
    /// `,"wire":"`: what goes before a text.
    pub(crate) lead: sink::KeyPrefix,
    /// The whole numbers that no limit of the row forbids or warns of.
    pub(crate) least: i64,
    pub(crate) most: i64,
    /// A long closed list; empty for other kinds.
    pub(crate) closed: WordSet,
}

/// The lengths of text between which nothing is to be said.
pub(crate) fn lengths(field: &Field, kind: Kind) -> (usize, usize) {
    let hard = match kind {
        Kind::Text | Kind::Formatted(Format::Extension) => [field.min, field.max],
        // Of digits, the hard limits are values; a telephone number has fifteen at most.
        Kind::Phone(_) => [None, i64::try_from(LONGEST).ok()],
        Kind::Pin(_) => [None, None],
        _ => return (1, usize::MAX),
    };
    let bound = |limit: Option<i64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let least = bound(hard[0]).max(bound(field.soft.min)).unwrap_or(1);
    let most = [hard[1], field.soft.max].into_iter().filter_map(bound).min().unwrap_or(usize::MAX);
    (least.max(1), most)
}

/// The whole numbers of which nothing is to be said; none for rows that are not numbers on the wire.
pub(crate) fn numbers(field: &Field, kind: Kind) -> (i64, i64) {
    // The least number of so many digits.
    let least = |digits: Option<i64>| {
        let zeros = digits.and_then(|digits| u32::try_from(digits - 1).ok()).filter(|zeros| *zeros > 0);
        zeros.map_or(0, |zeros| 10_i64.saturating_pow(zeros))
    };
    let (soft_least, soft_most) = match kind {
        Kind::Integer => (field.soft.min.unwrap_or(-EXACT), field.soft.max.unwrap_or(EXACT)),
        Kind::Phone(WireType::Integer) | Kind::Pin(WireType::Integer) => {
            let hard = if matches!(kind, Kind::Phone(_)) { i64::try_from(LONGEST).ok() } else { None };
            let most = field.soft.max.or(hard).map_or(EXACT, |digits| least(Some(digits + 1)) - 1);
            (least(field.soft.min), most)
        }
        _ => return (1, 0),
    };
    let hard_least = field.min.unwrap_or(-EXACT);
    (soft_least.max(hard_least), soft_most.min(field.max.unwrap_or(EXACT)).min(EXACT))
}
