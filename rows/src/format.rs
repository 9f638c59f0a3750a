//! What kind of file it is: [`Format`], found from its first characters.

use alloc::vec;
use alloc::vec::Vec;

use csv_core::{ReadRecordResult, ReaderBuilder};

/// How the rows of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Cells with a delimiter between them, where one in quotes may hold anything.
    Csv {
        /// Between cells: `,` `;` a tab or `|`.
        delimiter: u8,
        /// Around a cell: `"` or `'`.
        quote: u8,
    },
    /// JSON objects, one a line.
    Ndjson,
    /// JSON objects in a list, or one after the other.
    Json,
    /// A workbook of a spreadsheet, read by another crate.
    Workbook,
}

impl Format {
    /// The word in plans: `csv`, `ndjson`, `json`, `workbook`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv { .. } => "csv",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Workbook => "workbook",
        }
    }
}

/// A file that holds no rows that can be read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotASheet {
    /// A workbook of a spreadsheet (`.xlsx`, `.ods`) or another zip archive.
    Zip,
    /// An old workbook (`.xls`), or one with a password.
    Workbook,
    /// A web page or an XML document, which some programs name `.xls`.
    Markup,
    /// A PDF document.
    Pdf,
    /// A compressed file.
    Gzip,
    /// Bytes that are no text.
    Binary,
}

impl NotASheet {
    /// What the file seems to be, for messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zip => "a zip archive, such as an Excel workbook (.xlsx)",
            Self::Workbook => "an old Excel workbook (.xls), or one with a password",
            Self::Markup => "a web page or an XML document",
            Self::Pdf => "a PDF document",
            Self::Gzip => "a compressed file",
            Self::Binary => "no text",
        }
    }

    /// Told from the first four bytes.
    pub(crate) const fn of_bytes(first: [u8; 4]) -> Option<Self> {
        match first {
            [b'P', b'K', 3..=8, _] => Some(Self::Zip),
            [0xd0, 0xcf, 0x11, 0xe0] => Some(Self::Workbook),
            [b'%', b'P', b'D', b'F'] => Some(Self::Pdf),
            [0x1f, 0x8b, _, _] => Some(Self::Gzip),
            _ => None,
        }
    }

    /// Told from the first characters.
    pub(crate) fn of_text(head: &str) -> Option<Self> {
        let start = head.trim_start();
        let begins = |tag: &str| start.get(..tag.len()).is_some_and(|text| text.eq_ignore_ascii_case(tag));
        if ["<html", "<!doctype", "<?xml", "<table", "<meta"].into_iter().any(begins) {
            return Some(Self::Markup);
        }
        let strange = |c: &char| c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{1a}');
        let count = head.chars().filter(strange).count();
        // One character in twenty: a few NUL bytes belong to rows, which are refused one by one.
        (count > 8 && count * 20 > head.chars().count()).then_some(Self::Binary)
    }
}

/// The delimiters, the commoner first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows decide.
const ROWS: usize = 60;

/// A line `sep=;`, which spreadsheets read and hide: the delimiter, and how many bytes the line has.
pub(crate) fn separator_line(head: &str) -> Option<(u8, usize)> {
    let rest = head.strip_prefix('"').unwrap_or(head);
    let rest = rest.get(..4).filter(|word| word.eq_ignore_ascii_case("sep="))?.len();
    let rest = head.get(head.len() - head.strip_prefix('"').unwrap_or(head).len() + rest..)?;
    let delimiter = *rest.as_bytes().first()?;
    let end = rest.get(1..)?;
    let end = end.strip_prefix('"').unwrap_or(end);
    let after = end.strip_prefix("\r\n").or_else(|| end.strip_prefix(['\n', '\r']));
    let after = if end.is_empty() { end } else { after? };
    delimiter.is_ascii().then_some((delimiter, head.len() - after.len()))
}

/// The format of a text that begins with `head`. A delimiter that is known is kept.
pub(crate) fn of_text(head: &str, delimiter: Option<u8>) -> Format {
    let start = head.trim_start();
    let mut characters = start.chars();
    let first = characters.next();
    let second = characters.find(|c| !c.is_whitespace());
    match (first, second) {
        (Some('{'), Some('"' | '}')) if delimiter.is_none() => {
            let line = start.lines().next().unwrap_or_default().trim_end();
            // An object over several lines cannot be cut at its line breaks.
            if line.ends_with('}') || start.lines().nth(1).is_none() { Format::Ndjson } else { Format::Json }
        }
        (Some('['), Some('{' | ']')) if delimiter.is_none() => Format::Json,
        _ => {
            let delimiter = delimiter.unwrap_or_else(|| likely_delimiter(head));
            Format::Csv { delimiter, quote: likely_quote(head, delimiter) }
        }
    }
}

