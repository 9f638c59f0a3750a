//! One value against its row. A kind has a file; this one has what they share.

#[cfg(feature = "beside")]
pub(crate) mod beside;
pub(crate) mod boolean;
pub(crate) mod cell;
pub(crate) mod choice;
pub(crate) mod date;
pub(crate) mod decimal;
pub(crate) mod extension;
pub(crate) mod format;
pub(crate) mod integer;
pub(crate) mod list;
pub(crate) mod names;
pub(crate) mod phone;
pub(crate) mod pin;
pub(crate) mod text;
pub(crate) mod zone;
#[cfg(feature = "suggestions")]
pub(crate) mod zone_words;
