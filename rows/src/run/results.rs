//! The results as a file: the sheet's own columns and what became of each row.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::is_secret_name;

use crate::csv::{Marks, push_cell, push_end};
use crate::facts::Facts;
use crate::mapping::To;
use crate::plan::PlanRow;
use crate::run::carry::Run;
use crate::run::status::BesideResult;
use crate::target::Sort;
use crate::text::number;

/// The headings behind those of the sheet. None of them is taken for a field when the file is read as a sheet.
const HEADINGS: [&str; 7] = [
    "run: row",
    "run: result",
    "run: key",
    "run: server id",
    "run: HTTP status",
    "run: what happened",
    "run: next step",
];

/// One more where requests stand beside those of the rows.
const BESIDE: &str = "run: beside";

impl Facts {
    /// Appends the headings of the results file, in the sheet's own delimiter.
    pub fn write_result_headings(&self, out: &mut Vec<u8>) {
        let marks = Marks::of(self.found.format);
        for heading in self.headings() {
            push_cell(out, heading, Sort::Text, marks);
            push_end(out, false, marks);
        }
        let more = (!self.beside.is_empty()).then_some(&BESIDE);
        let headings: Vec<&str> = HEADINGS.iter().chain(more).copied().collect();
        for (at, heading) in headings.iter().enumerate() {
            push_cell(out, heading, Sort::Text, marks);
            push_end(out, at + 1 == headings.len(), marks);
        }
    }

    /// Whether a column holds secrets.
    fn is_secret(&self, column: usize) -> bool {
        let column = self.mapping.columns.get(column);
        let secret = |path: &str| self.targets.iter().any(|target| target.secret && target.path == path);
        match column.map(|column| &column.to) {
            Some(To::Field(path)) => secret(path),
            // Nobody knows what stands in it.
            Some(To::Ignored | To::Nothing) => column.is_some_and(|column| is_secret_name(&column.heading)),
            None => false,
        }
    }
}

impl Run {
    /// Appends the row of a plan to a results file: its cells as they stand in the sheet, without those of secrets, and what became of
    /// it. Every row has a line, also those without a request, whose result is their action in the plan. One column more tells of the
    /// requests beside it, where there are any. `plan` is the number of
    /// the plan, from 0.
    pub fn write_result(&self, plan: u32, row: &PlanRow<'_>, out: &mut Vec<u8>) {
        let marks = Marks::of(row.facts.found.format);
        for column in 0..row.facts.mapping.columns.len() {
            let secret = row.facts.is_secret(column);
            push_cell(out, if secret { "" } else { row.line.text(column) }, Sort::Text, marks);
            push_end(out, false, marks);
        }
        let more = (!row.facts.beside.is_empty()).then(|| {
            let lines: Vec<String> = self.beside(plan, row.row).iter().map(BesideResult::line).collect();
            lines.join("; ")
        });
        let told: Vec<String> = self.told(plan, row).into_iter().chain(more).collect();
        for (at, cell) in told.iter().enumerate() {
            push_cell(out, cell, Sort::Text, marks);
            push_end(out, at + 1 == told.len(), marks);
        }
    }

    fn told(&self, plan: u32, row: &PlanRow<'_>) -> [String; HEADINGS.len()] {
        let key = String::from(row.key.unwrap_or_default());
        let Some(result) = self.result(plan, row.row) else {
            let issue = row.issues.iter().find(|issue| issue.severity == seatwright::Severity::Error);
            let issue = issue.map(|issue| issue.message.clone()).unwrap_or_default();
            let next = if issue.is_empty() { "" } else { "correct the row and plan again" };
            let action = row.action.as_str();
            return [number(row.row), action.into(), key, String::new(), String::new(), issue, next.into()];
        };
        let status = if result.http_status == 0 { String::new() } else { number(result.http_status) };
        let word = result.status.as_str().into();
        let next = result.next_step().into();
        let what = result.what_happened();
        [number(row.row), word, key, result.id.unwrap_or_default(), status, what, next]
    }
}
