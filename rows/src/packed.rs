//! The rows of a workbook as bytes, for programs whose reader of workbooks is another module than the engine: [`pack_workbook`],
//! [`Cells::pack`], [`Unpacker`].

use alloc::string::String;
use alloc::vec::Vec;

use crate::cells::{Cells, Workbook};
use crate::line::CellKind;

/// What a frame holds.
const ABOUT: u8 = 0;
const ROW: u8 = 1;

/// Bytes of a number: lengths are little-endian.
const WIDTH: usize = 4;

/// Adds what is said once of a workbook. It stands before the rows.
pub fn pack_workbook(workbook: &Workbook, out: &mut Vec<u8>) {
    framed(ABOUT, out, |out| {
        let Workbook { hidden_rows, hidden_columns, merged_rows, other_sheets } = workbook;
        push_list(out, hidden_rows.iter().copied());
        push_list(out, hidden_columns.iter().map(|column| number(*column)));
        push_list(out, merged_rows.iter().copied());
        push_list(out, [number(other_sheets.len())].into_iter());
        for name in other_sheets {
            push_text(out, name);
        }
    });
}

impl Cells {
    /// Adds the row to packed rows.
    pub fn pack(&self, out: &mut Vec<u8>) {
        framed(ROW, out, |out| {
            for cell in self.0.line(0, None, &[]).cells() {
                out.push(match cell.kind {
                    CellKind::NoResult => 1,
                    CellKind::Merged => 2,
                    _ => 0,
                });
                push_text(out, cell.text);
            }
        });
    }
}

/// What comes out of packed rows.
#[derive(Debug)]
pub enum Unpacked<'u> {
    /// What is said once.
    Workbook(Workbook),
    /// The next row.
    Row(&'u Cells),
}

/// Takes packed rows by chunks and hands them over. Where the chunks end makes no difference.
///
/// ```
/// use seatwright_rows::{CellKind, Cells, Unpacked, Unpacker};
///
/// let mut cells = Cells::default();
/// cells.push("1001", CellKind::Text);
/// let mut packed = Vec::new();
/// cells.pack(&mut packed);
///
/// let mut rows = 0;
/// let mut unpacker = Unpacker::default();
/// for byte in packed.chunks(1) {
///     unpacker.push(byte, &mut |unpacked| rows += usize::from(matches!(unpacked, Unpacked::Row(cells) if cells.len() == 1)));
/// }
/// assert_eq!(rows, 1);
/// ```
#[derive(Default)]
pub struct Unpacker {
    /// A frame that is not whole.
    held: Vec<u8>,
    cells: Cells,
}

impl Unpacker {
    /// Takes the next bytes. What was not packed by this module gives other rows or none.
    pub fn push(&mut self, bytes: &[u8], take: &mut dyn FnMut(Unpacked<'_>)) {
        self.held.extend_from_slice(bytes);
        let mut rest = &*self.held;
        while let Some((frame, after)) = text(rest) {
            rest = after;
            match frame.split_first() {
                Some((&ABOUT, about)) => take(Unpacked::Workbook(workbook(about))),
                Some((&ROW, row)) => {
                    self.cells.clear();
                    fill(&mut self.cells, row);
                    take(Unpacked::Row(&self.cells));
                }
                _ => {}
            }
        }
        let done = self.held.len() - rest.len();
        self.held.drain(..done);
    }
}

/// Rows may hold secrets: `Debug` shows nothing of them.
impl core::fmt::Debug for Unpacker {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Unpacker({} bytes)", self.held.len())
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A frame: how many bytes follow, what it holds, and that.
fn framed(kind: u8, out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; WIDTH]);
    out.push(kind);
    write(out);
    let length = number(out.len() - start - WIDTH).to_le_bytes();
    if let Some(place) = out.get_mut(start..start + WIDTH) {
        place.copy_from_slice(&length);
    }
}

fn push_list(out: &mut Vec<u8>, numbers: impl ExactSizeIterator<Item = u32>) {
    out.extend_from_slice(&number(numbers.len()).to_le_bytes());
    numbers.for_each(|number| out.extend_from_slice(&number.to_le_bytes()));
}

