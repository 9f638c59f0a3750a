//! CRM.COM, Web API: users.
//!
//! Sources are named as in the rows. *Page*: the public page of `POST users/create` in its stored revisions. *Introduction*:
//! the API's general page. *Manual*: the user manual's pages on users, templates and passwords.

#[cfg(feature = "records")]
pub(crate) mod record_dialect;
#[cfg(feature = "records")]
pub(crate) mod responses;
pub(crate) mod user;
#[cfg(feature = "describe")]
pub(crate) mod user_labels;
#[cfg(feature = "suggestions")]
pub(crate) mod words;
