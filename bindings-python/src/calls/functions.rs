//! The ladder of calls as module functions.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use seatwright::OPERATIONS;

use crate::bound::{As, BoundOperation};
use crate::calls::operation::Operation;
use crate::calls::{options, results, verb_cache};
use crate::output::report::Report;
use crate::output::request::Request;

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

type Keywords<'a, 'py> = &'a Bound<'py, PyDict>;

/// The operation with these options: the one of the call before if that had the same.
fn bound(py: Python<'_>, op: &str, keywords: Option<Keywords<'_, '_>>) -> PyResult<Arc<BoundOperation>> {
    let operation = options::find(py, op)?;
    if let Some(bound) = keywords.and_then(|keywords| verb_cache::known(operation, keywords)) {
        return Ok(bound);
    }
    let options = options::read(py, keywords)?;
    let given: Vec<_> = keywords.into_iter().flatten().collect();
    match verb_cache::bound(py, operation, &options, &given)? {
        Some(bound) => Ok(bound),
        None => Ok(Arc::new(BoundOperation::unchecked(operation, options))),
    }
}

fn with<T>(
    py: Python<'_>,
    op: &str,
    keywords: Option<Keywords<'_, '_>>,
    call: impl FnOnce(&Arc<BoundOperation>) -> PyResult<T>,
) -> PyResult<T> {
    call(&bound(py, op, keywords)?)
}

/// Whether a request can be built. The cheapest call: it stops at the first error.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
/// >>> seatwright.is_valid("netsapiens.user.create", ann, domain="example.com")
/// True
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn is_valid(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<bool> {
    with(input.py(), op, options, |bound| results::is_valid(bound, input, As::Object))
}

/// `is_valid` of JSON text.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.
///
/// >>> import seatwright
/// >>> seatwright.is_valid_json("netsapiens.site.create", '{"site": ""}', domain="example.com")
/// False
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn is_valid_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<bool> {
    with(text.py(), op, options, |bound| results::is_valid(bound, text, As::Json))
}

/// Every issue at once, and what normalizing would change, as a `Report`.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
/// >>> report = seatwright.validate("netsapiens.user.create", ann | {"time-zone": "US/Estern"}, domain="example.com")
/// >>> report.ok, [issue.code for issue in report.errors]
/// (False, ['invalid_choice'])
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn validate(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Report> {
    with(input.py(), op, options, |bound| results::validate(bound, input, As::Object))
}

/// `validate` of JSON text. Text that is no JSON is an issue with line and column, not an exception.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.
///
/// >>> import seatwright
/// >>> report = seatwright.validate_json("netsapiens.site.create", '{"site": ', domain="example.com")
/// >>> [issue.code for issue in report.errors]
/// ['bad_json']
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn validate_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Report> {
    with(text.py(), op, options, |bound| results::validate(bound, text, As::Json))
}

/// The report and, when nothing is wrong, the payload as a dict in the vendor's order; else `None`.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> report, payload = seatwright.normalize("netsapiens.site.create", {"site": " New York "}, domain="example.com", defaults="none")
/// >>> payload
/// {'site': 'New York'}
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn normalize<'py>(
    op: &str,
    input: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(input.py(), op, options, |bound| results::normalize(bound, input, As::Object))
}

/// `normalize` of JSON text.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.
///
/// >>> import seatwright
/// >>> seatwright.normalize_json("netsapiens.site.create", '{"site": "A"}', domain="example.com", defaults="none")[1]
/// {'site': 'A'}
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn normalize_json<'py>(
    op: &str,
    text: Any<'_, 'py>,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<(Report, Option<Bound<'py, PyAny>>)> {
    with(text.py(), op, options, |bound| results::normalize(bound, text, As::Json))
}

/// The request to send.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `input` is a dict or another mapping with at most `limits["keys"]` keys (1,000 unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors. Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> ann = {"user": 1004, "name-first-name": "Ann", "name-last-name": "Smith", "email": "ann@example.com"}
/// >>> request = seatwright.build("netsapiens.user.create", ann, domain="example.com", defaults="required")
/// >>> request.method, request.path
/// ('POST', '/ns-api/v2/domains/example.com/users')
#[pyfunction]
#[pyo3(signature = (op, input, /, **options))]
pub(crate) fn build(op: &str, input: Any<'_, '_>, options: Option<Keywords<'_, '_>>) -> PyResult<Request> {
    with(input.py(), op, options, |bound| results::build_again(bound, input))
}

/// `build` of JSON text.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// `text` is JSON as str, bytes or bytearray, at most `limits["bytes"]` bytes (1 MiB unless said otherwise).
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `ValidationError` with the report when the input has errors. Raises `OptionError` for an unknown operation or option, or a value that an option does not take. Raises `TypeError` when `text` is none of these.
///
/// >>> import seatwright
/// >>> seatwright.build_json("netsapiens.site.create", '{"site": "A"}', domain="example.com", defaults="none").body
/// b'{"site":"A"}'
#[pyfunction]
#[pyo3(signature = (op, text, /, **options))]
pub(crate) fn build_json(
    op: &str,
    text: Any<'_, '_>,
    options: Option<Keywords<'_, '_>>,
) -> PyResult<Request> {
    with(text.py(), op, options, |bound| results::build(bound, text, As::Json))
}

/// The form as data: fields with labels, help, kinds, choices, limits and groups.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> field = seatwright.describe("netsapiens.site.create")["fields"][0]
/// >>> field["name"], field["required"]
/// ('site', True)
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn describe<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyAny>> {
    with(py, op, options, |bound| results::describe(py, bound))
}

/// The documented defaults, as a form's initial values. Empty for updates.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> seatwright.defaults("netsapiens.user.create")["user-scope"]
/// 'Basic User'
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn defaults<'py>(
    py: Python<'py>,
    op: &str,
    options: Option<Keywords<'_, 'py>>,
) -> PyResult<Bound<'py, PyDict>> {
    with(py, op, options, |bound| results::defaults(py, bound))
}

/// Binds options to an operation once, for many calls.
///
/// `op` is the id of an operation or the vendor's own name of it.
///
/// Options, all keyword arguments: `domain`, `user`, `site` (path parameters), `profile`, `defaults`, `unknown`, `strict`,
/// `partial`, `empty`, `waive`, `limits`, `locale`, `context`; `None` is the same as not given. `help(seatwright.keywords.Options)`
/// says what each takes.
///
/// Raises `OptionError` for an unknown operation or option, or a value that an option does not take.
///
/// >>> import seatwright
/// >>> create = seatwright.operation("netsapiens.site.create", domain="example.com", defaults="none")
/// >>> [create.build({"site": name}).body for name in ("Paris", "Rome")]
/// [b'{"site":"Paris"}', b'{"site":"Rome"}']
#[pyfunction]
#[pyo3(signature = (op, /, **options))]
pub(crate) fn operation(py: Python<'_>, op: &str, options: Option<Keywords<'_, '_>>) -> PyResult<Operation> {
    Operation::bind(py, options::find(py, op)?, options::read(py, options)?)
}

/// The ids of all operations.
///
/// >>> import seatwright
/// >>> seatwright.operations()[0]
/// 'netsapiens.user.create'
#[pyfunction]
pub(crate) fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, OPERATIONS.iter().map(|operation| operation.id))
}
