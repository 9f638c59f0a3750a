//! Keyword arguments as [`Options`].

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyString};
use seatwright::{
    CONTEXT_NAMES, Context, Limits, Names, OPTION_NAMES, Operation, Options, Partial, Scalar, find_operation,
};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as WordError, StrDeserializer};

use crate::input::to_json::{self, Bounds};
use crate::input::value::{self as host, DeferredError, Host};
use crate::output::error;

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
    let mut options = Options::default();
    for (name, value) in keywords.into_iter().flatten() {
        let name = name.cast::<PyString>()?;
        let name = name.to_str()?;
        if !set(&mut options, name, &value)? {
            let known = OPTION_NAMES.iter().map(|known| (*known).to_owned()).collect();
            let near = error::suggestion(py, name, known);
            return Err(error::option(py, format!("there is no option {name:?}{near}")));
        }
    }
    Ok(options)
}

/// Sets one option. `Ok(false)`: there is none of this name. `None` leaves it as it is.
///
/// # Errors
/// `OptionError` when the option does not take the value.
pub(crate) fn set(options: &mut Options, name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_none() {
        return Ok(OPTION_NAMES.contains(&name));
    }
    match name {
        "domain" => options.domain = Some(text(name, value)?),
        "user" => options.user = Some(text(name, value)?),
        "site" => options.site = Some(text(name, value)?),
        "profile" => options.profile = Some(text(name, value)?),
        "defaults" => options.defaults = word(name, value)?,
        "unknown" => options.unknown = Some(word(name, value)?),
        "strict" => options.strict = flag(name, value)?,
        "partial" => {
            options.partial = match flag(name, value) {
                Ok(true) => Partial::Yes,
                Ok(false) => Partial::No,
                Err(_) => Partial::Touched(texts(name, value, "true, false or a list of field names")?),
            }
        }
        "complete" => options.complete = flag(name, value)?,
        "empty" => options.empty = word(name, value)?,
        "waive" => options.waive = texts(name, value, "a list of text like \"email-address/required\"")?,
        "limits" => options.limits = limits(value)?,
        "locale" => options.locale = Some(text(name, value)?),
        "context" => options.context = context(value)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn wrong(name: &str, value: &Bound<'_, PyAny>, takes: &str) -> PyErr {
    let given = host::type_name(value);
    error::option(value.py(), format!("the option {name:?} takes {takes}, not {given}"))
}

/// Text, or a whole number, as extensions often are.
fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(string) = value.cast::<PyString>() {
        return Ok(string.to_string_lossy().into_owned());
    }
    match host::read(value, &DeferredError::default()) {
        Host::Scalar(Scalar::Text(text)) => Ok(text.into_owned()),
        Host::Scalar(number @ Scalar::Integer(_)) => Ok(number.to_json()),
        _ => Err(wrong(name, value, "text")),
    }
}

fn word<'de, T: Deserialize<'de>>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    let borrowed = value.cast::<PyString>().ok().and_then(|word| word.to_str().ok());
    let text = borrowed.map_or_else(|| text(name, value).map(Cow::Owned), |text| Ok(Cow::Borrowed(text)))?;
    let reader: StrDeserializer<'_, WordError> = (&*text).into_deserializer();
    T::deserialize(reader).map_err(|refusal| {
        error::option(value.py(), format!("the option {name:?} has a wrong value: {refusal}"))
    })
}

fn flag(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.cast::<PyBool>() {
        Ok(flag) => Ok(flag.is_true()),
        Err(_) => Err(wrong(name, value, "true or false")),
    }
}

fn count<T: TryFrom<u64>>(name: &str, value: &Bound<'_, PyAny>) -> PyResult<T> {
    let number = value.cast::<PyInt>().ok().filter(|_| !value.is_instance_of::<PyBool>());
    number
        .and_then(|number| number.extract::<u64>().ok())
        .and_then(|number| T::try_from(number).ok())
        .ok_or_else(|| wrong(name, value, "a whole number of 0 or more"))
}

