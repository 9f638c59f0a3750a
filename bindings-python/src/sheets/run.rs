//! A plan carried out: the state machine of `seatwright_rows::Run`. Files and time are for `seatwright/runs.py`.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Mutex;
use std::time::Duration;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use seatwright_rows::{
    Answer, BesideResult, Guard, MadeSecrets, Next, PlanDocument, Planner, RowResult, Run, RunOptions,
    RunPlan as Plan, RunReport as Report, RunRows as Rows, RunStatus, StopReason,
};

use crate::output::loads;
use crate::output::request::check_token;
use crate::sheets::files::{finished, lock};
use crate::sheets::piece::{Part, Piece, unreadable};
use crate::sheets::step::Step;

fn refused(refusal: &dyn std::fmt::Display) -> PyErr {
    PyValueError::new_err(refusal.to_string())
}

/// Gathers the requests of a plan when its sheet is read again.
///
/// >>> from seatwright import rows
/// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
/// >>> plan.sheet._facts.run_rows(plan._records, False, False)
/// <RunRows>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct RunRows(Mutex<Option<(Planner, Rows)>>);

impl RunRows {
    pub(crate) fn new(planner: Planner, rows: Rows) -> Self {
        Self(Mutex::new(Some((planner, rows))))
    }
}

#[pymethods]
impl RunRows {
    /// Takes the next bytes of the sheet.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.sheet._facts.run_rows(plan._records, False, False).push(b"site\n")
    fn push(&self, py: Python<'_>, chunk: &Bound<'_, PyAny>) -> PyResult<()> {
        let piece = Piece::of(chunk)?;
        let read = py.detach(|| {
            let mut state = lock(&self.0);
            let (planner, rows) = state.as_mut()?;
            Some(piece.each(&mut |part| match part {
                Part::Bytes(bytes) => planner.push(bytes, &mut |row| rows.add(&row)),
                Part::Columns(names) => planner.set_columns(names),
                Part::Row(cells) => planner.row(cells, &mut |row| rows.add(&row)),
            }))
        });
        read.ok_or_else(finished)?.map_err(|error| unreadable(&error))
    }

    /// There are no more bytes: checks the plan that was saved against these rows and records. `yes` names the guards that a person
    /// agreed to. Raises `ValueError` when it may not be carried out.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> work = plan.sheet._facts.run_rows(plan._records, False, False)
    /// >>> work.push(b"site\nRome\n")
    /// >>> work.finish(plan.document(), [])
    /// Traceback (most recent call last):
    /// ...
    /// ValueError: the sheet makes another plan than this one; make it again
    #[expect(clippy::needless_pass_by_value, reason = "what Python hands over")]
    fn finish(&self, document: &[u8], yes: Vec<String>) -> PyResult<RunPlan> {
        let (mut planner, mut rows) = lock(&self.0).take().ok_or_else(finished)?;
        let summary = planner.finish(&mut |row| rows.add(&row));
        let document = PlanDocument::from_json(document).map_err(|error| refused(&error))?;
        let guard = |word: &String| {
            Guard::of_text(word).ok_or_else(|| PyValueError::new_err(format!("there is no guard \"{word}\"")))
        };
        let yes = yes.iter().map(guard).collect::<PyResult<Vec<_>>>()?;
        rows.finish(&summary, &document, &yes).map(RunPlan).map_err(|error| refused(&error))
    }

    #[expect(clippy::unused_self, reason = "what Python calls")]
    fn __repr__(&self) -> &'static str {
        "<RunRows>"
    }
}

/// A plan that may be carried out, with its requests. Its repr shows none of them.
///
/// >>> from seatwright import rows
/// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
/// >>> plan._runnable(None, [])
/// <RunPlan 1 requests>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct RunPlan(Plan);

fn names(fields: &[String]) -> Vec<&str> {
    fields.iter().map(String::as_str).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "what Python hands over")]
#[pymethods]
impl RunPlan {
    /// How many random bytes `make_secrets` needs for these fields.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan._runnable(None, []).random_bytes([])
    /// 0
    fn random_bytes(&self, fields: Vec<String>) -> usize {
        self.0.random_bytes(&names(&fields))
    }

