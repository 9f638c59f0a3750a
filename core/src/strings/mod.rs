//! String algorithms that use no other module of the crate.

pub(crate) mod bytes;
pub(crate) mod characters;
pub(crate) mod country;
pub(crate) mod damage;
pub(crate) mod email;
pub(crate) mod extension;
pub(crate) mod invisible;
pub(crate) mod ip_address;
#[cfg(feature = "suggestions")]
pub(crate) mod likely;
#[cfg(feature = "beside")]
pub(crate) mod mac_address;
pub(crate) mod number;
pub(crate) mod path_segment;
pub(crate) mod phone;
#[cfg(feature = "beside")]
pub(crate) mod postal;
pub(crate) mod spreadsheet;
pub(crate) mod suggest;
pub(crate) mod suggest_with;
#[cfg(feature = "suggestions")]
pub(crate) mod word_index;
pub(crate) mod words;