fn texts<C: FromIterator<String>>(name: &str, value: &Bound<'_, PyAny>, takes: &str) -> PyResult<C> {
    // A single text is iterable too, and never what was meant.
    let single = value.is_instance_of::<PyString>() || value.is_instance_of::<PyDict>();
    match value.try_iter() {
        Ok(items) if !single => items.map(|item| text(name, &item?)).collect(),
        _ => Err(wrong(name, value, takes)),
    }
}

fn limits(value: &Bound<'_, PyAny>) -> PyResult<Limits> {
    let mut limits = Limits::default();
    inside("limits", value, &["bytes", "text", "depth", "keys", "issues"], |name, path, value| {
        let number = count(path, value)?;
        match name {
            "bytes" => limits.bytes = number,
            "text" => limits.text = number,
            "depth" => limits.depth = number,
            "keys" => limits.keys = number,
            _ => limits.issues = number,
        }
        Ok(())
    })?;
    Ok(limits)
}

fn context(value: &Bound<'_, PyAny>) -> PyResult<Context> {
    let mut context = Context::default();
    inside("context", value, CONTEXT_NAMES, |name, path, value| {
        let known = || texts::<Names>(path, value, "a list of text");
        match name {
            "users" => context.users = known()?,
            "logins" => context.logins = known()?,
            "sites" => context.sites = Some(known()?),
            "sites_left" => context.sites_left = Some(count(path, value)?),
            "domains" => context.domains = Some(known()?),
            "extensions" => context.extensions = known()?,
            "numbers" => context.numbers = Some(known()?),
            "extension_length" => context.extension_length = as_json(path, name, value)?.extension_length,
            "password_rules" => context.password_rules = as_json(path, name, value)?.password_rules,
            "cti" => context.cti = as_json(path, name, value)?.cti,
            "release" => context.release = as_json(path, name, value)?.release,
            "country" => context.country = as_json(path, name, value)?.country,
            _ => context.date_format = as_json(path, name, value)?.date_format,
        }
        Ok(())
    })?;
    Ok(context)
}

/// A context with one key, read by the core as it reads JSON: answers of the vendor's fit as they are.
pub(crate) fn as_json(path: &str, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Context> {
    let trouble = DeferredError::default();
    let json = match host::read(value, &trouble) {
        Host::Scalar(Scalar::Foreign(_) | Scalar::InvalidUnicode) => None,
        Host::Scalar(scalar) => Some(scalar.to_json()),
        nested => to_json::json(nested, Bounds { depth: 8, bytes: 1 << 16 }, &trouble).ok(),
    };
    if let Some(error) = trouble.into_inner() {
        return Err(error);
    }
    let json = json.ok_or_else(|| wrong(path, value, "what JSON can hold"))?;
    let options = Options::from_json(&format!("{{\"context\":{{\"{name}\":{json}}}}}"));
    options.map(|options| options.context).map_err(|refusal| {
        error::option(value.py(), format!("the option {path:?} has a wrong value: {refusal}"))
    })
}

/// Reads the keys of an option that is a dict itself.
fn inside<'py>(
    option: &str,
    value: &Bound<'py, PyAny>,
    known: &[&str],
    mut read: impl FnMut(&str, &str, &Bound<'py, PyAny>) -> PyResult<()>,
) -> PyResult<()> {
    let Some(entries) = crate::input::entries::of_mapping(value, usize::MAX)? else {
        return Err(wrong(option, value, "a dict"));
    };
    for (key, value) in entries {
        let name = key.cast::<PyString>().map(|key| key.to_string_lossy().into_owned());
        match name {
            Ok(name) if known.contains(&&*name) => {
                if !value.is_none() {
                    read(&name, &format!("{option}.{name}"), &value)?;
                }
            }
            _ => {
                let name = name.unwrap_or_else(|_| host::type_name(&key));
                let py = value.py();
                let near =
                    error::suggestion(py, &name, known.iter().map(|name| (*name).to_owned()).collect());
                return Err(error::option(
                    py,
                    format!("there is no option {:?}{near}", format!("{option}.{name}")),
                ));
            }
        }
    }
    Ok(())
}
