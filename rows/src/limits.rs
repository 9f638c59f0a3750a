//! Bounds on what is read: [`Limits`].

/// Bounds on a sheet; what is past one is said, never dropped in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one cell.
    pub cell: usize,
    /// Bytes of one row.
    pub row: usize,
    /// Cells of one row.
    pub columns: usize,
    /// Rows of the sheet, blank ones included.
    pub rows: u32,
}

impl Default for Limits {
    /// 64 KiB a cell, 1 MiB a row, 1,000 columns, 5,000,000 rows.
    fn default() -> Self {
        Self { cell: 1 << 16, row: 1 << 20, columns: 1000, rows: 5_000_000 }
    }
}
