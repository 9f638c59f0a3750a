//! Inputs that belong to another call, with the call that takes them.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyByteArray, PyBytes, PyString, PyType};

use crate::input::value::{self as host, DeferredError, Host};

/// `OptionError`: the program is wrong, not the data.
pub(crate) fn error(py: Python<'_>, message: String) -> PyErr {
    static TYPE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    match TYPE.import(py, "seatwright.errors", "OptionError").and_then(|class| class.call1((message,))) {
        Ok(error) => PyErr::from_value(error),
        Err(error) => error,
    }
}

/// An input that is no record, where another call or another form of it is meant.
///
/// # Errors
/// `OptionError` for JSON text, a list and a table.
pub(crate) fn no_record(input: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = input.py();
    if input.is_instance_of::<PyString>()
        || input.is_instance_of::<PyBytes>()
        || input.is_instance_of::<PyByteArray>()
    {
        let name = host::type_name(input);
        let calls = "is_valid_json, validate_json, normalize_json, build_json";
        return Err(error(py, format!("the input is {name}: JSON text goes to the calls {calls}")));
    }
    if matches!(host::read(input, &DeferredError::default()), Host::List(_)) {
        let name = host::type_name(input);
        return Err(error(py, format!("the input is a {name}: call this once for each record in it")));
    }
    no_table(input, "call this for each of its rows")
}

/// A table of rows is no list of records, though it can be iterated: over its columns.
///
/// # Errors
/// `OptionError` that says what to pass.
pub(crate) fn no_table(value: &Bound<'_, PyAny>, instead: &str) -> PyResult<()> {
    let py = value.py();
    let class = value.get_type();
    let module = class.module()?;
    let library = module.to_string_lossy().split('.').next().unwrap_or_default().to_owned();
    let rows = match (&*library, &*class.name()?.to_string_lossy()) {
        ("pandas", "DataFrame") => "to_dict(\"records\")",
        ("polars", "DataFrame") => "to_dicts()",
        ("pyarrow", "Table" | "RecordBatch") => "to_pylist()",
        _ => return Ok(()),
    };
    Err(error(py, format!("the input is a table; {instead}: {rows}")))
}
