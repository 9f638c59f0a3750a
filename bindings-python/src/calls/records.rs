//! The calls around a request: records into input, answers into outcomes, one system's users into another's. They are rare
//! beside those that check and build and their inputs are trees, so they cross as JSON text.

#![expect(clippy::doc_link_with_quotes, reason = "docstrings of Python, with examples in Python")]

use pyo3::prelude::*;
use pyo3::types::PyDict;
use seatwright::convert::convert_batch_with;
use seatwright::{ConvertOptions, FieldNames, Limits, OptionError, RecordOptions};

use crate::calls::options::{self, What};
use crate::calls::response;
use crate::input::document;
use crate::output::{error, loads};

type Any<'a, 'py> = &'a Bound<'py, PyAny>;

/// What reads the result's JSON text, when it is not `json.loads`.
type Loads<'a, 'py> = Option<Any<'a, 'py>>;

/// A record as the vendor returns it, as clean input for the operation.
///
/// `record` is a dict, or JSON text as str, bytes or bytearray. The result has the `input`, the `changes` that made it,
/// and `issues` worth knowing. Nothing is filled in: build with `defaults="none"` to send the values of the record.
///
/// `loads` reads the result's JSON text in place of `json.loads`, which turns `1.50` into 1.5;
/// `functools.partial(json.loads, parse_float=decimal.Decimal)` keeps every digit, `str` gives the text.
///
/// >>> import seatwright
/// >>> record = {"email": "ann@example.com", "user": 1004, "created-datetime": "2025-09-16"}
/// >>> made = seatwright.from_record("netsapiens.user.create", record)
/// >>> made["input"]
/// {'user': '1004', 'email-address': 'ann@example.com'}
/// >>> [(change["field"], change["rule"]) for change in made["changes"]]
/// [('user', 'coerced'), ('email-address', 'renamed'), ('created-datetime', 'dropped')]
///
/// `names="label"` names fields in messages by the labels of their form.
#[pyfunction]
#[pyo3(signature = (op, record, /, *, loads=None, **options))]
pub(crate) fn from_record<'py>(
    py: Python<'py>,
    op: &str,
    record: Any<'_, 'py>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options: RecordOptions = match options {
        Some(options) => options::one(py, "", What::Object(options.clone().into_any()))?,
        None => RecordOptions::default(),
    };
    from_record_as(py, op, record, loads, &options)
}

pub(crate) fn from_record_as<'py>(
    py: Python<'py>,
    op: &str,
    record: Any<'_, 'py>,
    loads: Loads<'_, 'py>,
    options: &RecordOptions,
) -> PyResult<Bound<'py, PyAny>> {
    let record = document::document(record, "the record", Limits::default().bytes)?;
    finish(py, loads, || seatwright::from_record_with(op, &record, options).map(|made| made.to_json()))
}

/// "Like that one": an input with the values of a record in fields that it does not name.
///
/// `template` is a record as the vendor returns it, or some of its fields, a dict or JSON text. What belongs to one person is
/// left out: names, login, e-mail address, PIN and passwords, extension, phone numbers, caller ids, emergency address. The
/// result has the `input` to build, `from_template` (the fields that it got), the `values` that the template gives, and what
/// of it was `left` out.
///
/// >>> import seatwright
/// >>> ann = {"user": "1001", "name-first-name": "Ann", "user-scope": "Basic User", "department": "Sales"}
/// >>> bob = seatwright.like("createUser", ann, {"user": "1002", "name-first-name": "Bob"})
/// >>> bob["input"]
/// {'user': '1002', 'name-first-name': 'Bob', 'user-scope': 'Basic User', 'department': 'Sales'}
/// >>> bob["from_template"], [left["field"] for left in bob["left"]]
/// (['user-scope', 'department'], ['user', 'name-first-name'])
#[pyfunction]
#[pyo3(signature = (op, template, input=None, /, *, loads=None, **options))]
pub(crate) fn like<'py>(
    py: Python<'py>,
    op: &str,
    template: Any<'_, 'py>,
    input: Option<Any<'_, 'py>>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options: seatwright::Options = match options {
        Some(options) => options::one(py, "", What::Object(options.clone().into_any()))?,
        None => seatwright::Options::default(),
    };
    let limit = Limits::default().bytes;
    let template = document::document(template, "the template", limit)?;
    let input = match input {
        Some(input) => document::document(input, "the input", limit)?,
        None => "{}".into(),
    };
    finish(py, loads, || {
        let like = seatwright::like(op, &template, &options)?;
        let liked = like.fill(&input)?;
        Ok(like.to_json(&liked))
    })
}

