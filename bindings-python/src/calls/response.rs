//! What a program knows of an answer: status, body, headers and the request, as HTTP clients hold them.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyString};
use seatwright::{Limits, ResponseOptions, Sent};

use crate::calls::options::{self, What};
use crate::input::{document, value as host};
use crate::output::error;
use crate::output::request::Request;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// What a program says of an answer by keyword arguments.
///
/// # Errors
/// `OptionError` for an unknown name or a value that the option does not take.
pub(crate) fn options(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<ResponseOptions> {
    let (mut headers, mut request, mut others) = (None, None, Vec::new());
    for (name, value) in keywords.into_iter().flatten() {
        // These two as HTTP clients hold them.
        match name.cast::<PyString>()?.to_str()? {
            "headers" => headers = Some(value),
            "request" => request = Some(value).filter(|request| !request.is_none()),
            _ => others.push((name, value)),
        }
    }
    let mut options: ResponseOptions = options::one(py, "", What::Keywords(&others))?;
    if let Some(headers) = headers {
        options.headers = options::one(py, "headers", What::Headers(headers))?;
    }
    options.request = request.as_ref().map(sent).transpose()?.unwrap_or_default();
    Ok(options)
}

/// `None` says that no answer came.
///
/// # Errors
/// `OptionError` when it is no HTTP status.
pub(crate) fn status(value: Any<'_, '_>) -> PyResult<u16> {
    if value.is_none() {
        return Ok(0);
    }
    let number = value.cast::<PyInt>().ok().filter(|_| !value.is_instance_of::<PyBool>());
    number.and_then(|number| number.extract().ok()).ok_or_else(|| {
        wrong(value, "the status must be a whole number from 0 to 65535, or None when no response came")
    })
}

/// # Errors
/// As [`document::document`].
pub(crate) fn body(value: Option<Any<'_, '_>>, limits: &Limits) -> PyResult<Vec<u8>> {
    let Some(value) = value else { return Ok(Vec::new()) };
    // As they came: the core reads bytes that are no UTF-8 too.
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    if let Ok(bytes) = value.cast::<PyByteArray>() {
        return Ok(bytes.to_vec());
    }
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(text.to_string_lossy().into_owned().into_bytes());
    }
    document::document(value, "the body", limits.bytes).map(String::into_bytes)
}

fn wrong(value: Any<'_, '_>, takes: &str) -> PyErr {
    let given = host::type_name(value);
    error::option(value.py(), format!("{takes}, not {given}"))
}

/// A request of ours; a dict with its `body` and `path`, as a program may have stored it; or what was sent.
pub(crate) fn sent(request: Any<'_, '_>) -> PyResult<Sent> {
    const WHAT: &str = "the request";
    if let Ok(request) = request.cast::<Request>() {
        return Ok(request.get().sent(request.py()));
    }
    if let Ok(stored) = request.cast::<PyDict>()
        && let Some(body) = stored.get_item("body")?
    {
        let body = if body.is_none() { None } else { Some(document::document(&body, WHAT, usize::MAX)?) };
        let path = stored.get_item("path")?;
        let path = path.map(|path| options::one(request.py(), "request.path", What::Object(path)));
        return Ok(Sent { body, path: path.transpose()?.flatten() });
    }
    Ok(Sent { body: Some(document::document(request, WHAT, usize::MAX)?), path: None })
}
