//! One record, row by row of the map.

pub(crate) mod caller_id;
pub(crate) mod department;
pub(crate) mod destination;
pub(crate) mod draft;
pub(crate) mod field_map;
pub(crate) mod follow_up_rows;
pub(crate) mod lookups;
pub(crate) mod notes;
pub(crate) mod phone_number;
pub(crate) mod requests;
pub(crate) mod walk;
