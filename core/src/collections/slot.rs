//! [`Slot`]: the number of a field in a compiled plan.

/// The number of a field in a compiled plan: groups and list items have one of their own, and what is inside follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(u8);

impl Slot {
    /// No slot; as a parent, the top of the document.
    pub const NONE: Self = Self(u8::MAX);

    /// The first slot of a plan.
    pub(crate) const FIRST: Self = Self(0);

    /// The slot of this position, or [`NONE`](Self::NONE) past the last one.
    pub(crate) fn of(position: usize) -> Self {
        u8::try_from(position).map_or(Self::NONE, Self)
    }

    /// The slot of a bit of a [`SlotSet`](super::slot_set::SlotSet).
    pub(crate) const fn bit(word: u8, bit: u8) -> Self {
        Self(word * 64 + bit)
    }

    /// Its number: below 192, and 255 for [`NONE`](Self::NONE).
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// Its position in the plan.
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The slot after it.
    pub(crate) const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The slots from this one to the one before `end`.
    pub(crate) fn to(self, end: Self) -> impl Iterator<Item = Self> {
        (self.0..end.0).map(Self)
    }
}
