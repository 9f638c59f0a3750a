//! Results with their messages made again, fields named by labels: for a program whose other module has the labels.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::code::Code;
use crate::issues::{Issue, Param, Severity, Step};
use crate::json::Node;
use crate::limits::Limits;
use crate::options::FieldNames;
use crate::plan::Plan;
use crate::plan::cache::plan;
use crate::report::worded;
use crate::strings::words::Words;

/// The JSON text of a report, or of what holds one, with its messages as the option `names: "label"` has them.
///
/// The text is one that this library wrote; of any other it is given back as it is.
#[must_use]
pub fn with_labels(result: &str) -> String {
    let limits = Limits {
        bytes: usize::MAX,
        text: usize::MAX,
        keys: usize::MAX,
        depth: usize::MAX,
        issues: usize::MAX,
    };
    let Ok(mut node) = Node::parse(result.as_bytes(), &limits) else { return result.into() };
    label(&mut node, None);
    node.to_json()
}

/// What a result holds beside its issues is the caller's own data, and is not looked into.
fn label(node: &mut Node, around: Option<&'static Plan>) {
    let plan = plan_of(node).or(around);
    let Node::Object(members) = node else { return };
    for (key, value) in members {
        match (key.as_str(), value) {
            ("report", report) => label(report, plan),
            ("users", Node::List(users)) => users.iter_mut().for_each(|user| label(user, plan)),
            ("issues", Node::List(issues)) => {
                if let Some(plan) = plan {
                    for issue in issues {
                        say(issue, plan);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The table that a result is about.
fn plan_of(node: &Node) -> Option<&'static Plan> {
    let text = |name| node.get(name).and_then(Node::as_text);
    let operation = crate::vendors::operation(text("operation").or_else(|| text("to"))?)?;
    plan(operation, text("profile"))
}

fn say(node: &mut Node, plan: &'static Plan) {
    let Some(issue) = issue(node) else { return };
    let Node::Object(members) = node else { return };
    if let Some((_, message)) = members.iter_mut().find(|(key, _)| key == "message") {
        *message = Node::Text(worded(&issue, plan, FieldNames::Label));
    }
}

/// The issue of its JSON, as far as its message needs it.
fn issue(node: &Node) -> Option<Issue> {
    let text = |name| node.get(name).and_then(Node::as_text);
    let code = Code::from_word(text("code")?)?;
    let mut issue = Issue::new(Severity::from_word(text("severity")?)?, code);
    for row in code.params() {
        if let Some(value) = node.get("params").and_then(|params| params.get(row.name)) {
            issue = issue.param(row.name, param(value)?);
        }
    }
    let path = node.get("path")?.as_list()?.iter().map(|step| match step {
        Node::Text(key) => Some(Step::Key(key.clone())),
        step => u8::try_from(step.as_integer()?).ok().map(Step::Item),
    });
    issue.path = path.collect::<Option<Vec<_>>>()?;
    issue.field = text("field").map(Into::into);
    Some(issue)
}

fn param(value: &Node) -> Option<Param> {
    match value {
        Node::Text(text) => Some(Param::Text(text.clone())),
        Node::List(items) => {
            items.iter().map(|item| item.as_text().map(Into::into)).collect::<Option<_>>().map(Param::List)
        }
        value => value.as_integer().map(Param::Number),
    }
}
