//! Finds the record in what surrounds it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::issues::Issue;
use crate::json::Node;
use crate::schema::{Answer, RecordDialect};

type Members = Vec<(String, Node)>;

/// The members of the one record in a document. Odin's documentation and some deployments of NetSapiens print a list of
/// one; CRM.COM wraps every answer.
pub(crate) fn open(document: Node, dialect: &RecordDialect) -> Result<Members, Issue> {
    let mut node = only_item(document);
    if let Node::Object(members) = &mut node
        && let Some((status, data)) = dialect.envelope
        && members.iter().all(|(key, _)| key == status || key == data)
        && members.iter().any(|(key, _)| key == status)
        && let Some(at) = members.iter().position(|(key, _)| key == data)
    {
        node = only_item(members.swap_remove(at).1);
    }
    let (expected, actual) = match node {
        Node::Object(members) if dialect.answers.iter().any(|answer| is(&members, answer)) => {
            ("record", "answer")
        }
        Node::Object(members) => return Ok(members),
        other => ("object", other.type_name()),
    };
    Err(Issue::wrong_type(expected, actual))
}

fn only_item(node: Node) -> Node {
    match node {
        Node::List(mut items) if items.len() == 1 => items.pop().unwrap_or(Node::Null),
        other => other,
    }
}

fn is(members: &Members, answer: &Answer) -> bool {
    let tells = |key: &str| answer.tells.contains(&key);
    members.iter().any(|(key, _)| tells(key))
        && members.iter().all(|(key, _)| tells(key) || answer.beside.contains(&&**key))
}
