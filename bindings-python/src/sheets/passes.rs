//! The two passes over a sheet. Bytes come in by chunks; the interpreter lock is released while the engine reads one.

use std::sync::{Arc, Mutex};

use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};
use seatwright_rows::{
    Facts, HtmlReport, PlanOptions, Planner, RowFiles, Sheet, SheetOptions, Start, Survey, Taken,
};
use seatwright_rows_xlsx::XlsxError;

use crate::arrow::results::Results;
use crate::arrow::table::ArrowTable;
use crate::calls::options;
use crate::output::error;
use crate::sheets::files::{Written, as_bytes, finished, lock};
use crate::sheets::partition::{ClaimPass, merged, start_of};
use crate::sheets::piece::{Part, Piece, unreadable};
use crate::sheets::plan::{PlanPass, SheetRecords};
use crate::sheets::row::{OwnedRow, Row};
use crate::sheets::run::RunRows;

/// The first pass over a sheet. `seatwright.rows.read` makes it.
///
/// `options` of the sheet are JSON text; the operation's are keyword arguments.
///
/// >>> from seatwright._native import SheetSurvey
/// >>> survey = SheetSurvey("netsapiens.site.create", '{"delimiter": ";"}', domain="example.com")
/// >>> survey.push(b"site;area-code\nParis;212\n")
/// >>> survey.finish()
/// <SheetFacts netsapiens.site.create 1 rows>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct SheetSurvey {
    survey: Mutex<Option<Survey>>,
    taken: Taken,
}

#[pymethods]
impl SheetSurvey {
    #[new]
    #[pyo3(signature = (op, sheet, /, **options))]
    fn new(py: Python<'_>, op: &str, sheet: &str, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let operation = options::find(py, op)?;
        let options = options::read(py, options)?;
        let refused = |refusal| error::refused(py, &refusal);
        let (sheet, taken) = SheetOptions::from_json(sheet).map_err(refused)?;
        let survey = Survey::new(operation, &options, &sheet).map_err(refused)?;
        Ok(Self { survey: Mutex::new(Some(survey)), taken })
    }

    /// Takes the next bytes, or a workbook.
    ///
    /// >>> from seatwright._native import SheetSurvey
    /// >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").push(b"site\n")
    fn push(&self, py: Python<'_>, chunk: &Bound<'_, PyAny>) -> PyResult<()> {
        let piece = Piece::of(chunk)?;
        let read = py.detach(|| {
            let mut survey = lock(&self.survey);
            let survey = survey.as_mut()?;
            if let Some(about) = piece.about() {
                survey.set_workbook(&about);
            }
            Some(piece.each(&mut |part| match part {
                Part::Bytes(bytes) => survey.push(bytes),
                Part::Columns(names) => survey.set_columns(names),
                Part::Row(cells) => survey.row(cells),
            }))
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))
    }

    /// What was seen so far, for `add_part` of another process.
    ///
    /// >>> from seatwright._native import SheetSurvey
    /// >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").part()[:4]
    /// b'\x00\x00\x00\x00'
    fn part<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let part = lock(&self.survey).as_ref().map(Survey::part).ok_or_else(finished)?;
        Ok(PyBytes::new(py, &part))
    }

    /// Takes what another process saw of the rows that follow, and gives how many they are. Raises `ValueError` for other columns
    /// and other bytes.
    ///
    /// >>> from seatwright._native import SheetSurvey
    /// >>> survey = SheetSurvey("netsapiens.site.create", "{}", domain="example.com")
    /// >>> survey.add_part(survey.part())
    /// 0
    fn add_part(&self, part: &[u8]) -> PyResult<u32> {
        let rows = lock(&self.survey).as_mut().ok_or_else(finished)?.add_part(part);
        rows.ok_or_else(|| {
            PyValueError::new_err(
                "the partitions have different columns, or these bytes are no part of a survey",
            )
        })
    }

    /// The rows were mappings, written by `sheet_line`.
    ///
    /// >>> from seatwright._native import SheetSurvey
    /// >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").set_host()
    fn set_host(&self) -> PyResult<()> {
        lock(&self.survey).as_mut().ok_or_else(finished)?.set_host();
        Ok(())
    }

    /// There are no more bytes: what was found out.
    ///
    /// >>> from seatwright._native import SheetSurvey
    /// >>> SheetSurvey("netsapiens.site.create", "{}", domain="example.com").finish()
    /// <SheetFacts netsapiens.site.create 0 rows>
    fn finish(&self, py: Python<'_>) -> PyResult<SheetFacts> {
        let facts = py.detach(|| lock(&self.survey).take().map(Survey::finish)).ok_or_else(finished)?;
        Ok(SheetFacts { facts: Arc::new(facts), taken: self.taken.clone() })
    }
}

/// What the first pass found out.
///
/// >>> from seatwright import rows
/// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts
/// <SheetFacts netsapiens.site.create 1 rows>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct SheetFacts {
    facts: Arc<Facts>,
    taken: Taken,
}

