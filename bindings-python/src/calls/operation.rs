//! An operation with options that were read once.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::Options;

use crate::bound::{As, BoundOperation};
use crate::calls::{records, results};
use crate::output::error;
use crate::output::report::Report;
use crate::output::request::Request;

/// An operation with its options bound: the same calls as the module's functions, without their first argument.
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Operation(pub(crate) Arc<BoundOperation>);

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

impl Operation {
    /// # Errors
    /// `OptionError` right away, rather than at the first call.
    pub(crate) fn bind(
        py: Python<'_>,
        operation: &'static seatwright::Operation,
        options: Options,
    ) -> PyResult<Self> {
        BoundOperation::new(operation, options).map(Self).map_err(|refusal| error::refused(py, &refusal))
    }
}

#[pymethods]
impl Operation {
    /// The operation's id.
    #[getter]
    fn id(&self) -> &'static str {
        self.0.operation.id
    }

    /// The vendor's own name.
    #[getter]
    fn alias(&self) -> &'static str {
        self.0.operation.alias
    }

    /// What a person would call it.
    #[getter]
    fn title(&self) -> &'static str {
        self.0.operation.title
    }

    /// Whether the input can be built.
    #[pyo3(signature = (input, /))]
    fn is_valid(&self, input: Any<'_, '_>) -> PyResult<bool> {
        results::is_valid(&self.0, input, As::Object)
    }

    /// `is_valid` of JSON text.
    #[pyo3(signature = (text, /))]
    fn is_valid_json(&self, text: Any<'_, '_>) -> PyResult<bool> {
        results::is_valid(&self.0, text, As::Json)
    }

    /// Every issue at once.
    #[pyo3(signature = (input, /))]
    fn validate(&self, input: Any<'_, '_>) -> PyResult<Report> {
        results::validate(&self.0, input, As::Object)
    }

    /// `validate` of JSON text.
    #[pyo3(signature = (text, /))]
    fn validate_json(&self, text: Any<'_, '_>) -> PyResult<Report> {
        results::validate(&self.0, text, As::Json)
    }

    /// The report and, when nothing is wrong, the payload as a dict.
    #[pyo3(signature = (input, /))]
    fn normalize<'py>(&self, input: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        results::normalize(&self.0, input, As::Object)
    }

    /// `normalize` of JSON text.
    #[pyo3(signature = (text, /))]
    fn normalize_json<'py>(&self, text: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        results::normalize(&self.0, text, As::Json)
    }

    /// The request to send, or `ValidationError`.
    #[pyo3(signature = (input, /))]
    fn build(&self, input: Any<'_, '_>) -> PyResult<Request> {
        results::build_again(&self.0, input)
    }

    /// `build` of JSON text.
    #[pyo3(signature = (text, /))]
    fn build_json(&self, text: Any<'_, '_>) -> PyResult<Request> {
        results::build(&self.0, text, As::Json)
    }

    /// The form as data.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        results::describe(py, &self.0)
    }

    /// The documented defaults.
    fn defaults<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        results::defaults(py, &self.0)
    }

    /// A record as the vendor returns it, as clean input for this operation: `seatwright.from_record`.
    #[pyo3(signature = (record, /, *, loads=None))]
    #[expect(clippy::wrong_self_convention, reason = "the name of the call in every language")]
    fn from_record<'py>(
        &self,
        py: Python<'py>,
        record: Any<'_, 'py>,
        loads: Option<Any<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        records::from_record(py, self.0.operation.id, record, loads)
    }

    /// What the answer to a request of this operation means: `seatwright.read_response`.
    #[pyo3(signature = (status, body=None, /, *, headers=None, request=None, limits=None, locale=None, loads=None))]
    #[expect(clippy::too_many_arguments, reason = "keyword arguments of a Python method")]
    fn read_response<'py>(
        &self,
        py: Python<'py>,
        status: Any<'_, 'py>,
        body: Option<Any<'_, 'py>>,
        headers: Option<Any<'_, 'py>>,
        request: Option<Any<'_, 'py>>,
        limits: Option<Any<'_, 'py>>,
        locale: Option<Any<'_, 'py>>,
        loads: Option<Any<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let id = self.0.operation.id;
        records::read_response(py, id, status, body, headers, request, limits, locale, loads)
    }

    fn __repr__(&self) -> String {
        format!("<Operation {}>", self.0.operation.id)
    }
}
