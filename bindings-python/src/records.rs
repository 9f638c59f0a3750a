//! The calls around a request: records into input, answers into outcomes, one system's users into another's. They are rare
//! beside the ladder and their inputs are trees, so they cross as JSON text.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString};
use seatwright::json::Node;
use seatwright::{ConvertOptions, Limits, OptionError, ResponseOptions, Sent};

use crate::host::{self, Host, Trouble};
use crate::nested::{self, Bounds, Refusal};
use crate::request::Request;
use crate::{entries, error, json};

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// A record as the vendor returns it, as clean input for the operation. A str or bytes is taken as JSON text.
#[pyfunction]
#[pyo3(signature = (op, record, /))]
pub(crate) fn from_record<'py>(
    py: Python<'py>,
    op: &str,
    record: Any<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let made = seatwright::from_record(op, &document(record, "the record")?);
    json::loads(py, &made.map_err(|refusal| error::refused(py, &refusal))?.to_json())
}

/// What an answer means: its outcome, the record that came with it, issues on fields, advice.
#[pyfunction]
#[pyo3(signature = (op, status, body=None, /, *, headers=None, request=None, limits=None, locale=None))]
#[expect(clippy::too_many_arguments, reason = "keyword arguments of a Python function")]
pub(crate) fn read_response<'py>(
    py: Python<'py>,
    op: &str,
    status: u16,
    body: Option<Any<'_, 'py>>,
    headers: Option<Any<'_, 'py>>,
    request: Option<Any<'_, 'py>>,
    limits: Option<Any<'_, 'py>>,
    locale: Option<String>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut options = ResponseOptions { locale, ..ResponseOptions::default() };
    if let Some(limits) = limits {
        let mut read = seatwright::Options::default();
        crate::options::set(&mut read, "limits", limits)?;
        options.limits = read.limits;
    }
    if let Some(headers) = headers {
        options.headers = pairs(headers)?;
    }
    if let Some(request) = request {
        options.request = sent(request)?;
    }
    let body = match body {
        None => Vec::new(),
        Some(body) => match bytes(body) {
            Some(bytes) => bytes,
            None => document(body, "the body")?.into_bytes(),
        },
    };
    let outcome = seatwright::read_response(op, status, &body, &options);
    json::loads(py, &outcome.map_err(|refusal| error::refused(py, &refusal))?.to_json())
}

/// A record of one system as input for another, with a report of what is lost.
#[pyfunction]
#[pyo3(signature = (source, target, record, /, **options))]
pub(crate) fn convert<'py>(
    py: Python<'py>,
    source: &str,
    target: &str,
    record: Any<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = convert_options(py, options)?;
    let record = document(record, "the record")?;
    let made =
        py.detach(|| seatwright::convert(source, target, &record, &options).map(|made| made.to_json()));
    json::loads(py, &made.map_err(|refusal| error::refused(py, &refusal))?)
}

/// Many records at once: collisions named or settled, and perhaps cut into waves.
#[pyfunction]
#[pyo3(signature = (source, target, records, /, **options))]
pub(crate) fn convert_batch<'py>(
    py: Python<'py>,
    source: &str,
    target: &str,
    records: Any<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = convert_options(py, options)?;
    let records = document(records, "the records")?;
    let made = py
        .detach(|| seatwright::convert_batch(source, target, &records, &options).map(|made| made.to_json()));
    json::loads(py, &made.map_err(|refusal| error::refused(py, &refusal))?)
}

fn convert_options(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<ConvertOptions> {
    let given = PyDict::new(py);
    for (name, value) in options.into_iter().flatten() {
        if !value.is_none() {
            given.set_item(name, value)?;
        }
    }
    let read: Result<ConvertOptions, OptionError> =
        ConvertOptions::from_json(&text(given.as_any(), "options")?);
    read.map_err(|refusal| error::refused(py, &refusal))
}

/// JSON text of a document: of a str or bytes itself, of anything else what it holds.
fn document(value: Any<'_, '_>, what: &str) -> PyResult<String> {
    if let Ok(string) = value.cast::<PyString>() {
        return Ok(string.to_string_lossy().into_owned());
    }
    match bytes(value) {
        Some(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        None => text(value, what),
    }
}

fn bytes(value: Any<'_, '_>) -> Option<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Some(bytes.as_bytes().to_vec());
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Some(bytes.to_vec());
    }
    let string = value.cast::<PyString>().ok()?;
    Some(string.to_string_lossy().into_owned().into_bytes())
}

fn text(value: Any<'_, '_>, what: &str) -> PyResult<String> {
    let trouble = Trouble::default();
    let json = match host::read(value, &trouble) {
        Host::Scalar(scalar) => Ok(scalar.to_json()),
        nested => nested::json(nested, Bounds { depth: 128, bytes: 1 << 30 }, &trouble),
    };
    if let Some(error) = trouble.into_inner() {
        return Err(error);
    }
    json.map_err(|refusal| {
        PyTypeError::new_err(match refusal {
            Refusal::Foreign(name) => format!("{what} holds a {name}, which JSON cannot hold"),
            Refusal::Bytes => format!("{what} is too large"),
        })
    })
}

/// Header names and values: of a mapping, or pairs.
fn pairs(headers: Any<'_, '_>) -> PyResult<Vec<(String, String)>> {
    let entries = match entries::of_mapping(headers, usize::MAX)? {
        Some(entries) => entries,
        None => headers.try_iter()?.map(|pair| pair?.extract()).collect::<PyResult<_>>()?,
    };
    entries.into_iter().map(|(name, value)| Ok((name.str()?.to_string(), value.str()?.to_string()))).collect()
}

/// A request of ours, or what was sent: a mapping, or JSON text.
fn sent(request: Any<'_, '_>) -> PyResult<Sent> {
    if let Ok(request) = request.cast::<Request>() {
        return Ok(request.get().sent(request.py()));
    }
    let body = document(request, "the request")?;
    let limits = Limits { bytes: usize::MAX, keys: usize::MAX, depth: usize::MAX, ..Limits::default() };
    match Node::parse(body.as_bytes(), &limits) {
        Ok(_) => Ok(Sent { body: Some(body), path: None }),
        Err(_) => Err(PyTypeError::new_err("the request is neither a request nor what was sent")),
    }
}
