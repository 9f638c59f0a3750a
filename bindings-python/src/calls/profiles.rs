//! A server's own OpenAPI document: beside the tables, and as a profile.

#![expect(
    clippy::doc_link_with_quotes,
    clippy::doc_markdown,
    reason = "docstrings of Python, with examples in Python"
)]

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use seatwright::OpenApiError;

use crate::calls::records::finish_with;
use crate::input::document;
use crate::output::error;

/// More than the core reads, so that it says so itself.
const MOST: usize = 64 << 20;

/// Registers a server's own OpenAPI document as a profile: from then on `profile=` takes its name in every call of this process.
///
/// `document` is the path of a file (`pathlib.Path`), JSON text as str or bytes, or the dict that it holds. A NetSapiens server has
/// its document under `/ns-api/webroot/openapi/openapi.json`. `name` has 1 to 64 letters of a to z, digits, `.`, `_` and `-`.
/// The result lists the `operations` that have the profile, each with the one of the library that it starts from, and all
/// `differences` with `applied`, and a `reason` where the table stays: secrets, emergency numbers and roles keep what the table
/// states of them, and a limit becomes no looser.
///
/// A process can register 16 documents; the same one under the same name changes nothing. A pickled operation keeps the name
/// alone, so another process registers the document itself.
///
/// >>> import seatwright
/// >>> schema = {"required": ["site"], "properties": {"site": {"type": "string"}, "floor": {"type": "integer", "maximum": 9}}}
/// >>> body = {"content": {"application/json": {"schema": schema}}}
/// >>> document = {"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": body}}}}
/// >>> profile = seatwright.profile_from_openapi(document, "tower")
/// >>> profile["operations"]
/// [{'operation': 'netsapiens.site.create', 'profile': 'reference'}]
/// >>> [(one["field"], one["applied"]) for one in profile["differences"] if one.get("theirs") == "integer"]
/// [('floor', True)]
/// >>> about = {"domain": "example.com", "defaults": "none", "profile": profile["name"]}
/// >>> request = seatwright.build("createSite", {"site": "Main", "floor": "7"}, **about)
/// >>> request.body
/// b'{"site":"Main","floor":7}'
#[pyfunction]
#[pyo3(signature = (document, name, /))]
pub(crate) fn profile_from_openapi<'py>(
    py: Python<'py>,
    document: &Bound<'py, PyAny>,
    name: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let text = text_of(document)?;
    finish_with(
        py,
        None,
        || seatwright::profile_from_openapi(text.as_bytes(), name).map(|profile| profile.to_json()),
        refused,
    )
}

/// How a server's own OpenAPI document differs from the tables. Nothing is registered.
///
/// `document` is given as to `profile_from_openapi`. Of each operation that both know the result has the nearest profile, and
/// every difference to it: names, types, closed lists, limits, defaults, what is required and what is read-only.
///
/// >>> import seatwright
/// >>> schema = {"properties": {"site": {"type": "string", "maxLength": 20}}}
/// >>> body = {"content": {"application/json": {"schema": schema}}}
/// >>> document = {"openapi": "3.1.0", "paths": {"/domains/{domain}/sites": {"post": {"requestBody": body}}}}
/// >>> report = seatwright.openapi_differences(document)
/// >>> next(one for one in report["differences"] if one["kind"] == "max_length")
/// {'operation': 'netsapiens.site.create', 'field': 'site', 'kind': 'max_length', 'theirs': '20'}
#[pyfunction]
#[pyo3(signature = (document, /))]
pub(crate) fn openapi_differences<'py>(
    py: Python<'py>,
    document: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let text = text_of(document)?;
    finish_with(
        py,
        None,
        || seatwright::openapi_differences(text.as_bytes()).map(|report| report.to_json()),
        refused,
    )
}

/// The document as text; a path is read.
fn text_of(given: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = given.py();
    if given.hasattr(pyo3::intern!(py, "__fspath__"))? {
        let path = py.import("pathlib")?.getattr("Path")?.call1((given,))?;
        return document::document(&path.call_method0("read_bytes")?, "the document", MOST);
    }
    document::document(given, "the document", MOST)
}

/// A name that cannot be is a mistake of the program; all else is one of the document.
fn refused(py: Python<'_>, refusal: &OpenApiError) -> PyErr {
    match refusal {
        OpenApiError::Name(_)
        | OpenApiError::OwnName(_)
        | OpenApiError::NameTaken(_)
        | OpenApiError::TooMany(_) => error::option(py, refusal.to_string()),
        _ => PyValueError::new_err(refusal.to_string()),
    }
}
