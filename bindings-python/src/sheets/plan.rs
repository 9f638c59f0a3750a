//! What a sheet changes in what exists.

use std::sync::{Arc, Mutex};

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PyTuple};
use seatwright_rows::{
    Action, Existing, ExistingReader, Facts, Guard, HtmlReport, PlanDocument, PlanWriter, Planner, RowFiles,
    SheetOptions,
};
use seatwright_rows_xlsx::XlsxError;

use crate::calls::options;
use crate::output::request::Request;
use crate::output::{error, loads};
use crate::sheets::beside::BesideRequest;
use crate::sheets::files::{as_bytes, finished, lock};
use crate::sheets::piece::{Part, Piece, unreadable};
use crate::sheets::row::RowIssue;
use crate::sheets::run::{RunCore, RunReport};

/// Values that stand in no cell: keys of records, and fields.
type LeftOut = Vec<(String, String)>;

/// Records that exist. `seatwright.rows.plan` makes it.
///
/// >>> from seatwright._native import SheetRecords
/// >>> records = SheetRecords("netsapiens.site.create", domain="example.com")
/// >>> records.push(b'[{"site": "Paris"}]')
/// >>> records.finish()
/// >>> records
/// <SheetRecords netsapiens.site.create 1 records>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct SheetRecords {
    operation: &'static seatwright::Operation,
    options: seatwright::Options,
    state: Mutex<State>,
}

enum State {
    Reading(Box<ExistingReader>),
    Read(Existing),
    Refused,
}

impl SheetRecords {
    pub(crate) fn existing(&self) -> PyResult<Existing> {
        match &*lock(&self.state) {
            State::Read(existing) => Ok(existing.clone()),
            _ => Err(PyValueError::new_err("the records are not read")),
        }
    }
}

#[pymethods]
impl SheetRecords {
    #[new]
    #[pyo3(signature = (op, /, **options))]
    fn new(py: Python<'_>, op: &str, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let operation = options::find(py, op)?;
        let options = options::read(py, options)?;
        let reader = ExistingReader::new(operation, &options, &SheetOptions::default());
        let reader = reader.map_err(|refusal| error::refused(py, &refusal))?;
        Ok(Self { operation, options, state: Mutex::new(State::Reading(Box::new(reader))) })
    }

    /// Takes the next bytes.
    ///
    /// >>> from seatwright._native import SheetRecords
    /// >>> SheetRecords("netsapiens.site.create", domain="example.com").push(b'[{"site"')
    fn push(&self, py: Python<'_>, chunk: &Bound<'_, PyAny>) -> PyResult<()> {
        let piece = Piece::of(chunk)?;
        let read = py.detach(|| match &mut *lock(&self.state) {
            State::Reading(reader) => Some(piece.each(&mut |part| match part {
                Part::Bytes(bytes) => reader.push(bytes),
                // Records come as bytes or as the rows of an export: `seatwright/rows.py` sees to that.
                Part::Columns(_) => {}
                Part::Row(cells) => reader.row(cells),
            })),
            _ => None,
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))
    }

    /// There are no more bytes. Raises `ValueError` when a record cannot be read: it would be made once more.
    ///
    /// >>> from seatwright._native import SheetRecords
    /// >>> SheetRecords("netsapiens.site.create", domain="example.com").finish()
    /// Traceback (most recent call last):
    /// ...
    /// ValueError: what exists is an empty file; an empty list says that nothing exists
    fn finish(&self, py: Python<'_>) -> PyResult<()> {
        let read = py.detach(|| {
            let mut state = lock(&self.state);
            match std::mem::replace(&mut *state, State::Refused) {
                State::Reading(reader) => {
                    Some(reader.finish().map(|existing| *state = State::Read(existing)))
                }
                _ => None,
            }
        });
        read.ok_or_else(finished)?.map_err(|refusal| PyValueError::new_err(refusal.message()))
    }

