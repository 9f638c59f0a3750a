//! The report as a Python object.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::output::content::{Content, digest};
use crate::output::issue::{self, Change, Issue};
use crate::output::{display, loads};

/// The verdict on one input. True when the request can be built. Holds nothing of a secret.
///
/// Reports are equal when they say the same; they can be copied and pickled.
///
/// >>> import seatwright
/// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
/// >>> print(report)
/// netsapiens.site.create (reference): 1 error, 1 change
///   error   area-code: "area-code" must be a whole number, not text
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Report {
    content: Arc<Content>,
    issues: PyOnceLock<Py<PyTuple>>,
    changes: PyOnceLock<Py<PyTuple>>,
}

impl Report {
    pub(crate) fn new(report: seatwright::Report) -> Self {
        Self::of_content(Content::new(report))
    }

    /// A report from its JSON text.
    pub(crate) fn stored(text: String) -> PyResult<Self> {
        issue::stored(text).map(Self::of_content)
    }

    fn of_content(content: Content) -> Self {
        Self { content: Arc::new(content), issues: PyOnceLock::new(), changes: PyOnceLock::new() }
    }

    pub(crate) fn json_text(&self) -> String {
        self.content.to_json().into_owned()
    }

    fn of<'py>(&self, py: Python<'py>, severity: &str) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.issues(py)?;
        let picked = self.content.issues().zip(all.iter());
        let picked = picked.filter(|(issue, _)| issue.severity() == severity).map(|(_, object)| object);
        PyTuple::new(py, picked.collect::<Vec<_>>())
    }
}

#[pymethods]
impl Report {
    /// The operation's id.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.operation
    /// 'netsapiens.site.create'
    #[getter]
    fn operation(&self) -> &str {
        self.content.operation()
    }

    /// The document that was checked against.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.profile
    /// 'reference'
    #[getter]
    pub(crate) fn profile(&self) -> &str {
        self.content.profile()
    }

    /// Whether the request can be built: no issue is an error.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.ok
    /// False
    #[getter]
    fn ok(&self) -> bool {
        self.content.ok()
    }

    /// Everything found: the input as a whole, path parameters, fields in the vendor's order, unknown keys.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> [(issue.severity, issue.field) for issue in report.issues]
    /// [('error', 'area-code')]
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.issues.get_or_try_init(py, || {
            let issues = (0..self.content.count())
                .map(|at| Py::new(py, Issue { content: Arc::clone(&self.content), at }));
            PyTuple::new(py, issues.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
        })?;
        Ok(all.bind(py).clone())
    }

    /// The issues that keep the request from being built.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> len(report.errors)
    /// 1
    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, "error")
    }

    /// The issues that are probably not what was meant.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.warnings
    /// ()
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, "warning")
    }

    /// Everything done to the input: renamed keys, coerced values, filled defaults.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> [str(change) for change in report.changes]
    /// ['site trimmed " Paris" to "Paris"']
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.changes.get_or_try_init(py, || {
            let changes = (0..self.content.changes().len())
                .map(|at| Py::new(py, Change { content: Arc::clone(&self.content), at }));
            PyTuple::new(py, changes.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
        })?;
        Ok(all.bind(py).clone())
    }

    /// `to_json` under the name that pydantic has for it.
    fn json(&self) -> String {
        self.json_text()
    }

    /// Compact JSON, the same bytes in every language.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.to_json()[:38]
    /// '{"operation":"netsapiens.site.create",'
    fn to_json(&self) -> String {
        self.json_text()
    }

    /// The report as plain dicts and lists.
    ///
    /// >>> import seatwright
    /// >>> report = seatwright.validate("netsapiens.site.create", {"site": " Paris", "area-code": "x"}, domain="example.com", defaults="none")
    /// >>> report.to_dict()["ok"]
    /// False
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads::loads(py, &self.content.to_json())
    }

    /// The issues as dicts with the keys of pydantic's errors: what `ValidationError.errors` gives.
    fn _errors<'py>(&self, py: Python<'py>, all: bool) -> PyResult<Bound<'py, PyList>> {
        let list = PyList::empty(py);
        for issue in self.content.issues().filter(|issue| all || issue.severity() == "error") {
            let row = PyDict::new(py);
            row.set_item(pyo3::intern!(py, "type"), issue.code())?;
            row.set_item(pyo3::intern!(py, "loc"), issue::path(py, &issue.path())?)?;
            row.set_item(pyo3::intern!(py, "msg"), issue.message())?;
            row.set_item(pyo3::intern!(py, "ctx"), issue.params(py)?)?;
            row.set_item(pyo3::intern!(py, "severity"), issue.severity())?;
            row.set_item(pyo3::intern!(py, "field"), issue.field())?;
            row.set_item(pyo3::intern!(py, "fix"), issue.fix(py)?)?;
            list.append(row)?;
        }
        Ok(list)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let same = self.content.to_json() == other.get().content.to_json();
        Ok(same.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self) -> u64 {
        digest(&self.content.to_json())
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        issue::reduce(py, "report", (&*self.content.to_json(),))
    }

    #[staticmethod]
    fn _restore(text: String) -> PyResult<Self> {
        Self::stored(text)
    }

    fn __bool__(&self) -> bool {
        self.content.ok()
    }

    fn __str__(&self) -> String {
        display::terminal(&self.content)
    }

    fn __repr__(&self) -> String {
        format!("<Report {}>", display::verdict(&self.content))
    }

    /// A table for notebooks, with keys and values of the input escaped.
    fn _repr_html_(&self) -> String {
        display::html(&self.content)
    }
}
