//! Where a document stops being JSON.

/// The byte at which reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SyntaxError(pub(crate) usize);

impl SyntaxError {
    /// Line and column, both from 1; a column is a byte. Of a text that ends too early it is the last byte.
    pub(crate) fn place(self, text: &[u8]) -> (usize, usize) {
        let before = text.get(..self.0.min(text.len().saturating_sub(1))).unwrap_or_default();
        let lines = || before.split(|byte| *byte == b'\n');
        (lines().count(), 1 + lines().next_back().map_or(0, <[u8]>::len))
    }
}

/// Why a document did not become a [`Node`](crate::json::Node).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not JSON, from this line and column on.
    Json {
        /// From 1.
        line: usize,
        /// From 1, in bytes.
        column: usize,
    },
    /// Larger than a limit.
    Limit {
        /// `bytes`, `text`, `keys` or `depth`.
        limit: &'static str,
        /// What it allows.
        max: usize,
    },
}