/// What an answer means: whether it worked, the record that came with it, issues on fields, and advice.
///
/// `body` is bytes or text as they came, or what they hold; `headers` the headers object of an HTTP client, any mapping,
/// or pairs; `request` the request that was answered, a dict with its `body` and `path`, or the payload that was sent.
/// A `status` of None says that no answer came: the connection was dropped. The outcome is `unknown` then, with the advice
/// to look before sending again.
/// With the request, issues carry values, and a secret that the server repeats is taken out of its message. `limits` are
/// bounds on the answer. No answer raises an exception, whatever its bytes are.
///
/// >>> import seatwright
/// >>> body = b'{"code": 409, "message": "UID already exists."}'
/// >>> outcome = seatwright.read_response("netsapiens.user.create", 409, body)
/// >>> outcome["outcome"], outcome["message"], outcome["record"]
/// ('conflict', 'UID already exists.', None)
/// >>> outcome["issues"][0]["message"]
/// 'one of "user", "login-username" is already in use; the server does not say which'
#[pyfunction]
#[pyo3(signature = (op, status, body=None, /, *, loads=None, **options))]
pub(crate) fn read_response<'py>(
    py: Python<'py>,
    op: &str,
    status: Any<'_, 'py>,
    body: Option<Any<'_, 'py>>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    read_response_as(py, op, status, body, loads, options, FieldNames::Wire)
}

/// With fields named as an operation's options say, unless this call says it otherwise.
pub(crate) fn read_response_as<'py>(
    py: Python<'py>,
    op: &str,
    status: Any<'_, 'py>,
    body: Option<Any<'_, 'py>>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
    names: FieldNames,
) -> PyResult<Bound<'py, PyAny>> {
    let says = options.is_some_and(|given| given.contains("names").unwrap_or_default());
    let mut options = response::options(py, options)?;
    if !says {
        options.names = names;
    }
    let (status, body) = (response::status(status)?, response::body(body, &options.limits)?);
    finish(py, loads, || {
        seatwright::read_response(op, status, &body, &options).map(|outcome| outcome.to_json())
    })
}

/// A record of one system as input for another, with a report of what is lost.
///
/// The options say what no record says: which domain a group becomes, a mail address for those who have none, and so on.
/// What would need one is `needs_choice` in the `loss` report; what other calls must do is in `follow_up`.
///
/// >>> import seatwright
/// >>> record = {"groupId": "north", "userId": "ann@old.example.net", "firstName": "Ann",
/// ...     "lastName": "Smith", "extension": "1001", "title": "CEO"}
/// >>> user = seatwright.convert("odin.user.create", "netsapiens.user.create", record,
/// ...     groups={"north": "example.com"}, mail="{user}@{domain}")
/// >>> user["report"]["ok"], user["input"]["email-address"]
/// (True, '1001@example.com')
/// >>> [row["field"] for row in user["loss"] if row["verdict"] == "lost"]
/// ['title']
/// >>> seatwright.build(user["to"], user["input"], defaults="required").path
/// '/ns-api/v2/domains/example.com/users'
#[pyfunction]
#[pyo3(signature = (source, target, record, /, *, loads=None, **options))]
pub(crate) fn convert<'py>(
    py: Python<'py>,
    source: &str,
    target: &str,
    record: Any<'_, 'py>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = convert_options(py, options)?;
    let record = document::document(record, "the record", options.limits.bytes)?;
    finish(py, loads, || seatwright::convert(source, target, &record, &options).map(|made| made.to_json()))
}

