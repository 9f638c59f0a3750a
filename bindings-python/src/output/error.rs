//! The package's exceptions. They are written in Python, in `errors.py`, where a reader looks for them.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use seatwright::{OptionError, Report};

use crate::input::wrong_call;
use crate::output::report;

/// A wrong call: an unknown option, operation or keyword.
pub(crate) fn option(py: Python<'_>, message: String) -> PyErr {
    wrong_call::error(py, message)
}

/// The core's refusal of options.
pub(crate) fn refused(py: Python<'_>, error: &OptionError) -> PyErr {
    option(py, error.to_string())
}

/// Input with errors.
pub(crate) fn invalid(py: Python<'_>, report: Report) -> PyErr {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let raised = TYPE
        .import(py, "seatwright.errors", "ValidationError")
        .and_then(|class| class.call1((report::Report::new(report),)));
    match raised {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}
