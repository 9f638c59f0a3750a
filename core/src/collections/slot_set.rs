//! A set of slots.

use crate::collections::slot::Slot;

/// How many slots a plan may have; the largest one of today has about 130.
pub(crate) const SLOTS: usize = 192;

/// A set of slot numbers below [`SLOTS`].
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct SlotSet([u64; SLOTS / 64]);

impl SlotSet {
    #[inline(always)]
    pub(crate) fn set(&mut self, slot: Slot) {
        if let Some(word) = self.0.get_mut(slot.index() / 64) {
            *word |= 1 << (slot.index() % 64);
        }
    }

    #[inline(always)]
    pub(crate) fn clear(&mut self, slot: Slot) {
        if let Some(word) = self.0.get_mut(slot.index() / 64) {
            *word &= !(1 << (slot.index() % 64));
        }
    }

    #[inline(always)]
    pub(crate) fn has(&self, slot: Slot) -> bool {
        self.0.get(slot.index() / 64).is_some_and(|word| word & (1 << (slot.index() % 64)) != 0)
    }

    pub(crate) fn or(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word |= other);
        self
    }

    pub(crate) fn without(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(word, other)| *word &= !other);
        self
    }

    #[inline(always)]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Whether any slot of `from..to` is in the set.
    pub(crate) fn any(&self, from: Slot, to: Slot) -> bool {
        from.to(to).any(|slot| self.has(slot))
    }

    /// The slots in order.
    pub(crate) fn iter(&self) -> Slots {
        let [rest, ..] = self.0;
        Slots { words: self.0, at: 0, rest }
    }
}

/// The slots of a set, in order.
pub(crate) struct Slots {
    words: [u64; SLOTS / 64],
    at: u8,
    /// What is left of the word at `at`.
    rest: u64,
}

impl Iterator for Slots {
    type Item = Slot;

    #[inline(always)]
    fn next(&mut self) -> Option<Slot> {
        while self.rest == 0 {
            self.at += 1;
            self.rest = *self.words.get(usize::from(self.at))?;
        }
        let [bit, ..] = self.rest.trailing_zeros().to_le_bytes();
        self.rest &= self.rest - 1;
        Some(Slot::bit(self.at, bit))
    }
}
