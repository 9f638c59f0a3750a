//! One row of a sheet as a Python object.

use std::fmt::Write as _;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};
use seatwright::Severity;
use seatwright_rows::{Facts, Verdict};

use crate::output::request::Request;
use crate::output::{display, loads};
use crate::sheets::beside::BesideRequest;

/// A row that the engine handed over, without anything of Python's: it is made without the interpreter lock.
pub(crate) struct OwnedRow {
    row: u32,
    verdict: Verdict,
    request: Option<seatwright::Request>,
    body: Vec<u8>,
    beside: Vec<seatwright_rows::BesideRequest>,
    issues: Vec<seatwright_rows::RowIssue>,
    /// The line of JSON of a row that has issues, or values of a template.
    line: Vec<u8>,
}

impl OwnedRow {
    pub(crate) fn new(row: seatwright_rows::Row<'_>) -> Self {
        let mut line = Vec::new();
        if !row.issues.is_empty() || row.from_template().next().is_some() {
            row.write_verdict(&mut line);
        }
        Self {
            row: row.row,
            verdict: row.verdict,
            body: row.body.to_vec(),
            beside: row.beside,
            issues: row.issues.to_vec(),
            request: row.request,
            line,
        }
    }

    pub(crate) fn into_row(self, py: Python<'_>, facts: &Arc<Facts>) -> PyResult<Row> {
        let request = self.request.map(|request| Py::new(py, Request::new(py, request, &self.body)));
        let issues = self.issues.into_iter().map(|issue| Py::new(py, RowIssue::new(self.row, issue, facts)));
        Ok(Row {
            number: self.row,
            verdict: self.verdict,
            request: request.transpose()?,
            beside: BesideRequest::all(py, self.beside)?,
            issues: issues.collect::<PyResult<_>>()?,
            line: self.line,
        })
    }
}

/// One row of a sheet, and what became of it. True when it is ready to be sent.
///
/// >>> from seatwright import rows
/// >>> sheet = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
/// >>> [row] = sheet
/// >>> row
/// <Row 2 invalid: 1 error>
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct Row {
    /// The row as a spreadsheet numbers it; objects are numbered from 1.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.row
    /// 2
    #[pyo3(get, name = "row")]
    number: u32,
    verdict: Verdict,
    /// The request to send; `None` unless the row is ready.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.request
    /// <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
    #[pyo3(get)]
    request: Option<Py<Request>>,
    beside: Vec<Py<BesideRequest>>,
    issues: Vec<Py<RowIssue>>,
    line: Vec<u8>,
}

#[pymethods]
impl Row {
    /// What became of it: `"ready"`, `"invalid"`, `"continuation"` (a further row of the person above it) or `"blank"`.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.verdict
    /// 'ready'
    #[getter]
    fn verdict(&self) -> &'static str {
        self.verdict.as_str()
    }

    /// The HTTP method of the request; `None` unless the row is ready.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.method
    /// 'POST'
    #[getter]
    fn method(&self) -> Option<&'static str> {
        self.request.as_ref().map(|request| request.get().method())
    }

    /// The path of the request; `None` unless the row is ready.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.path
    /// '/ns-api/v2/domains/example.com/sites'
    #[getter]
    fn path(&self) -> Option<&str> {
        self.request.as_ref().map(|request| request.get().path())
    }

    /// The JSON body of the request; `None` unless the row is ready. It may hold secrets.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.body
    /// b'{"site":"Paris"}'
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.request.as_ref().map(|request| request.get().body_bytes(py))
    }

    /// Requests beside it, in the order in which they are sent; also of a further row of a person. Empty unless `beside` asks for them.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.read("createUser", csv, domain="example.com", beside=True)
    /// >>> [(each.id, each.after) for each in row.beside]
    /// [('2.1', ('2',))]
    #[getter]
    fn beside<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.beside)
    }

    /// What is wrong with the row or worth a look: errors and warnings.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> [(issue.column, issue.code) for issue in row.issues]
    /// [('area-code', 'wrong_type')]
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.issues)
    }

    /// Number, verdict and issues as compact JSON: no value of a secret, and no body; and `from_template`, the fields whose values
    /// are those of the template that was given as `like`.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.to_json()
    /// '{"row":2,"verdict":"ready","issues":[]}'
    fn to_json(&self) -> String {
        if self.line.is_empty() {
            return format!(r#"{{"row":{},"verdict":"{}","issues":[]}}"#, self.number, self.verdict.as_str());
        }
        String::from_utf8_lossy(&self.line).trim_end().to_owned()
    }

    /// `to_json` as dicts and lists.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")
    /// >>> row.to_dict()
    /// {'row': 2, 'verdict': 'ready', 'issues': []}
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads::loads(py, &self.to_json())
    }

    fn __bool__(&self) -> bool {
        self.request.is_some()
    }

    fn __repr__(&self) -> String {
        let count =
            |severity| self.issues.iter().filter(|issue| issue.get().issue.severity == severity).count();
        let mut text = format!("<Row {} {}", self.number, self.verdict.as_str());
        let mut mark = ':';
        for (number, word) in [(count(Severity::Error), "error"), (count(Severity::Warning), "warning")] {
            if number > 0 {
                let plural = if number == 1 { "" } else { "s" };
                // Writing to a string cannot fail.
                let _ = write!(text, "{mark} {number} {word}{plural}");
                mark = ',';
            }
        }
        text.push('>');
        text
    }
}

