//! JSON text as Python values.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The value of JSON text that the core wrote.
pub(crate) fn loads<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((text,))
}