    /// The records as a sheet in CSV, and what stands in none of its cells, as pairs of key and field. As it is written, each of its
    /// rows is unchanged. No secret stands in it.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.records_to_rows("netsapiens.site.create", [{"site": "Paris", "area-code": 212}], domain="example.com")
    /// (b'site,area-code\r\nParis,212\r\n', [])
    fn to_rows<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyBytes>, LeftOut)> {
        let existing = self.existing()?;
        let made = py.detach(|| seatwright_rows::records_to_rows(&existing, &self.options));
        let made = made.map_err(|refusal| error::refused(py, &refusal))?;
        let left_out = made.left_out.into_iter().map(|out| (out.key, out.field)).collect();
        Ok((PyBytes::new(py, &made.csv), left_out))
    }

    /// Raises `ValueError` when a plan may not be carried out: the records are others, the rows are others (`digest` is that of the
    /// plan that was made again), or a guard has no yes.
    ///
    /// >>> from seatwright._native import SheetRecords
    /// >>> records = SheetRecords("netsapiens.site.create", domain="example.com")
    /// >>> records.push(b"[]")
    /// >>> records.finish()
    /// >>> records.check(b"{}", "", [])
    /// Traceback (most recent call last):
    /// ...
    /// ValueError: this is no plan: "plan" is not 1
    #[expect(clippy::needless_pass_by_value, reason = "what Python hands over")]
    fn check(&self, document: &[u8], digest: &str, yes: Vec<String>) -> PyResult<()> {
        let refused = |refusal: seatwright_rows::PlanError| PyValueError::new_err(refusal.message());
        let plan = PlanDocument::from_json(document).map_err(refused)?;
        let guard = |word: &String| {
            let message = || PyValueError::new_err(format!("there is no guard \"{word}\""));
            Guard::of_text(word).ok_or_else(message)
        };
        let yes = yes.iter().map(guard).collect::<PyResult<Vec<_>>>()?;
        plan.check(&self.existing()?, &yes).map_err(refused)?;
        plan.check_rows(digest).map_err(refused)
    }

    fn __repr__(&self) -> String {
        let count = self.existing().map_or(0, |existing| existing.len());
        format!("<SheetRecords {} {count} records>", self.operation.id)
    }
}

/// One row of a plan. True when it has a request.
///
/// >>> from seatwright import rows
/// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
/// >>> row
/// <PlanRow 2 create 'Paris'>
#[pyclass(frozen, module = "seatwright.rows")]
pub(crate) struct PlanRow {
    /// The row as a spreadsheet numbers it.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> row.row
    /// 2
    #[pyo3(get)]
    row: u32,
    action: Action,
    /// Which user or site it is about: the key as the record has it, or as the row has it.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> row.key
    /// 'Paris'
    #[pyo3(get)]
    key: Option<String>,
    /// The request to send; of a create and of an update.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> row.request
    /// <Request POST /ns-api/v2/domains/example.com/sites with 16 bytes>
    #[pyo3(get)]
    request: Option<Py<Request>>,
    beside: Vec<Py<BesideRequest>>,
    issues: Vec<Py<RowIssue>>,
    line: String,
}

#[pymethods]
impl PlanRow {
    /// What is done: `"create"`, `"update"`, `"unchanged"`, `"conflict"`, `"invalid"`, `"continuation"` or `"blank"`.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
    /// >>> row.action
    /// 'unchanged'
    #[getter]
    fn action(&self) -> &'static str {
        self.action.as_str()
    }

    /// What an update changes, as dicts: `field`, and `from` and `to` unless `secret` is true.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"site,area-code\nParis,212\n"
    /// >>> [row] = rows.plan("netsapiens.site.create", csv, existing=[{"site": "Paris", "area-code": 1}], domain="example.com", defaults="none")
    /// >>> row.changes
    /// [{'field': 'area-code', 'from': 1, 'to': 212}]
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let row = self.to_dict(py)?;
        let changes = row.cast::<PyDict>()?.get_item("changes")?;
        Ok(changes.unwrap_or_else(|| PyList::empty(py).into_any()))
    }

    /// Requests beside it, in the order in which they are sent; also of a further row of a person. Empty unless `beside` asks for them.
    ///
    /// >>> from seatwright import rows
    /// >>> csv = b"Extension,Name,Email,DID\n1001,Ann King,ann@example.com,12485550101\n"
    /// >>> [row] = rows.plan("createUser", csv, existing=[], domain="example.com", beside=True)
    /// >>> [(each.id, each.after) for each in row.beside]
    /// [('2.1', ('2',))]
    #[getter]
    fn beside<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.beside)
    }

    /// What is wrong or worth a look; of a conflict, why it is one.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site,area-code\nParis,x\n", existing=[], domain="example.com", defaults="none")
    /// >>> print(row.issues[0])
    /// row 2, area-code: "x" is not a whole number; "area-code" takes digits alone
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, &self.issues)
    }

    /// The row as it stands in the plan, as compact JSON. No secret stands in it.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
    /// >>> row.to_json()
    /// '{"row":2,"action":"unchanged","key":"Paris"}'
    fn to_json(&self) -> &str {
        &self.line
    }

    /// `to_json` as dicts and lists.
    ///
    /// >>> from seatwright import rows
    /// >>> [row] = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[{"site": "Paris"}], domain="example.com", defaults="none")
    /// >>> row.to_dict()
    /// {'row': 2, 'action': 'unchanged', 'key': 'Paris'}
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads::loads(py, &self.line)
    }

    fn __bool__(&self) -> bool {
        self.request.is_some()
    }

    fn __repr__(&self) -> String {
        let key = self.key.as_ref().map(|key| format!(" '{}'", crate::output::display::plain(key)));
        format!("<PlanRow {} {}{}>", self.row, self.action.as_str(), key.unwrap_or_default())
    }
}

