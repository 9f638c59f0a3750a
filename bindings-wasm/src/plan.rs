//! What a sheet changes in what exists.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;
use seatwright_rows::{PlanRow, PlanSummary, PlanWriter, Planner, RunReport, Unpacked};
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

use crate::beside::push_beside;
use crate::existing::{Records, planner};
use crate::feed::{Feed, Part};
use crate::nodes::push_cells;
use crate::outputs::Outputs;
use crate::rows::SheetFacts;
use crate::run::RunEngine;

#[wasm_bindgen]
impl SheetFacts {
    /// Begins a pass that compares the rows with records.
    ///
    /// # Errors
    /// The records are for another operation.
    pub fn plan(
        &self,
        records: &Records,
        send_secrets: bool,
        several_keys: bool,
    ) -> Result<PlanPass, JsError> {
        let planner = planner(self, records, send_secrets, several_keys)?;
        let mut document = Vec::new();
        let writer = Some(PlanWriter::new(&self.facts, &records.existing, &mut document));
        let (feed, outputs) = (self.feed(), Outputs::default());
        Ok(PlanPass { planner, feed, writer, document, end: None, outputs, of_run: None })
    }
}

/// A pass that compares a sheet with records.
#[wasm_bindgen]
pub struct PlanPass {
    planner: Planner,
    feed: Feed,
    /// Nothing when there are no more rows.
    writer: Option<PlanWriter>,
    document: Vec<u8>,
    end: Option<String>,
    outputs: Outputs,
    /// The page about a run.
    of_run: Option<RunReport>,
}

#[wasm_bindgen]
impl PlanPass {
    /// Takes the next bytes, and the end if they are the last. Gives three lines for each row that is whole: the row as it stands in
    /// the plan, with its cells if they are asked for and `requests` beside it; method and path; the body. The last two are empty for a row without a request.
    pub fn rows(&mut self, bytes: &[u8], last: bool, cells: bool) -> String {
        let mut out = Vec::new();
        self.push(bytes, last, &mut |row, line| {
            out.extend_from_slice(line);
            if cells {
                push_cells(&mut out, |out| row.write_cells(out));
            }
            push_beside(&mut out, &row.beside);
            out.push(b'\n');
            if let Some(request) = &row.request {
                out.extend_from_slice(request.method.as_bytes());
                out.push(b' ');
                out.extend_from_slice(request.path.as_bytes());
            }
            out.push(b'\n');
            out.extend_from_slice(row.body);
            out.push(b'\n');
        });
        self.document.clear();
        // All of it was text.
        String::from_utf8(out).unwrap_or_default()
    }

    /// Takes the next bytes, and the end if they are the last, and keeps what they add to the files that are asked for.
    #[expect(clippy::fn_params_excessive_bools, reason = "JavaScript hands over no struct")]
    pub fn write(&mut self, bytes: &[u8], last: bool, requests: bool, errors: bool, corrected: bool) {
        let mut outputs = core::mem::take(&mut self.outputs);
        outputs.begin(requests, errors, corrected);
        let summary = self.push(bytes, last, &mut |row, _| {
            outputs.add(|files| files.add_planned(&row), |page| page.plan_row(&row));
        });
        if let Some(summary) = summary {
            outputs.finish(|page, facts| page.finish_plan(facts, &summary));
        }
        self.outputs = outputs;
    }

    /// Takes the next bytes, and the end if they are the last, and gives what they add to the results file of a run; `plan` is the
    /// number of this plan in it.
    pub fn results(&mut self, bytes: &[u8], last: bool, run: &RunEngine, plan: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let mut page = self.of_run.take();
        self.push(bytes, last, &mut |row, _| {
            run.run.write_result(plan, &row, &mut out);
            if let Some(page) = &mut page {
                page.row(&run.run, plan, &row);
            }
        });
        self.of_run = page;
        self.document.clear();
        out
    }

    /// Begins a page about a run, which `results` fills.
    pub fn begin_run_page(&mut self, title: &str) {
        self.of_run = Some(RunReport::new(title));
    }

    /// The page about the run, when there are no more rows.
    pub fn run_page(&mut self, run: &RunEngine) -> String {
        self.of_run.take().map(|page| page.finish(&run.run.summary())).unwrap_or_default()
    }

    /// Begins a page about the rows, for `html`.
    pub fn begin_html(&mut self, facts: &SheetFacts) {
        self.outputs.begin_html(&facts.facts);
    }

    /// The page, when there are no more rows.
    #[must_use]
    pub fn html(&mut self) -> Vec<u8> {
        self.outputs.html()
    }

    /// What the last bytes added to the requests.
    #[must_use]
    pub fn requests(&mut self) -> Vec<u8> {
        self.outputs.requests()
    }

    /// What the last bytes added to the errors.
    #[must_use]
    pub fn errors(&mut self) -> Vec<u8> {
        self.outputs.errors()
    }

    /// What the last bytes added to the corrected file.
    #[must_use]
    pub fn corrected(&mut self) -> Vec<u8> {
        self.outputs.corrected()
    }

    /// What the last bytes added to the plan.
    #[must_use]
    pub fn document(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.document)
    }

    /// At the end, each on a line: the summary as JSON, the digest of the rows, and the keys that no row has as a JSON list.
    #[must_use]
    pub fn end(&self) -> Option<String> {
        self.end.clone()
    }
}

impl PlanPass {
    /// Hands over each row that is whole, and the row as it stands in the plan. Gives the summary when there are no more.
    fn push(
        &mut self,
        bytes: &[u8],
        last: bool,
        take: &mut dyn FnMut(PlanRow<'_>, &[u8]),
    ) -> Option<PlanSummary> {
        let Self { planner, feed, writer, document, end, .. } = self;
        let mut writing = writer.take()?;
        let mut each = |row: PlanRow<'_>| {
            let from = document.len();
            writing.row(&row, document);
            let line = document.get(from..).unwrap_or_default();
            take(row, line.strip_prefix(b",").unwrap_or(line));
        };
        feed.each(bytes, &mut |part| match part {
            Part::Bytes(bytes) => planner.push(bytes, &mut each),
            Part::Of(Unpacked::Row(cells)) => planner.row(cells, &mut each),
            Part::Of(Unpacked::Workbook(_)) => {}
        });
        if last {
            let summary = planner.finish(&mut each);
            let digest = writing.finish(&summary, document);
            let json = summary.to_json();
            let keys = summary.unmanaged.iter().cloned().map(Node::Text).collect();
            *end = Some([json, digest, Node::List(keys).to_json()].join("\n"));
            return Some(summary);
        }
        *writer = Some(writing);
        None
    }
}
