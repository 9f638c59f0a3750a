//! An operation with its options, both read, and what was learned from its inputs.

pub(crate) mod learned;