    /// Makes a secret for each new record that has none in one of these fields, and gives them as CSV: row, key, field, value.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan._runnable(None, []).make_secrets([], b"")
    /// b'row,key,field,value\r\n'
    fn make_secrets<'py>(
        &self,
        py: Python<'py>,
        fields: Vec<String>,
        random: &[u8],
    ) -> PyResult<Bound<'py, PyBytes>> {
        let made = self.0.make_secrets(&names(&fields), random).map_err(|error| refused(&error))?;
        let mut csv = Vec::new();
        made.write_csv(&mut csv);
        Ok(PyBytes::new(py, &csv))
    }

    /// The plan with the secrets of such a file in its requests. Raises `ValueError` when the file is another one.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan._runnable(None, []).with_secrets([], b"row,key,field,value\r\n")
    /// <RunPlan 1 requests>
    fn with_secrets(&self, fields: Vec<String>, csv: &[u8]) -> PyResult<Self> {
        let made = MadeSecrets::from_csv(csv).map_err(|error| refused(&error))?;
        let plan = self.0.clone().with_secrets(&names(&fields), &made);
        plan.map(Self).map_err(|error| refused(&error))
    }

    fn __repr__(&self) -> String {
        format!("<RunPlan {} requests>", self.0.len())
    }
}

/// Carries out plans: says what to send next, and what an answer means. `seatwright.rows.Run` adds the journal's file and the time.
///
/// >>> from seatwright import rows
/// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
/// >>> plan.run()._core
/// <RunCore 1 requests>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct RunCore {
    run: Mutex<Run>,
    requests: usize,
}

impl RunCore {
    pub(crate) fn with<T>(&self, ask: impl FnOnce(&Run) -> T) -> T {
        ask(&lock(&self.run))
    }
}

/// Seconds of a clock of Python's.
fn seconds(now: f64) -> PyResult<Duration> {
    let fault = || PyValueError::new_err("a time is a number of seconds, and not negative");
    Duration::try_from_secs_f64(now).map_err(|_| fault())
}

#[pymethods]
impl RunCore {
    /// Raises `ValueError` for a token that cannot stand in a header; the message does not show it.
    ///
    /// >>> from seatwright._native import RunCore
    /// >>> RunCore.check_token("nss_x")
    #[staticmethod]
    #[pyo3(signature = (token, /))]
    fn check_token(token: &str) -> PyResult<()> {
        check_token(token)
    }

    #[new]
    #[pyo3(signature = (plans, journal, /, *, concurrency, stop_after, attempts, look_ups, backoff, backoff_limit, seed))]
    #[expect(clippy::too_many_arguments, clippy::needless_pass_by_value, reason = "what Python hands over")]
    fn new(
        plans: Vec<Py<RunPlan>>,
        journal: Option<&[u8]>,
        concurrency: u32,
        stop_after: u32,
        attempts: u32,
        look_ups: u32,
        backoff: f64,
        backoff_limit: f64,
        seed: Option<u64>,
    ) -> PyResult<Self> {
        let options = RunOptions {
            concurrency,
            stop_after,
            attempts,
            look_ups,
            backoff: seconds(backoff)?,
            backoff_limit: seconds(backoff_limit)?,
            seed,
        };
        let plans: Vec<Plan> = plans.iter().map(|plan| plan.get().0.clone()).collect();
        let requests = plans.iter().map(Plan::len).sum();
        let run = match journal {
            Some(journal) => Run::resume(plans, journal, options),
            None => Run::new(plans, options),
        };
        let run = run.map_err(|error| refused(&error))?;
        Ok(Self { run: Mutex::new(run), requests })
    }

