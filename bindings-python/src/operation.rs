//! An operation with options that were read once.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::Options;

use crate::ladder::{self, As, Prepared};
use crate::repeated::Repeated;
use crate::report::Report;
use crate::request::Request;
use crate::{error, records};

/// An operation with its options bound: the same calls as the module's functions, without their first argument.
#[pyclass(frozen, module = "seatwright")]
pub(crate) struct Operation {
    pub(crate) table: &'static seatwright::Operation,
    pub(crate) options: Options,
    pub(crate) repeated: Repeated,
}

impl Operation {
    /// # Errors
    /// `OptionError` right away, rather than at the first call.
    pub(crate) fn bind(
        py: Python<'_>,
        operation: &'static seatwright::Operation,
        options: Options,
    ) -> PyResult<Self> {
        seatwright::defaults(operation, &options).map_err(|refusal| error::refused(py, &refusal))?;
        Ok(Self { table: operation, options, repeated: Repeated::default() })
    }

    fn bound(&self) -> Prepared<'_> {
        Prepared { operation: self.table, options: &self.options }
    }
}

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

#[pymethods]
impl Operation {
    /// The operation's id.
    #[getter]
    fn id(&self) -> &'static str {
        self.table.id
    }

    /// The vendor's own name.
    #[getter]
    fn alias(&self) -> &'static str {
        self.table.alias
    }

    /// What a person would call it.
    #[getter]
    fn title(&self) -> &'static str {
        self.table.title
    }

    /// Whether the input can be built.
    #[pyo3(signature = (input, /))]
    fn is_valid(&self, input: Any<'_, '_>) -> PyResult<bool> {
        match input.cast::<PyDict>() {
            Ok(dict) if self.repeated.holds(dict) => Ok(true),
            _ => self.bound().is_valid(input, As::Object),
        }
    }

    /// `is_valid` of JSON text.
    #[pyo3(signature = (text, /))]
    fn is_valid_json(&self, text: Any<'_, '_>) -> PyResult<bool> {
        self.bound().is_valid(text, As::Json)
    }

    /// Every issue at once.
    #[pyo3(signature = (input, /))]
    fn validate(&self, input: Any<'_, '_>) -> PyResult<Report> {
        self.bound().validate(input, As::Object)
    }

    /// `validate` of JSON text.
    #[pyo3(signature = (text, /))]
    fn validate_json(&self, text: Any<'_, '_>) -> PyResult<Report> {
        self.bound().validate(text, As::Json)
    }

    /// The report and, when nothing is wrong, the payload as a dict.
    #[pyo3(signature = (input, /))]
    fn normalize<'py>(&self, input: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        self.bound().normalize(input, As::Object)
    }

    /// `normalize` of JSON text.
    #[pyo3(signature = (text, /))]
    fn normalize_json<'py>(&self, text: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        self.bound().normalize(text, As::Json)
    }

    /// The request to send, or `ValidationError`.
    #[pyo3(signature = (input, /))]
    pub(crate) fn build(slf: &Bound<'_, Self>, input: Any<'_, '_>) -> PyResult<Request> {
        let this = slf.get();
        let Ok(dict) = input.cast::<PyDict>() else { return this.bound().build(input, As::Object) };
        let mut body = ladder::buffer();
        let written = this.repeated.write(dict, &mut body);
        let known = written.map(|(learned, waits)| Request::repeated(slf, learned, waits, &body));
        ladder::keep(body);
        if let Some(request) = known {
            return Ok(request);
        }
        let request = this.bound().build(input, As::Object)?;
        this.repeated.learn(this.table, &this.options, dict);
        Ok(request)
    }

    /// `build` of JSON text.
    #[pyo3(signature = (text, /))]
    fn build_json(&self, text: Any<'_, '_>) -> PyResult<Request> {
        self.bound().build(text, As::Json)
    }

    /// The form as data.
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.bound().describe(py)
    }

    /// The documented defaults.
    fn defaults<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.bound().defaults(py)
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
        records::from_record(py, self.table.id, record, loads)
    }

    /// What the answer to a request of this operation means: `seatwright.read_response`.
    #[pyo3(signature = (status, body=None, /, *, loads=None, **options))]
    fn read_response<'py>(
        &self,
        py: Python<'py>,
        status: Any<'_, 'py>,
        body: Option<Any<'_, 'py>>,
        loads: Option<Any<'_, 'py>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let id = self.table.id;
        records::read_response(py, id, status, body, loads, options)
    }

    fn __repr__(&self) -> String {
        format!("<Operation {}>", self.table.id)
    }
}
