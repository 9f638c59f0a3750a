//! JSON read and written by ourselves: strict (RFC 8259), without floats, numbers as they are spelled.

pub(crate) mod fault;
mod literal;
mod node;
mod quoted;
pub(crate) mod scan;
#[cfg(test)]
mod tests;

pub use fault::Unreadable;
pub use node::Node;