    /// What to do next, and with what: `"write"` and the bytes for the journal, `"send"` and a step, `"wait"` and seconds, `"answers"`
    /// and seconds or `None`, or `"finished"`.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.next(0.0)[0]
    /// 'write'
    #[pyo3(signature = (now, /))]
    fn next<'py>(&self, py: Python<'py>, now: f64) -> PyResult<(&'static str, Bound<'py, PyAny>)> {
        let now = seconds(now)?;
        let next = lock(&self.run).next(now);
        Ok(match next {
            Next::Write(bytes) => ("write", PyBytes::new(py, &bytes).into_any()),
            Next::Send(step) => ("send", Bound::new(py, Step::new(py, step))?.into_any()),
            Next::Wait(wait) => ("wait", wait.as_secs_f64().into_pyobject(py)?.into_any()),
            Next::Answers(wait) => {
                ("answers", wait.map(|wait| wait.as_secs_f64()).into_pyobject(py)?.into_any())
            }
            Next::Finished => ("finished", py.None().into_bound(py)),
        })
    }

    /// Takes the answer to the step with this number; a status of 0 says that none came. Gives `plan`, `row`, `key`, `outcome`,
    /// `status`, `message` and `part`. Raises `ValueError` for a step that was not given out, or that has its answer.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.answered(1, 0, [], b"", 0.0)
    /// Traceback (most recent call last):
    /// ...
    /// ValueError: the run has given out no step 1
    #[pyo3(signature = (step, status, headers, body, now, /))]
    fn answered<'py>(
        &self,
        py: Python<'py>,
        step: u64,
        status: u16,
        headers: Vec<(String, String)>,
        body: &[u8],
        now: f64,
    ) -> PyResult<Bound<'py, PyDict>> {
        let answer = Answer { status, headers, body: body.to_vec() };
        let answered = lock(&self.run).answered(step, &answer, seconds(now)?);
        let answered = answered.map_err(|error| refused(&error))?;
        let told = PyDict::new(py);
        told.set_item("plan", answered.plan)?;
        told.set_item("row", answered.row)?;
        told.set_item("key", answered.key)?;
        told.set_item("outcome", answered.outcome)?;
        told.set_item("status", answered.status.map(RunStatus::as_str))?;
        told.set_item("message", answered.message)?;
        told.set_item("part", answered.part)?;
        Ok(told)
    }

    /// Sends nothing more but look-ups.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.cancel()
    fn cancel(&self) {
        lock(&self.run).cancel();
    }

    /// How many rows have which status, as compact JSON; and whether every row is done.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.summary()[1]
    /// False
    fn summary(&self) -> (String, bool) {
        let summary = lock(&self.run).summary();
        (summary.to_json(), summary.is_complete())
    }

    /// Why nothing more is sent: `"refusals"`, `"cancelled"`, `"denied"`, or `None`.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.stopped() is None
    /// True
    fn stopped(&self) -> Option<&'static str> {
        lock(&self.run).summary().stopped.map(StopReason::as_str)
    }

    /// What became of a row, as a dict; `None` for one without a request.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.result(0, 2)["status"]
    /// 'not_sent'
    #[pyo3(signature = (plan, row, /))]
    fn result<'py>(&self, py: Python<'py>, plan: u32, row: u32) -> PyResult<Option<Bound<'py, PyDict>>> {
        let result = lock(&self.run).result(plan, row);
        result.map(|result| dict_of(py, &result)).transpose()
    }

    /// What became of the requests beside that of a row, as dicts.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.beside(0, 2)
    /// []
    #[pyo3(signature = (plan, row, /))]
    fn beside<'py>(&self, py: Python<'py>, plan: u32, row: u32) -> PyResult<Vec<Bound<'py, PyDict>>> {
        let all = lock(&self.run).beside(plan, row);
        let one = |beside: &BesideResult| {
            let told = dict_of(py, &beside.result)?;
            let request = beside.id.to_string();
            told.set_item("request", request)?;
            told.set_item("operation", beside.operation)?;
            told.set_item("key", &beside.key)?;
            Ok(told)
        };
        all.iter().map(one).collect()
    }

    /// What the run has made, as dicts.
    ///
    /// >>> from seatwright import rows
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> plan.run()._core.created()
    /// []
    fn created<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut json = vec![b'['];
        for (at, made) in lock(&self.run).created().iter().enumerate() {
            if at > 0 {
                json.push(b',');
            }
            made.write(&mut json);
        }
        json.push(b']');
        loads::loads(py, &String::from_utf8_lossy(&json))
    }

    fn __repr__(&self) -> String {
        format!("<RunCore {} requests>", self.requests)
    }
}

fn dict_of<'py>(py: Python<'py>, result: &RowResult) -> PyResult<Bound<'py, PyDict>> {
    let told = PyDict::new(py);
    told.set_item("status", result.status.as_str())?;
    told.set_item("http_status", (result.http_status > 0).then_some(result.http_status))?;
    told.set_item("outcome", result.outcome)?;
    told.set_item("message", &result.message)?;
    told.set_item("next_step", result.next_step())?;
    told.set_item("id", &result.id)?;
    told.set_item("differs", &result.differs)?;
    told.set_item("sends", result.sends)?;
    told.set_item("confirmed", result.confirmed)?;
    Ok(told)
}

/// A page about a run, for the screen and for paper.
///
/// >>> from seatwright._native import RunReport
/// >>> RunReport("Office")
/// <RunReport>
#[pyclass(frozen, module = "seatwright._native")]
pub(crate) struct RunReport(pub(crate) Mutex<Option<Report>>);

#[pymethods]
impl RunReport {
    #[new]
    fn new(title: &str) -> Self {
        Self(Mutex::new(Some(Report::new(title))))
    }

    /// Ends the page.
    ///
    /// >>> from seatwright import rows
    /// >>> from seatwright._native import RunReport
    /// >>> plan = rows.plan("netsapiens.site.create", b"site\nParis\n", existing=[], domain="example.com", defaults="none")
    /// >>> RunReport("Office").finish(plan.run()._core)[:15]
    /// '<!DOCTYPE html>'
    fn finish(&self, run: &Bound<'_, RunCore>) -> PyResult<String> {
        let report = lock(&self.0).take().ok_or_else(finished)?;
        Ok(run.get().with(|run| report.finish(&run.summary())))
    }

    #[expect(clippy::unused_self, reason = "what Python calls")]
    fn __repr__(&self) -> &'static str {
        "<RunReport>"
    }
}
