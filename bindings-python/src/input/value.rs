//! One Python object as a [`Scalar`].

use std::borrow::Cow;
use std::cell::RefCell;

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple, PyType};
use seatwright::Scalar;

/// How often an enum member's value may be another member.
const UNWRAPS: usize = 8;

/// Where an exception waits that is none of the input's business, such as `KeyboardInterrupt`.
pub(crate) type DeferredError = RefCell<Option<PyErr>>;

/// What an object is.
pub(crate) enum Host<'a, 'py> {
    /// A single value.
    Scalar(Scalar<'a>),
    /// A list or tuple.
    List(Bound<'py, PyAny>),
    /// A dict or another mapping.
    Mapping(Bound<'py, PyAny>),
}

/// Reads an object. The types of JSON come first and run no Python code.
#[inline]
pub(crate) fn read<'a, 'py>(object: &'a Bound<'py, PyAny>, trouble: &DeferredError) -> Host<'a, 'py> {
    if let Ok(string) = object.cast_exact::<PyString>() {
        return Host::Scalar(text(string));
    }
    if object.is_none() {
        return Host::Scalar(Scalar::Null);
    }
    if let Ok(flag) = object.cast_exact::<PyBool>() {
        return Host::Scalar(Scalar::Bool(flag.is_true()));
    }
    if let Ok(number) = object.cast_exact::<PyInt>() {
        return Host::Scalar(integer(number));
    }
    rare(object, trouble)
}

/// A `datetime.date` as ISO text. Not a `datetime`, whose time would be lost, and no subclass, whose code would run.
pub(crate) fn day(object: &Bound<'_, PyAny>) -> Option<String> {
    static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let date = DATE.import(object.py(), "datetime", "date").ok()?;
    if !object.get_type().is(date) {
        return None;
    }
    object.call_method0("isoformat").ok()?.extract().ok()
}

#[cold]
fn rare<'a, 'py>(object: &'a Bound<'py, PyAny>, trouble: &DeferredError) -> Host<'a, 'py> {
    if let Some(host) = json_like(object) {
        return host;
    }
    foreign(object.clone()).unwrap_or_else(|error| {
        blame(error, object.py(), trouble);
        Host::Scalar(Scalar::Foreign(Cow::Owned(type_name(object))))
    })
}

/// Subclasses of JSON's types, by value, and its containers. Runs no Python code.
fn json_like<'a, 'py>(object: &'a Bound<'py, PyAny>) -> Option<Host<'a, 'py>> {
    if object.is_none() {
        return Some(Host::Scalar(Scalar::Null));
    }
    if let Ok(flag) = object.cast_exact::<PyBool>() {
        return Some(Host::Scalar(Scalar::Bool(flag.is_true())));
    }
    if let Ok(string) = object.cast::<PyString>() {
        return Some(Host::Scalar(text(string)));
    }
    if let Ok(number) = object.cast::<PyInt>() {
        return Some(Host::Scalar(integer(number)));
    }
    if let Ok(number) = object.cast::<PyFloat>() {
        return Some(Host::Scalar(float(number)));
    }
    if object.is_instance_of::<PyDict>() {
        return Some(Host::Mapping(object.clone()));
    }
    if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
        return Some(Host::List(object.clone()));
    }
    None
}

/// An exception out of a value's own code makes that value foreign; one that is about the program is kept, to be
/// raised.
pub(crate) fn blame(error: PyErr, py: Python<'_>, trouble: &DeferredError) {
    if !error.is_instance_of::<PyException>(py) {
        trouble.borrow_mut().get_or_insert(error);
    }
}

/// Objects that only their own code can read.
fn foreign(mut object: Bound<'_, PyAny>) -> PyResult<Host<'static, '_>> {
    static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    static INDEX: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = object.py();
    let members = ENUM.import(py, "enum", "Enum")?;
    for _ in 0..UNWRAPS {
        if !object.is_instance(members)? {
            break;
        }
        object = object.getattr(pyo3::intern!(py, "value"))?;
        if let Some(host) = json_like(&object) {
            return Ok(inner(host));
        }
    }
    let decimal = DECIMAL.import(py, "decimal", "Decimal")?;
    if object.is_instance(decimal)? {
        let spelling = decimal.call_method1(pyo3::intern!(py, "__str__"), (&object,))?;
        return Ok(Host::Scalar(decimal_scalar(&spelling.extract::<String>()?)));
    }
    if object.is_instance_of::<PyMapping>() {
        return Ok(Host::Mapping(object));
    }
    if let Some(host) = scientific(&object)? {
        return Ok(host);
    }
    if object.hasattr(pyo3::intern!(py, "__index__"))? && !object.is_instance_of::<PyType>() {
        let number = INDEX.import(py, "operator", "index")?.call1((&object,))?;
        return Ok(Host::Scalar(owned(integer(number.cast::<PyInt>()?))));
    }
    Ok(Host::Scalar(Scalar::Foreign(Cow::Owned(type_name(&object)))))
}

/// The scalars of pandas, numpy and Arrow, told by the module of their type: none of these is imported here. `None` for
/// anything else.
fn scientific<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Host<'static, 'py>>> {
    let py = object.py();
    let class = object.get_type();
    let module = class.module()?;
    let module = module.to_string_lossy();
    let library = module.split('.').next().unwrap_or_default();
    let plain = match (library, &*class.name()?.to_string_lossy()) {
        ("pandas", "NAType" | "NaTType") => return Ok(Some(Host::Scalar(Scalar::Null))),
        // A scalar of numpy has no parts; an array has, and `item` of it may be anything.
        ("numpy", "ndarray") => return Ok(None),
        ("numpy", _) => object.call_method0(pyo3::intern!(py, "item"))?,
        ("pyarrow", _) if object.hasattr(pyo3::intern!(py, "as_py"))? => {
            object.call_method0(pyo3::intern!(py, "as_py"))?
        }
        _ => return Ok(None),
    };
    // `numpy.datetime64("NaT")` is `None` as an item, and a day of them a `date`.
    Ok(json_like(&plain).map(inner))
}

fn inner<'py>(host: Host<'_, 'py>) -> Host<'static, 'py> {
    match host {
        Host::Scalar(scalar) => Host::Scalar(owned(scalar)),
        Host::List(list) => Host::List(list),
        Host::Mapping(mapping) => Host::Mapping(mapping),
    }
}

fn owned(scalar: Scalar<'_>) -> Scalar<'static> {
    let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
    match scalar {
        Scalar::Null => Scalar::Null,
        Scalar::Bool(flag) => Scalar::Bool(flag),
        Scalar::Integer(number) => Scalar::Integer(number),
        Scalar::InvalidUnicode => Scalar::InvalidUnicode,
        Scalar::Number(text) => Scalar::Number(own(text)),
        Scalar::Text(text) => Scalar::Text(own(text)),
        Scalar::List(text) => Scalar::List(own(text)),
        Scalar::Object(text) => Scalar::Object(own(text)),
        Scalar::Foreign(text) => Scalar::Foreign(own(text)),
    }
}

/// Borrows the text; only a lone surrogate has no UTF-8.
pub(crate) fn text<'a>(string: &'a Bound<'_, PyString>) -> Scalar<'a> {
    string.to_str().map_or(Scalar::InvalidUnicode, |text| Scalar::Text(Cow::Borrowed(text)))
}

/// UTF-8, where a lone surrogate stands as if it were a character.
pub(crate) fn wtf8(string: &Bound<'_, PyString>) -> Vec<u8> {
    let py = string.py();
    py.get_type::<PyString>()
        .call_method1(pyo3::intern!(py, "encode"), (string, "utf-8", "surrogatepass"))
        .and_then(|bytes| bytes.extract())
        .unwrap_or_default()
}

fn integer<'a>(number: &Bound<'_, PyInt>) -> Scalar<'a> {
    match number.extract() {
        Ok(small) => Scalar::Integer(small),
        // `int`'s own spelling: a subclass may have another. Python refuses to write thousands of digits.
        Err(_) => match own_repr::<PyInt>(number) {
            Ok(digits) => Scalar::Number(Cow::Owned(digits)),
            Err(_) => Scalar::Foreign(Cow::Borrowed("number of too many digits")),
        },
    }
}

