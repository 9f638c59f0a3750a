//! What of a group goes into a follow-up row, and what does not.

use alloc::borrow::ToOwned;
use alloc::vec::Vec;

use crate::collections::sort::sorted;
use crate::convert::loss::{Disposition, Loss};
use crate::convert::user::field_map::{ANSWER_ONLY, CREDENTIALS, Key};
use crate::convert::user::notes;
use crate::issues::shortened;
use crate::json::Node;
use crate::json::secret::is_hollow;

/// Picks the named keys, in the order of the list, and writes a row for every other key that holds something: an
/// unknown key may hold a secret, so nothing of it goes anywhere.
pub(crate) fn pick(node: &Node, keys: &[Key], path: &str, loss: &mut Vec<Loss>) -> Node {
    match node {
        Node::Object(members) => {
            let left: Vec<&str> = members
                .iter()
                .filter(|(name, value)| !is_hollow(value) && keys.iter().all(|key| key.name != name))
                .map(|(name, _)| name.as_str())
                .collect();
            let mut left = sorted(left, &Ord::cmp);
            left.dedup();
            for name in left {
                let (verdict, why) = said_of(name);
                loss.push(Loss::new([path, ".", &shortened(name)].concat(), verdict, None, why));
            }
            let picked = keys.iter().filter_map(|key| {
                let value = node.get(key.name).filter(|value| !is_hollow(value))?;
                let path = [path, ".", key.name].concat();
                let value = inner(value, key, &path, loss);
                (!is_hollow(&value)).then(|| (key.name.to_owned(), value))
            });
            Node::Object(picked.collect())
        }
        other => {
            if !is_hollow(other) {
                loss.push(Loss::new(path.to_owned(), Disposition::Lost, None, notes::UNKNOWN));
            }
            Node::Null
        }
    }
}

fn inner(value: &Node, key: &Key, path: &str, loss: &mut Vec<Loss>) -> Node {
    match value {
        Node::List(items) if !key.inside.is_empty() => {
            let picked = items.iter().map(|item| pick(item, key.inside, path, loss));
            Node::List(picked.filter(|item| !is_hollow(item)).collect())
        }
        value if !key.inside.is_empty() => pick(value, key.inside, path, loss),
        Node::List(_) | Node::Object(_) => {
            loss.push(Loss::new(path.to_owned(), Disposition::Lost, None, notes::NOT_TEXT));
            Node::Null
        }
        plain => plain.clone(),
    }
}

/// What is to be said of a key that goes nowhere.
pub(crate) fn said_of(key: &str) -> (Disposition, &'static str) {
    let name = key.rsplit('.').next().unwrap_or(key);
    if CREDENTIALS.contains(&name) {
        (Disposition::Lost, notes::CREDENTIALS)
    } else if ANSWER_ONLY.contains(&name) {
        (Disposition::NotNeeded, notes::ANSWER_ONLY)
    } else {
        (Disposition::Lost, notes::UNKNOWN)
    }
}

/// Whether any text stands in it: flags alone make no device and no trunk.
pub(crate) fn says_something(node: &Node) -> bool {
    match node {
        Node::Text(_) | Node::Number(_) => !is_hollow(node),
        Node::List(items) => items.iter().any(says_something),
        Node::Object(members) => members.iter().any(|(_, value)| says_something(value)),
        Node::Null | Node::Bool(_) => false,
    }
}
