//! Records and answers as JSON text, whatever holds them.
//!
//! Like those that check and build, these calls find fault with data in their results and not by exceptions. So what is too deep or too
//! large for the core goes over just as far as the core needs to see that, and bytes that are no UTF-8 as far as they are.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyByteArray, PyBytes, PyString};
use seatwright::convert::{ConvertLimits, UnreadValue};
use seatwright::{Scalar, Step};

use crate::input::entries::{self, Entry};
use crate::input::to_json::{self, Bounds, Refusal};
use crate::input::value::{self as host, DeferredError, Host};
use crate::input::wrong_call;

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
    wrong_call::no_table(value, "call this for each of its rows")?;
    let trouble = DeferredError::default();
    // A named tuple, a dataclass, `sqlite3.Row`, a `Series`: as the calls that check and build take them.
    if let Host::Scalar(Scalar::Foreign(_)) | Host::List(_) = host::read(value, &trouble)
        && let Some(entries) = entries::of_mapping(value, limit)?
    {
        return match entries_as_json(&entries, limit, &trouble, false)? {
            Ok(json) => Ok(json),
            Err((_, name)) => Err(foreign(what, &name)),
        };
    }
    let host = host::read(value, &trouble);
    written(host, what, limit, &trouble)
}

fn foreign(what: &str, name: &str) -> PyErr {
    PyTypeError::new_err(format!("{what} contains a value that JSON cannot represent: {name}"))
}

/// JSON text of a list of records, each with a limit of its own.
///
/// # Errors
/// As [`document`].
pub(crate) fn list(value: Any<'_, '_>, limits: ConvertLimits) -> PyResult<(String, Vec<UnreadValue>)> {
    const WHAT: &str = "the list of records";
    if let Some(text) = text(value) {
        return Ok((text, Vec::new()));
    }
    wrong_call::no_table(value, "pass its rows")?;
    let trouble = DeferredError::default();
    let records = match host::read(value, &trouble) {
        Host::List(list) => to_json::items(&list, limits.rows.saturating_add(1)),
        // A generator, or another iterable that is no single record.
        Host::Scalar(Scalar::Foreign(_)) if value.hasattr(pyo3::intern!(value.py(), "__iter__"))? => {
            value.try_iter()?.take(limits.rows.saturating_add(1)).collect::<PyResult<Vec<_>>>()?
        }
        other => return Ok((written(other, WHAT, limits.bytes, &trouble)?, Vec::new())),
    };
    let mut unread = Vec::new();
    let mut out = String::from("[");
    for (at, record) in records.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        match row(record, limits.bytes, &trouble)? {
            Ok(json) => out.push_str(&json),
            Err((path, actual)) => {
                let row = u32::try_from(at + 1).unwrap_or(u32::MAX);
                unread.push(UnreadValue { row, path, actual });
                out.push_str("null");
            }
        }
        if out.len() > MOST {
            return Err(too_large(WHAT));
        }
    }
    out.push(']');
    Ok((out, unread))
}

/// JSON text of one row. A value that JSON cannot hold stands in it as an object with the one key U+0000, whose value is the name of
/// its type.
///
/// # Errors
/// As [`document`], where the row itself or one of its keys is such a value.
pub(crate) fn marked(value: Any<'_, '_>, what: &str, limit: usize) -> PyResult<String> {
    wrong_call::no_table(value, "call this for each of its rows")?;
    let trouble = DeferredError::default();
    let (path, name) = match row(value, limit, &trouble)? {
        Ok(json) => return Ok(json),
        Err(unread) => unread,
    };
    // Most rows have none, so they are looked through only now.
    let entries = entries::of_mapping(value, limit)?.filter(|_| !path.is_empty());
    let entries = entries.ok_or_else(|| foreign(what, &name))?;
    match entries_as_json(&entries, limit, &trouble, true)? {
        Ok(json) => Ok(json),
        Err((_, name)) => Err(foreign(what, &name)),
    }
}

/// Where JSON cannot hold a value, and the name of its type.
type Unread = (Vec<Step>, String);

/// The JSON text of one record.
fn row(record: Any<'_, '_>, limit: usize, trouble: &DeferredError) -> PyResult<Result<String, Unread>> {
    let bounds = Bounds { depth: DEPTH, bytes: limit.min(MOST) };
    let host = host::read(record, trouble);
    let host = match host {
        Host::Mapping(_) => host,
        // A named tuple, a dataclass, `sqlite3.Row`, a `Series`.
        other => match entries::of_mapping(record, limit)? {
            Some(entries) => return entries_as_json(&entries, limit, trouble, false),
            None => other,
        },
    };
    let json = to_json::json(host, bounds, trouble);
    if let Some(error) = trouble.take() {
        return Err(error);
    }
    match json {
        Ok(json) => Ok(Ok(json)),
        Err(Refusal::Bytes) => Ok(Ok(too_long(limit))),
        // Which of its values it was is looked up now: most records have none.
        Err(Refusal::Foreign(name)) => match entries::of_mapping(record, limit)? {
            Some(entries) => entries_as_json(&entries, limit, trouble, false),
            None => Ok(Err((Vec::new(), name.into_owned()))),
        },
    }
}

fn entries_as_json(
    entries: &[Entry<'_>],
    limit: usize,
    trouble: &DeferredError,
    marks: bool,
) -> PyResult<Result<String, Unread>> {
    let bounds = Bounds { depth: DEPTH, bytes: limit.min(MOST) };
    let mut out = String::from("{");
    for (at, (key, value)) in entries.iter().enumerate() {
        let Ok(name) = key.cast::<PyString>() else {
            return Ok(Err((Vec::new(), to_json::key_name(key))));
        };
        let name = name.to_string_lossy();
        let json = to_json::json(host::read(value, trouble), bounds, trouble);
        if let Some(error) = trouble.take() {
            return Err(error);
        }
        let json = match (json, value.cast::<PyString>()) {
            (Ok(json), _) => json,
            // A lone surrogate: JSON can spell it.
            (Err(Refusal::Foreign(_)), Ok(string)) => to_json::string(string),
            (Err(Refusal::Bytes), _) => return Ok(Ok(too_long(limit))),
            (Err(Refusal::Foreign(name_of_type)), _) if marks => {
                let name = serde_json::to_string(&*name_of_type).unwrap_or_default();
                ["{\"\\u0000\":", &name, "}"].concat()
            }
            (Err(Refusal::Foreign(name_of_type)), _) => {
                return Ok(Err((vec![Step::Key(name.into_owned())], name_of_type.into_owned())));
            }
        };
        if at > 0 {
            out.push(',');
        }
        out.push_str(&serde_json::to_string(&*name).unwrap_or_default());
        out.push(':');
        out.push_str(&json);
        if out.len() > limit {
            return Ok(Ok(too_long(limit)));
        }
    }
    out.push('}');
    Ok(Ok(out))
}

fn written(host: Host<'_, '_>, what: &str, limit: usize, trouble: &DeferredError) -> PyResult<String> {
    let json = to_json::json(host, Bounds { depth: DEPTH, bytes: limit.min(MOST) }, trouble);
    if let Some(error) = trouble.take() {
        return Err(error);
    }
    match json {
        Ok(json) => Ok(json),
        Err(Refusal::Foreign(name)) => Err(foreign(what, &name)),
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
