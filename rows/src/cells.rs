//! Rows that something other than a reader of bytes gives: [`Cells`], [`Workbook`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::limits::Limits;
use crate::line::{Buffer, CellKind, Flaw};

/// The cells of one row of a workbook or a table, from its first column on. Used again for the next row, it allocates nothing.
#[derive(Clone, Default)]
pub struct Cells(pub(crate) Buffer);

impl Cells {
    /// Empties the row.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Adds the next cell. Numbers, days and switches of a workbook are [`CellKind::Text`] as the workbook shows them.
    pub fn push(&mut self, text: &str, kind: CellKind) {
        self.0.push(text, kind);
    }

    /// How many cells there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.ends.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.ends.is_empty()
    }

    /// The texts of cells that have a value; nothing for the others.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let line = self.0.line(0, None, &[]);
        line.cells().map(|cell| match cell.kind {
            CellKind::NoResult | CellKind::Merged => "",
            _ => cell.text,
        })
    }

    pub(crate) fn flaw(&self, limits: &Limits) -> Option<Flaw> {
        let mut start = 0;
        let mut long = self.0.text.len() > limits.row;
        for end in &self.0.ends {
            long |= end - start > limits.cell;
            start = *end;
        }
        if self.len() > limits.columns {
            return Some(Flaw::TooWide);
        }
        long.then_some(Flaw::TooLong)
    }
}

/// Cells may hold secrets: `Debug` shows how many there are.
impl core::fmt::Debug for Cells {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Cells({})", self.len())
    }
}

/// What is to be said once of a workbook, beside what is said of every sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    /// Rows that are hidden, as the spreadsheet numbers them; they are read all the same.
    pub hidden_rows: Vec<u32>,
    /// Columns that are hidden, from 0; they are read all the same.
    pub hidden_columns: Vec<usize>,
    /// The first row of each merged area that covers several rows: of such an area only the first cell has a value.
    pub merged_rows: Vec<u32>,
    /// Sheets that are not read.
    pub other_sheets: Vec<String>,
}
