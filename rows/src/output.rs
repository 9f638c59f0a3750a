//! What is written of rows: requests, errors, and the sheet as it was mended.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::{Confidence, Request};

use crate::csv::{Marks, push_cell, push_end};
use crate::facts::Facts;
use crate::line::{CellKind, Line};
use crate::repair::{Repair, mend};
use crate::row_issue::RowIssue;
use crate::sheet::{Row, Verdict};
use crate::target::Sort;
use crate::text::{Object, number, push_json};
use crate::values::Values;

/// The headings of an errors file.
const ERRORS: [&str; 7] = ["row", "column", "value", "severity", "code", "message", "fix"];

impl Facts {
    /// The headings of the columns, in the order of the sheet.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.mapping.columns.iter().map(|column| column.heading.as_str())
    }

    /// Appends the headings of an errors file, comma-separated.
    pub fn write_error_headings(&self, out: &mut Vec<u8>) {
        let marks = Marks { delimiter: b',', quote: b'"' };
        for (at, name) in ERRORS.iter().enumerate() {
            push_cell(out, name, Sort::Text, marks);
            push_end(out, at + 1 == ERRORS.len(), marks);
        }
    }

    /// Appends the headings of the corrected file, in the sheet's own delimiter.
    pub fn write_headings(&self, out: &mut Vec<u8>) {
        let marks = Marks::of(self.found.format);
        let last = self.mapping.columns.len();
        for (at, heading) in self.headings().enumerate() {
            push_cell(out, heading, Sort::Text, marks);
            push_end(out, at + 1 == last, marks);
        }
    }
}

impl Row<'_> {
    pub(crate) fn shown(&self) -> Shown<'_> {
        Shown { row: self.row, line: self.line, issues: self.issues, facts: self.facts, values: self.values }
    }

    /// Appends the request as one line of JSON: `row`, `method`, `path`, `body`. Nothing for a row that is not ready. Requests beside
    /// it follow, each on its line, with `id` and `after`. Bodies may hold secrets.
    pub fn write_request(&self, out: &mut Vec<u8>) {
        if let Some(request) = &self.request {
            push_request(self.row, request, self.body, out);
        }
        self.beside.iter().for_each(|request| request.write_request(out));
    }

    /// Appends one line for each issue to an errors file: row, column as the sheet names it, value unless it is a secret, severity,
    /// code, message, fix.
    pub fn write_errors(&self, out: &mut Vec<u8>) {
        self.shown().write_errors(out);
    }

    /// Appends the cells as a JSON list: what stands in each that gives a value of the request, and `null` for a secret and for any
    /// other.
    pub fn write_cells(&self, out: &mut Vec<u8>) {
        self.shown().write_cells(out);
    }

    /// Appends all of it but the body as one line of JSON: `row`, `verdict`, `issues`, and `from_template` where values are those of
    /// one.
    pub fn write_verdict(&self, out: &mut Vec<u8>) {
        let headings: Vec<String> = self.facts.headings().map(String::from).collect();
        let mut object = Object::new(out);
        object.number("row", self.row).text("verdict", self.verdict.as_str());
        object.list("issues", self.issues, |issue, out| issue.write(&headings, out));
        let like: Vec<&str> = self.from_template().collect();
        if !like.is_empty() {
            object.list("from_template", &like, |path, out| push_json(out, path));
        }
        object.end();
        out.push(b'\n');
    }

    /// The paths of the fields that the row leaves out and whose values come from the template (`like`).
    pub fn from_template(&self) -> impl Iterator<Item = &str> {
        let values = self.values.as_ref().filter(|_| self.verdict == Verdict::Ready);
        values.into_iter().flat_map(Values::liked)
    }

    /// Appends the row to the corrected file: the sheet's own columns and delimiter, with the repairs of its columns and the fixes
    /// that are beyond doubt. Read again, it makes the same request. Secrets stand in it as they stand in the sheet. A row that is no
    /// row (an open quote, a limit, no JSON) is left out, for its cells are not known; lists and objects of JSON do not come back
    /// out of cells.
    pub fn write_corrected(&self, out: &mut Vec<u8>) {
        self.shown().write_corrected(out);
    }
}

