//! How a workbook is read: [`XlsxOptions`], [`XlsxLimits`].

/// How a workbook is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XlsxOptions {
    /// The name of the sheet; the first one that is visible when there is none.
    pub sheet: Option<String>,
    /// Bounds.
    pub limits: XlsxLimits,
}

/// Bounds on a workbook, which is a zip archive: a few kilobytes of it can unpack to gigabytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XlsxLimits {
    /// Bytes that all of its parts together unpack to.
    pub bytes: u64,
    /// Parts.
    pub parts: usize,
    /// Cells of one row; further ones make the row too wide.
    pub columns: usize,
    /// Rows, blank ones included.
    pub rows: u32,
}

impl Default for XlsxLimits {
    /// 512 MiB, 10,000 parts, 1,000 columns, 1,048,576 rows, which is what Excel has.
    fn default() -> Self {
        Self { bytes: 512 << 20, parts: 10_000, columns: 1000, rows: 1 << 20 }
    }
}
