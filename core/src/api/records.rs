//! The calls around a request: reading a response, and turning a record into input.

use crate::from_record::options::RecordOptions;
use crate::from_record::{FromRecord, clean};
use crate::json::Node;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::Resolved;
use crate::response::{self, Outcome, ResponseOptions};
use crate::vendors::{find_operation, response_reader};

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
///     r#"one of "user", "login-username" is already in use; the server does not say which"#
/// );
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// A `status` of 0 states that no response came: the connection was dropped or timed out. The outcome is then `unknown`, with
/// the advice to look for the record before sending again.
///
/// # Errors
/// There is no such operation, or the options are wrong. A response is never an error.
pub fn read_response(
    operation_id: &str,
    status: u16,
    body: &[u8],
    options: &ResponseOptions,
) -> Result<Outcome, OptionError> {
    let operation = find_operation(operation_id)?;
    response::read(operation, response_reader(operation), status, body, options)
}

/// Makes a record, as the vendor's API or a tool around it returns it, into input for `operation`.
///
/// Keys get the names that the request uses, keys that only answers have are left out, `""` and `null` go where they
/// are no value, numbers become the text they were, single values the lists they belong in, and the texts `true` and
/// `false` booleans. Dotted names with `[n]` find their place. What a record may hold and this does not understand
/// stays as it is: the input is judged when it is validated. Nothing is filled in; build with
/// [`Defaults::None`](crate::Defaults::None) to send the values of the record and no others.
///
/// A list of one record is taken as the record, and so is a record in the vendor's envelope; paths are told from the
/// record on.
///
/// ```
/// let record = r#"{"email": "ann@example.com", "user": 1004, "area-code": "", "created-datetime": "2025-09-16"}"#;
/// let made = seatwright::from_record("netsapiens.user.create", record)?;
/// assert_eq!(made.input.to_json(), r#"{"user":"1004","email-address":"ann@example.com"}"#);
/// let rules: Vec<_> = made.changes.iter().map(|change| (&*change.field, change.rule.as_str())).collect();
/// assert_eq!(
///     rules,
///     [
///         ("user", "coerced"),
///         ("email-address", "renamed"),
///         ("area-code", "dropped"),
///         ("created-datetime", "dropped"),
///     ]
/// );
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// There is no such operation. A document that cannot be read is no error but an issue, and its input is empty.
pub fn from_record(operation: &str, record: &str) -> Result<FromRecord, OptionError> {
    from_record_with(operation, record, &RecordOptions::default())
}

/// As [`from_record`], with options.
///
/// # Errors
/// As [`from_record`]; or the operation has no such profile, or labels are asked for in a build without the feature `describe`.
pub fn from_record_with(
    operation: &str,
    record: &str,
    options: &RecordOptions,
) -> Result<FromRecord, OptionError> {
    let found = find_operation(operation)?;
    let options = Options { names: options.names, profile: options.profile.clone(), ..Options::default() };
    let resolved = Resolved::new(found, &options)?;
    Ok(clean(&resolved.settings(&options), Node::parse(record.as_bytes(), &options.limits)))
}
