//! One row of a sheet: [`Line`].

use alloc::string::String;
use alloc::vec::Vec;

/// Where a cell's text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellKind {
    /// Text of a sheet or of a JSON string.
    Text,
    /// A JSON number, as it is spelled.
    Number,
    /// `true` or `false` of JSON.
    Bool,
    /// A list or an object of JSON, as JSON text.
    Nested,
    /// `null`, or a key that the object does not have.
    Absent,
    /// A formula of a workbook that stores no result; the text is the formula.
    NoResult,
    /// A value of a program's object that JSON does not have; the text is the name of its type.
    Foreign,
    /// Of merged cells that cover several rows one that is not the first: the workbook has no value for it.
    Merged,
}

impl CellKind {
    /// Whether somebody, or a program, wrote the value as text or digits: such values can be damaged, and mended.
    pub(crate) const fn is_written(self) -> bool {
        matches!(self, Self::Text | Self::Number)
    }
}

/// One cell.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// What stands in it.
    pub text: &'a str,
    /// Where it comes from.
    pub kind: CellKind,
}

/// A cell may hold a secret: `Debug` shows its length alone.
impl core::fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?}({} bytes)", self.kind, self.text.len())
    }
}

/// Why a row cannot be read as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// A quote is opened and never closed: the rest of the sheet is in one cell.
    OpenQuote,
    /// A cell or the row has more bytes than the limit.
    TooLong,
    /// The row has more cells than the limit.
    TooWide,
    /// A line that is not JSON, or an object cut off.
    BadJson,
    /// JSON, but no object.
    NotAnObject,
    /// A key stands twice in the object.
    DuplicateKey,
}

/// One row of a sheet, blank rows included.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// The row as a spreadsheet numbers it, from 1. Blank lines count, a quoted line break does not, `sep=` does not.
    pub row: u32,
    /// What is wrong with the row as a whole.
    pub flaw: Option<Flaw>,
    text: &'a str,
    ends: &'a [usize],
    kinds: &'a [CellKind],
    keys: &'a [String],
}

impl<'a> Line<'a> {
    /// How many cells there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is no cell at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell of a column, from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<Cell<'a>> {
        let end = *self.ends.get(column)?;
        let start = column.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end);
        let kind = self.kinds.get(column).copied().unwrap_or(CellKind::Text);
        Some(Cell { text: self.text.get(start..end).unwrap_or_default(), kind })
    }

    /// The text of a column; nothing where there is no such cell.
    #[must_use]
    pub fn text(&self, column: usize) -> &'a str {
        self.cell(column).map_or("", |cell| cell.text)
    }

    /// The cells in order.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'a>> + use<'a> {
        let line = *self;
        (0..line.len()).filter_map(move |column| line.cell(column))
    }

    /// The keys of the columns in a sheet of JSON objects, as far as they were met; nothing in other sheets.
    #[must_use]
    pub const fn keys(&self) -> &'a [String] {
        self.keys
    }

    /// Whether no cell holds more than white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        // A control-Z ended files once, and some exports still write it.
        self.flaw.is_none() && self.text.chars().all(|c| c.is_whitespace() || c == '\u{1a}')
    }
}

/// The row that is being read.
#[derive(Clone, Default)]
pub(crate) struct Buffer {
    pub(crate) text: Vec<u8>,
    pub(crate) ends: Vec<usize>,
    pub(crate) kinds: Vec<CellKind>,
}

impl Buffer {
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.kinds.clear();
    }

    pub(crate) fn push(&mut self, text: &str, kind: CellKind) {
        self.text.extend_from_slice(text.as_bytes());
        self.ends.push(self.text.len());
        self.kinds.push(kind);
    }

    pub(crate) fn line<'a>(&'a self, row: u32, flaw: Option<Flaw>, keys: &'a [String]) -> Line<'a> {
        // INVARIANT: it was text before it was cut at ASCII characters.
        let text = core::str::from_utf8(&self.text).unwrap_or_default();
        Line { row, flaw, text, ends: &self.ends, kinds: &self.kinds, keys }
    }
}
