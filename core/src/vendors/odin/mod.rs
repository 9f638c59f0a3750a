//! `BroadWorks` through the Odin API: users.
//!
//! Sources are named as in the rows. *Schema*: the `BroadWorks` OCI-P schema R25 (`UserAddRequest22V2`,
//! `UserModifyRequest22`) as published in `nigelm/broadworks_ocip`. *Library*: `odins_spear`, its documentation pages and
//! sample records. *Front end*: the vendor's own web front end and its release notes, as a public code index shows them.

pub(crate) mod device;
#[cfg(feature = "records")]
pub(crate) mod error_codes;
pub(crate) mod fields;
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
