//! What came back: a status and a body become an [`Outcome`].
//!
//! A vendor's answer says less than one would like, so the rule is: what the answer states is stated, what we infer is
//! marked `"certainty": "inferred"` and only warns, and what cannot be told is `unknown`. Nothing here can fail on an
//! answer, whatever its bytes are.

pub(crate) mod advice;
pub(crate) mod body;
pub(crate) mod finding;
pub(crate) mod http;
pub(crate) mod http_date;
pub(crate) mod identity;
pub(crate) mod options;
pub(crate) mod outcome;
pub(crate) mod reading;
pub(crate) mod retry;
pub(crate) mod secrets;
#[cfg(test)]
pub(crate) mod tests;

use alloc::borrow::ToOwned;

use crate::json::Node;
use crate::options::error::OptionError;
use crate::response::body::Body;
use crate::response::reading::{Answer, Reading};
use crate::response::secrets::Secrets;
use crate::schema::Operation;

pub use crate::response::advice::{Advice, AdviceCode};
pub use crate::response::options::{ResponseOptions, Sent};
/// Reads the bodies of one vendor.
pub(crate) type Reader = fn(&Answer<'_>, &mut Reading);

pub use crate::response::outcome::{Outcome, OutcomeKind};

/// Reads what every vendor has in common, and the rest by the vendor's `reader`.
pub(crate) fn read(
    operation: &'static Operation,
    reader: Reader,
    status: u16,
    body: &[u8],
    options: &ResponseOptions,
) -> Result<Outcome, OptionError> {
    if let Some(locale) = options.locale.as_deref().filter(|locale| *locale != "en") {
        return Err(OptionError::Locale(locale.to_owned()));
    }
    options.names.check()?;
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
        reader(&answer, &mut reading);
    }
    Ok(reading.finish(&answer, options))
}