#[pymethods]
impl SheetFacts {
    /// All of it as compact JSON.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.to_json()[:50]
    /// '{"operation":"netsapiens.site.create","ok":true,"f'
    fn to_json(&self) -> String {
        self.facts.to_json()
    }

    /// The mapping as compact JSON.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.mapping_json()
    /// '{"header":1,"columns":[{"heading":"site","index":0,"to":"site","by":"name","certainty":"certain"}]}'
    fn mapping_json(&self) -> String {
        self.facts.mapping.to_json()
    }

    /// The first lines of the errors file and of the corrected file.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.headings()
    /// (b'row,column,value,severity,code,message,fix\r\n', b'site\r\n')
    fn headings<'py>(&self, py: Python<'py>) -> (Bound<'py, PyBytes>, Bound<'py, PyBytes>) {
        let (mut errors, mut corrected) = (Vec::new(), Vec::new());
        self.facts.write_error_headings(&mut errors);
        self.facts.write_headings(&mut corrected);
        (PyBytes::new(py, &errors), PyBytes::new(py, &corrected))
    }

    /// The start of a partition of a table, after so many rows.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.start(5)[:4]
    /// b'\x05\x00\x00\x00'
    #[pyo3(signature = (rows, /))]
    #[expect(clippy::unused_self, reason = "beside its companions")]
    fn start<'py>(&self, py: Python<'py>, rows: u32) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &Start::after(rows).pack())
    }

    /// Begins the pass over a partition that notes its keys.
    ///
    /// >>> from seatwright import rows
    /// >>> facts = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts
    /// >>> facts.claims(facts.start(0))
    /// <ClaimPass>
    #[pyo3(signature = (start, /))]
    fn claims(&self, py: Python<'_>, start: &[u8]) -> PyResult<ClaimPass> {
        ClaimPass::new(py, &self.facts, start)
    }

    /// The start of each partition, from the claims of all in their order; and which claims must be made once more with that start.
    ///
    /// >>> from seatwright import rows
    /// >>> facts = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts
    /// >>> claims = facts.claims(facts.start(0)).finish()
    /// >>> starts, again = facts.merge_claims([claims, claims])
    /// >>> len(starts), again
    /// (2, [])
    #[pyo3(signature = (parts, /))]
    fn merge_claims(
        &self,
        py: Python<'_>,
        parts: &Bound<'_, PyList>,
    ) -> PyResult<(Vec<Py<PyBytes>>, Vec<usize>)> {
        let parts: Vec<Bound<'_, PyBytes>> = parts.extract()?;
        merged(py, &self.facts, &parts)
    }

    /// Begins the second pass; that of a partition with its start.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin()
    /// <SheetPass netsapiens.site.create>
    #[pyo3(signature = (start=None, /))]
    fn begin(&self, py: Python<'_>, start: Option<&[u8]>) -> PyResult<SheetPass> {
        let mut sheet = Sheet::new(&self.facts).map_err(|refusal| error::refused(py, &refusal))?;
        sheet.set_taken(self.taken.clone());
        if let Some(start) = start {
            sheet.start(start_of(start)?);
        }
        let work = Work { sheet, report: None, summary: None, html: String::new() };
        Ok(SheetPass { facts: Arc::clone(&self.facts), work: Mutex::new(work) })
    }

    /// Begins a pass that compares the rows with records.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan.sheet._facts.plan(plan._records, False, False)
    /// <PlanPass netsapiens.site.create>
    #[pyo3(signature = (records, send_secrets, several_keys, /))]
    fn plan(
        &self,
        py: Python<'_>,
        records: &Bound<'_, SheetRecords>,
        send_secrets: bool,
        several_keys: bool,
    ) -> PyResult<PlanPass> {
        let existing = records.get().existing()?;
        let options = PlanOptions { send_secrets, several_keys };
        let planner = Planner::new(&self.facts, &existing, options);
        let mut planner = planner.map_err(|refusal| error::refused(py, &refusal))?;
        planner.set_taken(self.taken.clone());
        Ok(PlanPass::new(&self.facts, &existing, planner))
    }

    /// Gathers the requests of such a plan, to carry it out.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com")
    /// >>> plan.sheet._facts.run_rows(plan._records, False, False)
    /// <RunRows>
    #[pyo3(signature = (records, send_secrets, several_keys, /))]
    fn run_rows(
        &self,
        py: Python<'_>,
        records: &Bound<'_, SheetRecords>,
        send_secrets: bool,
        several_keys: bool,
    ) -> PyResult<RunRows> {
        let existing = records.get().existing()?;
        let planner = Planner::new(&self.facts, &existing, PlanOptions { send_secrets, several_keys });
        let mut planner = planner.map_err(|refusal| error::refused(py, &refusal))?;
        planner.set_taken(self.taken.clone());
        Ok(RunRows::new(planner, seatwright_rows::RunRows::new(&self.facts, &existing)))
    }

    /// The headings of a results file.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.result_headings()[:26]
    /// b'site,run: row,run: result,'
    fn result_headings<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        let mut out = Vec::new();
        self.facts.write_result_headings(&mut out);
        PyBytes::new(py, &out)
    }

    fn __repr__(&self) -> String {
        format!("<SheetFacts {} {} rows>", self.facts.operation().id, self.facts.rows)
    }
}

