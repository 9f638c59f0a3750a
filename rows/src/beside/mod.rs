//! Requests beside the one of a row: the emergency address, the devices and the numbers of the row's user.
//!
//! [`Companion`](crate::companion::Companion) says which operations stand beside which one, [`Part`](part::Part) is one of them in a sheet,
//! and [`BesidePass`](pass::BesidePass) makes the requests of a row, each of which waits for the one before it of the same person.

pub(crate) mod emergency;
pub(crate) mod part;
pub(crate) mod pass;
pub(crate) mod request;

pub use request::{BesideRequest, Check, RequestId};
