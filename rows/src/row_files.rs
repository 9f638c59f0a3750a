//! The files about rows, written side by side in one pass.

use alloc::vec::Vec;

use crate::plan::PlanRow;
use crate::sheet::Row;

/// What rows add to requests, errors and the corrected sheet. A file that is not asked for is `None`.
#[derive(Clone, Debug, Default)]
pub struct RowFiles {
    /// Lines of JSON, as [`Row::write_request`] writes them. They may hold secrets.
    pub requests: Option<Vec<u8>>,
    /// Lines of an errors file, as [`Row::write_errors`] writes them.
    pub errors: Option<Vec<u8>>,
    /// Lines of the sheet, as [`Row::write_corrected`] writes them. They may hold secrets.
    pub corrected: Option<Vec<u8>>,
}

impl RowFiles {
    /// The files that are named `true`, empty.
    #[must_use]
    pub fn new(requests: bool, errors: bool, corrected: bool) -> Self {
        let file = |wanted: bool| wanted.then(Vec::new);
        Self { requests: file(requests), errors: file(errors), corrected: file(corrected) }
    }

    /// Appends what a row of a sheet adds.
    pub fn add(&mut self, row: &Row<'_>) {
        append(&mut self.requests, |out| row.write_request(out));
        append(&mut self.errors, |out| row.write_errors(out));
        append(&mut self.corrected, |out| row.write_corrected(out));
    }

    /// Appends what a row of a plan adds.
    pub fn add_planned(&mut self, row: &PlanRow<'_>) {
        append(&mut self.requests, |out| row.write_request(out));
        append(&mut self.errors, |out| row.write_errors(out));
        append(&mut self.corrected, |out| row.write_corrected(out));
    }
}

fn append(file: &mut Option<Vec<u8>>, write: impl FnOnce(&mut Vec<u8>)) {
    if let Some(out) = file {
        write(out);
    }
}
