//! Sheets: the two passes of the crate `seatwright-rows`. Files are opened and read by `seatwright/rows.py`.

pub(crate) mod beside;
pub(crate) mod files;
pub(crate) mod partition;
pub(crate) mod passes;
pub(crate) mod piece;
pub(crate) mod plan;
pub(crate) mod read_request;
pub(crate) mod row;
pub(crate) mod run;
pub(crate) mod step;
pub(crate) mod template;
