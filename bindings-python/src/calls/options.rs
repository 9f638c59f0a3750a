//! Options as Python holds them, for the one reader of options, which is the core's.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyMapping, PyString};
use seatwright::{FromOption, Operation, OptionError, OptionValue, Options, Read, Scalar, find_operation};

use crate::input::entries::{self, Entry};
use crate::input::to_json::{self, Bounds};
use crate::input::value::{self as host, DeferredError, Host};
use crate::output::error;

/// No answer has more headers; a header object without end is not followed.
const HEADERS: usize = 10_000;

/// The operation of this id or vendor's name.
///
/// # Errors
/// `OptionError` with the nearest id.
pub(crate) fn find(py: Python<'_>, name: &str) -> PyResult<&'static Operation> {
    find_operation(name).map_err(|refusal| error::refused(py, &refusal))
}

/// Options from keyword arguments.
///
/// # Errors
/// `OptionError` for an unknown name or a value that the option does not take.
pub(crate) fn read(py: Python<'_>, keywords: Option<&Bound<'_, PyDict>>) -> PyResult<Options> {
    let Some(keywords) = keywords else { return Ok(Options::default()) };
    read_with(py, What::Object(keywords.clone().into_any()), |value| Options::from_value(value))
}

/// Options from keyword arguments that were told apart from others.
///
/// # Errors
/// As [`read`].
pub(crate) fn of_entries(py: Python<'_>, keywords: &[Entry<'_>]) -> PyResult<Options> {
    read_with(py, What::Keywords(keywords), |value| Options::from_value(value))
}

/// One option by its name; all options of a call where the name is empty.
///
/// # Errors
/// As [`read`].
pub(crate) fn one<T: FromOption>(py: Python<'_>, name: &str, what: What<'_, '_>) -> PyResult<T> {
    read_with(py, what, |value| seatwright::option_from_value(name, value))
}

/// Reads options by any reader of the core.
///
/// # Errors
/// `OptionError`, or what the value's own code raises.
pub(crate) fn read_with<T>(
    py: Python<'_>,
    what: What<'_, '_>,
    read: impl FnOnce(&Value<'_, '_>) -> Result<T, OptionError>,
) -> PyResult<T> {
    let trouble = DeferredError::default();
    let options = read(&Value { what, trouble: &trouble });
    if let Some(error) = trouble.into_inner() {
        return Err(error);
    }
    options.map_err(|refusal| error::refused(py, &refusal))
}

/// Where the value of an option comes from.
pub(crate) enum What<'a, 'py> {
    /// Any object.
    Object(Bound<'py, PyAny>),
    /// Headers and what is in them: text may be bytes, and HTTP clients have mappings that are registered as none.
    Headers(Bound<'py, PyAny>),
    /// Keyword arguments.
    Keywords(&'a [Entry<'py>]),
}

/// A value of an option.
pub(crate) struct Value<'a, 'py> {
    what: What<'a, 'py>,
    /// What the value's own code raised: it is raised again after the reading.
    trouble: &'a DeferredError,
}

impl<'py> Value<'_, 'py> {
    const fn object(&self) -> Option<&Bound<'py, PyAny>> {
        match &self.what {
            What::Object(object) | What::Headers(object) => Some(object),
            What::Keywords(_) => None,
        }
    }

    /// A value inside this one.
    fn inner(&self, object: Bound<'py, PyAny>) -> Self {
        let is_headers = matches!(self.what, What::Headers(_));
        let what = if is_headers { What::Headers(object) } else { What::Object(object) };
        Self { what, trouble: self.trouble }
    }

    fn scalar<T>(&self, read: impl FnOnce(Scalar<'_>) -> Option<T>) -> Option<T> {
        match host::read(self.object()?, self.trouble) {
            Host::Scalar(scalar) => read(scalar),
            Host::List(_) | Host::Mapping(_) => None,
        }
    }

    /// Stops the reading.
    fn raise<T>(&self, error: PyErr) -> Read<T> {
        self.trouble.borrow_mut().get_or_insert(error);
        Err(String::new())
    }

    fn entries(&self) -> PyResult<Option<Vec<Entry<'py>>>> {
        match &self.what {
            What::Object(object) => entries::of_mapping(object, usize::MAX),
            What::Keywords(entries) => Ok(Some(entries.to_vec())),
            What::Headers(object) => {
                if !has_items(object)? {
                    return Ok(None);
                }
                let items = object.call_method0(pyo3::intern!(object.py(), "items"))?;
                let entries = items.try_iter()?.take(HEADERS + 1).map(|pair| pair?.extract());
                entries.collect::<PyResult<_>>().map(Some)
            }
        }
    }

    fn each_member(&self, entries: &[Entry<'py>], each: &mut dyn FnMut(&str, &Self) -> Read<()>) -> Read<()> {
        self.bounded(entries.len())?;
        for (key, value) in entries {
            let value = self.inner(value.clone());
            let Ok(text) = key.cast::<PyString>() else {
                match self.inner(key.clone()).with_str(str::to_owned) {
                    Some(name) => each(&name, &value)?,
                    None if matches!(self.what, What::Headers(_)) => {
                        return self
                            .raise(error::option(key.py(), "the name of a header must be text".to_owned()));
                    }
                    None => each(&host::type_name(key), &value)?,
                }
                continue;
            };
            match text.to_str() {
                Ok(name) => each(name, &value)?,
                Err(_) => each(&text.to_string_lossy(), &value)?,
            }
        }
        Ok(())
    }

    fn bounded(&self, count: usize) -> Read<()> {
        match &self.what {
            What::Headers(object) if count > HEADERS => {
                self.raise(error::option(object.py(), format!("there are more than {HEADERS} headers")))
            }
            _ => Ok(()),
        }
    }
}