fn float<'a>(number: &Bound<'_, PyFloat>) -> Scalar<'a> {
    let value = number.value();
    // What data frames and number crunchers write for a value that is not there.
    if value.is_nan() {
        return Scalar::Null;
    }
    if value.is_infinite() {
        return Scalar::Foreign(Cow::Borrowed("infinity"));
    }
    own_repr::<PyFloat>(number)
        .map_or(Scalar::Foreign(Cow::Borrowed("float")), |spelling| Scalar::Number(Cow::Owned(spelling)))
}

/// The `repr` of the built-in type, without a subclass's say.
fn own_repr<T: pyo3::PyTypeInfo>(object: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = object.py();
    py.get_type::<T>().call_method1(pyo3::intern!(py, "__repr__"), (object,))?.extract()
}

fn decimal_scalar(spelling: &str) -> Scalar<'static> {
    let bare = spelling.trim_start_matches('-');
    if bare.starts_with(|first: char| first.is_ascii_digit()) {
        Scalar::Number(Cow::Owned(spelling.to_owned()))
    } else if bare.starts_with("Inf") {
        Scalar::Foreign(Cow::Borrowed("infinity"))
    } else {
        Scalar::Null
    }
}

/// The name of an object's type, fit for a message.
pub(crate) fn type_name(object: &Bound<'_, PyAny>) -> String {
    let name = object.get_type().name().ok();
    let name = name.as_ref().map(|name| name.to_string_lossy()).unwrap_or_default();
    let name: String =
        name.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).take(64).collect();
    if name.is_empty() { "object".to_owned() } else { name }
}
