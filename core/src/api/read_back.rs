//! The answer to a request that reads one record: [`read_record`].

use crate::api::records::read_response;
use crate::json::Node;
use crate::options::error::OptionError;
use crate::response::{AdviceCode, Outcome, OutcomeKind, ResponseOptions};
use crate::vendors::find_operation;

/// What the answer to a [`ReadRequest`](crate::ReadRequest) of one record says.
#[derive(Clone, Debug)]
pub enum RecordAnswer {
    /// The record, as the vendor spells it. It may hold secrets; `Debug` shows none.
    Found(Node),
    /// There is no such record.
    Absent,
    /// It cannot be told: the outcome says what came instead.
    Unclear(Outcome),
}

/// Reads the answer to the request that [`Operation::read_request`](crate::Operation::read_request) gives. `options.request` is the
/// request whose record is looked for, so that a record of another name is recognized.
///
/// An absent record is one that the vendor's API reports as missing: a page, an empty body or an unknown path proves nothing.
///
/// ```
/// use seatwright::{RecordAnswer, ResponseOptions, read_record};
///
/// let options = ResponseOptions::from_json(r#"{"request": {"body": {"user": "1004"}}}"#)?;
/// let read = |status, body: &str| read_record("netsapiens.user.create", status, body.as_bytes(), &options);
/// assert!(matches!(read(200, r#"{"user": "1004", "site": "Paris"}"#)?, RecordAnswer::Found(_)));
/// let missing = r#"{"code": 404, "message": "User 1004 does not exist in domain example.com"}"#;
/// assert!(matches!(read(404, missing)?, RecordAnswer::Absent));
/// assert!(matches!(read(404, "<html>Not found</html>")?, RecordAnswer::Unclear(_)));
/// assert!(matches!(read(200, r#"{"user": "1005"}"#)?, RecordAnswer::Unclear(_)));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// There is no such operation, or the options are wrong. An answer is never an error.
pub fn read_record(
    operation_id: &str,
    status: u16,
    body: &[u8],
    options: &ResponseOptions,
) -> Result<RecordAnswer, OptionError> {
    let operation = find_operation(operation_id)?;
    let mut outcome = read_response(operation_id, status, body, options)?;
    if outcome.verdict.succeeded() && status != 202 {
        return Ok(outcome.record.take().map_or(RecordAnswer::Unclear(outcome), RecordAnswer::Found));
    }
    let empty = || matches!(Node::parse(body, &options.limits), Ok(Node::List(items)) if items.is_empty());
    let empty_is_absent = operation.record_read.is_some_and(|read| read.empty_is_absent);
    let absent =
        status == 200 && empty_is_absent && empty() || is_absent(&outcome, operation.record_identity.key);
    Ok(if absent { RecordAnswer::Absent } else { RecordAnswer::Unclear(outcome) })
}

/// Whether the API itself says that this record is missing, and not its domain or the call.
fn is_absent(outcome: &Outcome, key: &str) -> bool {
    let elsewhere = |code| matches!(code, AdviceCode::CheckBaseUrl | AdviceCode::CoreLacksEndpoint);
    let about_record = |field: &str| field == key || field.trim_matches(['{', '}']) == key;
    outcome.verdict == OutcomeKind::NotFound
        && (outcome.message.is_some() || outcome.server_code.is_some())
        && outcome.advice.iter().all(|advice| !elsewhere(advice.code))
        && outcome.issues.iter().all(|issue| issue.field.as_deref().is_none_or(about_record))
}
