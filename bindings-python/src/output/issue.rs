//! Issues and changes as Python objects.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Arc;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use seatwright::Step;

use crate::output::content::{ChangeView, Content, IssueView, digest};
use crate::output::{display, loads};

/// Something wrong, or worth knowing.
///
/// Issues are equal when they say the same; they can be copied and pickled.
///
/// >>> import seatwright
/// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
/// >>> issue.code
/// 'unknown_field'
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Issue {
    pub(crate) content: Arc<Content>,
    pub(crate) at: usize,
}

impl Issue {
    fn view(&self) -> PyResult<IssueView<'_>> {
        self.content.issue(self.at).ok_or_else(|| PyRuntimeError::new_err("the report has no such issue"))
    }
}

#[pymethods]
impl Issue {
    /// `"error"`, `"warning"` or `"info"`.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.severity
    /// 'error'
    #[getter]
    fn severity(&self) -> PyResult<&str> {
        Ok(self.view()?.severity())
    }

    /// What it is about: stable, for programs.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.code
    /// 'unknown_field'
    #[getter]
    fn code(&self) -> PyResult<&str> {
        Ok(self.view()?.code())
    }

    /// Where, in the caller's own keys. Empty for the whole input, `("{domain}",)` for a path parameter.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.path
    /// ('timezone',)
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        path(py, &self.view()?.path())
    }

    /// The vendor's name of the field, if it is about one.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.field is None
    /// True
    #[getter]
    fn field(&self) -> PyResult<Option<&str>> {
        Ok(self.view()?.field())
    }

    /// The details of the code.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.params["suggestion"]
    /// 'time-zone'
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.view()?.params(py)
    }

    /// The sentence for a person.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> "time-zone" in issue.message
    /// True
    #[getter]
    fn message(&self) -> PyResult<String> {
        Ok(self.view()?.message().into_owned())
    }

    /// How to mend it, or `None`.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.fix
    /// {'id': 'timezone/unknown_field/rename', 'op': 'rename', 'to': 'time-zone', 'certainty': 'certain'}
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.view()?.fix(py)
    }

    /// The issue as plain dicts and lists, as it stands in the report's.
    ///
    /// >>> import seatwright
    /// >>> issue = seatwright.validate("netsapiens.user.create", {"timezone": "x"}, domain="example.com", partial=True, defaults="none").issues[0]
    /// >>> issue.to_dict()["code"]
    /// 'unknown_field'
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        item(py, &self.content, "issues", self.at)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        match other.cast::<Self>() {
            Ok(other) => Ok(self
                .view()?
                .same(other.get().view()?, py)?
                .into_pyobject(py)?
                .to_owned()
                .into_any()
                .unbind()),
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __hash__(&self) -> PyResult<u64> {
        Ok(self.view()?.digest())
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        reduce(py, "issue", (&*self.content.to_json(), self.at))
    }

    #[staticmethod]
    fn _restore(text: String, at: usize) -> PyResult<Self> {
        let issue = Self { content: Arc::new(stored(text)?), at };
        issue.view().map(|_| ())?;
        Ok(issue)
    }

    fn __repr__(&self) -> PyResult<String> {
        let view = self.view()?;
        let (severity, code) = (view.severity(), view.code());
        let (place, message) = (display::place(&view.path()), display::plain(&view.message()));
        Ok(format!("<Issue {severity} {code} at {place}: {message}>"))
    }

    fn __str__(&self) -> PyResult<String> {
        Ok(display::line(self.view()?))
    }
}

/// Something that was done to the input.
///
/// Changes are equal when they say the same; they can be copied and pickled.
///
/// >>> import seatwright
/// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
/// >>> print(change)
/// site trimmed " Paris" to "Paris"
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Change {
    pub(crate) content: Arc<Content>,
    pub(crate) at: usize,
}

impl Change {
    fn view(&self) -> PyResult<&ChangeView> {
        self.content
            .changes()
            .get(self.at)
            .ok_or_else(|| PyRuntimeError::new_err("the report has no such change"))
    }
}

