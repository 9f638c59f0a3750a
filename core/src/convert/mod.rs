//! Moving users between systems: another system's record as this one's input, with a loss report.
//!
//! One pair of systems so far: users of Odin (BroadWorks) to NetSapiens. `map.rs` has its rows.

pub(crate) mod batch;
pub(crate) mod conversion;
pub(crate) mod converter;
pub(crate) mod follow_up;
pub(crate) mod following;
pub(crate) mod loss;
pub(crate) mod options;
pub(crate) mod record;
pub(crate) mod user;

use crate::convert::converter::Converter;
use crate::options::error::OptionError;

pub use crate::convert::batch::Batch;
pub use crate::convert::batch::collisions::Collision;
pub use crate::convert::batch::summary::{Summary, Verdicts};
pub use crate::convert::batch::unread::UnreadValue;
pub use crate::convert::batch::user::User;
pub use crate::convert::conversion::{Conversion, Defaulted};
pub use crate::convert::follow_up::{FOLLOW_UPS, FollowUp};
pub use crate::convert::following::{Following, Part};
pub use crate::convert::loss::{Disposition, Loss};
pub use crate::convert::options::ConvertOptions;
pub use crate::convert::options::choices::{
    Class, ConvertLimits, DialByName, NumberPlan, TrunkUsers, WaveBy, Waves,
};
pub use crate::convert::options::context::{PerDomain, TargetContext};
pub use crate::convert::options::email_template::EmailTemplate;
pub use crate::convert::options::extensions::{Collisions, Range};
pub use crate::convert::options::groups::{Destination, Groups};

/// Converts one record, given as JSON text: an object, or a list of one as the source's documents print it.
///
/// Only what the record gives is sent, and the fields that the target requires. What the target fills in by itself is in
/// [`Conversion::defaulted`], what has no place or needs a decision in [`Conversion::loss`]. The requests that come after the
/// user's are in [`Conversion::requests`], data of calls that nothing can build in [`Conversion::follow_up`]. The input holds the domain, so it can be built without an option.
///
/// ```
/// use seatwright::{ConvertOptions, Json, Options, build, convert, operation};
///
/// let record = r#"{"groupId": "north", "userId": "ann@old.example.net", "firstName": "Ann", "lastName": "Smith",
///     "extension": "1001", "timeZone": "America/Chicago", "title": "CEO"}"#;
/// let options = ConvertOptions::from_json(r#"{"groups": {"north": "example.com"}, "mail": "{user}@{domain}"}"#)?;
/// let user = convert("odin.user.create", "netsapiens.user.create", record, &options)?;
/// assert_eq!(
///     user.input.as_deref(),
///     Some(concat!(
///         r#"{"domain":"example.com","user":"1001","name-first-name":"Ann","name-last-name":"Smith","#,
///         r#""login-username":"ann@old.example.net","email-address":"1001@example.com","user-scope":"Basic User","#,
///         r#""time-zone":"US/Central"}"#
///     ))
/// );
/// let lost: Vec<_> = user.loss.iter().filter(|row| row.verdict.as_str() == "lost").map(|row| &*row.field).collect();
/// assert_eq!(lost, ["title"]);
///
/// let required = Options::from_json(r#"{"defaults": "required"}"#)?;
/// let request = build(operation(user.to).unwrap(), Json(user.input.as_deref().unwrap()), &required).unwrap();
/// assert_eq!(request.path, "/ns-api/v2/domains/example.com/users");
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// There is no map between the two operations, or an option is wrong. A record that cannot be read is no error: the
/// conversion's report says what is wrong with it.
pub fn convert(
    from: &str,
    to: &str,
    record: &str,
    options: &ConvertOptions,
) -> Result<Conversion, OptionError> {
    let mut converter = Converter::new(from, to, options)?;
    record::canonical::with_record(record, options.limits.record(), |record| match record {
        Ok(record) => {
            let settled =
                batch::collisions::settle(&[batch::collisions::Claim::of(record, options)], options);
            let extension =
                settled.extensions.into_iter().next().unwrap_or(batch::collisions::Extension::None);
            converter.convert(record, &extension)
        }
        Err(issue) => Ok(converter.unreadable(issue)),
    })
}

/// Converts a JSON list of records in one run. Extensions that meet inside a domain are named or settled, as
/// [`Range::collisions`] says; logins that meet on the whole system are named. Row numbers start at 1.
///
/// ```
/// use seatwright::{ConvertOptions, convert_batch};
///
/// let records = r#"[
///     {"groupId": "north", "userId": "ann@old.example.net", "firstName": "Ann", "lastName": "Smith", "extension": "1001"},
///     {"groupId": "south", "userId": "bob@old.example.net", "firstName": "Bob", "lastName": "Jones", "extension": "1001"}]"#;
/// let options = ConvertOptions::from_json(
///     r#"{"domain": "example.com", "mail": "{user}@{domain}", "waves": {"size": 500},
///         "extensions": {"start": 2000, "end": 2999, "collisions": "allocate"}}"#,
/// )?;
/// let batch = convert_batch("odin.user.create", "netsapiens.user.create", records, &options)?;
/// assert_eq!(batch.summary.ready, 2);
/// assert_eq!(batch.collisions[0].resolution, Some(vec![(1, "1001".into()), (2, "2000".into())]));
/// assert_eq!(batch.waves, Some(vec![vec![1, 2]]));
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// As [`convert`]. A document that is no list is no error: [`Batch::issues`] says so.
pub fn convert_batch(
    from: &str,
    to: &str,
    records: &str,
    options: &ConvertOptions,
) -> Result<Batch, OptionError> {
    let batch = convert_batch_with(from, to, records, &[], options, &mut || true)?;
    batch.ok_or_else(|| OptionError::Value("the conversion was stopped".into()))
}

/// As [`convert_batch`], for a language whose records hold values that JSON has not: the rows of `unread` are blocked, each
/// with an issue at its value. `proceed` is asked every few hundred records; the result is `None` when it says no.
///
/// ```
/// use seatwright::convert::{UnreadValue, convert_batch_with};
/// use seatwright::{ConvertOptions, Step};
///
/// let value = UnreadValue { row: 1, path: vec![Step::Key("title".into())], actual: "date".into() };
/// let (from, to) = ("odin.user.create", "netsapiens.user.create");
/// let batch = convert_batch_with(from, to, "[{}]", &[value], &ConvertOptions::default(), &mut || true)?;
/// let batch = batch.unwrap();
/// let report = batch.users[0].conversion.report.as_ref().unwrap();
/// assert_eq!(report.issues()[0].message(), "\"title\" cannot be a date");
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// As [`convert`].
pub fn convert_batch_with(
    from: &str,
    to: &str,
    records: &str,
    unread: &[UnreadValue],
    options: &ConvertOptions,
    proceed: &mut dyn FnMut() -> bool,
) -> Result<Option<Batch>, OptionError> {
    batch::run(Converter::new(from, to, options)?, records, unread, proceed)
}