/// A row without anything of Python's.
struct OwnedPlanRow {
    row: u32,
    action: Action,
    key: Option<String>,
    request: Option<seatwright::Request>,
    body: Vec<u8>,
    beside: Vec<seatwright_rows::BesideRequest>,
    issues: Vec<seatwright_rows::RowIssue>,
    line: String,
}

impl OwnedPlanRow {
    fn into_row(self, py: Python<'_>, facts: &Facts) -> PyResult<PlanRow> {
        let request = self.request.map(|request| Py::new(py, Request::new(py, request, &self.body)));
        let issues = self.issues.into_iter().map(|issue| Py::new(py, RowIssue::new(self.row, issue, facts)));
        Ok(PlanRow {
            row: self.row,
            action: self.action,
            key: self.key,
            request: request.transpose()?,
            beside: BesideRequest::all(py, self.beside)?,
            issues: issues.collect::<PyResult<_>>()?,
            line: self.line,
        })
    }
}

/// A pass that compares a sheet with records.
///
/// >>> from seatwright import rows
/// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
/// >>> plan._begin()
/// <PlanPass netsapiens.site.create>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct PlanPass {
    facts: Arc<Facts>,
    work: Mutex<Work>,
}

struct Work {
    planner: Planner,
    writer: Option<PlanWriter>,
    /// Of the document, what was not handed over yet.
    document: Vec<u8>,
    /// JSON text of the summary, and the digest of the rows, when there are no more.
    end: Option<(String, String, Vec<String>)>,
    /// The page that is being made.
    report: Option<HtmlReport>,
    html: String,
}

impl Work {
    /// Takes the next bytes; `None` for the end. Each row is handed over with its place in the plan.
    fn push(
        &mut self,
        facts: &Facts,
        chunk: Option<&Piece<'_>>,
        take: &mut dyn FnMut(seatwright_rows::PlanRow<'_>, &[u8]),
    ) -> Option<Result<Vec<u8>, XlsxError>> {
        let Self { planner, writer, document, end, report, html } = self;
        let mut writing = writer.take()?;
        let mut each = |row: seatwright_rows::PlanRow<'_>| {
            let from = document.len();
            writing.row(&row, document);
            let line = document.get(from..).unwrap_or_default();
            let line = line.strip_prefix(b",").unwrap_or(line).to_vec();
            if let Some(report) = report {
                report.plan_row(&row);
            }
            take(row, &line);
        };
        if let Some(piece) = chunk {
            let read = piece.each(&mut |part| match part {
                Part::Bytes(bytes) => planner.push(bytes, &mut each),
                Part::Columns(names) => planner.set_columns(names),
                Part::Row(cells) => planner.row(cells, &mut each),
            });
            *writer = Some(writing);
            if let Err(error) = read {
                return Some(Err(error));
            }
        } else {
            let summary = planner.finish(&mut each);
            let digest = writing.finish(&summary, document);
            if let Some(report) = report.take() {
                *html = report.finish_plan(facts, &summary);
            }
            *end = Some((summary.to_json(), digest, summary.unmanaged));
        }
        Some(Ok(std::mem::take(document)))
    }
}

