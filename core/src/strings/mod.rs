//! String algorithms that use no other module of the crate.

pub(crate) mod bytes;
pub(crate) mod characters;
pub(crate) mod email;
pub(crate) mod number;
pub(crate) mod suggest;
pub(crate) mod words;
