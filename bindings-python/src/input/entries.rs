//! The keys and values of a mapping, taken out before anything is looked at.
//!
//! The references are strong, so the text in them can be borrowed for a whole call, whatever Python code a
//! conversion runs in between.

use std::cell::OnceCell;

use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{PyDict, PyMapping, PyString, PyTuple, PyType};

/// A key and its value.
pub(crate) type Entry<'py> = (Bound<'py, PyAny>, Bound<'py, PyAny>);

/// The entries of a dict, at most `max`. Runs no Python code: a subclass is read as the dict that it is.
pub(crate) fn of_dict<'py>(dict: &Bound<'py, PyDict>, max: usize) -> Vec<Entry<'py>> {
    with_critical_section(dict, || {
        let mut entries = Vec::with_capacity(dict.len().min(max));
        entries.extend(dict.iter().take(max));
        entries
    })
}

/// The entries of a dict or of another mapping, by its `items()`; `None` when it is no mapping.
///
/// # Errors
/// What the mapping's own code raises.
pub(crate) fn of_mapping<'py>(object: &Bound<'py, PyAny>, max: usize) -> PyResult<Option<Vec<Entry<'py>>>> {
    if let Ok(dict) = object.cast::<PyDict>() {
        return Ok(Some(of_dict(dict, max)));
    }
    if let Ok(mapping) = object.cast::<PyMapping>() {
        let items = mapping.call_method0(pyo3::intern!(object.py(), "items"))?;
        return items.try_iter()?.take(max).map(|pair| pair?.extract()).collect::<PyResult<_>>().map(Some);
    }
    of_row(object, max)
}

/// The entries of a row as other libraries hold it: a named tuple, a dataclass, `sqlite3.Row`, a `Series` of pandas.
fn of_row<'py>(object: &Bound<'py, PyAny>, max: usize) -> PyResult<Option<Vec<Entry<'py>>>> {
    let py = object.py();
    // A class is no row of itself.
    if object.is_instance_of::<PyType>() {
        return Ok(None);
    }
    let class = object.get_type();
    for (names, tuple) in [("_fields", true), ("__dataclass_fields__", false)] {
        if let Some(names) = class.getattr_opt(names)?
            && tuple == object.is_instance_of::<PyTuple>()
        {
            let names = names.try_iter()?.take(max).collect::<PyResult<Vec<_>>>()?;
            let entry = |name: Bound<'py, PyAny>| {
                let value = object.getattr(name.cast::<PyString>()?)?;
                Ok((name, value))
            };
            return names.into_iter().map(entry).collect::<PyResult<_>>().map(Some);
        }
    }
    let module = class.module()?;
    let library = module.to_string_lossy().split('.').next().unwrap_or_default().to_owned();
    let is_row =
        matches!((&*library, &*class.name()?.to_string_lossy()), ("sqlite3", "Row") | ("pandas", "Series"));
    if !is_row {
        return Ok(None);
    }
    let keys = object.call_method0(pyo3::intern!(py, "keys"))?;
    let entry = |key: PyResult<Bound<'py, PyAny>>| {
        let key = key?;
        let value = object.get_item(&key)?;
        Ok((key, value))
    };
    keys.try_iter()?.take(max).map(entry).collect::<PyResult<_>>().map(Some)
}

/// Entries of inner mappings and items of lists, kept as long as the outer ones.
#[derive(Default)]
pub(crate) struct Held<'py> {
    entries: OnceCell<Vec<Entry<'py>>>,
    next: OnceCell<Box<Held<'py>>>,
}

impl<'py> Held<'py> {
    /// Keeps entries and lends them.
    pub(crate) fn keep(&self, entries: Vec<Entry<'py>>) -> &[Entry<'py>] {
        let mut place = self;
        while place.entries.get().is_some() {
            place = place.next.get_or_init(Box::default);
        }
        place.entries.get_or_init(|| entries)
    }
}