/// Whether it is a mapping, or an object of an HTTP client that is like one.
fn has_items(object: &Bound<'_, PyAny>) -> PyResult<bool> {
    let items = object.getattr_opt(pyo3::intern!(object.py(), "items"))?;
    Ok(items.is_some_and(|items| object.is_instance_of::<PyMapping>() || items.is_callable()))
}

impl OptionValue for Value<'_, '_> {
    const NULL_IS_ABSENT: bool = true;

    fn is_null(&self) -> bool {
        self.object().is_some_and(PyAnyMethods::is_none)
    }

    fn with_str<T>(&self, read: impl FnOnce(&str) -> T) -> Option<T> {
        let object = self.object()?;
        if let Ok(text) = object.cast::<PyString>() {
            return match text.to_str() {
                Ok(text) => Some(read(text)),
                // What a server sent is read as far as it goes; an option with half a character is a mistake.
                Err(_) if matches!(self.what, What::Headers(_)) => Some(read(&text.to_string_lossy())),
                Err(_) => None,
            };
        }
        if let (What::Headers(_), Ok(bytes)) = (&self.what, object.cast::<PyBytes>()) {
            return Some(read(&String::from_utf8_lossy(bytes.as_bytes())));
        }
        self.scalar(|scalar| if let Scalar::Text(text) = scalar { Some(read(&text)) } else { None })
    }

    fn as_bool(&self) -> Option<bool> {
        self.object()?.cast::<PyBool>().ok().map(PyBoolMethods::is_true)
    }

    fn as_u64(&self) -> Option<u64> {
        let object = self.object()?;
        if let Ok(number) = object.cast_exact::<PyInt>() {
            return number.extract().ok();
        }
        self.scalar(|scalar| match scalar {
            Scalar::Integer(number) => u64::try_from(number).ok(),
            Scalar::Number(spelling) => spelling.parse().ok(),
            _ => None,
        })
    }

    fn items(&self, each: &mut dyn FnMut(&Self) -> Read<()>) -> Option<Read<()>> {
        let object = self.object()?;
        // Text, bytes and mappings can be iterated too, and never are what was meant.
        let single = object.is_instance_of::<PyString>()
            || object.is_instance_of::<PyBytes>()
            || object.is_instance_of::<PyByteArray>()
            || object.is_instance_of::<PyMapping>();
        let like_headers = || matches!(self.what, What::Headers(_)) && has_items(object).unwrap_or_default();
        if single || like_headers() {
            return None;
        }
        let items = object.try_iter().ok()?;
        let read = items.enumerate().try_for_each(|(at, item)| match item {
            Ok(item) => self.bounded(at).and_then(|()| each(&self.inner(item))),
            Err(error) => self.raise(error),
        });
        Some(read)
    }

    fn members(&self, each: &mut dyn FnMut(&str, &Self) -> Read<()>) -> Option<Read<()>> {
        match self.entries() {
            Ok(Some(entries)) => Some(self.each_member(&entries, each)),
            Ok(None) => None,
            Err(error) => Some(self.raise(error)),
        }
    }

    fn to_json(&self) -> Option<String> {
        match host::read(self.object()?, self.trouble) {
            Host::Scalar(Scalar::Foreign(_) | Scalar::InvalidUnicode) => None,
            Host::Scalar(scalar) => Some(scalar.to_json()),
            nested => to_json::json(nested, Bounds { depth: 300, bytes: 1 << 30 }, self.trouble).ok(),
        }
    }

    fn type_name(&self) -> String {
        let Some(object) = self.object() else { return "object".to_owned() };
        let name = match host::read(object, self.trouble) {
            Host::Scalar(Scalar::Foreign(name)) => return name.into_owned(),
            Host::Scalar(Scalar::Null) => "null",
            Host::Scalar(Scalar::Bool(_)) => "boolean",
            Host::Scalar(Scalar::Integer(_) | Scalar::Number(_)) => "number",
            Host::Scalar(Scalar::Text(_)) => "text",
            Host::Scalar(Scalar::InvalidUnicode) => "text with a lone surrogate",
            Host::List(_) | Host::Scalar(Scalar::List(_)) => "list",
            Host::Mapping(_) | Host::Scalar(Scalar::Object(_)) => "object",
        };
        name.to_owned()
    }
}
