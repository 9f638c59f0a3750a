//! JSON text as Python values.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString};

/// The value of JSON text that the core wrote.
pub(crate) fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if let Some(inside) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'))
        && !inside.contains(['"', '\\'])
    {
        return Ok(PyString::new(py, inside).into_any());
    }
    let loads = LOADS.import(py, "json", "loads")?;
    loads.call1((text,)).or_else(|error| {
        if !error.is_instance_of::<PyValueError>(py) {
            return Err(error);
        }
        // Python does not make an int of thousands of digits, and a server's answer may hold anything.
        let keywords = PyDict::new(py);
        keywords.set_item("parse_int", py.import("seatwright.records")?.getattr("whole")?)?;
        loads.call((text,), Some(&keywords))
    })
}
