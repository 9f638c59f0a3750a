//! What needs no pass: templates, rows that Python holds, extensions that are free.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use seatwright_rows::{SheetOptions, TemplateColumn, template_json, write_template};

use crate::calls::options;
use crate::input::document;
use crate::input::value::DeferredError;
use crate::output::error;

fn columns(
    py: Python<'_>,
    op: &str,
    sheet: &str,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<Vec<TemplateColumn>> {
    let operation = options::find(py, op)?;
    let options = options::read(py, options)?;
    let columns = SheetOptions::from_json(sheet)
        .and_then(|(sheet, _)| seatwright_rows::template(operation, &options, &sheet.beside));
    columns.map_err(|refusal| error::refused(py, &refusal))
}

/// The columns of an empty sheet, as compact JSON. `sheet` are options of a sheet as JSON, of which `beside` counts.
///
/// >>> from seatwright._native import sheet_template_columns
/// >>> sheet_template_columns("netsapiens.site.create", "{}", domain="example.com")[:40]
/// '[{"heading":"Site name","path":"site","r'
#[pyfunction]
#[pyo3(signature = (op, sheet, /, **options))]
pub(crate) fn sheet_template_columns(
    py: Python<'_>,
    op: &str,
    sheet: &str,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<String> {
    Ok(template_json(&columns(py, op, sheet, options)?))
}

/// An empty sheet as CSV, in UTF-8: headings, and an example row. `sheet` as for `sheet_template_columns`.
///
/// >>> from seatwright._native import sheet_template
/// >>> sheet_template("netsapiens.site.create", "{}", ";", False, domain="example.com")[:10]
/// b'Site name;'
#[pyfunction]
#[pyo3(signature = (op, sheet, delimiter, example, /, **options))]
pub(crate) fn sheet_template<'py>(
    py: Python<'py>,
    op: &str,
    sheet: &str,
    delimiter: &str,
    example: bool,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyBytes>> {
    let [delimiter @ (b',' | b';' | b'\t' | b'|')] = delimiter.as_bytes() else {
        return Err(error::option(py, r#""delimiter" takes one of ",", ";", "\t", "|""#.to_owned()));
    };
    let mut out = Vec::new();
    write_template(&columns(py, op, sheet, options)?, *delimiter, example, &mut out);
    Ok(PyBytes::new(py, &out))
}

/// A mapping as a line of JSON. `limit` is how many bytes a row may have. With `mark` a value that JSON cannot represent stands in
/// it as a mark, so that the pass over a sheet names its row and field.
///
/// Raises `TypeError` if `row` is not a mapping, has a key that is not a string, or contains such a value and `mark` is false.
///
/// >>> from seatwright._native import sheet_line
/// >>> sheet_line({"user": 1001, "email": {1}}, "row 1", 1000, True)
/// b'{"user":1001,"email":{"\\u0000":"set"}}\n'
#[pyfunction]
#[pyo3(signature = (row, what, limit, mark, /))]
pub(crate) fn sheet_line<'py>(
    row: &Bound<'py, PyAny>,
    what: &str,
    limit: usize,
    mark: bool,
) -> PyResult<Bound<'py, PyBytes>> {
    let write = if mark { document::marked } else { document::document };
    let is_text = row.is_instance_of::<PyString>() || row.is_instance_of::<PyBytes>();
    let line = if is_text { String::new() } else { write(row, what, limit)? };
    if !line.starts_with('{') {
        let name = row.get_type().name()?;
        return Err(PyTypeError::new_err(format!("{what} must be a dict or another mapping, not {name}")));
    }
    Ok(PyBytes::new(row.py(), [&line, "\n"].concat().as_bytes()))
}

/// The first extension of a range that is not taken; `None` when all are.
///
/// `first` and `last` are digits; the result has as many digits as `first`. `taken` is any object that answers `in`, such as a
/// set of extensions.
///
/// >>> from seatwright import rows
/// >>> rows.next_free("0100", "0199", {"0100", "0101"})
/// '0102'
#[pyfunction]
#[pyo3(signature = (first, last, taken, /))]
pub(crate) fn next_free(first: &str, last: &str, taken: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let raised = DeferredError::default();
    let found = seatwright_rows::next_free(first, last, |extension| match taken.contains(extension) {
        Ok(held) => held,
        Err(error) => {
            raised.borrow_mut().get_or_insert(error);
            false
        }
    });
    raised.into_inner().map_or(Ok(found), Err)
}
