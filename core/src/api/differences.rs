//! Which values that were sent the server does not have: [`differences`].

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::from_record::clean;
use crate::issues::Step;
use crate::json::secret::{holds_secret, is_hollow};
use crate::json::to_json::ToJson;
use crate::json::{self, Node, Unreadable};
use crate::limits::Limits;
use crate::options::Options;
use crate::options::error::OptionError;
use crate::options::resolved::Resolved;
use crate::response::options::OWN;
use crate::schema::secret_names::is_secret;
use crate::schema::{Field, Kind, Operation};
use crate::vendors::find_operation;

/// A value that was sent and is not what the record holds.
#[derive(Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where in the request.
    pub path: Vec<Step>,
    /// What was sent; absent for secrets.
    pub sent: Option<Node>,
    /// What the record holds; absent for secrets, and when it holds nothing there.
    pub stored: Option<Node>,
    /// Whether the record has no such key: not every record shows all it holds.
    pub missing: bool,
}

/// The place only: values may be anything.
impl core::fmt::Debug for Difference {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Difference").field("path", &self.path).finish_non_exhaustive()
    }
}

impl ToJson for Difference {
    fn write(&self, out: &mut Vec<u8>) {
        let mut members = json::Members::new(out);
        members.list("path", &self.path, ToJson::write);
        members.text("reason", if self.missing { "not_in_record" } else { "different" });
        for (name, value) in [("sent", &self.sent), ("stored", &self.stored)] {
            if let Some(value) = value {
                value.write(members.name(name));
            }
        }
        members.end();
    }
}

/// Tells which sent values are not stored: `record` is what the server returns, `request` the body that was sent.
///
/// Both are read as [`from_record`](crate::from_record) reads records, so other names, types and separators are no
/// difference. What the record has and the request has not is none either. A key that the record lacks is
/// `not_in_record`, which proves nothing: records leave out keys. Of a secret that the record does not
/// show nothing is said.
///
/// ```
/// let record = r#"{"user": 1004, "name-first-name": "Ann", "department": ""}"#;
/// let request = r#"{"user": "1004", "name-first-name": "Anna", "department": "Sales"}"#;
/// let found = seatwright::differences("netsapiens.user.create", record, request)?;
/// assert_eq!(
///     seatwright::differences_json(&found),
///     r#"[{"path":["name-first-name"],"reason":"different","sent":"Anna","stored":"Ann"},{"path":["department"],"reason":"different","sent":"Sales","stored":""}]"#
/// );
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// There is no such operation, or one of the two is no JSON object.
pub fn differences(operation: &str, record: &str, request: &str) -> Result<Vec<Difference>, OptionError> {
    differences_under(operation, None, record, request)
}

/// As [`differences`], of a request that was built under this profile of the operation.
///
/// # Errors
/// As [`differences`]; or the operation has no such profile.
pub fn differences_under(
    operation: &str,
    profile: Option<&str>,
    record: &str,
    request: &str,
) -> Result<Vec<Difference>, OptionError> {
    let operation = find_operation(operation)?;
    let record = object("the record", record, &Limits::default())?;
    let request = object("the request", request, &OWN)?;
    let options = Options { profile: profile.map(ToOwned::to_owned), ..Options::default() };
    let resolved = Resolved::new(operation, &options)?;
    let settings = resolved.settings(&options);
    let stored = clean(&settings, Ok(record)).input;
    let sent = clean(&settings, Ok(request.clone())).input;
    let mut found = Vec::new();
    for (key, value) in request.as_object().unwrap_or_default() {
        let field = operation.fields.iter().find(|field| field.answers_to(key));
        let spec = settings.plan.slot(key).and_then(|slot| settings.plan.spec(slot));
        let wire = spec.map_or(key.as_str(), |spec| spec.wire);
        // What is no value for a record may be one in a request: an empty text clears.
        let value = sent.get(wire).unwrap_or(value);
        compare(
            operation,
            field,
            &mut alloc::vec![Step::Key(key.clone())],
            value,
            stored.get(wire),
            &mut found,
        );
    }
    Ok(found)
}

/// The differences as compact JSON, the same bytes in every language.
#[must_use]
pub fn differences_json(differences: &[Difference]) -> String {
    json::text(|out| json::list(out, differences, ToJson::write))
}

fn object(what: &str, text: &str, limits: &Limits) -> Result<Node, OptionError> {
    let wrong = |what: &str, why: &str| OptionError::Value([what, why].concat());
    let node = Node::parse(text.as_bytes(), limits).map_err(|error| match error {
        Unreadable::Json { .. } => wrong(what, " is not JSON"),
        Unreadable::Limit { .. } => wrong(what, " is too large"),
    })?;
    let is_record = node.as_object().is_some() || node.as_list().is_some_and(|list| list.len() == 1);
    if is_record { Ok(node) } else { Err(wrong(what, " is not a JSON object")) }
}

fn compare(
    operation: &Operation,
    field: Option<&Field>,
    path: &mut Vec<Step>,
    sent: &Node,
    stored: Option<&Node>,
    found: &mut Vec<Difference>,
) {
    let secret = path.iter().any(|step| matches!(step, Step::Key(key) if is_secret(operation, key)));
    match (sent, stored) {
        (Node::Null, _) => {}
        (sent, None) if is_hollow(sent) => {}
        (sent, Some(stored)) if is_hollow(sent) && is_hollow(stored) => {}
        // Records show no secrets, or masks of them, which were taken out: that one is not there says nothing.
        (_, None) if secret => {}
        (Node::Object(members), Some(inner @ Node::Object(_))) => {
            for (key, value) in members {
                path.push(Step::Key(key.clone()));
                compare(operation, None, path, value, inner.get(key), found);
                path.pop();
            }
        }
        (sent, Some(stored)) if equal(field, sent, stored) => {}
        (sent, stored) => {
            let shows = |node: &&Node| !secret && !holds_secret(operation, node);
            let both = stored.as_ref().is_none_or(shows) && shows(&sent);
            found.push(Difference {
                path: path.clone(),
                sent: both.then(|| sent.clone()),
                stored: stored.filter(|_| both).cloned(),
                missing: stored.is_none(),
            });
        }
    }
}

/// Whether two values mean the same: a number and its text do, and a phone number in another punctuation.
fn equal(field: Option<&Field>, one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::List(one), Node::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(field, one, other))
        }
        (Node::Object(_), Node::Object(_)) => one == other,
        _ => match (scalar(one), scalar(other)) {
            (Some(one), Some(other)) if field.is_some_and(|field| matches!(field.kind, Kind::Phone(_))) => {
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                digits(&one) == digits(&other)
            }
            (one, other) => one.is_some() && one == other,
        },
    }
}

fn scalar(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => Some(text.trim().to_owned()),
        Node::Number(spelling) => {
            let whole = node.as_integer().map(|number| itoa::Buffer::new().format(number).to_owned());
            Some(whole.unwrap_or_else(|| spelling.clone()))
        }
        Node::Bool(flag) => Some(if *flag { "true" } else { "false" }.to_owned()),
        _ => None,
    }
}
