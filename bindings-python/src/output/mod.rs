//! What the calls give back, as Python objects.

pub(crate) mod content;
pub(crate) mod display;
pub(crate) mod error;
pub(crate) mod issue;
pub(crate) mod loads;
pub(crate) mod report;
pub(crate) mod request;
