//! JSON on its way to JavaScript.

use alloc::string::String;
use alloc::vec::Vec;

use seatwright::json::Node;

/// Adds the cells to the JSON object at the end of `out`.
pub(crate) fn push_cells(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    push_member(out, "cells", write);
}

/// Adds a member to the JSON object at the end of `out`.
pub(crate) fn push_member(out: &mut Vec<u8>, name: &str, write: impl FnOnce(&mut Vec<u8>)) {
    out.pop();
    out.extend_from_slice(b",\"");
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
    write(out);
    out.push(b'}');
}

pub(crate) fn object(members: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
    Node::Object(members.into_iter().map(|(name, value)| (String::from(name), value)).collect())
}

pub(crate) fn text(text: &str) -> Node {
    Node::Text(String::from(text))
}

pub(crate) fn number(number: impl core::fmt::Display) -> Node {
    Node::Number(alloc::format!("{number}"))
}

pub(crate) fn maybe(given: Option<&str>) -> Node {
    given.map_or(Node::Null, text)
}
