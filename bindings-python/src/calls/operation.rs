//! An operation with options that were read once.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use seatwright::{Options, RecordOptions};

use crate::bound::{As, BoundOperation, to_keywords};
use crate::calls::{options, records, results};
use crate::output::content::digest;
use crate::output::report::Report;
use crate::output::request::Request;
use crate::output::{display, error, issue};

/// An operation with its options bound: the same calls as the module's functions, without their first argument.
///
/// Made by `seatwright.operation`. Operations are equal when id and options are; they can be copied and pickled.
///
/// >>> import seatwright
/// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
/// >>> create
/// <Operation netsapiens.site.create domain='example.com' defaults='none'>
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
    /// The id, `"netsapiens.user.create"`.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.id
    /// 'netsapiens.site.create'
    #[getter]
    fn id(&self) -> &'static str {
        self.0.operation.id
    }

    /// The vendor's own name of it.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.alias
    /// 'createSite'
    #[getter]
    fn alias(&self) -> &'static str {
        self.0.operation.alias
    }

    /// What a person would call it.
    #[getter]
    fn title(&self) -> &'static str {
        self.0.operation.title
    }

    /// Whether a request can be built. The cheapest call: it stops at the first error.
    ///
    /// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.is_valid({"site": "Paris"})
    /// True
    #[pyo3(signature = (input, /))]
    fn is_valid(&self, input: Any<'_, '_>) -> PyResult<bool> {
        results::is_valid(&self.0, input, As::Object)
    }

    /// `is_valid` of JSON text.
    ///
    /// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
    ///
    /// Raises `TypeError` when `text` is none of these.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.is_valid_json(b'{"site": "Paris"}')
    /// True
    #[pyo3(signature = (text, /))]
    fn is_valid_json(&self, text: Any<'_, '_>) -> PyResult<bool> {
        results::is_valid(&self.0, text, As::Json)
    }

    /// Every issue at once, and what normalizing would change, as a `Report`.
    ///
    /// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> [issue.code for issue in create.validate({}).errors]
    /// ['required']
    #[pyo3(signature = (input, /))]
    fn validate(&self, input: Any<'_, '_>) -> PyResult<Report> {
        results::validate(&self.0, input, As::Object)
    }

    /// `validate` of JSON text.
    ///
    /// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
    ///
    /// Raises `TypeError` when `text` is none of these.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.validate_json("{}").ok
    /// False
    #[pyo3(signature = (text, /))]
    fn validate_json(&self, text: Any<'_, '_>) -> PyResult<Report> {
        results::validate(&self.0, text, As::Json)
    }

    /// The report and, when nothing is wrong, the payload as a dict in the vendor's order; else `None`.
    ///
    /// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.normalize({"site": " Paris "})[1]
    /// {'site': 'Paris'}
    #[pyo3(signature = (input, /))]
    fn normalize<'py>(&self, input: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        results::normalize(&self.0, input, As::Object)
    }

    /// `normalize` of JSON text.
    ///
    /// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
    ///
    /// Raises `TypeError` when `text` is none of these.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.normalize_json('{"site": " Paris "}')[1]
    /// {'site': 'Paris'}
    #[pyo3(signature = (text, /))]
    fn normalize_json<'py>(&self, text: Any<'_, 'py>) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
        results::normalize(&self.0, text, As::Json)
    }

    /// The request to send.
    ///
    /// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
    ///
    /// Raises `ValidationError` with the report when the input has errors.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.build({"site": "Paris"}).body
    /// b'{"site":"Paris"}'
    #[pyo3(signature = (input, /))]
    fn build(&self, input: Any<'_, '_>) -> PyResult<Request> {
        results::build_again(&self.0, input)
    }

    /// `build` of JSON text.
    ///
    /// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
    ///
    /// Raises `ValidationError` with the report when the input has errors. Raises `TypeError` when `text` is none of these.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.build_json('{"site": "Paris"}').body
    /// b'{"site":"Paris"}'
    #[pyo3(signature = (text, /))]
    fn build_json(&self, text: Any<'_, '_>) -> PyResult<Request> {
        results::build(&self.0, text, As::Json)
    }

    /// The form as data: fields with labels, help, kinds, choices, limits and groups.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.describe()["fields"][0]["name"]
    /// 'site'
    fn describe<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        results::describe(py, &self.0)
    }

    /// The JSON Schema of the input or the body.
    ///
    /// `view`: `"input"` is what checking takes, with all that it repairs; `"clean"` an input that needs no repair;
    /// `"output"` the body that is built. `target`: `"draft-2020-12"`, `"draft-07"` or `"openapi-3.0"`. `flat`: without
    /// combinators and patterns, for tools of language models; the input is then a clean one.
    ///
    /// Raises `OptionError` for another view or target.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.json_schema(view="output")["required"]
    /// ['site']
    #[pyo3(signature = (*, view="input", target="draft-2020-12", flat=false))]
    fn json_schema<'py>(
        &self,
        py: Python<'py>,
        view: &str,
        target: &str,
        flat: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        results::json_schema(py, &self.0, [view, target], flat)
    }

    /// The documented defaults, as a form's initial values. Empty for updates.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> "time-zone" in create.defaults()
    /// False
    fn defaults<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        results::defaults(py, &self.0)
    }

    /// A record as the vendor returns it, as clean input for this operation: `seatwright.from_record`.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.user.create")
    /// >>> create.from_record({"user": 1004})["input"]
    /// {'user': '1004'}
    #[pyo3(signature = (record, /, *, loads=None))]
    #[expect(clippy::wrong_self_convention, reason = "the name of the call in every language")]
    fn from_record<'py>(
        &self,
        py: Python<'py>,
        record: Any<'_, 'py>,
        loads: Option<Any<'_, 'py>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let options = RecordOptions { names: self.0.options.names, profile: self.0.options.profile.clone() };
        records::from_record_as(py, self.0.operation.id, record, loads, &options)
    }

    /// What the answer to a request of this operation means: `seatwright.read_response`.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.read_response(409, b'{"code": 409}')["outcome"]
    /// 'conflict'
    #[pyo3(signature = (status, body=None, /, *, loads=None, **options))]
    fn read_response<'py>(
        &self,
        py: Python<'py>,
        status: Any<'_, 'py>,
        body: Option<Any<'_, 'py>>,
        loads: Option<Any<'_, 'py>>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let id = self.0.operation.id;
        records::read_response_as(py, id, status, body, loads, options, self.0.options.names)
    }

    /// The same operation with other options beside the bound ones; `None` puts one back to its default.
    ///
    /// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.with_(domain="other.example")
    /// <Operation netsapiens.site.create domain='other.example' defaults='none'>
    #[pyo3(signature = (**options))]
    fn with_(&self, py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
        let all = to_keywords::keywords(py, &self.0.options)?;
        if let Some(given) = options {
            all.update(given.as_mapping())?;
        }
        Self::bind(py, self.0.operation, options::read(py, Some(&all))?)
    }

    /// The bound options that differ from their defaults.
    ///
    /// >>> import seatwright
    /// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
    /// >>> create.options
    /// {'domain': 'example.com', 'defaults': 'none'}
    #[getter]
    fn options<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        to_keywords::keywords(py, &self.0.options)
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let py = other.py();
        let Ok(other) = other.cast::<Self>() else { return Ok(py.NotImplemented()) };
        let (one, other) = (&self.0, &other.get().0);
        let same = std::ptr::eq(one.operation, other.operation) && one.options == other.options;
        Ok(same.into_pyobject(py)?.to_owned().into_any().unbind())
    }

    fn __hash__(&self) -> u64 {
        let BoundOperation { operation, options, .. } = &*self.0;
        digest(&(operation.id, &options.domain, &options.user, &options.site, &options.profile))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let options = to_keywords::keywords(py, &self.0.options)?;
        issue::reduce(py, "bound", (self.0.operation.id, options))
    }

    /// Lists of the context by their length, for they may hold every login of a system.
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let mut text = format!("<Operation {}", self.0.operation.id);
        for (name, value) in to_keywords::keywords(py, &self.0.options)? {
            let shown = match value.cast::<PyDict>() {
                Ok(dict) => {
                    let short = PyDict::new(py);
                    for (name, value) in dict {
                        match value.cast::<PyList>() {
                            Ok(list) => short.set_item(name, format!("{} values", list.len()))?,
                            Err(_) => short.set_item(name, value)?,
                        }
                    }
                    short.repr()?
                }
                Err(_) => value.repr()?,
            };
            text.push_str(&[" ", &name.to_string(), "=", &display::plain(&shown.to_string_lossy())].concat());
        }
        Ok(text + ">")
    }
}