/// Something wrong with one row, with its column and what stands there.
///
/// >>> from seatwright import rows
/// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
/// >>> print(row.issues[0])
/// row 2, area-code: "x" is not a whole number; "area-code" takes digits alone
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct RowIssue {
    /// The row as a spreadsheet numbers it.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].row
    /// 2
    #[pyo3(get)]
    row: u32,
    /// The column as the sheet names it, or its letter where there are no headings; `None` for a value that no column gives.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].column
    /// 'area-code'
    #[pyo3(get)]
    column: Option<String>,
    issue: seatwright_rows::RowIssue,
}

impl RowIssue {
    pub(crate) fn new(row: u32, issue: seatwright_rows::RowIssue, facts: &Facts) -> Self {
        Self { row, column: issue.column.map(|column| facts.column_name(column)), issue }
    }
}

#[pymethods]
impl RowIssue {
    /// `"error"`: the row is not sent; or `"warning"`.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].severity
    /// 'error'
    #[getter]
    fn severity(&self) -> &'static str {
        self.issue.severity.as_str()
    }

    /// What it is about: stable, for programs.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].code
    /// 'wrong_type'
    #[getter]
    fn code(&self) -> &'static str {
        self.issue.code
    }

    /// The column by its place, from 0.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].index
    /// 1
    #[getter]
    fn index(&self) -> Option<usize> {
        self.issue.column
    }

    /// The field, by its path in the body.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,Area Code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].field
    /// 'area-code'
    #[getter]
    fn field(&self) -> Option<&str> {
        self.issue.field.as_deref()
    }

    /// What stands in the cell, at most 64 characters of it; `None` for a secret.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].value
    /// 'x'
    #[getter]
    fn value(&self) -> Option<&str> {
        self.issue.value.as_deref()
    }

    /// The sentence for a person.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,area-code\nParis,x\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].message
    /// '"x" is not a whole number; "area-code" takes digits alone'
    #[getter]
    fn message(&self) -> &str {
        &self.issue.message
    }

    /// What would mend it, as it would stand in the cell; `None` when nothing is known.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,timezone\nParis,US/Estern\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].fix
    /// 'US/Eastern'
    #[getter]
    fn fix(&self) -> Option<&str> {
        self.issue.fix.as_ref().map(|(fix, _)| fix.as_str())
    }

    /// How sure the fix is: `"certain"` or `"likely"`.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.read("netsapiens.site.create", b"site,timezone\nParis,US/Estern\n", domain="example.com", defaults="none")
    /// >>> row.issues[0].certainty
    /// 'likely'
    #[getter]
    fn certainty(&self) -> Option<&'static str> {
        self.issue.fix.as_ref().map(|(_, sure)| sure.as_str())
    }

    fn __str__(&self) -> String {
        let message = display::plain(&self.issue.message);
        match &self.column {
            Some(column) => format!("row {}, {}: {message}", self.row, display::plain(column)),
            None => format!("row {}: {message}", self.row),
        }
    }

    fn __repr__(&self) -> String {
        format!("<RowIssue {} {} in {}>", self.issue.severity.as_str(), self.issue.code, self.__str__())
    }
}
