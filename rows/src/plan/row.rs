//! One row of a plan: [`PlanRow`].

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Request;
use seatwright::json::Node;

use crate::beside::BesideRequest;
use crate::facts::Facts;
use crate::line::Line;
use crate::nodes::{secrets, without};
use crate::output::{Shown, push_request};
use crate::plan::Action;
use crate::plan::change::PlanChange;
use crate::plan::existing::Records;
use crate::row_issue::RowIssue;
use crate::text::{Object, push_json};
use crate::values::Values;

/// One row of a plan.
pub struct PlanRow<'r> {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// What is done with it, or why nothing is.
    pub action: Action,
    /// Which user or site it is about: the key as the record has it, or as the row has it; none where the row names none.
    pub key: Option<&'r str>,
    /// The request without its body; of a create and of an update.
    pub request: Option<Request>,
    /// The body of the request: JSON, which may hold secrets.
    pub body: &'r [u8],
    /// Requests beside it, in the order in which they are sent; also of an unchanged row, and of a further row of a person.
    pub beside: Vec<BesideRequest>,
    /// What an update changes.
    pub changes: &'r [PlanChange],
    /// What is wrong or worth a look; of a conflict, why it is one.
    pub issues: &'r [RowIssue],
    /// The cells as they stand in the sheet.
    pub line: Line<'r>,
    pub(crate) facts: &'r Facts,
    pub(crate) values: Option<Values<'r>>,
    pub(crate) records: &'r Records,
}

impl PlanRow<'_> {
    pub(crate) fn shown(&self) -> Shown<'_> {
        Shown { row: self.row, line: self.line, issues: self.issues, facts: self.facts, values: self.values }
    }

    /// Appends the request as one line of JSON: `row`, `method`, `path`, `body`. Nothing for a row without one. Requests beside
    /// it follow, each on its line, with `id` and `after`. Bodies may hold secrets.
    pub fn write_request(&self, out: &mut Vec<u8>) {
        if let Some(request) = &self.request {
            push_request(self.row, request, self.body, out);
        }
        self.beside.iter().for_each(|request| request.write_request(out));
    }

    /// Appends one line for each issue to an errors file, as [`Row::write_errors`](crate::Row::write_errors) does.
    pub fn write_errors(&self, out: &mut Vec<u8>) {
        self.shown().write_errors(out);
    }

    /// Appends the row to the corrected file, as [`Row::write_corrected`](crate::Row::write_corrected) does.
    pub fn write_corrected(&self, out: &mut Vec<u8>) {
        self.shown().write_corrected(out);
    }

    /// Appends the cells, as [`Row::write_cells`](crate::Row::write_cells) does.
    pub fn write_cells(&self, out: &mut Vec<u8>) {
        self.shown().write_cells(out);
    }

    /// The paths of the fields of a create that the row leaves out and whose values come from the template (`like`).
    pub fn from_template(&self) -> impl Iterator<Item = &str> {
        let values = self.values.as_ref().filter(|_| self.action == Action::Create);
        values.into_iter().flat_map(Values::liked)
    }

    /// Appends the row as it stands in the plan: `row`, `action`, `key`; of a request `method`, `path`, what a create sends (`body`) or
    /// what an update changes (`changes`), which secrets are sent (`secrets`), which fields have the values of a template
    /// (`from_template`), and `beside`; `issues`. No secret stands in it.
    pub fn write_plan(&self, out: &mut Vec<u8>) {
        let mut object = Object::new(out);
        object.number("row", self.row).text("action", self.action.as_str()).maybe("key", self.key);
        if let Some(request) = &self.request {
            object.text("method", request.method).text("path", &request.path);
            let body = Node::parse(self.body, &crate::nodes::BOUNDS).unwrap_or(Node::Null);
            let is_secret = |path: &str| self.records.is_secret(path);
            if self.action == Action::Create
                && let Some(open) = without(&body, "", &is_secret)
            {
                open.write(object.name("body"));
            }
            if !self.changes.is_empty() {
                object.list("changes", self.changes, PlanChange::write);
            }
            let secrets = secrets(&body, &is_secret);
            if !secrets.is_empty() {
                object.list("secrets", &secrets, |path, out| push_json(out, path));
            }
        }
        let like: Vec<&str> = self.from_template().collect();
        if !like.is_empty() {
            object.list("from_template", &like, |path, out| push_json(out, path));
        }
        if !self.beside.is_empty() {
            BesideRequest::write_list(&self.beside, false, object.name("beside"));
        }
        if !self.issues.is_empty() {
            let headings: Vec<String> = self.facts.headings().map(String::from).collect();
            object.list("issues", self.issues, |issue, out| issue.write(&headings, out));
        }
        object.end();
    }
}

/// The row and the counts: the cells may hold secrets.
impl core::fmt::Debug for PlanRow<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (action, changes, issues) = (self.action.as_str(), self.changes.len(), self.issues.len());
        write!(f, "PlanRow({}, {action}, {changes} changes, {issues} issues)", self.row)
    }
}
