//! What a record spells in another type than the request: repaired when there is one way to read it, else left as it is.

use crate::json::Node;
use crate::plan::spec::Spec;
use crate::schema::{EmptyString, Format, Kind, Operation, Verb};
use crate::strings::number;

/// Whether the value says that there is none. `""` is a value where the vendor stores it and it clears.
pub(crate) fn is_nothing(operation: &Operation, spec: &Spec, node: &Node) -> bool {
    let Node::Text(text) = node else { return node.is_null() };
    if !text.trim().is_empty() {
        return false;
    }
    let clears = spec.field.blank.unwrap_or(operation.blank) == EmptyString::Clears;
    let nested = matches!(spec.kind, Kind::Group(_) | Kind::List(_));
    !(clears && !nested && (spec.kind.is_textual() || operation.verb == Verb::Update))
}

/// The same value in the type that the request has, if it comes in another one.
pub(crate) fn retyped(kind: Kind, node: &Node) -> Option<Node> {
    match (kind, node) {
        // Digits that some converter took for a number; whatever else a number may have been is not ours to say.
        (
            Kind::Text | Kind::Formatted(_) | Kind::MailList | Kind::ExtensionList | Kind::NameList(_),
            Node::Number(spelling),
        ) if is_plain(spelling) => Some(Node::Text(spelling.clone())),
        // A column with a gap was read as floats.
        (
            Kind::Formatted(Format::Extension | Format::Digits | Format::PhoneNumber),
            Node::Number(spelling),
        ) => {
            let whole = spelling.trim_end_matches('0').strip_suffix('.')?;
            is_plain(whole).then(|| Node::Text(whole.into()))
        }
        (Kind::Integer, Node::Text(text)) if is_plain(text) => Some(Node::Number(text.clone())),
        (Kind::Boolean, Node::Text(text)) if text.eq_ignore_ascii_case("true") => Some(Node::Bool(true)),
        (Kind::Boolean, Node::Text(text)) if text.eq_ignore_ascii_case("false") => Some(Node::Bool(false)),
        (Kind::YesNo, Node::Bool(flag)) => Some(Node::from(if *flag { "yes" } else { "no" })),
        _ => None,
    }
}

/// A whole number in its one spelling, small enough to have survived as a number.
fn is_plain(spelling: &str) -> bool {
    number::whole(spelling, true).is_ok() && !spelling.contains('.')
}

/// Whether two values are one, but for being typed as a number and as text.
pub(crate) fn is_same(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Text(text), Node::Number(number)) | (Node::Number(number), Node::Text(text)) => text == number,
        _ => one == other,
    }
}
