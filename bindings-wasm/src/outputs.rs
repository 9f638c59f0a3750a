//! What one pass over a sheet or a plan writes beside its rows: [`Outputs`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright_rows::{Facts, HtmlReport, RowFiles};

/// Files that grow piece by piece, and the page that is complete at the end.
#[derive(Default)]
pub(crate) struct Outputs {
    files: RowFiles,
    /// The page that is being made, and what it is about.
    report: Option<(HtmlReport, Facts)>,
    html: Vec<u8>,
}

impl Outputs {
    /// Begins a page about the rows.
    pub(crate) fn begin_html(&mut self, facts: &Facts) {
        self.report = Some((HtmlReport::new(facts.operation().title), facts.clone()));
    }

    /// Empties the files that are asked for.
    pub(crate) fn begin(&mut self, requests: bool, errors: bool, corrected: bool) {
        self.files = RowFiles::new(requests, errors, corrected);
    }

    /// Adds a row to the files and to the page.
    pub(crate) fn add(
        &mut self,
        to_files: impl FnOnce(&mut RowFiles),
        to_page: impl FnOnce(&mut HtmlReport),
    ) {
        to_files(&mut self.files);
        if let Some((report, _)) = &mut self.report {
            to_page(report);
        }
    }

    /// Ends the page.
    pub(crate) fn finish(&mut self, end: impl FnOnce(HtmlReport, &Facts) -> String) {
        if let Some((report, facts)) = self.report.take() {
            self.html = end(report, &facts).into_bytes();
        }
    }

    pub(crate) fn requests(&mut self) -> Vec<u8> {
        self.files.requests.take().unwrap_or_default()
    }

    pub(crate) fn errors(&mut self) -> Vec<u8> {
        self.files.errors.take().unwrap_or_default()
    }

    pub(crate) fn corrected(&mut self) -> Vec<u8> {
        self.files.corrected.take().unwrap_or_default()
    }

    /// The page, when there are no more rows.
    pub(crate) fn html(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.html)
    }
}
