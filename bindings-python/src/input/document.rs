//! Records and answers as JSON text, whatever holds them.
//!
//! Like the ladder, these calls find fault with data in their results and not by exceptions. So what is too deep or too
//! large for the core goes over just as far as the core needs to see that, and bytes that are no UTF-8 as far as they are.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};
use seatwright::Scalar;
use seatwright::convert::ConvertLimits;

use crate::input::to_json::{self, Bounds, Refusal};
use crate::input::value::{self as host, DeferredError, Host};

/// More levels than the core reads of any tree.
const DEPTH: usize = 300;

/// Nothing longer crosses, whatever the limits say.
const MOST: usize = 1 << 30;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// JSON text: a str or bytes is that already; of anything else what it holds. `limit` is how many bytes of it the core
/// will read.
///
/// # Errors
/// `TypeError` for a value that JSON has no spelling for, and what the value's own code raises about the program.
pub(crate) fn document(value: Any<'_, '_>, what: &str, limit: usize) -> PyResult<String> {
    if let Some(text) = text(value) {
        return Ok(text);
    }
    let trouble = DeferredError::default();
    let host = host::read(value, &trouble);
    written(host, what, limit, &trouble)
}

/// JSON text of a list of records, each with a limit of its own.
///
/// # Errors
/// As [`document`].
pub(crate) fn list(value: Any<'_, '_>, limits: ConvertLimits) -> PyResult<String> {
    const WHAT: &str = "the list of records";
    if let Some(text) = text(value) {
        return Ok(text);
    }
    let trouble = DeferredError::default();
    let records = match host::read(value, &trouble) {
        Host::List(list) => to_json::items(&list, limits.rows.saturating_add(1)),
        // A generator, or another iterable that is no single record.
        Host::Scalar(Scalar::Foreign(_)) if value.hasattr(pyo3::intern!(value.py(), "__iter__"))? => {
            value.try_iter()?.take(limits.rows.saturating_add(1)).collect::<PyResult<Vec<_>>>()?
        }
        other => return written(other, WHAT, limits.bytes, &trouble),
    };
    let mut out = String::from("[");
    for (at, record) in records.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        let row = format!("record {}", at + 1);
        out.push_str(&written(host::read(record, &trouble), &row, limits.bytes, &trouble)?);
        if out.len() > MOST {
            return Err(too_large(WHAT));
        }
    }
    out.push(']');
    Ok(out)
}

fn written(host: Host<'_, '_>, what: &str, limit: usize, trouble: &DeferredError) -> PyResult<String> {
    let json = to_json::json(host, Bounds { depth: DEPTH, bytes: limit.min(MOST) }, trouble);
    if let Some(error) = trouble.take() {
        return Err(error);
    }
    match json {
        Ok(json) => Ok(json),
        Err(Refusal::Foreign(name)) => {
            Err(PyTypeError::new_err(format!("{what} contains a value that JSON cannot represent: {name}")))
        }
        Err(Refusal::Bytes) if limit < MOST => Ok(too_long(limit)),
        Err(Refusal::Bytes) => Err(too_large(what)),
    }
}

/// An object that the core refuses for its length and for nothing else.
fn too_long(limit: usize) -> String {
    ["{", &" ".repeat(limit), "}"].concat()
}

fn too_large(what: &str) -> PyErr {
    PyTypeError::new_err(format!("{what} is too large"))
}

/// Text that is handed over as such; `None` for anything but str, bytes and bytearray.
fn text(value: Any<'_, '_>) -> Option<String> {
    if let Ok(string) = value.cast::<PyString>() {
        // A lone surrogate has no UTF-8.
        return Some(string.to_str().map_or_else(|_| utf8(&host::wtf8(string)), str::to_owned));
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Some(utf8(bytes.as_bytes()));
    }
    value.cast::<PyByteArray>().ok().map(|bytes| utf8(&bytes.to_vec()))
}

/// UTF-8 as it is; of other bytes the part before the first wrong one, and there a character that JSON never takes as it
/// is, so that the core names the place.
fn utf8(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => {
            let (valid, _) = bytes.split_at(error.valid_up_to());
            [&*String::from_utf8_lossy(valid), "\0"].concat()
        }
    }
}
