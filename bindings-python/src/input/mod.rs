//! The input of a call, whichever shape it has, handed to one of the core's calls.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyDict, PyString};
use seatwright::{Json, Options, Record, Source, SourceError};

pub(crate) mod call;
pub(crate) mod dict_fast;
pub(crate) mod document;
pub(crate) mod entries;
mod mapping_source;
mod size;
pub(crate) mod to_json;
pub(crate) mod value;
pub(crate) mod wrong_call;

use crate::input::call::Call;
use crate::input::entries::{Entry, Held};
use crate::input::mapping_source::{Entries, Shape};
use crate::input::size::Size;
use crate::input::value::{self as host, DeferredError, Host};

/// Makes a call with a Python object as its input.
///
/// # Errors
/// What the object's own code raises, if it is a mapping of a kind of its own.
pub(crate) fn object<C: Call>(
    input: &Bound<'_, PyAny>,
    options: &Options,
    mut call: C,
) -> PyResult<C::Output> {
    if let Ok(dict) = input.cast::<PyDict>() {
        match dict_fast::call(dict, call) {
            Ok(output) => return Ok(output),
            Err(unused) => call = unused,
        }
    }
    // One more than the limit, so that the core sees that there are too many.
    if let Some(entries) = entries::of_mapping(input, options.limits.keys.saturating_add(1))? {
        return fields(&entries, call);
    }
    wrong_call::no_record(input)?;
    Ok(call.with(Shape(match host::read(input, &DeferredError::default()) {
        Host::Scalar(scalar) => scalar.type_name().to_owned(),
        Host::List(_) => "list".to_owned(),
        Host::Mapping(_) => "object".to_owned(),
    })))
}

/// Makes a call with entries that were collected before.
///
/// # Errors
/// Exceptions like `KeyboardInterrupt` that a value's own code let through.
pub(crate) fn fields<C: Call>(entries: &[Entry<'_>], call: C) -> PyResult<C::Output> {
    let held = Held::default();
    let trouble = DeferredError::default();
    let size = Size::default();
    let output = call.with(Entries { top: entries, held: &held, trouble: &trouble, size: &size });
    match trouble.into_inner() {
        Some(error) => Err(error),
        None => Ok(output),
    }
}

/// Documents from this size on are read without the interpreter lock.
const LONG: usize = 16 << 10;

/// Makes a call with JSON text: `str`, `bytes` or `bytearray`.
///
/// # Errors
/// `TypeError` for anything else.
pub(crate) fn json<C: Call>(input: &Bound<'_, PyAny>, call: C) -> PyResult<C::Output> {
    let py = input.py();
    if let Ok(string) = input.cast::<PyString>() {
        return Ok(match string.to_str() {
            Ok(text) => document(py, text, call),
            // A lone surrogate: as bytes it is no UTF-8, and the report says where.
            Err(_) => bytes(py, &host::wtf8(string), call),
        });
    }
    if let Ok(given) = input.cast::<PyBytes>() {
        return Ok(bytes(py, given.as_bytes(), call));
    }
    if let Ok(given) = input.cast::<PyByteArray>() {
        return Ok(bytes(py, &given.to_vec(), call));
    }
    let name = host::type_name(input);
    Err(PyTypeError::new_err(format!(
        "JSON text must be str, bytes or bytearray, not {name}; pass a dict to the call without _json"
    )))
}

fn bytes<C: Call>(py: Python<'_>, bytes: &[u8], call: C) -> C::Output {
    match std::str::from_utf8(bytes) {
        Ok(text) => document(py, text, call),
        Err(error) => {
            let (before, _) = bytes.split_at(error.valid_up_to());
            let lines = || before.split(|byte| *byte == b'\n');
            let (line, column) = (lines().count(), 1 + lines().next_back().map_or(0, <[u8]>::len));
            call.with(NotText(SourceError::Json { line, column }))
        }
    }
}

fn document<C: Call>(py: Python<'_>, text: &str, call: C) -> C::Output {
    if text.len() < LONG { call.with(Json(text)) } else { py.detach(|| call.with(Json(text))) }
}

/// Bytes that are not UTF-8.
struct NotText(SourceError);

impl<'a> Source<'a> for NotText {
    const TEXTUAL: bool = false;

    fn fill(self, record: &mut Record<'a, '_>) {
        record.broken(self.0);
    }
}
