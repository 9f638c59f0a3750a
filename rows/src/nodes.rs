//! Values inside JSON: by their path, and one after the other.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use seatwright::Limits;
use seatwright::Operation;
use seatwright::json::Node;
use seatwright::schema::Field;

use crate::text::number;

/// Bounds on documents of our own: records and rows were bounded when they were read.
pub(crate) const BOUNDS: Limits =
    Limits { bytes: usize::MAX, text: usize::MAX, keys: usize::MAX, depth: 64, issues: 200 };

/// The value at a path with dots and `[n]`.
pub(crate) fn at<'n>(node: &'n Node, path: &str) -> Option<&'n Node> {
    path.split('.').try_fold(node, |node, segment| {
        let (name, items) = segment.split_once('[').map_or((segment, ""), |(name, items)| (name, items));
        let node = if name.is_empty() { node } else { node.get(name)? };
        if items.is_empty() {
            return Some(node);
        }
        node.as_list()?.get(items.trim_end_matches(']').parse::<usize>().ok()?)
    })
}

/// The member of a request or record that a field is, under the vendor's names of it.
pub(crate) fn member<'n>(node: &'n Node, operation: &Operation, wire: &str) -> Option<(&'n str, &'n Node)> {
    let field = operation.fields.iter().find(|field| field.answers_to(wire));
    let named = |key: &str| key == wire || field.is_some_and(|field: &Field| field.answers_to(key));
    node.as_object()?.iter().find(|(key, _)| named(key)).map(|(key, value)| (key.as_str(), value))
}

/// What a value says as text; nothing for lists and objects.
pub(crate) fn text(node: &Node) -> Option<String> {
    match node {
        Node::Text(text) => Some(text.trim().to_owned()),
        Node::Number(spelling) => Some(node.as_integer().map_or_else(|| spelling.clone(), number)),
        Node::Bool(flag) => Some(if *flag { "true" } else { "false" }.to_owned()),
        _ => None,
    }
}

/// The text of a field of a request or a record, unless it is blank.
pub(crate) fn member_text(node: &Node, operation: &Operation, wire: &str) -> Option<String> {
    member(node, operation, wire).and_then(|(_, value)| text(value)).filter(|text| !text.is_empty())
}

/// Each value that is no list and no object, with its path.
pub(crate) fn leaves(node: &Node, path: &str, take: &mut dyn FnMut(&str, &Node)) {
    match node {
        Node::Object(members) => {
            for (key, value) in members {
                let below = if path.is_empty() { key.clone() } else { [path, ".", key].concat() };
                leaves(value, &below, take);
            }
        }
        Node::List(items) => {
            for (at, value) in items.iter().enumerate() {
                leaves(value, &[path, "[", &number(at), "]"].concat(), take);
            }
        }
        leaf => take(path, leaf),
    }
}

/// The paths of the values that are secret.
pub(crate) fn secrets(node: &Node, is_secret: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut secrets = Vec::new();
    leaves(node, "", &mut |path, _| {
        if is_secret(path) {
            secrets.push(path.to_owned());
        }
    });
    secrets
}

/// JSON without the values of these paths.
pub(crate) fn without(node: &Node, path: &str, secret: &dyn Fn(&str) -> bool) -> Option<Node> {
    if secret(path) {
        return None;
    }
    Some(match node {
        Node::Object(members) => {
            let below = |key: &str| if path.is_empty() { key.to_owned() } else { [path, ".", key].concat() };
            let kept = members.iter().filter_map(|(key, value)| {
                without(value, &below(key), secret).map(|value| (key.clone(), value))
            });
            Node::Object(kept.collect())
        }
        Node::List(items) => {
            let below = |at: usize| [path, "[", &number(at), "]"].concat();
            let kept: Vec<Node> =
                items.iter().enumerate().filter_map(|(at, item)| without(item, &below(at), secret)).collect();
            Node::List(kept)
        }
        leaf => leaf.clone(),
    })
}
