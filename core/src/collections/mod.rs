//! Small containers: a slot, a set of slots, a set of words, a sorted set of names.

pub(crate) mod hash;
pub(crate) mod name_set;
pub(crate) mod slot;
pub(crate) mod slot_set;
pub(crate) mod sort;
pub(crate) mod word_set;
