//! What the passes over sheets and plans share: the state behind a lock, and files as bytes.

use std::sync::{Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use seatwright_rows::RowFiles;

/// What was held when a panic went through is whole: the engine has no state that is half written.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(crate) fn finished() -> PyErr {
    PyRuntimeError::new_err("the pass over the sheet is finished")
}

/// Requests, errors and the corrected sheet.
pub(crate) type Written<'py> = (Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

/// The files as bytes; one that was not asked for is empty.
pub(crate) fn as_bytes(py: Python<'_>, files: RowFiles) -> Written<'_> {
    let bytes = |file: Option<Vec<u8>>| PyBytes::new(py, &file.unwrap_or_default());
    (bytes(files.requests), bytes(files.errors), bytes(files.corrected))
}