/// The second pass over a sheet.
///
/// >>> from seatwright import rows
/// >>> work = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin()
/// >>> work.rows(b"site\nParis\n")
/// []
/// >>> work.rows(None)
/// [<Row 2 ready>]
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct SheetPass {
    facts: Arc<Facts>,
    work: Mutex<Work>,
}

struct Work {
    sheet: Sheet,
    /// The page that is being made.
    report: Option<HtmlReport>,
    /// JSON text, when there are no more rows.
    summary: Option<String>,
    html: String,
}

impl Work {
    /// Takes the next bytes; `None` for the end. Nothing when the pass was finished before.
    fn push(
        &mut self,
        facts: &Facts,
        chunk: Option<&Piece<'_>>,
        take: &mut dyn FnMut(seatwright_rows::Row<'_>),
    ) -> Option<Result<(), XlsxError>> {
        if self.summary.is_some() {
            return None;
        }
        let Self { sheet, report, .. } = self;
        let mut each = |row: seatwright_rows::Row<'_>| {
            if let Some(report) = report {
                report.row(&row);
            }
            take(row);
        };
        if let Some(piece) = chunk {
            return Some(piece.each(&mut |part| match part {
                Part::Bytes(bytes) => sheet.push(bytes, &mut each),
                Part::Columns(names) => sheet.set_columns(names),
                Part::Row(cells) => sheet.row(cells, &mut each),
            }));
        }
        let summary = sheet.finish(&mut each);
        if let Some(report) = self.report.take() {
            self.html = report.finish(facts, &summary);
        }
        self.summary = Some(summary.to_json());
        Some(Ok(()))
    }
}

#[pymethods]
impl SheetPass {
    /// Takes the next bytes, or `None` at the end, and gives the rows that are whole.
    ///
    /// >>> from seatwright import rows
    /// >>> work = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin()
    /// >>> work.rows(None)
    /// []
    #[pyo3(signature = (chunk, /))]
    fn rows(&self, py: Python<'_>, chunk: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<Row>> {
        let piece = Piece::of_chunk(chunk)?;
        let mut owned = Vec::new();
        let read = py.detach(|| {
            lock(&self.work).push(&self.facts, piece.as_ref(), &mut |row| owned.push(OwnedRow::new(row)))
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        owned.into_iter().map(|row| row.into_row(py, &self.facts)).collect()
    }

    /// Takes the next bytes, or `None` at the end, and gives what they add to the three files.
    ///
    /// >>> from seatwright import rows
    /// >>> work = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com", defaults="none")._facts.begin()
    /// >>> work.write(b"site\nParis\n", True, True, True)
    /// (b'', b'', b'')
    /// >>> work.write(None, False, True, True)
    /// (b'', b'', b'Paris\r\n')
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
        let read =
            py.detach(|| lock(&self.work).push(&self.facts, piece.as_ref(), &mut |row| files.add(&row)));
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        Ok(as_bytes(py, files))
    }

    /// Takes the next piece, or `None` at the end, and gives the rows that are whole as a table of Arrow; with `requests` their
    /// requests too.
    ///
    /// >>> from seatwright import rows
    /// >>> work = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin()
    /// >>> work.arrow(b"site\nParis\n", False)
    /// <ArrowTable 0 rows, 4 columns>
    /// >>> work.arrow(None, True)
    /// <ArrowTable 1 row, 7 columns>
    #[pyo3(signature = (chunk, requests, /))]
    fn arrow(
        &self,
        py: Python<'_>,
        chunk: Option<&Bound<'_, PyAny>>,
        requests: bool,
    ) -> PyResult<ArrowTable> {
        let piece = Piece::of_chunk(chunk)?;
        let (read, held) = py.detach(|| {
            let mut results = Results::new(requests);
            let mut work = lock(&self.work);
            let read = work.push(&self.facts, piece.as_ref(), &mut |row| results.add(&row, &self.facts));
            (read, results.finish())
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))?;
        let held = held.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        Ok(ArrowTable { held })
    }

    /// Begins a page about the rows, for `html`.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin().begin_html()
    fn begin_html(&self) {
        lock(&self.work).report = Some(HtmlReport::new(self.facts.operation().title));
    }

    /// The page, when there are no more rows; nothing before.
    ///
    /// >>> from seatwright import rows
    /// >>> rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin().html()
    /// b''
    fn html<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, lock(&self.work).html.as_bytes())
    }

    /// What became of all rows, as compact JSON; `None` before the end.
    ///
    /// >>> from seatwright import rows
    /// >>> work = rows.read("netsapiens.site.create", b"site\nParis\n", domain="example.com")._facts.begin()
    /// >>> work.summary() is None
    /// True
    fn summary(&self) -> Option<String> {
        lock(&self.work).summary.clone()
    }

    fn __repr__(&self) -> String {
        format!("<SheetPass {}>", self.facts.operation().id)
    }
}
