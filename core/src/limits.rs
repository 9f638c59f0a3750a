//! Upper bounds on what one call reads.

/// Bounds on what one call reads; past one is an issue `limit_exceeded`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a JSON document.
    pub bytes: usize,
    /// Bytes of one text.
    pub text: usize,
    /// Keys, nested ones included.
    pub keys: usize,
    /// Nesting of a kept value.
    pub depth: usize,
    /// Issues in one report.
    pub issues: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 1 << 20, text: 1 << 16, keys: 1000, depth: 32, issues: 200 }
    }
}
