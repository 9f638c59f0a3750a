//! The public calls, from the cheapest to the richest.

pub(crate) mod bound;
#[cfg(feature = "records")]
pub(crate) mod differences;
#[cfg(feature = "records")]
pub(crate) mod read_back;
#[cfg(feature = "records")]
pub(crate) mod records;
#[cfg(feature = "suggestions")]
pub(crate) mod suggest;
#[cfg(feature = "describe")]
pub(crate) mod worded;

use alloc::string::String;
use alloc::vec::Vec;

use crate::engine;
use crate::input::Source;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::{Resolved, Settings};
use crate::plan::Plan;
use crate::report::Report;
use crate::request::{HEADERS, Request};
use crate::schema::{Operation, Verb};

/// Room for a body in bytes: most bodies fit, and a vector that grows copies them.
const BODY: usize = 1024;

/// Why a request was not built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The input has errors; the report names every one.
    #[error("{0}")]
    Invalid(Report),
    /// The call itself is wrong.
    #[error(transparent)]
    Options(#[from] OptionError),
}

/// Whether the input can be built. Stops at the first error.
///
/// ```
/// use seatwright::{Json, Options, is_valid, operation};
///
/// let create = operation("netsapiens.site.create").unwrap();
/// let options = Options { domain: Some("example.com".into()), ..Default::default() };
/// assert!(is_valid(create, Json(r#"{"site":"New York"}"#), &options).unwrap());
/// assert!(!is_valid(create, Json(r#"{"sight":"New York"}"#), &options).unwrap());
/// ```
pub fn is_valid<'a>(
    operation: &'static Operation,
    input: impl Source<'a>,
    options: &Options,
) -> Result<bool, OptionError> {
    let resolved = Resolved::new(operation, options)?;
    Ok(engine::holds(&resolved.settings(options), input))
}

/// Every issue at once, and what normalizing would change.
///
/// ```
/// use seatwright::{Json, Options, operation, validate};
///
/// let create = operation("netsapiens.user.create").unwrap();
/// let options = Options { domain: Some("example.com".into()), ..Default::default() };
/// let report = validate(create, Json(r#"{"user":"1004","name-first-name":"Ann","timezone":"US/Eastern"}"#), &options).unwrap();
/// let codes: Vec<_> = report.issues().iter().map(|issue| (issue.code.as_str(), issue.path.len())).collect();
/// assert_eq!(codes[..3], [("required", 1), ("required", 1), ("contested_default", 1)]);
/// assert_eq!(report.issues().last().unwrap().message(), "\"timezone\" is not a field of this request and would be ignored; did you mean \"time-zone\"?");
/// ```
pub fn validate<'a>(
    operation: &'static Operation,
    input: impl Source<'a>,
    options: &Options,
) -> Result<Report, OptionError> {
    let resolved = Resolved::new(operation, options)?;
    Ok(engine::run(&resolved.settings(options), input, None).report)
}

/// The report and, when nothing is wrong, the payload as compact JSON in table order.
pub fn normalize<'a>(
    operation: &'static Operation,
    input: impl Source<'a>,
    options: &Options,
) -> Result<(Report, Option<String>), OptionError> {
    let resolved = Resolved::new(operation, options)?;
    Ok(normalized(&resolved.settings(options), input))
}

fn normalized<'a>(settings: &Settings<'_>, input: impl Source<'a>) -> (Report, Option<String>) {
    let mut out = Vec::with_capacity(BODY);
    let report = engine::run(settings, input, Some(&mut out)).report;
    let payload = if report.ok() { String::from_utf8(out).ok() } else { None };
    (report, payload)
}

/// The request to send.
///
/// ```
/// use seatwright::{Json, Options, build, operation};
///
/// let options = Options { domain: Some("example.com".into()), ..Options::from_json(r#"{"defaults":"none"}"#).unwrap() };
/// let request = build(operation("createSite").unwrap(), Json(r#"{"site":"New York"}"#), &options).unwrap();
/// assert_eq!(request.url("https://api.example.net/ns-api/v2/").unwrap(), "https://api.example.net/ns-api/v2/domains/example.com/sites");
/// assert_eq!(request.body, br#"{"site":"New York"}"#);
/// ```
///
/// # Errors
/// [`BuildError::Invalid`] with the report when the input has errors.
pub fn build<'a>(
    operation: &'static Operation,
    input: impl Source<'a>,
    options: &Options,
) -> Result<Request, BuildError> {
    let mut body = Vec::with_capacity(BODY);
    let mut request = build_into(operation, input, options, &mut body)?;
    request.body = body;
    Ok(request)
}

/// As [`build`], but the body goes to the end of a buffer of the caller's, who may use it again and again; the
/// request's own body stays empty. On errors the buffer is as it was.
pub fn build_into<'a>(
    operation: &'static Operation,
    input: impl Source<'a>,
    options: &Options,
    body: &mut Vec<u8>,
) -> Result<Request, BuildError> {
    let resolved = Resolved::new(operation, options)?;
    built(&resolved.settings(options), input, body).map_err(BuildError::Invalid)
}

fn built<'a>(settings: &Settings<'_>, input: impl Source<'a>, body: &mut Vec<u8>) -> Result<Request, Report> {
    let outcome = engine::run(settings, input, Some(body));
    if !outcome.report.ok() {
        return Err(outcome.report);
    }
    let operation = settings.plan.operation;
    Ok(Request {
        method: operation.method,
        path: outcome.path,
        query: Vec::new(),
        headers: HEADERS,
        body: Vec::new(),
        expects: if outcome.synchronous { operation.expects.synchronous } else { operation.expects.always },
        report: outcome.report,
    })
}

/// The documented defaults of a create, as `(wire name, value)` in table order: initial values of a form.
pub fn defaults(
    operation: &'static Operation,
    options: &Options,
) -> Result<Vec<(&'static str, &'static str)>, OptionError> {
    Ok(documented(Resolved::new(operation, options)?.plan))
}

fn documented(plan: &'static Plan) -> Vec<(&'static str, &'static str)> {
    if plan.operation.verb != Verb::Create {
        return Vec::new();
    }
    let specs = plan.specs.iter();
    specs.filter_map(|spec| spec.field.default.map(|default| (spec.wire, default))).collect()
}
