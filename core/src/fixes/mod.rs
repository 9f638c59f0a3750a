//! Fixes applied: [`fix`].

pub(crate) mod apply;

use alloc::string::String;
use alloc::vec::Vec;

use crate::Json;
use crate::fixes::apply::Draft;
use crate::issues::Confidence;
use crate::issues::change::Change;
use crate::json::escape::quoted;
use crate::json::to_json::ToJson;
use crate::json::{self, Node};
use crate::options::Options;
use crate::options::error::OptionError;
use crate::report::Report;
use crate::vendors::find_operation;

/// How often certain fixes are looked for again: one may lay bare another, and a report names only so many.
const ROUNDS: usize = 16;

/// Which fixes to apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FixChoice {
    /// Each that is beyond doubt, and each that shows behind one.
    Certain,
    /// Those with these ids: [`Issue::fix_id`](crate::Issue::fix_id).
    Ids(Vec<String>),
}

impl FixChoice {
    /// Reads `"certain"` or a list of ids.
    ///
    /// # Errors
    /// It is neither.
    pub fn from_json(json: &str) -> Result<Self, OptionError> {
        let wrong = || OptionError::Value("fixes are \"certain\" or a list of their ids".into());
        let node = Node::parse(json.as_bytes(), &crate::Limits::default()).map_err(|_| wrong())?;
        if node.as_text() == Some("certain") {
            return Ok(Self::Certain);
        }
        let ids = node.as_list().ok_or_else(wrong)?.iter();
        ids.map(|id| id.as_text().map(Into::into)).collect::<Option<_>>().map(Self::Ids).ok_or_else(wrong)
    }
}

/// An input after its fixes.
pub struct Fixed {
    /// The operation's id.
    pub operation: &'static str,
    /// The input; `None` when the document could not be read. It may hold secrets, being the caller's own data.
    pub input: Option<Node>,
    /// Options that the fixes set, to be given with every call from now on.
    pub options: Vec<(&'static str, String)>,
    /// What was done, in the order in which it was done. Nothing of a secret is in it.
    pub changes: Vec<Change>,
    /// What is left to say about the input, with the options that were set.
    pub report: Report,
}

impl Fixed {
    /// All of it as compact JSON, the same bytes in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::text(|out| {
            let mut members = json::Members::new(out);
            members.text("operation", self.operation);
            self.input.as_ref().unwrap_or(&Node::Null).write(members.name("input"));
            let mut options = json::Members::new(members.name("options"));
            for (name, value) in &self.options {
                options.text(name, value);
            }
            options.end();
            members.list("changes", &self.changes, ToJson::write);
            self.report.write(members.name("report"));
            members.end();
        })
    }
}

/// The operation and the counts: the input may hold secrets.
impl core::fmt::Debug for Fixed {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let (changes, issues) = (self.changes.len(), self.report.issues().len());
        write!(f, "Fixed({}, {changes} changes, {issues} issues)", self.operation)
    }
}

/// Applies fixes that the report over an input offers, and looks at it again.
///
/// ```
/// use seatwright::{FixChoice, Options, fix};
///
/// let options = Options::from_json(r#"{"domain": "example.com", "partial": true, "defaults": "none"}"#)?;
/// let input = r#"{"timezone": "US/Eastern", "voicemail-login-pin": "0471"}"#;
/// let fixed = fix("netsapiens.user.create", input, &FixChoice::Certain, &options)?;
/// assert_eq!(fixed.input.map(|input| input.to_json()).as_deref(), Some(r#"{"time-zone":"US/Eastern","voicemail-login-pin":"0471"}"#));
/// // What is only likely waits for somebody who chooses it.
/// let left: Vec<_> = fixed.report.issues().iter().filter_map(|issue| issue.fix_id()).collect();
/// assert_eq!(left, ["voicemail-login-pin/would_lose_data/option"]);
/// let fixed = fix("netsapiens.user.create", input, &FixChoice::Ids(left), &options)?;
/// assert_eq!(fixed.options, [("profile", "44.4".to_owned())]);
/// # Ok::<(), seatwright::OptionError>(())
/// ```
///
/// # Errors
/// There is no such operation, the options are wrong, or no fix of the input has one of the ids.
pub fn fix(
    operation: &str,
    input: &str,
    choice: &FixChoice,
    options: &Options,
) -> Result<Fixed, OptionError> {
    let operation = find_operation(operation)?;
    let mut report = crate::validate(operation, Json(input), options)?;
    let mut draft = Draft {
        operation,
        input: Node::parse(input.as_bytes(), &options.limits).ok(),
        options: options.clone(),
        set: Vec::new(),
        changes: Vec::new(),
    };
    if let FixChoice::Ids(ids) = choice {
        let known: Vec<String> = report.issues().iter().filter_map(crate::Issue::fix_id).collect();
        if let Some(unknown) = ids.iter().find(|id| !known.contains(id)) {
            return Err(OptionError::Value(["the input has no fix ", &quoted(unknown)].concat()));
        }
    }
    for _ in 0..ROUNDS {
        let is_chosen = |issue: &&crate::Issue| match choice {
            FixChoice::Certain => {
                issue.fix.as_ref().is_some_and(|fix| fix.confidence() == Confidence::Certain)
            }
            FixChoice::Ids(ids) => issue.fix_id().is_some_and(|id| ids.contains(&id)),
        };
        let chosen: Vec<_> = report.issues().iter().filter(is_chosen).collect();
        if !draft.apply(&chosen) {
            break;
        }
        let text = draft.input.as_ref().map(Node::to_json);
        report = crate::validate(operation, Json(text.as_deref().unwrap_or(input)), &draft.options)?;
        if *choice != FixChoice::Certain {
            break;
        }
    }
    let Draft { input, set, changes, .. } = draft;
    Ok(Fixed { operation: operation.id, input, options: set, changes, report })
}
