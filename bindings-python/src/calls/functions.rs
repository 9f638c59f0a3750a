//! The ladder of calls as module functions.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use seatwright::OPERATIONS;

use crate::bound::{As, BoundOperation};
use crate::calls::operation::Operation;
use crate::calls::{options, results};
use crate::output::report::Report;
use crate::output::request::Request;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

type Keywords<'a, 'py> = &'a Bound<'py, PyDict>;

fn with<T>(
    py: Python<'_>,
    op: &str,
    keywords: Option<Keywords<'_, '_>>,
    call: impl FnOnce(&BoundOperation) -> PyResult<T>,
) -> PyResult<T> {
    let operation = options::find(py, op)?;
    call(&BoundOperation::unchecked(operation, options::read(py, keywords)?))
}

/// Whether the input can be built. The cheapest call: it stops at the first error.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn is_valid(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<bool> {
    with(input.py(), op, options, |bound| results::is_valid(bound, input, As::Object))
}

/// `is_valid` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn is_valid_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<bool> {
    with(text.py(), op, options, |bound| results::is_valid(bound, text, As::Json))
}

/// Every issue at once, and what normalizing would change.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn validate(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Report> {
    with(input.py(), op, options, |bound| results::validate(bound, input, As::Object))
}

/// `validate` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn validate_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Report> {
    with(text.py(), op, options, |bound| results::validate(bound, text, As::Json))
}

/// The report and, when nothing is wrong, the payload as a dict in the vendor's order.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn normalize<'py>(
    op: &str,
    input: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(input.py(), op, options, |bound| results::normalize(bound, input, As::Object))
}

/// `normalize` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn normalize_json<'py>(
    op: &str,
    text: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(text.py(), op, options, |bound| results::normalize(bound, text, As::Json))
}

/// The request to send. Raises `ValidationError` with the report when the input has errors.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn build(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Request> {
    with(input.py(), op, options, |bound| results::build(bound, input, As::Object))
}

/// `build` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn build_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    with(text.py(), op, options, |bound| results::build(bound, text, As::Json))
}

/// The form as data: fields with labels, help, kinds, choices, limits and groups.
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn describe<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    with(py, op, options, |bound| results::describe(py, bound))
}

/// The documented defaults, as a form's initial values. Empty for updates.
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn defaults<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyDict>> {
    with(py, op, options, |bound| results::defaults(py, bound))
}

/// Binds options to an operation once, for many calls.
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn operation(py: Python<'_>, op: &str, options: Option<Keywords<'_, '_>>) -> PyResult<Operation> {
    Operation::bind(py, options::find(py, op)?, options::read(py, options)?)
}

/// The ids of all operations.
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, OPERATIONS.iter().map(|operation| operation.id))
}
