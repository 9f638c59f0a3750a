//! How a vendor's records are read back: [`RecordRead`].

use crate::schema::operation::Segment;

/// The calls that read records of an operation.
#[derive(Clone, Copy, Debug)]
pub struct RecordRead {
    /// Path of one record. A parameter that the path of the operation lacks is the name of the record. Empty where the
    /// vendor has no call for one record.
    pub one: &'static [Segment],
    /// The name of the query parameter that holds the name of the record, where the path does not.
    pub query: Option<&'static str>,
    /// Path of the list of records.
    pub all: &'static [Segment],
    /// How the list is read in parts; without it the server returns all records at once.
    pub pages: Option<Pages>,
    /// Query parameters that a list takes and that choose among its records.
    pub filters: &'static [&'static str],
    /// Whether an empty list in place of one record means that there is none.
    pub empty_is_absent: bool,
}

/// How a list is read in parts.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// Query parameter: the number of the first record, from 0.
    pub start: &'static str,
    /// Query parameter: the number of records.
    pub limit: &'static str,
    /// The greatest number of records in one part.
    pub most: u32,
}