fn push_text(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(&number(text.len()).to_le_bytes());
    out.extend_from_slice(text.as_bytes());
}

/// The number at the start, and the rest.
fn first(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let (number, rest) = bytes.split_first_chunk::<WIDTH>()?;
    Some((u32::from_le_bytes(*number), rest))
}

/// Bytes with their length before them, and the rest.
fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = first(bytes)?;
    rest.split_at_checked(usize::try_from(length).ok()?)
}

fn list(bytes: &mut &[u8]) -> Vec<u32> {
    let mut numbers = Vec::new();
    let count = first(bytes).map_or(0, |(count, rest)| {
        *bytes = rest;
        count
    });
    for _ in 0..count {
        let Some((number, rest)) = first(bytes) else { break };
        *bytes = rest;
        numbers.push(number);
    }
    numbers
}

fn workbook(mut bytes: &[u8]) -> Workbook {
    let hidden_rows = list(&mut bytes);
    let hidden_columns = list(&mut bytes).into_iter().filter_map(|column| usize::try_from(column).ok());
    let hidden_columns = hidden_columns.collect();
    let merged_rows = list(&mut bytes);
    let mut other_sheets = Vec::new();
    for _ in 0..list(&mut bytes).first().copied().unwrap_or(0) {
        let Some((name, rest)) = text(bytes) else { break };
        bytes = rest;
        other_sheets.push(String::from_utf8_lossy(name).into_owned());
    }
    Workbook { hidden_rows, hidden_columns, merged_rows, other_sheets }
}

fn fill(cells: &mut Cells, mut row: &[u8]) {
    while let Some((kind, rest)) = row.split_first() {
        let Some((text, rest)) = text(rest) else { return };
        row = rest;
        let kind = match kind {
            1 => CellKind::NoResult,
            2 => CellKind::Merged,
            _ => CellKind::Text,
        };
        cells.push(core::str::from_utf8(text).unwrap_or_default(), kind);
    }
}

#[cfg(test)]
mod tests {
    use super::{Unpacked, Unpacker, pack_workbook};
    use crate::{CellKind, Cells, Workbook};

    type Row = Vec<(String, CellKind)>;

    fn unpacked(bytes: &[u8], chunk: usize) -> (Vec<Workbook>, Vec<Row>) {
        let (mut about, mut rows) = (Vec::new(), Vec::new());
        let mut unpacker = Unpacker::default();
        for piece in bytes.chunks(chunk) {
            unpacker.push(piece, &mut |unpacked| match unpacked {
                Unpacked::Workbook(workbook) => about.push(workbook),
                Unpacked::Row(cells) => {
                    let line = cells.0.line(0, None, &[]);
                    rows.push(line.cells().map(|cell| (cell.text.to_owned(), cell.kind)).collect());
                }
            });
        }
        (about, rows)
    }

    #[test]
    fn gives_back_what_was_packed_and_no_more() {
        let workbook = Workbook {
            hidden_rows: vec![2, 70_000],
            hidden_columns: vec![0, 25],
            merged_rows: vec![9],
            other_sheets: vec!["Übersicht".into(), String::new()],
        };
        let rows: Vec<Row> = vec![
            vec![("Ext".into(), CellKind::Text), (String::new(), CellKind::Merged)],
            vec![],
            vec![("=A1".into(), CellKind::NoResult), ("Zoë 😀".into(), CellKind::Text)],
        ];
        let mut packed = Vec::new();
        pack_workbook(&workbook, &mut packed);
        let mut cells = Cells::default();
        for row in &rows {
            cells.clear();
            for (text, kind) in row {
                cells.push(text, *kind);
            }
            cells.pack(&mut packed);
        }
        for chunk in [1, 7, packed.len()] {
            assert_eq!(unpacked(&packed, chunk), (vec![workbook.clone()], rows.clone()));
        }
        // Cut off, a row is not given; and bytes of something else break nothing.
        assert_eq!(unpacked(&packed[..packed.len() - 1], 5).1.len(), 2);
        for byte in 0..=255 {
            let other: Vec<u8> = packed.iter().map(|each| each ^ byte).collect();
            drop(unpacked(&other, 11));
        }
    }
}