#[pymethods]
impl Change {
    /// Where, in the caller's own keys.
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.path
    /// ('site',)
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        path(py, &self.view()?.path)
    }

    /// The vendor's name of the field.
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.field
    /// 'site'
    #[getter]
    fn field(&self) -> PyResult<&str> {
        Ok(&self.view()?.field)
    }

    /// What was done: `"renamed"`, `"trimmed"`, `"coerced"`, `"default"`, …
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.rule
    /// 'trimmed'
    #[getter]
    fn rule(&self) -> PyResult<&str> {
        Ok(&self.view()?.rule)
    }

    /// The value before; `None` when there was none, and for secrets.
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.from_
    /// ' Paris'
    #[getter]
    fn from_<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.view()?.from.as_deref().map(|text| loads::loads(py, text)).transpose()
    }

    /// The value after; `None` when there is none, and for secrets.
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.to
    /// 'Paris'
    #[getter]
    fn to<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.view()?.to.as_deref().map(|text| loads::loads(py, text)).transpose()
    }

    /// The change as plain dicts and lists, as it stands in the report's.
    ///
    /// >>> import seatwright
    /// >>> change = seatwright.validate("netsapiens.site.create", {"site": " Paris"}, domain="example.com", defaults="none").changes[0]
    /// >>> change.to_dict()["rule"]
    /// 'trimmed'
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        item(py, &self.content, "changes", self.at)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        match other.cast::<Self>() {
            Ok(other) => {
                Ok((self.view()? == other.get().view()?).into_pyobject(py)?.to_owned().into_any().unbind())
            }
            Err(_) => Ok(py.NotImplemented()),
        }
    }

    fn __hash__(&self) -> PyResult<u64> {
        let ChangeView { field, rule, from, to, .. } = self.view()?;
        Ok(digest(&(field, rule, from, to)))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        reduce(py, "change", (&*self.content.to_json(), self.at))
    }

    #[staticmethod]
    fn _restore(text: String, at: usize) -> PyResult<Self> {
        let change = Self { content: Arc::new(stored(text)?), at };
        change.view().map(|_| ())?;
        Ok(change)
    }

    fn __repr__(&self) -> PyResult<String> {
        Ok(format!("<Change {}>", display::change(self.view()?)))
    }

    fn __str__(&self) -> PyResult<String> {
        Ok(display::change(self.view()?))
    }
}

/// A report from its JSON text.
pub(crate) fn stored(text: String) -> PyResult<Content> {
    Content::stored(text)
        .map_err(|_| pyo3::exceptions::PyValueError::new_err("this is not the JSON text of a report"))
}

/// What `__reduce__` gives: a function of the module `seatwright._pickle`, and its arguments.
pub(crate) fn reduce<'py, A>(py: Python<'py>, function: &str, arguments: A) -> PyResult<Bound<'py, PyTuple>>
where
    A: IntoPyObject<'py, Target = PyTuple, Output = Bound<'py, PyTuple>, Error = PyErr>,
{
    let function = py.import("seatwright._pickle")?.getattr(function)?;
    PyTuple::new(py, [function, arguments.into_pyobject(py)?.into_any()])
}

/// One member of a list of the report as a dict.
fn item<'py>(py: Python<'py>, content: &Content, list: &str, at: usize) -> PyResult<Bound<'py, PyAny>> {
    let report = loads::loads(py, &content.to_json())?;
    report.cast::<PyDict>()?.as_any().get_item(list)?.get_item(at)
}

pub(crate) fn path<'py>(py: Python<'py>, steps: &[Step]) -> PyResult<Bound<'py, PyTuple>> {
    let steps = steps.iter().map(|step| match step {
        Step::Key(key) => key.as_str().into_pyobject(py).map(Bound::into_any).map_err(PyErr::from),
        Step::Item(at) => at.into_pyobject(py).map(Bound::into_any).map_err(PyErr::from),
    });
    PyTuple::new(py, steps.collect::<PyResult<Vec<_>>>()?)
}
