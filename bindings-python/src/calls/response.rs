//! What a program knows of an answer: status, body, headers and the request, as HTTP clients hold them.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyList, PyMapping, PyString, PyTuple};
use seatwright::{Limits, ResponseOptions, Sent};

use crate::calls::options;
use crate::input::{document, value as host};
use crate::output::error;
use crate::output::request::Request;

/// No answer has more; a header object without end is not followed.
const HEADERS: usize = 10_000;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// An answer as it is handed over, but for its status and body.
#[derive(Default)]
pub(crate) struct About<'a, 'py> {
    pub(crate) headers: Option<Any<'a, 'py>>,
    pub(crate) request: Option<Any<'a, 'py>>,
    pub(crate) limits: Option<Any<'a, 'py>>,
    pub(crate) locale: Option<Any<'a, 'py>>,
}

impl About<'_, '_> {
    /// # Errors
    /// `OptionError` for what an option does not take.
    pub(crate) fn read(self) -> PyResult<ResponseOptions> {
        let mut shared = seatwright::Options::default();
        for (name, value) in [("limits", self.limits), ("locale", self.locale)] {
            if let Some(value) = value {
                options::set(&mut shared, name, value)?;
            }
        }
        Ok(ResponseOptions {
            headers: self.headers.map(headers).transpose()?.unwrap_or_default(),
            request: self.request.map(sent).transpose()?.unwrap_or_default(),
            limits: shared.limits,
            locale: shared.locale,
        })
    }
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
/// As [`tree::document`].
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

/// Of anything with `items()`, as the headers of requests, httpx, aiohttp and `http.client` have it, or of pairs.
fn headers(headers: Any<'_, '_>) -> PyResult<Vec<(String, String)>> {
    const TAKES: &str = "headers must be a mapping, or pairs of a name and a value";
    let is_text = headers.is_instance_of::<PyString>() || headers.is_instance_of::<PyBytes>();
    let pairs = match headers.getattr_opt(pyo3::intern!(headers.py(), "items"))? {
        Some(items) if headers.is_instance_of::<PyMapping>() || items.is_callable() => items.call0()?,
        _ => headers.clone(),
    };
    if is_text || (pairs.is(headers) && pairs.try_iter().is_err()) {
        return Err(wrong(headers, TAKES));
    }
    let mut all = Vec::new();
    for pair in pairs.try_iter()? {
        let pair = pair?;
        let two: Vec<Bound<'_, PyAny>> = match (pair.cast::<PyTuple>(), pair.cast::<PyList>()) {
            (Ok(tuple), _) => tuple.iter().take(3).collect(),
            (_, Ok(list)) => list.iter().take(3).collect(),
            _ => Vec::new(),
        };
        let [name, value] = &*two else { return Err(wrong(&pair, TAKES)) };
        let name = text(name).ok_or_else(|| wrong(name, "the name of a header must be text"))?;
        header(&name, value, &mut all)?;
        if all.len() > HEADERS {
            return Err(error::option(headers.py(), format!("there are more than {HEADERS} headers")));
        }
    }
    Ok(all)
}

/// A header's value, or its values.
fn header(name: &str, value: Any<'_, '_>, all: &mut Vec<(String, String)>) -> PyResult<()> {
    if value.is_none() {
        return Ok(());
    }
    if let Some(value) = text(value) {
        all.push((name.to_owned(), value));
        return Ok(());
    }
    let values = match (value.cast::<PyList>(), value.cast::<PyTuple>()) {
        (Ok(list), _) => list.iter().take(HEADERS).collect(),
        (_, Ok(tuple)) => tuple.iter().take(HEADERS).collect(),
        _ => Vec::new(),
    };
    // Not by the value: cookies are among them.
    let texts: Option<Vec<String>> = values.iter().map(text).collect();
    match texts.filter(|texts| !texts.is_empty() || !values.is_empty()) {
        Some(texts) => all.extend(texts.into_iter().map(|value| (name.to_owned(), value))),
        None => return Err(wrong(value, "the value of a header is text")),
    }
    Ok(())
}

/// Text, bytes or a whole number as text.
fn text(value: Any<'_, '_>) -> Option<String> {
    if let Ok(text) = value.cast::<PyString>() {
        return Some(text.to_string_lossy().into_owned());
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Some(String::from_utf8_lossy(bytes.as_bytes()).into_owned());
    }
    let number = value.cast_exact::<PyInt>().ok()?;
    number.extract::<i64>().ok().map(|number| number.to_string())
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
        let path = stored.get_item("path")?.filter(|path| !path.is_none());
        let path = path.map(|path| text(&path).ok_or_else(|| wrong(&path, "the path of a request is text")));
        return Ok(Sent { body, path: path.transpose()? });
    }
    Ok(Sent { body: Some(document::document(request, WHAT, usize::MAX)?), path: None })
}
