//! The report as a Python object.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use seatwright::Severity;

use crate::output::issue::{Change, Issue};
use crate::output::{display, loads};

/// The verdict on one input. True when the request can be built. Holds nothing of a secret.
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Report {
    inner: seatwright::Report,
    issues: PyOnceLock<Py<PyTuple>>,
    changes: PyOnceLock<Py<PyTuple>>,
}

impl Report {
    pub(crate) fn new(report: seatwright::Report) -> Self {
        Self { inner: report, issues: PyOnceLock::new(), changes: PyOnceLock::new() }
    }

    fn of<'py>(&self, py: Python<'py>, severity: Severity) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.issues(py)?;
        let picked = self.inner.issues().iter().zip(all.iter());
        let picked = picked.filter(|(issue, _)| issue.severity == severity).map(|(_, object)| object);
        PyTuple::new(py, picked.collect::<Vec<_>>())
    }
}

#[pymethods]
impl Report {
    /// The operation's id.
    #[getter]
    fn operation(&self) -> &'static str {
        self.inner.operation()
    }

    /// The document that was checked against.
    #[getter]
    fn profile(&self) -> &'static str {
        self.inner.profile()
    }

    /// Whether the request can be built: no issue is an error.
    #[getter]
    fn ok(&self) -> bool {
        self.inner.ok()
    }

    /// Everything found: the input as a whole, path parameters, fields in the vendor's order, unknown keys.
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.issues.get_or_try_init(py, || {
            let issues = self.inner.issues().iter().map(|issue| Py::new(py, Issue(issue.clone())));
            PyTuple::new(py, issues.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
        })?;
        Ok(all.bind(py).clone())
    }

    /// The issues that keep the request from being built.
    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, Severity::Error)
    }

    /// The issues that are probably not what was meant.
    #[getter]
    fn warnings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        self.of(py, Severity::Warning)
    }

    /// Everything done to the input: renamed keys, coerced values, filled defaults.
    #[getter]
    fn changes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let all = self.changes.get_or_try_init(py, || {
            let changes = self.inner.changes().into_iter().map(|change| Py::new(py, Change(change)));
            PyTuple::new(py, changes.collect::<PyResult<Vec<_>>>()?).map(Bound::unbind)
        })?;
        Ok(all.bind(py).clone())
    }

    /// Compact JSON, the same bytes in every language.
    fn to_json(&self) -> String {
        self.inner.to_json()
    }

    /// The report as plain dicts and lists.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        loads::loads(py, &self.inner.to_json())
    }

    fn __bool__(&self) -> bool {
        self.inner.ok()
    }

    fn __str__(&self) -> String {
        display::terminal(&self.inner)
    }

    fn __repr__(&self) -> String {
        format!("<Report {}>", display::verdict(&self.inner))
    }

    /// A table for notebooks.
    fn _repr_html_(&self) -> String {
        display::html(&self.inner)
    }
}
