//! The ladder of calls as module functions.

use std::cell::Cell;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use seatwright::{BuildError, OPERATIONS, OptionError, Options, Source};

use crate::calls::operation::Operation;
use crate::calls::options;
use crate::input::{self, Call};
use crate::output::report::Report;
use crate::output::request::Request;
use crate::output::{error, loads};

/// An operation with its options, both read.
#[derive(Clone, Copy)]
pub(crate) struct Prepared<'o> {
    pub(crate) operation: &'static seatwright::Operation,
    pub(crate) options: &'o Options,
}

/// What the input of a call is.
#[derive(Clone, Copy)]
pub(crate) enum As {
    /// A mapping.
    Object,
    /// JSON text.
    Json,
}

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

thread_local! {
    /// Where a body is written before it becomes `bytes`, which know their size from the start.
    static BODY: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// A buffer that has grown beyond this is given back.
const KEPT: usize = 1 << 16;

/// The buffer for a body, empty.
pub(crate) fn buffer() -> Vec<u8> {
    let mut body = BODY.take();
    body.clear();
    body
}

/// Gives the buffer back.
pub(crate) fn keep(body: Vec<u8>) {
    if body.capacity() <= KEPT {
        BODY.set(body);
    }
}

struct IsValid<'o>(Prepared<'o>);
struct Validate<'o>(Prepared<'o>);
struct Normalize<'o>(Prepared<'o>);
pub(crate) struct Build<'o>(pub(crate) Prepared<'o>);

// SAFETY: one call of the core.
unsafe impl Call for IsValid<'_> {
    type Output = Result<bool, OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::is_valid(self.0.operation, source, self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Validate<'_> {
    type Output = Result<seatwright::Report, OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::validate(self.0.operation, source, self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Normalize<'_> {
    type Output = Result<(seatwright::Report, Option<String>), OptionError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        seatwright::normalize(self.0.operation, source, self.0.options)
    }
}

// SAFETY: one call of the core.
unsafe impl Call for Build<'_> {
    type Output = Result<seatwright::Request, BuildError>;

    fn with<'a>(self, source: impl Source<'a>) -> Self::Output {
        let mut body = buffer();
        let mut request = seatwright::build_into(self.0.operation, source, self.0.options, &mut body)?;
        request.body = body;
        Ok(request)
    }
}

impl Prepared<'_> {
    fn call<C: Call>(self, input: Any<'_, '_>, shape: As, call: C) -> PyResult<C::Output> {
        match shape {
            As::Object => input::object(input, self.options, call),
            As::Json => input::json(input, call),
        }
    }

    pub(crate) fn is_valid(self, input: Any<'_, '_>, shape: As) -> PyResult<bool> {
        self.call(input, shape, IsValid(self))?.map_err(|refusal| error::refused(input.py(), &refusal))
    }

    pub(crate) fn validate(self, input: Any<'_, '_>, shape: As) -> PyResult<Report> {
        let report = self.call(input, shape, Validate(self))?;
        report.map(Report::new).map_err(|refusal| error::refused(input.py(), &refusal))
    }

    pub(crate) fn normalize<'py>(
        self,
        input: Any<'_, 'py>,
        shape: As,
    ) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        let py = input.py();
        let (report, payload) =
            self.call(input, shape, Normalize(self))?.map_err(|refusal| error::refused(py, &refusal))?;
        let payload = payload.map(|text| loads::loads(py, &text)).transpose()?;
        Ok((Report::new(report), payload))
    }

    pub(crate) fn build(self, input: Any<'_, '_>, shape: As) -> PyResult<Request> {
        built(input.py(), self.call(input, shape, Build(self))?)
    }

    pub(crate) fn describe(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
        let form = seatwright::describe(self.operation, self.options)
            .map_err(|refusal| error::refused(py, &refusal))?;
        loads::loads(py, &serde_json::to_string(&form).unwrap_or_default())
    }

    pub(crate) fn defaults(self, py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
        let values = seatwright::defaults(self.operation, self.options)
            .map_err(|refusal| error::refused(py, &refusal))?;
        let dict = PyDict::new(py);
        for (name, value) in values {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }
}

/// The request, or `ValidationError`.
pub(crate) fn built(py: Python<'_>, outcome: Result<seatwright::Request, BuildError>) -> PyResult<Request> {
    match outcome {
        Ok(mut request) => {
            let body = std::mem::take(&mut request.body);
            let request = Request::new(py, request, &body);
            keep(body);
            Ok(request)
        }
        Err(BuildError::Invalid(report)) => Err(error::invalid(py, report)),
        Err(BuildError::Options(refusal)) => Err(error::refused(py, &refusal)),
        Err(other) => Err(error::option(py, other.to_string())),
    }
}

type Keywords<'a, 'py> = &'a Bound<'py, PyDict>;

fn with<T>(
    py: Python<'_>,
    op: &str,
    keywords: Option<Keywords<'_, '_>>,
    call: impl FnOnce(Prepared<'_>) -> PyResult<T>,
) -> PyResult<T> {
    let operation = options::find(py, op)?;
    let options = options::read(py, keywords)?;
    call(Prepared { operation, options: &options })
}

/// Whether the input can be built. The cheapest call: it stops at the first error.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn is_valid(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<bool> {
    with(input.py(), op, options, |bound| bound.is_valid(input, As::Object))
}

/// `is_valid` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn is_valid_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<bool> {
    with(text.py(), op, options, |bound| bound.is_valid(text, As::Json))
}

/// Every issue at once, and what normalizing would change.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn validate(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Report> {
    with(input.py(), op, options, |bound| bound.validate(input, As::Object))
}

/// `validate` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn validate_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Report> {
    with(text.py(), op, options, |bound| bound.validate(text, As::Json))
}

/// The report and, when nothing is wrong, the payload as a dict in the vendor's order.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn normalize<'py>(
    op: &str,
    input: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(input.py(), op, options, |bound| bound.normalize(input, As::Object))
}

/// `normalize` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn normalize_json<'py>(
    op: &str,
    text: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(text.py(), op, options, |bound| bound.normalize(text, As::Json))
}

/// The request to send. Raises `ValidationError` with the report when the input has errors.
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn build(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Request> {
    with(input.py(), op, options, |bound| bound.build(input, As::Object))
}

/// `build` of JSON text.
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn build_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    with(text.py(), op, options, |bound| bound.build(text, As::Json))
}

/// The form as data: fields with labels, help, kinds, choices, limits and groups.
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn describe<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    with(py, op, options, |bound| bound.describe(py))
}

/// The documented defaults, as a form's initial values. Empty for updates.
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn defaults<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyDict>> {
    with(py, op, options, |bound| bound.defaults(py))
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
