//! What came back: a status and a body become an [`Outcome`].
//!
//! A vendor's answer says less than one would like, so the rule is: what the answer states is stated, what we infer is
//! marked `"certainty": "inferred"` and only warns, and what cannot be told is `unknown`. Nothing here can fail on an
//! answer, whatever its bytes are.

pub(crate) mod advice;
pub(crate) mod body;
pub(crate) mod crmcom;
pub(crate) mod differences;
pub(crate) mod echo;
pub(crate) mod finding;
pub(crate) mod http;
pub(crate) mod identity;
pub(crate) mod netsapiens;
pub(crate) mod odin;
pub(crate) mod odin_errors;
pub(crate) mod options;
pub(crate) mod outcome;
pub(crate) mod reading;
pub(crate) mod retry;
pub(crate) mod secrets;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod v1_names;

use alloc::borrow::ToOwned;

use crate::json::Node;
use crate::options::error::OptionError;
use crate::response::body::Body;
use crate::response::reading::{Answer, Reading};
use crate::response::secrets::Secrets;
use crate::schema::Operation;

pub use crate::response::advice::{Advice, AdviceCode};
pub use crate::response::differences::{Difference, differences, differences_json};
pub use crate::response::options::{ResponseOptions, Sent};
pub use crate::response::outcome::{Outcome, OutcomeKind};

/// Reads the answer to a request: whether it worked, the record that came with it, what was wrong and with which field.
///
/// ```
/// use seatwright::{ResponseOptions, read_response};
///
/// let body = br#"{"code": 409, "message": "UID already exists."}"#;
/// let outcome = read_response("netsapiens.user.create", 409, body, &ResponseOptions::default())?;
/// assert_eq!(outcome.verdict.as_str(), "conflict");
/// assert_eq!(outcome.message.as_deref(), Some("UID already exists."));
/// // The server does not say which of the two is taken, and neither do we.
/// assert_eq!(
///     outcome.issues[0].message(),
///     r#"one of "user", "login-username" is taken already; the server does not say which"#
/// );
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// A `status` of 0 says that no answer came: the connection was dropped, or nobody waited any longer. The outcome is
/// `unknown` then, with the advice to look before sending again.
///
/// # Errors
/// There is no such operation, or the options are wrong. An answer is never an error.
pub fn read_response(
    operation_id: &str,
    status: u16,
    body: &[u8],
    options: &ResponseOptions,
) -> Result<Outcome, OptionError> {
    let operation = crate::options::resolved::find_operation(operation_id)?;
    read(operation, status, body, options)
}

fn read(
    operation: &'static Operation,
    status: u16,
    body: &[u8],
    options: &ResponseOptions,
) -> Result<Outcome, OptionError> {
    if let Some(locale) = options.locale.as_deref().filter(|locale| *locale != "en") {
        return Err(OptionError::Locale(locale.to_owned()));
    }
    let request = match &options.request.body {
        Some(text) => Some(Node::parse(text.as_bytes(), &options::OWN).map_err(|_| {
            OptionError::Value("options: request.body is not the JSON text of a request".to_owned())
        })?),
        None => None,
    };
    let answer = Answer {
        operation,
        by_status: http::verdict(status, operation.verb),
        status,
        body: Body::read(body, options.header("content-type"), &options.limits),
        secrets: Secrets::of(operation, request.as_ref()),
        request,
        path: options.request.path.as_deref(),
    };
    let mut reading = Reading::new(&answer);
    if matches!(answer.body, Body::Markup) {
        // Not one of the vendors answers with a page, so nothing that a page comes with can be called a success.
        if reading.succeeded() {
            reading.verdict = OutcomeKind::Unknown;
        }
    } else {
        match operation.platform() {
            "netsapiens" => netsapiens::read(&answer, &mut reading),
            "odin" => odin::read(&answer, &mut reading),
            "crmcom" => crmcom::read(&answer, &mut reading),
            _ => {}
        }
    }
    Ok(reading.finish(&answer, options))
}
