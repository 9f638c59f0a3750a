//! What a case gives in one runtime, in the form that all runtimes are compared in.

use seatwright::{BuildError, Json, OptionError, Options, build, is_valid, normalize, operation, validate};
use serde::Serialize;

use crate::{Case, File};

/// One line of a transcript. Other runtimes must print the same bytes.
#[derive(Debug, Serialize)]
pub struct Outcome {
    /// `platform/topic#name`.
    pub id: String,
    /// The sentence that refused the options.
    pub option_error: Option<String>,
    /// `is_valid`.
    pub valid: bool,
    /// The report as JSON text.
    pub report: Option<String>,
    /// The body as text.
    pub body: Option<String>,
    /// The request's path.
    pub path: Option<String>,
    /// The request's success statuses.
    pub expects: Option<Vec<u16>>,
    /// The command line for a person.
    pub curl: Option<String>,
}

/// Runs a case through every call from `is_valid` to `build`; they must agree.
///
/// # Panics
/// When two calls disagree.
#[must_use]
pub fn run(file: &File, case: &Case) -> Outcome {
    let id = format!("{}#{}", file.topic, case.name);
    let call = operation(&file.operation).unwrap_or_else(|| panic!("{id}: no operation {}", file.operation));
    let document = case.document();
    let refused = |id, error: OptionError| Outcome {
        id,
        option_error: Some(error.message()),
        valid: false,
        report: None,
        body: None,
        path: None,
        expects: None,
        curl: None,
    };
    let options = serde_json::to_string(&case.options).unwrap();
    let options = match Options::from_json(&options) {
        Ok(options) => options,
        Err(error) => return refused(id, error),
    };
    let report = match validate(call, Json(&document), &options) {
        Ok(report) => report,
        Err(error) => return refused(id, error),
    };
    let valid = is_valid(call, Json(&document), &options).unwrap();
    let (normalized, payload) = normalize(call, Json(&document), &options).unwrap();
    assert_eq!(valid, report.ok(), "{id}: is_valid and validate");
    assert_eq!(normalized.to_json(), report.to_json(), "{id}: normalize and validate");
    let mut outcome = Outcome {
        id,
        option_error: None,
        valid,
        report: Some(report.to_json()),
        body: None,
        path: None,
        expects: None,
        curl: None,
    };
    match build(call, Json(&document), &options) {
        Ok(request) => {
            assert!(valid, "{}: built although not valid", outcome.id);
            assert_eq!(request.report.to_json(), report.to_json(), "{}: build and validate", outcome.id);
            assert_eq!(payload.as_deref().map(str::as_bytes), Some(&*request.body), "{}: body", outcome.id);
            outcome.curl = request.curl("https://api.example.net").ok();
            outcome.body = String::from_utf8(request.body).ok();
            outcome.path = Some(request.path);
            outcome.expects = Some(request.expects.to_vec());
        }
        Err(BuildError::Invalid(built)) => {
            assert!(!valid, "{}: not built although valid", outcome.id);
            assert_eq!(built.to_json(), report.to_json(), "{}: build and validate", outcome.id);
            assert_eq!(payload, None, "{}: no payload", outcome.id);
        }
        Err(error) => panic!("{}: {error}", outcome.id),
    }
    outcome
}