/// The delimiter by which most rows have the same number of cells; of several the one that makes the most cells.
fn likely_delimiter(head: &str) -> u8 {
    let mut best = (0, b',');
    for delimiter in DELIMITERS {
        let widths = widths(head, delimiter);
        let score = widths.iter().map(|width| {
            let rows = widths.iter().filter(|other| *other == width).count();
            if *width < 2 { 0 } else { rows * 1000 / widths.len().max(1) * 1000 + (*width).min(999) }
        });
        let score = score.max().unwrap_or(0);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    best.1
}

/// How many cells each of the first rows has. The last one may be cut off and does not count unless it is the only one.
fn widths(head: &str, delimiter: u8) -> Vec<usize> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut widths, mut input, mut width) = (Vec::new(), head.as_bytes(), 0);
    let (mut text, mut ends) = (vec![0; 1024], [0; 64]);
    while widths.len() < ROWS {
        let ended = input.is_empty();
        let (result, read, _, cells) = reader.read_record(input, &mut text, &mut ends);
        width += cells;
        input = input.get(read..).unwrap_or_default();
        match result {
            ReadRecordResult::Record => {
                if !ended || widths.is_empty() {
                    widths.push(width);
                }
                width = 0;
            }
            ReadRecordResult::End => break,
            _ => {}
        }
    }
    widths
}

/// `'` when cells begin and end with it and none with `"`.
fn likely_quote(head: &str, delimiter: u8) -> u8 {
    let mark = char::from(delimiter);
    let quoted = |quote: char| {
        head.lines()
            .take(ROWS)
            .flat_map(|line| line.split(mark))
            .filter(|cell| cell.len() > 1 && cell.starts_with(quote) && cell.ends_with(quote))
            .count()
    };
    if quoted('"') == 0 && !head.contains('"') && quoted('\'') > 2 { b'\'' } else { b'"' }
}

#[cfg(test)]
mod tests {
    use super::{Format, NotASheet, of_text, separator_line};

    #[test]
    fn finds_the_delimiter() {
        let csv = |delimiter, quote| Format::Csv { delimiter, quote };
        for (head, expected) in [
            ("a,b\n1,2\n", csv(b',', b'"')),
            ("a;b\n\"Smith, Ann\";1\n\"King, Ada\";2\n", csv(b';', b'"')),
            // The comma inside the names is in every row: the wider reading wins.
            ("Name;Ext;Mail\nSmith, Ann;1;a\nKing, Ada;2;b\n", csv(b';', b'"')),
            ("a\tb\tc\n1,5\t2,5\t3\n", csv(b'\t', b'"')),
            ("a|b\n1|2\n", csv(b'|', b'"')),
            ("Users of the domain, as of today\na;b\n1;2\n3;4\n5;6\n", csv(b';', b'"')),
            ("user\n1001\n", csv(b',', b'"')),
            ("", csv(b',', b'"')),
            ("'a','b'\n'x, y','1'\n", csv(b',', b'\'')),
            ("{\"user\":\"1\"}\n{\"user\":\"2\"}\n", Format::Ndjson),
            ("{\n  \"user\": 1\n}\n", Format::Json),
            (" [ {\"user\":1}]", Format::Json),
            ("[]", Format::Json),
            ("[x],b\n1,2\n", csv(b',', b'"')),
        ] {
            assert_eq!(of_text(head, None), expected, "{head:?}");
        }
    }

    #[test]
    fn reads_the_separator_line() {
        assert_eq!(separator_line("sep=;\r\na;b"), Some((b';', 7)));
        assert_eq!(separator_line("SEP=,\na"), Some((b',', 6)));
        assert_eq!(separator_line("\"sep=\t\"\na"), Some((b'\t', 8)));
        assert_eq!(separator_line("sep=;;\na"), None);
        assert_eq!(separator_line("separate;b"), None);
        assert_eq!(separator_line("se"), None);
    }

    #[test]
    fn knows_what_is_no_sheet() {
        assert_eq!(NotASheet::of_bytes(*b"PK\x03\x04"), Some(NotASheet::Zip));
        assert_eq!(NotASheet::of_bytes([0xd0, 0xcf, 0x11, 0xe0]), Some(NotASheet::Workbook));
        assert_eq!(NotASheet::of_bytes(*b"user"), None);
        assert_eq!(NotASheet::of_text("  <HTML><table>"), Some(NotASheet::Markup));
        assert_eq!(NotASheet::of_text(&"\u{1}\u{0}ab".repeat(9)), Some(NotASheet::Binary));
        assert_eq!(NotASheet::of_text("a,b\n1\u{0},2\n"), None);
    }
}
