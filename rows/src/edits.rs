//! Cells that a person changed after the sheet was written: [`Edits`].

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::sync::Arc;

use crate::line::{Buffer, CellKind};

/// Cells with the text that stands for what the sheet has there. The sheet itself stays as it is.
///
/// A cell is named by its row, as a spreadsheet numbers it, and its column, from 0. A column beyond the end of a row makes the row
/// longer. A row that cannot be read, and one that the sheet does not have, stay as they are.
///
/// ```
/// use seatwright_rows::{Edits, Line, Reader, Source};
///
/// let mut names = Vec::new();
/// let mut take = |line: Line<'_>| names.push(line.text(1).to_owned());
/// let mut reader = Reader::edited(Source::default(), Edits::new([(2, 1, "Ann".to_owned())]));
/// reader.push(b"Ext,Name\n1001,Anm\n1002,Ben\n", &mut take);
/// reader.finish(&mut take);
/// assert_eq!(names, ["Name", "Ann", "Ben"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Edits(Arc<BTreeMap<(u32, usize), String>>);

impl Edits {
    /// Edits from rows, columns and texts; of two for one cell the later counts.
    #[must_use]
    pub fn new(edits: impl IntoIterator<Item = (u32, usize, String)>) -> Self {
        Self(Arc::new(edits.into_iter().map(|(row, column, text)| ((row, column), text)).collect()))
    }

    /// Whether nothing was changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts the texts into the cells of a row.
    pub(crate) fn apply(&self, row: u32, line: &mut Buffer) {
        let mut edits = self.0.range((row, 0)..=(row, usize::MAX)).peekable();
        let Some(((_, last), _)) = self.0.range((row, 0)..=(row, usize::MAX)).next_back() else { return };
        let mut edited = Buffer::default();
        let old = line.line(row, None, &[]);
        for column in 0..old.len().max(last + 1) {
            if let Some((_, text)) = edits.next_if(|((_, at), _)| *at == column) {
                edited.push(text, CellKind::Text);
            } else {
                let cell = old.cell(column);
                edited.push(cell.map_or("", |cell| cell.text), cell.map_or(CellKind::Text, |cell| cell.kind));
            }
        }
        *line = edited;
    }
}

/// Cells may hold secrets: `Debug` shows how many there are.
impl core::fmt::Debug for Edits {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Edits({})", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use seatwright::{Options, operation};

    use crate::{Edits, Sheet, SheetOptions, Survey};

    const CSV: &[u8] = b"Extension,First name,Last name,Email\n1001,Ann,King,ann@\n1002,Ben\n\"1003";

    fn read(edits: &[(u32, usize, &str)]) -> Vec<String> {
        let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap();
        let edits = Edits::new(edits.iter().map(|(row, column, text)| (*row, *column, (*text).to_owned())));
        let sheet = SheetOptions { edits, ..SheetOptions::default() };
        let mut survey = Survey::new(operation("netsapiens.user.create").unwrap(), &options, &sheet).unwrap();
        survey.push(CSV);
        let facts = survey.finish();
        let mut sheet = Sheet::new(&facts).unwrap();
        let mut rows = Vec::new();
        let mut take = |row: crate::Row<'_>| {
            rows.push(format!("{} {} {}", row.row, row.verdict.as_str(), String::from_utf8_lossy(row.body)));
        };
        sheet.push(CSV, &mut take);
        sheet.finish(&mut take);
        rows
    }

    #[test]
    fn stand_for_what_the_sheet_has() {
        let rows = read(&[]);
        assert!(rows.iter().all(|row| row.contains("invalid")), "{rows:?}");
        let rows = read(&[(2, 3, "ann@example.com"), (3, 3, "ben@example.com"), (3, 2, "Cole")]);
        assert!(rows[0].starts_with("2 ready") && rows[0].contains("\"ann@example.com\""), "{rows:?}");
        assert!(rows[1].starts_with("3 ready") && rows[1].contains("\"Cole\""), "{rows:?}");
    }

    #[test]
    fn leave_other_rows_and_rows_that_cannot_be_read() {
        let rows = read(&[(4, 0, "1003"), (9, 0, "1009"), (2, 999, "far")]);
        assert_eq!(rows.len(), 3);
        assert!(rows[2].starts_with("4 invalid"), "{rows:?}");
    }
}
