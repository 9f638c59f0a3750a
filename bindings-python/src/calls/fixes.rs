//! `fix`: an input with its fixes applied; `differences`: a record beside the request that should have made it.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::{FixChoice, Limits};

use crate::calls::{options, records, response};
use crate::input::document;
use crate::output::error;

/// Applies fixes that the report over an input offers, and looks at it again.
///
/// `which` is `"certain"`: all that are beyond doubt; or a list of ids, as the issues' `fix["id"]` has them. The keywords
/// are the options of `validate`. The result has the new `input`, the `options` that the fixes set, the `changes` and the
/// `report` over what is left. The input that was given is not changed.
///
/// >>> import seatwright
/// >>> about = {"domain": "example.com", "defaults": "none", "partial": True}
/// >>> given = {"timezone": "US/Eastern", "departmnt": "Sales"}
/// >>> fixed = seatwright.fix("netsapiens.user.create", given, **about)
/// >>> fixed["input"], [issue["fix"]["id"] for issue in fixed["report"]["issues"]]
/// ({'time-zone': 'US/Eastern', 'departmnt': 'Sales'}, ['departmnt/unknown_field/rename'])
/// >>> chosen = ["departmnt/unknown_field/rename"]
/// >>> seatwright.fix("netsapiens.user.create", fixed["input"], chosen, **about)["input"]
/// {'time-zone': 'US/Eastern', 'department': 'Sales'}
#[pyfunction]
#[pyo3(signature = (op, input, which=None, /, *, loads=None, **options))]
pub(crate) fn fix<'py>(
    py: Python<'py>,
    op: &str,
    input: &Bound<'py, PyAny>,
    which: Option<&Bound<'py, PyAny>>,
    loads: Option<&Bound<'py, PyAny>>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = options::read(py, options)?;
    let choice = match which {
        None => FixChoice::Certain,
        Some(which) if which.eq("certain")? => FixChoice::Certain,
        Some(which) => {
            let ids = which
                .extract()
                .map_err(|_| error::option(py, "fixes are \"certain\" or a list of their ids".to_owned()))?;
            FixChoice::Ids(ids)
        }
    };
    let input = document::document(input, "the input", options.limits.bytes)?;
    records::finish(py, loads, || seatwright::fix(op, &input, &choice, &options).map(|fixed| fixed.to_json()))
}

/// Which values that were sent the record does not have.
///
/// `record` is what the server returns, `request` a request, a dict with its `body`, or the payload that was sent. Other
/// names, types and separators are no difference. What the record does not show is `not_in_record`, which proves nothing.
/// Of secrets only that they differ is said.
///
/// >>> import seatwright
/// >>> sent = {"user": "1004", "name-first-name": "Anna"}
/// >>> seatwright.differences("netsapiens.user.create", {"user": 1004, "name-first-name": "Ann"}, sent)
/// [{'path': ['name-first-name'], 'reason': 'different', 'sent': 'Anna', 'stored': 'Ann'}]
#[pyfunction]
#[pyo3(signature = (op, record, request, /, *, loads=None))]
pub(crate) fn differences<'py>(
    py: Python<'py>,
    op: &str,
    record: &Bound<'py, PyAny>,
    request: &Bound<'py, PyAny>,
    loads: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let record = document::document(record, "the record", Limits::default().bytes)?;
    let body = response::sent(request)?.body.unwrap_or_else(|| "null".to_owned());
    records::finish(py, loads, || {
        let found = seatwright::differences(op, &record, &body)?;
        Ok(seatwright::differences_json(&found))
    })
}