impl PlanPass {
    pub(crate) fn new(facts: &Arc<Facts>, existing: &Existing, planner: Planner) -> Self {
        let mut document = Vec::new();
        let writer = Some(PlanWriter::new(facts, existing, &mut document));
        let work = Work { planner, writer, document, end: None, report: None, html: String::new() };
        Self { facts: Arc::clone(facts), work: Mutex::new(work) }
    }
}

/// What is written to files: requests, errors, the corrected sheet and the plan.
type Written<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

#[pymethods]
impl PlanPass {
    /// Takes the next bytes, or `None` at the end, and gives the rows that are whole.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan._begin().rows(None)
    /// []
    #[pyo3(signature = (chunk, /))]
    fn rows(&self, py: Python<'_>, chunk: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<PlanRow>> {
        let piece = Piece::of_chunk(chunk)?;
        let mut owned = Vec::new();
        let read = py.detach(|| {
            lock(&self.work).push(&self.facts, piece.as_ref(), &mut |row, line| {
                owned.push(OwnedPlanRow {
                    row: row.row,
                    action: row.action,
                    key: row.key.map(str::to_owned),
                    body: row.body.to_vec(),
                    issues: row.issues.to_vec(),
                    line: String::from_utf8_lossy(line).into_owned(),
                    request: row.request,
                    beside: row.beside,
                });
            })
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        owned.into_iter().map(|row| row.into_row(py, &self.facts)).collect()
    }

    /// Takes the next bytes, or `None` at the end, and gives what they add to requests, errors, corrected sheet and plan.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan._begin().write(b"", True, True, True)[:3]
    /// (b'', b'', b'')
    #[pyo3(signature = (chunk, requests, errors, corrected, /))]
    fn write<'py>(
        &self,
        py: Python<'py>,
        chunk: Option<&Bound<'py, PyAny>>,
        requests: bool,
        errors: bool,
        corrected: bool,
    ) -> PyResult<Written<'py>> {
        let piece = Piece::of_chunk(chunk)?;
        let mut files = RowFiles::new(requests, errors, corrected);
        let read = py.detach(|| {
            lock(&self.work).push(&self.facts, piece.as_ref(), &mut |row, _| files.add_planned(&row))
        });
        let plan = read.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        let (requests, errors, corrected) = as_bytes(py, files);
        Ok((requests, errors, corrected, PyBytes::new(py, &plan)))
    }

    /// Begins a page about the plan, for `html`.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")._begin().begin_html()
    fn begin_html(&self) {
        lock(&self.work).report = Some(HtmlReport::new(self.facts.operation().title));
    }

    /// The page, when there are no more rows; nothing before.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")._begin().html()
    /// b''
    fn html<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, lock(&self.work).html.as_bytes())
    }

    /// Takes the next bytes, or `None` at the end, and gives what they add to the results file of a run: `plan` is the number of
    /// this plan in it. The rows are added to `report` too, where one is given.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan._begin().results(b"", plan.run()._core, 0, None)
    /// b''
    #[pyo3(signature = (chunk, run, plan, report, /))]
    fn results<'py>(
        &self,
        py: Python<'py>,
        chunk: Option<&Bound<'py, PyAny>>,
        run: &Bound<'py, RunCore>,
        plan: u32,
        report: Option<&Bound<'py, RunReport>>,
    ) -> PyResult<Bound<'py, PyBytes>> {
        let piece = Piece::of_chunk(chunk)?;
        let mut out = Vec::new();
        let mut report = report.map(|report| lock(&report.get().0));
        let done = run.get().with(|run| {
            lock(&self.work).push(&self.facts, piece.as_ref(), &mut |row, _| {
                run.write_result(plan, &row, &mut out);
                if let Some(report) = report.as_mut().and_then(|report| report.as_mut()) {
                    report.row(run, plan, &row);
                }
            })
        });
        done.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        Ok(PyBytes::new(py, &out))
    }

    /// At the end: the summary as compact JSON, the digest of the rows, and the keys that no row has.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan._begin().end() is None
    /// True
    fn end(&self) -> Option<(String, String, Vec<String>)> {
        lock(&self.work).end.clone()
    }

    fn __repr__(&self) -> String {
        format!("<PlanPass {}>", self.facts.operation().id)
    }
}