/// Many records at once: collisions named or settled, counts, and perhaps waves to send them in.
///
/// `records` is a list or any other iterable of records, or JSON text. A value that JSON has not blocks its row and is named
/// in an issue; Ctrl-C ends the call.
///
/// >>> import seatwright
/// >>> ann, bob = ({"userId": name, "firstName": "A", "lastName": "B", "extension": "1001"}
/// ...     for name in ("ann@old.example.net", "bob@old.example.net"))
/// >>> batch = seatwright.convert_batch("odin.user.create", "netsapiens.user.create", [ann, bob],
/// ...     domain="example.com", mail="{user}@{domain}",
/// ...     extensions={"start": 2000, "end": 2999, "collisions": "allocate"})
/// >>> [user["input"]["user"] for user in batch["users"]], batch["summary"]["ready"]
/// (['1001', '2000'], 2)
#[pyfunction]
#[pyo3(signature = (source, target, records, /, *, loads=None, **options))]
pub(crate) fn convert_batch<'py>(
    py: Python<'py>,
    source: &str,
    target: &str,
    records: Any<'_, 'py>,
    loads: Loads<'_, 'py>,
    options: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let options = convert_options(py, options)?;
    let (records, unread) = document::list(records, options.limits)?;
    let mut interrupt = None;
    let mut proceed = || {
        interrupt = Python::attach(|py| py.check_signals().err());
        interrupt.is_none()
    };
    let batch = py.detach(|| {
        let batch = convert_batch_with(source, target, &records, &unread, &options, &mut proceed)?;
        Ok(batch.map(|batch| batch.to_json()))
    });
    match interrupt {
        Some(interrupt) => Err(interrupt),
        None => finish(py, loads, || batch.map(Option::unwrap_or_default)),
    }
}

/// The English sentences of all codes and of all advice, with the types of their placeholders, for those who translate.
///
/// Of the templates of an entry the first is used whose placeholders all have a value.
///
/// >>> import seatwright
/// >>> entry = next(e for e in seatwright.catalogue()["messages"] if e["key"] == "mismatch")
/// >>> entry["templates"][0]["text"]
/// '{key} must be the same as {other}'
/// >>> [place["kind"] for place in entry["templates"][0]["placeholders"]]
/// ['key', 'text']
#[pyfunction]
pub(crate) fn catalogue(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    loads::loads(py, &seatwright::catalogue().to_json())
}

/// Runs a call without the interpreter lock and reads its JSON text.
pub(crate) fn finish<'py>(
    py: Python<'py>,
    loads: Loads<'_, 'py>,
    call: impl Send + FnOnce() -> Result<String, OptionError>,
) -> PyResult<Bound<'py, PyAny>> {
    finish_with(py, loads, call, error::refused)
}

/// The same of a call that is refused for reasons of its own.
pub(crate) fn finish_with<'py, E: Send>(
    py: Python<'py>,
    loads: Loads<'_, 'py>,
    call: impl Send + FnOnce() -> Result<String, E>,
    refused: impl Fn(Python<'py>, &E) -> PyErr,
) -> PyResult<Bound<'py, PyAny>> {
    let text = py.detach(call).map_err(|refusal| refused(py, &refusal))?;
    match loads {
        Some(loads) => loads.call1((text,)),
        None => loads::loads(py, &text),
    }
}

fn convert_options(py: Python<'_>, options: Option<&Bound<'_, PyDict>>) -> PyResult<ConvertOptions> {
    let Some(options) = options else { return Ok(ConvertOptions::default()) };
    options::read_with(py, What::Object(options.clone().into_any()), |value| {
        ConvertOptions::from_value(value)
    })
}
