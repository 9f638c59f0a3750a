//! Further rows of one person: [`Person`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::layout::Slot;
use crate::line::{Buffer, CellKind, Line};
use crate::pack::{Packer, Unpack};

/// The last row that is no further row of another: what the next one is compared with. Its buffers are used again.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Person {
    text: String,
    ends: Vec<usize>,
}

impl Person {
    /// Keeps a row.
    pub(crate) fn set(&mut self, line: &Line<'_>) {
        self.text.clear();
        self.ends.clear();
        for cell in line.cells() {
            self.text.push_str(cell.text);
            self.ends.push(self.text.len());
        }
    }

    /// Whether no row was kept.
    pub(crate) const fn is_nobody(&self) -> bool {
        self.ends.is_empty()
    }

    /// The row as it was kept, as cells of text.
    pub(crate) fn with_line<T>(&self, read: impl FnOnce(&Line<'_>) -> T) -> T {
        let mut buffer = Buffer::default();
        let mut start = 0;
        for end in &self.ends {
            buffer.push(self.text.get(start..*end).unwrap_or_default(), CellKind::Text);
            start = *end;
        }
        read(&buffer.line(0, None, &[]))
    }

    pub(crate) fn pack(&self, out: &mut Packer) {
        out.text(&self.text);
        out.size(self.ends.len());
        self.ends.iter().for_each(|end| out.size(*end));
    }

    pub(crate) fn unpack(from: &mut Unpack<'_>) -> Option<Self> {
        let text = from.text()?;
        let count = from.size()?;
        let ends = (0..count).map(|_| from.size()).collect::<Option<Vec<usize>>>()?;
        Some(Self { text, ends })
    }

    fn cell(&self, column: usize) -> &str {
        let end = self.ends.get(column).copied().unwrap_or_default();
        let start =
            column.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        self.text.get(start..end).unwrap_or_default().trim()
    }

    /// Whether a row adds something to this one, another device or number, and changes nothing: one of `keys` is the same, all that
    /// is sent is the same or blank, and something that is not sent differs.
    pub(crate) fn is_continued_by(&self, line: &Line<'_>, layout: &[Slot], keys: &[usize]) -> bool {
        let same = |column: usize| line.text(column).trim() == self.cell(column);
        let blank = |column: usize| line.text(column).trim().is_empty();
        let sent = |column: usize| layout.iter().any(|slot| slot.column == Some(column));
        // The key differs nearly always, so little is compared.
        keys.iter().any(|column| !blank(*column) && same(*column))
            && layout.iter().filter_map(|slot| slot.column).all(|column| blank(column) || same(column))
            && (0..line.len()).any(|column| !sent(column) && !blank(column) && !same(column))
    }
}
