//! A record as the vendor returns it becomes input for a request: [`from_record`].
//!
//! Everything here is driven by the rows of the operation; what is particular to a vendor's records stands in
//! [`dialect`].

pub(crate) mod dialect;
pub(crate) mod dotted;
pub(crate) mod envelope;
pub(crate) mod group;
pub(crate) mod member;
pub(crate) mod names;
pub(crate) mod others;
pub(crate) mod secret;
pub(crate) mod shape;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod value;

use alloc::string::String;
use alloc::vec::Vec;

use crate::collections::slot_set::NONE;
use crate::issues::change::Change;
use crate::issues::code::Code;
use crate::issues::{Issue, Params};
use crate::json;
use crate::json::to_json::ToJson;
use crate::json::{Node, Unreadable};
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::Settings;
use crate::report::collector::Findings;

/// What became of a record.
pub struct FromRecord {
    /// The operation that the input is for.
    pub operation: &'static str,
    /// The input: fields in table order, then what has no row, in the record's order. It may hold secrets of the record.
    pub input: Node,
    /// What was done, in table order; then the keys left out that are no field. Values are whole, so that what was left
    /// out can be put back; those of secrets are never there.
    pub changes: Vec<Change>,
    /// What is worth knowing: conflicts, unknown keys, keys that only answers have.
    pub issues: Vec<Issue>,
}

impl FromRecord {
    /// All of it as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = json::Members::new(out);
            members.text("operation", self.operation);
            self.input.write(members.name("input"));
            members.list("changes", &self.changes, ToJson::write);
            members.list("issues", &self.issues, ToJson::write);
            members.end();
        })
    }
}

/// The operation and the counts: the input is somebody's record, and may hold secrets.
impl core::fmt::Debug for FromRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (changes, issues) = (self.changes.len(), self.issues.len());
        write!(f, "FromRecord({}, {changes} changes, {issues} issues)", self.operation)
    }
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
    let found = crate::options::resolved::find_operation(operation)?;
    let options = Options::default();
    let settings = Settings::new(found, &options)?;
    Ok(clean(&settings, Node::parse(record.as_bytes(), &options.limits)))
}

/// The same for a tree.
pub(crate) fn clean(settings: &Settings<'_>, record: Result<Node, Unreadable>) -> FromRecord {
    let plan = settings.plan;
    let dialect = dialect::of(plan.operation);
    let mut cleaner = group::Cleaner {
        plan,
        dialect,
        findings: Findings::new(settings, false),
        target: Vec::new(),
        left: Vec::new(),
    };
    let mut input = Vec::new();
    match record.map_err(unreadable).and_then(|node| envelope::open(node, dialect)) {
        Ok(object) => {
            let members = member::members(plan, dialect, NONE, &[], object);
            let members = dotted::gather(plan, dialect, members, &mut cleaner.findings);
            input = cleaner.group(NONE, members);
        }
        Err((code, params)) => cleaner.findings.document(code, params),
    }
    input.append(&mut cleaner.left);
    let (issues, changes) = cleaner.findings.finish();
    FromRecord {
        operation: plan.operation.id,
        input: Node::Object(input),
        changes: changes.into_iter().map(|(_, change)| change).collect(),
        issues,
    }
}

fn unreadable(unreadable: Unreadable) -> (Code, Params) {
    let number = |value| i64::try_from(value).unwrap_or(i64::MAX);
    match unreadable {
        Unreadable::Json { line, column } => {
            (Code::BadJson, Params::default().with("line", number(line)).with("column", number(column)))
        }
        Unreadable::Limit { limit, max } => {
            (Code::LimitExceeded, Params::default().with("limit", limit).with("max", number(max)))
        }
    }
}
