//! JSON read and written by ourselves: strict (RFC 8259), without floats, numbers as they are spelled.

pub(crate) mod error;
pub(crate) mod escape;
pub(crate) mod node;
pub(crate) mod number;
pub(crate) mod object_writer;
pub(crate) mod scanner;
pub(crate) mod secret;
pub(crate) mod string;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod to_json;

pub(crate) use crate::json::error::SyntaxError;
pub use crate::json::error::Unreadable;
#[cfg(feature = "serde")]
pub(crate) use crate::json::node::MAX_DEPTH;
pub use crate::json::node::Node;
pub(crate) use crate::json::object_writer::{Members, list, text};
pub(crate) use crate::json::scanner::{Scanner, Token};
pub use crate::json::secret::is_hollow;
pub(crate) use crate::json::string::RawString;
