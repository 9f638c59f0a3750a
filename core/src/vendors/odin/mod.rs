//! `BroadWorks` through the Odin API: users, and the devices and numbers beside them.
//!
//! Sources are named as in the rows. *Schema*: the `BroadWorks` OCI-P schema R25 (`UserAddRequest22V2`,
//! `UserModifyRequest22`) as published in `nigelm/broadworks_ocip`. *Library*: `odins_spear`, its documentation pages and
//! sample records. *Front end*: the vendor's own web front end and its release notes, as a public code index shows them.

#[cfg(all(feature = "beside", feature = "suggestions"))]
pub(crate) mod beside_words;
pub(crate) mod device;
#[cfg(feature = "records")]
pub(crate) mod error_codes;
pub(crate) mod fields;
#[cfg(feature = "beside")]
pub(crate) mod group_device;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod group_device_labels;
#[cfg(feature = "beside")]
pub(crate) mod number;
#[cfg(all(feature = "beside", feature = "describe"))]
pub(crate) mod number_labels;
#[cfg(feature = "records")]
pub(crate) mod record_dialect;
#[cfg(feature = "records")]
pub(crate) mod record_read;
#[cfg(feature = "records")]
pub(crate) mod responses;
pub(crate) mod trunk;
pub(crate) mod user;
#[cfg(feature = "describe")]
pub(crate) mod user_labels;
#[cfg(feature = "suggestions")]
pub(crate) mod words;
