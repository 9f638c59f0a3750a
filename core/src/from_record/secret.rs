//! Masks in place of secrets, and values that must not be shown.

use alloc::string::String;

use crate::curl::sounds_secret;
use crate::json::Node;
use crate::nearest::same_but_style;
use crate::plan::Plan;

/// Whether the value of a key must not be shown: a table that names the key knows, its sibling's too; of others the
/// sound decides.
pub(super) fn is_secret(plan: &Plan, key: &str) -> bool {
    let named = |name: &str| same_but_style(name, key);
    let mut known = None;
    let sibling = plan.operation.sibling.map_or(&[][..], |(_, fields)| fields);
    for field in plan.specs.iter().map(|spec| spec.field).chain(sibling) {
        if named(field.wire) || field.v1.is_some_and(named) || field.aliases.iter().copied().any(named) {
            known = Some(known.unwrap_or(false) || field.secret);
        }
    }
    let answers = || plan.operation.read_only.iter().copied().flatten();
    let of_answers = || answers().any(|name| name.rsplit('.').next().is_some_and(named));
    known.unwrap_or_else(|| sounds_secret(key) && !of_answers())
}

/// Whether a text is what servers and forms show in place of a secret: nothing but asterisks or bullets. BroadWorks
/// masks passcodes with asterisks when they are read.
pub(super) fn is_mask(node: &Node) -> bool {
    let text = node.as_text().map(str::trim).unwrap_or_default();
    !text.is_empty() && text.chars().all(|c| matches!(c, '*' | '\u{2022}' | '\u{25cf}'))
}

/// A value as a change shows it; nothing when a key in it is that of a secret, or sounds like one.
pub(super) fn shown(plan: &Plan, node: &Node) -> Option<String> {
    (!holds_secret(plan, node)).then(|| node.to_json())
}

fn holds_secret(plan: &Plan, node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(|item| holds_secret(plan, item)),
        Node::Object(members) => members.iter().any(|(key, value)| {
            let sounds = is_secret(plan, key) && !is_hollow(value);
            sounds || holds_secret(plan, value)
        }),
        _ => false,
    }
}

/// Whether there is nothing in it: how answers print an unused object.
pub(super) fn is_hollow(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::Text(text) => text.trim().is_empty(),
        Node::List(items) => items.iter().all(is_hollow),
        Node::Object(members) => members.iter().all(|(_, value)| is_hollow(value)),
        Node::Bool(_) | Node::Number(_) => false,
    }
}
