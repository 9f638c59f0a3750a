//! One value as a Source hands it over, and as a Sink takes it.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::escape::{push_integer, push_text};

/// A value on its way through the engine.
///
/// Borrowed wherever the Source can lend it, so that a clean request allocates nothing but its output. `Debug`
/// names the shape only: the value may be a secret.
#[derive(Clone, PartialEq)]
pub enum Scalar<'a> {
    /// JSON `null`, Python `None`.
    Null,
    /// A boolean. Never 1 or 0.
    Bool(bool),
    /// A whole number within 64 bits.
    Integer(i64),
    /// Any other number, as the Source spells it.
    Number(Cow<'a, str>),
    /// Text.
    Text(Cow<'a, str>),
    /// Text that is not Unicode, such as a lone surrogate.
    InvalidUnicode,
    /// A list, as JSON text.
    List(Cow<'a, str>),
    /// An object, as JSON text.
    Object(Cow<'a, str>),
    /// A host value without a JSON meaning, by the name of its type.
    Foreign(Cow<'a, str>),
}

impl Scalar<'_> {
    /// The word for its type in messages.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) | Self::Number(_) => "number",
            Self::Text(_) | Self::InvalidUnicode => "text",
            Self::List(_) => "list",
            Self::Object(_) => "object",
            Self::Foreign(name) => name,
        }
    }

    /// The value as JSON text, for changes and kept keys.
    #[must_use]
    pub fn to_json(&self) -> String {
        match self {
            Self::Null | Self::InvalidUnicode | Self::Foreign(_) => "null".to_owned(),
            Self::Bool(true) => "true".to_owned(),
            Self::Bool(false) => "false".to_owned(),
            Self::Integer(number) => itoa::Buffer::new().format(*number).to_owned(),
            Self::Number(text) | Self::List(text) | Self::Object(text) => text.clone().into_owned(),
            Self::Text(text) => crate::json::escape::quoted(text),
        }
    }

    /// Whether it is `null`.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, if it is text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl core::fmt::Debug for Scalar<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.type_name())
    }
}

/// Appends a value as JSON.
pub(crate) fn push_scalar(out: &mut Vec<u8>, value: &Scalar<'_>) {
    match value {
        Scalar::Text(text) => push_text(out, text),
        Scalar::Integer(number) => push_integer(out, *number),
        Scalar::Number(text) | Scalar::List(text) | Scalar::Object(text) => {
            out.extend_from_slice(text.as_bytes());
        }
        Scalar::Bool(true) => out.extend_from_slice(b"true"),
        Scalar::Bool(false) => out.extend_from_slice(b"false"),
        Scalar::Null | Scalar::InvalidUnicode | Scalar::Foreign(_) => out.extend_from_slice(b"null"),
    }
}
