//! JSON read and written by ourselves: strict (RFC 8259), without floats, numbers as they are spelled.

pub(crate) mod fault;
mod literal;
mod node;
mod quoted;
pub(crate) mod scan;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use fault::Fault;
pub use fault::Unreadable;
pub use node::Node;
pub(crate) use quoted::Quoted;
pub(crate) use scan::{Scanner, Token};
pub(crate) use write::{Members, list, text};
