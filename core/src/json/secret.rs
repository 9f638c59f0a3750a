//! Whether JSON holds what must not be shown.

use crate::json::Node;
use crate::schema::Operation;
use crate::schema::secret_names::is_secret;

/// Whether a key in it is that of a secret, or sounds like one, and holds something.
pub(crate) fn holds_secret(operation: &Operation, node: &Node) -> bool {
    match node {
        Node::List(items) => items.iter().any(|item| holds_secret(operation, item)),
        Node::Object(members) => members.iter().any(|(key, value)| {
            is_secret(operation, key) && !is_hollow(value) || holds_secret(operation, value)
        }),
        _ => false,
    }
}

/// Whether there is nothing in it: how answers print an unused object.
#[must_use]
pub fn is_hollow(node: &Node) -> bool {
    match node {
        Node::Null => true,
        Node::Text(text) => text.trim().is_empty(),
        Node::List(items) => items.iter().all(is_hollow),
        Node::Object(members) => members.iter().all(|(_, value)| is_hollow(value)),
        Node::Bool(_) | Node::Number(_) => false,
    }
}
