//! Masks in place of secrets, and values that must not be shown.

use alloc::string::String;

use crate::json::Node;
use crate::plan::Plan;
use crate::schema::secret_names::is_secret;

/// Whether a text is what servers and forms show in place of a secret: nothing but asterisks or bullets. BroadWorks
/// masks passcodes with asterisks when they are read.
pub(crate) fn is_mask(node: &Node) -> bool {
    let text = node.as_text().map(str::trim).unwrap_or_default();
    !text.is_empty() && text.chars().all(|c| matches!(c, '*' | '\u{2022}' | '\u{25cf}'))
}

/// A value as a change shows it; nothing when a key in it is that of a secret, or sounds like one.
pub(crate) fn shown(plan: &Plan, node: &Node) -> Option<String> {
    (!holds_secret(plan, node)).then(|| node.to_json())
}

fn holds_secret(plan: &Plan, node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(|item| holds_secret(plan, item)),
        Node::Object(members) => members.iter().any(|(key, value)| {
            let sounds = is_secret(plan.operation, key) && !is_hollow(value);
            sounds || holds_secret(plan, value)
        }),
        _ => false,
    }
}

/// Whether there is nothing in it: how answers print an unused object.
pub(crate) fn is_hollow(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::Text(text) => text.trim().is_empty(),
        Node::List(items) => items.iter().all(is_hollow),
        Node::Object(members) => members.iter().all(|(_, value)| is_hollow(value)),
        Node::Bool(_) | Node::Number(_) => false,
    }
}
