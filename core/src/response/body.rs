//! What kind of thing the body is.

use alloc::borrow::ToOwned;
use alloc::string::String;

use crate::issues::{Issue, Severity};
use crate::json::{Node, Unreadable};
use crate::limits::Limits;

/// A body, told apart.
pub(crate) enum Body {
    /// Nothing, blanks, or `null`.
    Empty,
    /// One object, or a list of one.
    Object(Node),
    /// JSON that is no single object: an empty list, a list of several.
    Several,
    /// Text: bare or as a JSON string. Other scalars as they are written.
    Text(String),
    /// HTML or XML: a login page, a gateway's page.
    Markup,
    /// JSON that breaks off, bytes that are no UTF-8, or more than the limits allow.
    Unreadable(Issue, Option<String>),
}

impl Body {
    pub(crate) fn read(bytes: &[u8], content_type: Option<&str>, limits: &Limits) -> Self {
        if bytes.len() > limits.bytes {
            return Self::Unreadable(about_answer(Issue::limit("bytes", limits.bytes)), None);
        }
        let inside = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii();
        if inside.is_empty() {
            return Self::Empty;
        }
        if inside.starts_with(b"<") {
            return Self::Markup;
        }
        match Node::parse(bytes, limits) {
            Ok(node) => Self::of(node),
            Err(fault @ Unreadable::Limit { .. }) => {
                Self::Unreadable(about_answer(Issue::unreadable(fault)), None)
            }
            Err(fault @ Unreadable::Json { .. }) => {
                let broken = || about_answer(Issue::unreadable(fault));
                let is_page = content_type.is_some_and(|kind| {
                    kind.trim_start().get(..9).is_some_and(|kind| kind.eq_ignore_ascii_case("text/html"))
                });
                match core::str::from_utf8(inside) {
                    _ if is_page => Self::Markup,
                    Ok(text) if begins_json(text) => Self::Unreadable(broken(), Some(text.to_owned())),
                    Ok(text) => Self::Text(text.to_owned()),
                    // Only ASCII is read from it, which is the same in every encoding that answers come in.
                    Err(_) => Self::Unreadable(broken(), Some(String::from_utf8_lossy(inside).into_owned())),
                }
            }
        }
    }

    fn of(node: Node) -> Self {
        match node {
            Node::Null => Self::Empty,
            Node::Object(_) => Self::Object(node),
            // The vendors' own pages print one record inside a list.
            Node::List(items) => match <[Node; 1]>::try_from(items) {
                Ok([item @ Node::Object(_)]) => Self::Object(item),
                _ => Self::Several,
            },
            Node::Text(text) if text.trim().is_empty() => Self::Empty,
            Node::Text(text) => Self::Text(text),
            Node::Bool(_) | Node::Number(_) => Self::Text(node.to_json()),
        }
    }
}

/// Whether text was meant as an object or a list. "\[Error 4200\]" was not.
fn begins_json(text: &str) -> bool {
    match text.strip_prefix('[') {
        Some(rest) => rest.trim_start().starts_with(['{', '[', '"', ']']),
        None => text.starts_with('{'),
    }
}

/// What stands in the way of reading is no fault of the request, so it only warns.
fn about_answer(issue: Issue) -> Issue {
    Issue { severity: Severity::Warning, ..issue.param("reason", "answer") }
}
