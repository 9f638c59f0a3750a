//! Requests beside those of rows, on their way to JavaScript.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use seatwright::Request;
use seatwright::json::Node;
use seatwright_rows::BesideRequest;

use crate::nodes::{maybe, object, push_member, text};

/// Adds the requests to the JSON object at the end of `out`: bodies are texts, as they are sent.
pub(crate) fn push_beside(out: &mut Vec<u8>, beside: &[BesideRequest]) {
    if beside.is_empty() {
        return;
    }
    let list = Node::List(beside.iter().map(node).collect());
    push_member(out, "requests", |out| list.write(out));
}

fn node(beside: &BesideRequest) -> Node {
    let after = beside.after.iter().map(|id| Node::Text(id.to_string()));
    let takes = beside.check.as_ref().map(|check| check.takes).unwrap_or_default();
    object([
        ("id", Node::Text(beside.id.to_string())),
        ("after", Node::List(after.collect())),
        ("key", maybe(beside.key.as_deref())),
        ("operation", text(beside.request.operation().id)),
        ("request", request(&beside.request)),
        ("check", beside.check.as_ref().map_or(Node::Null, |check| request(&check.request))),
        ("takes", Node::List(takes.iter().map(|name| text(name)).collect())),
    ])
}

/// Method and path, and the body.
fn request(request: &Request) -> Node {
    let head = [request.method, " ", &request.path].concat();
    let body = String::from_utf8_lossy(&request.body).into_owned();
    Node::List([Node::Text(head), Node::Text(body)].into())
}