/// Appends a request as one line of JSON: `row`, `method`, `path`, `body`. The body may hold secrets.
pub fn push_request(row: u32, request: &Request, body: &[u8], out: &mut Vec<u8>) {
    let mut object = Object::new(out);
    object.number("row", row).text("method", request.method).text("path", &request.path);
    object.json("body", body);
    object.end();
    out.push(b'\n');
}

/// What is written of a row, whatever became of it.
pub(crate) struct Shown<'r> {
    pub(crate) row: u32,
    pub(crate) line: Line<'r>,
    pub(crate) issues: &'r [RowIssue],
    pub(crate) facts: &'r Facts,
    pub(crate) values: Option<Values<'r>>,
}

impl Shown<'_> {
    pub(crate) fn write_errors(&self, out: &mut Vec<u8>) {
        let marks = Marks { delimiter: b',', quote: b'"' };
        for issue in self.issues {
            let heading = issue.column.map(|column| self.facts.column_name(column)).unwrap_or_default();
            let fix = issue.fix.as_ref().map(|(fix, _)| fix.as_str());
            let cells = [
                &*number(self.row),
                &*heading,
                issue.value.as_deref().unwrap_or_default(),
                issue.severity.as_str(),
                issue.code,
                &*issue.message,
                fix.unwrap_or_default(),
            ];
            for (at, cell) in cells.iter().enumerate() {
                push_cell(out, cell, Sort::Text, marks);
                push_end(out, at + 1 == cells.len(), marks);
            }
        }
    }

    pub(crate) fn write_cells(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        let layout = self.values.as_ref().map(|values| values.layout).unwrap_or_default();
        for column in 0..self.facts.mapping.columns.len() {
            if column > 0 {
                out.push(b',');
            }
            let mut slots = layout.iter().filter(|slot| slot.column == Some(column)).peekable();
            let shown = if slots.peek().is_some() {
                slots.all(|slot| !slot.secret)
            } else {
                self.facts.is_beside(column)
            };
            if shown {
                push_json(out, self.line.text(column));
            } else {
                out.extend_from_slice(b"null");
            }
        }
        out.push(b']');
    }

    pub(crate) fn write_corrected(&self, out: &mut Vec<u8>) {
        if self.line.flaw.is_some() {
            return;
        }
        let marks = Marks::of(self.facts.found.format);
        let last = self.facts.mapping.columns.len().max(self.line.len());
        for column in 0..last {
            let (text, sort) = self.corrected(column);
            push_cell(out, &text, sort, marks);
            push_end(out, column + 1 == last, marks);
        }
        if last == 0 {
            push_end(out, true, marks);
        }
    }

    /// What stands in a cell, mended.
    fn corrected(&self, column: usize) -> (Cow<'_, str>, Sort) {
        let raw = self.line.text(column);
        let plain = (Cow::Borrowed(raw), Sort::Text);
        if self.line.cell(column).is_some_and(|cell| cell.kind == CellKind::Foreign) {
            return (Cow::Borrowed(""), Sort::Text);
        }
        let Some(values) = &self.values else { return plain };
        let mut slots = values.layout.iter();
        let Some(slot) = slots.find(|slot| slot.column == Some(column) && !slot.beside) else { return plain };
        let written = self.line.cell(column).is_some_and(|cell| cell.kind.is_written());
        let issue = self.issues.iter().find(|issue| issue.column == Some(column));
        match issue.and_then(|issue| issue.fix.as_ref()) {
            Some((fix, Confidence::Certain)) if !slot.secret => (Cow::Borrowed(fix), slot.sort),
            _ if written => {
                // A name beside the value stays, for it is read too.
                let repairs: Vec<Repair> =
                    slot.repairs.iter().copied().filter(|repair| *repair != Repair::Value).collect();
                (mend(raw, &repairs, slot.sort), slot.sort)
            }
            _ => (Cow::Borrowed(raw), slot.sort),
        }
    }
}
