//! CSV written so that a spreadsheet takes no cell for a formula, and so that it reads back to the same values.

use alloc::vec::Vec;

use crate::damage::{TRIGGERS, is_digits};
use crate::format::Format;
use crate::target::Sort;

/// The marks of a CSV file.
#[derive(Clone, Copy)]
pub(crate) struct Marks {
    pub(crate) delimiter: u8,
    pub(crate) quote: u8,
}

impl Marks {
    /// Those of the sheet; commas for what was no CSV.
    pub(crate) const fn of(format: Option<Format>) -> Self {
        match format {
            Some(Format::Csv { delimiter, quote }) => Self { delimiter, quote },
            _ => Self { delimiter: b',', quote: b'"' },
        }
    }
}

/// Appends a cell.
pub(crate) fn push_cell(out: &mut Vec<u8>, text: &str, sort: Sort, marks: Marks) {
    let needs =
        |byte: u8| byte == marks.delimiter || byte == marks.quote || matches!(byte, b'\n' | b'\r' | b'"');
    let guard = is_formula(text, sort);
    // Blanks at the ends are kept by quotes alone, and so is a `'` where it may be taken for one.
    let quoted = text.bytes().any(needs) || text.trim().len() != text.len() || text.starts_with('\'');
    if !quoted {
        if guard {
            out.push(b'\'');
        }
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(marks.quote);
    if guard {
        // Inside quotes that are apostrophes themselves each stands twice.
        out.extend_from_slice(if marks.quote == b'\'' { b"''" } else { b"'" });
    }
    for byte in text.bytes() {
        if byte == marks.quote {
            out.push(byte);
        }
        out.push(byte);
    }
    out.push(marks.quote);
}

/// Whether a spreadsheet would count with a text. The `+` of a number stays bare, or importers of numbers would refuse it; so
/// it is only in a column of numbers and before digits alone.
fn is_formula(text: &str, sort: Sort) -> bool {
    let number = sort == Sort::Phone && text.strip_prefix('+').is_some_and(is_digits);
    text.trim_start_matches('\'').starts_with(TRIGGERS) && !number
}

/// Appends the mark between two cells, or the end of a row.
pub(crate) fn push_end(out: &mut Vec<u8>, last: bool, marks: Marks) {
    if last { out.extend_from_slice(b"\r\n") } else { out.push(marks.delimiter) }
}

#[cfg(test)]
mod tests {
    use super::{Marks, push_cell};
    use crate::damage::guarded;
    use crate::reader::{Reader, Source};
    use crate::target::Sort;
    use proptest::prelude::*;

    fn written(text: &str, sort: Sort) -> String {
        let mut out = Vec::new();
        push_cell(&mut out, text, sort, Marks { delimiter: b',', quote: b'"' });
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn guards_formulas_and_leaves_numbers() {
        assert_eq!(written("=1+1", Sort::Text), "'=1+1");
        assert_eq!(written("@SUM(A1)", Sort::Text), "'@SUM(A1)");
        assert_eq!(written("+12485556969", Sort::Phone), "+12485556969");
        assert_eq!(written("+12485556969", Sort::Text), "'+12485556969");
        // A spreadsheet would take 1 minus 248 of it.
        assert_eq!(written("+1-248", Sort::Phone), "'+1-248");
        assert_eq!(written("'t Hooft", Sort::Text), "\"'t Hooft\"");
        assert_eq!(written("a,\"b\"", Sort::Text), "\"a,\"\"b\"\"\"");
    }

    proptest! {
        /// What is written is read back as it was, guard aside; and no cell begins a formula.
        #[test]
        fn cells_come_back(
            cells in proptest::collection::vec("[=+\\-@'\"a,;0 \t\r\né]{0,5}", 2..5),
            phone in any::<bool>(),
            marks in prop_oneof![Just((b',', b'"')), Just((b';', b'"')), Just((b'\t', b'"'))],
        ) {
            let (delimiter, quote) = marks;
            let sort = if phone { Sort::Phone } else { Sort::Text };
            let mut out = Vec::new();
            for (at, cell) in cells.iter().enumerate() {
                let marks = Marks { delimiter, quote };
                push_cell(&mut out, cell, sort, marks);
                super::push_end(&mut out, at + 1 == cells.len(), marks);
            }
            let mut read = Vec::new();
            let mut take = |line: crate::Line<'_>| read.extend(line.cells().map(|cell| cell.text.to_owned()));
            let mut reader = Reader::new(Source { delimiter: Some(delimiter), ..Source::default() });
            reader.push(&out, &mut take);
            reader.finish(&mut take);
            let back: Vec<&str> = read.iter().map(|cell| guarded(cell, false).unwrap_or(cell)).collect();
            prop_assert_eq!(back, cells.iter().map(String::as_str).collect::<Vec<_>>());
            for cell in read {
                let number = phone && cell.starts_with('+');
                prop_assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
        }
    }
}
