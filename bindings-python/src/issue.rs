//! Issues and changes as Python objects.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use seatwright::{Fix, Param, Step};

use crate::json;
use crate::show;

/// Something wrong, or worth knowing.
#[pyclass(frozen, eq, module = "seatwright")]
#[derive(PartialEq)]
pub(crate) struct Issue(pub(crate) seatwright::Issue);

#[pymethods]
impl Issue {
    /// `"error"`, `"warning"` or `"info"`.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity.as_str()
    }

    /// What it is about: stable, for programs.
    #[getter]
    fn code(&self) -> &'static str {
        self.0.code.as_str()
    }

    /// Where, in the caller's own keys. Empty for the whole input, `("{domain}",)` for a path parameter.
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        path(py, &self.0.path)
    }

    /// The vendor's name of the field, if it is about one.
    #[getter]
    fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The details of the code.
    #[getter]
    fn params<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, param) in self.0.params.iter() {
            match param {
                Param::Number(number) => dict.set_item(name, number)?,
                Param::Text(text) => dict.set_item(name, text)?,
                Param::List(list) => dict.set_item(name, PyList::new(py, list)?)?,
            }
        }
        Ok(dict)
    }

    /// The sentence for a person.
    #[getter]
    fn message(&self) -> String {
        self.0.message()
    }

    /// How to mend it, or `None`: `{"id": …, "op": "rename", "to": …, "certainty": …}` and the like. Its id is for
    /// `seatwright.fix`.
    #[getter]
    fn fix<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyDict>>> {
        let Some(fix) = &self.0.fix else { return Ok(None) };
        let dict = PyDict::new(py);
        dict.set_item("id", self.0.fix_id())?;
        dict.set_item("op", fix.op())?;
        match fix {
            Fix::Rename(to, _) => dict.set_item("to", to)?,
            Fix::Replace(value, _) => dict.set_item("value", json::loads(py, value)?)?,
            Fix::Option(name, value, _) => dict.set_item(name, value)?,
            Fix::Remove(_) => {}
        }
        dict.set_item("certainty", fix.confidence().as_str())?;
        Ok(Some(dict))
    }

    fn __repr__(&self) -> String {
        format!(
            "<Issue {} {} at {}: {}>",
            self.0.severity.as_str(),
            self.0.code.as_str(),
            show::place(&self.0.path),
            show::plain(&self.0.message())
        )
    }

    fn __str__(&self) -> String {
        show::line(&self.0)
    }
}

/// Something that was done to the input.
#[pyclass(frozen, eq, module = "seatwright")]
#[derive(PartialEq)]
pub(crate) struct Change(pub(crate) seatwright::Change);

#[pymethods]
impl Change {
    /// Where, in the caller's own keys.
    #[getter]
    fn path<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        path(py, &self.0.path)
    }

    /// The vendor's name of the field.
    #[getter]
    fn field(&self) -> &str {
        &self.0.field
    }

    /// What was done: `"renamed"`, `"trimmed"`, `"coerced"`, `"default"`, …
    #[getter]
    fn rule(&self) -> &'static str {
        self.0.rule.as_str()
    }

    /// The value before; `None` when there was none, and for secrets.
    #[getter]
    fn from_<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.from.as_deref().map(|text| json::loads(py, text)).transpose()
    }

    /// The value after; `None` when there is none, and for secrets.
    #[getter]
    fn to<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.to.as_deref().map(|text| json::loads(py, text)).transpose()
    }

    fn __repr__(&self) -> String {
        format!("<Change {}>", show::change(&self.0))
    }

    fn __str__(&self) -> String {
        show::change(&self.0)
    }
}

fn path<'py>(py: Python<'py>, steps: &[Step]) -> PyResult<Bound<'py, PyTuple>> {
    let steps = steps.iter().map(|step| match step {
        Step::Key(key) => key.as_str().into_pyobject(py).map(Bound::into_any).map_err(PyErr::from),
        Step::Item(at) => at.into_pyobject(py).map(Bound::into_any).map_err(PyErr::from),
    });
    PyTuple::new(py, steps.collect::<PyResult<Vec<_>>>()?)
}
