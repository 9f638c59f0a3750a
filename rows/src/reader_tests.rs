//! What rows a reader makes of bytes.

use crate::limits::Limits;
use crate::line::{CellKind, Flaw, Line};
use crate::reader::{Found, Reader, Source};
use crate::{Encoding, Format, NotASheet};
use proptest::prelude::*;

type Rows = Vec<(u32, Vec<String>, Option<Flaw>)>;

fn read(bytes: &[u8], source: Source, chunk: usize) -> (Rows, Found) {
    let mut rows = Vec::new();
    let mut take = |line: Line<'_>| {
        rows.push((line.row, line.cells().map(|cell| cell.text.to_owned()).collect(), line.flaw));
    };
    let mut reader = Reader::new(source);
    for piece in bytes.chunks(chunk.max(1)) {
        reader.push(piece, &mut take);
    }
    let found = reader.finish(&mut take);
    (rows, found)
}

fn plain(bytes: &[u8]) -> (Rows, Found) {
    read(bytes, Source::default(), usize::MAX)
}

fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>, Option<Flaw>) {
    (number, cells.iter().map(|cell| (*cell).to_owned()).collect(), None)
}

#[test]
fn numbers_rows_as_a_spreadsheet_does() {
    let (rows, found) = plain(b"a,b\r\n\r\n\"x\r\ny\",2\r\n3\r\n");
    assert_eq!(rows, [row(1, &["a", "b"]), row(2, &[]), row(3, &["x\r\ny", "2"]), row(4, &["3"])]);
    assert!(!found.unterminated && found.open_quote.is_none());
    // Old Macintosh line ends, and a last row without one.
    assert_eq!(plain(b"a,b\r\r1,2").0, [row(1, &["a", "b"]), row(2, &[]), row(3, &["1", "2"])]);
    assert!(plain(b"a,b\n1,2").1.unterminated);
    assert_eq!(plain(b"").0, []);
    assert_eq!(plain(b"\n\na").0.len(), 3);
}

#[test]
fn hides_the_separator_line() {
    let (rows, found) = plain(b"\xef\xbb\xbfsep=|\r\na|b\r\n1|2\r\n");
    assert_eq!(rows, [row(1, &["a", "b"]), row(2, &["1", "2"])]);
    assert!(found.separator_line && found.marked);
    assert_eq!(found.format, Some(Format::Csv { delimiter: b'|', quote: b'"' }));
}

#[test]
fn says_where_an_open_quote_begins() {
    let (rows, found) = plain(b"a,b\n1,\"x\n2,y\n");
    assert_eq!(rows[1], (2, vec!["1".into(), "x\n2,y\n".into()], Some(Flaw::OpenQuote)));
    assert_eq!((found.open_quote, found.rows), (Some(2), 2));
    // A quote inside a cell opens nothing, and a closed one at the very end is closed.
    assert_eq!(plain(b"a,5\" pipe\n1,\"x\"").0, [row(1, &["a", "5\" pipe"]), row(2, &["1", "x"])]);
    assert_eq!(plain(b"a,b\n1,\"x\"").1.open_quote, None);
}

#[test]
fn holds_its_limits() {
    let limits = Limits { cell: 8, row: 20, columns: 3, rows: 4 };
    let source = Source { limits, ..Source::default() };
    let bytes = b"a,b\n123456789,x\n1,2,3,4,5\n12345,12345,12345678901234567890\n5,5\n";
    let (rows, found) = read(bytes, source, usize::MAX);
    let flaws: Vec<_> = rows.iter().map(|(_, _, flaw)| *flaw).collect();
    assert_eq!(flaws, [None, Some(Flaw::TooLong), Some(Flaw::TooWide), Some(Flaw::TooLong)]);
    assert_eq!((found.rows, found.limited), (4, true));
}

#[test]
fn reads_json_in_lines_and_lists() {
    let lines = b"{\"user\":1001,\"a\":\"x\"}\nnonsense\n\n[1]\n{\"b\":{\"c\":[1]},\"user\":null}";
    let (rows, found) = plain(lines);
    assert_eq!(found.format, Some(Format::Ndjson));
    assert_eq!(rows[0], row(1, &["1001", "x"]));
    assert_eq!((rows[1].2, rows[2].2, rows[3].2), (Some(Flaw::BadJson), None, Some(Flaw::NotAnObject)));
    assert_eq!(rows[4], row(5, &["", "", "{\"c\":[1]}"]));
    let (rows, found) = plain(b" [ {\"user\" : \"a]}\\\"\"},\n {\"user\":2} , 5 ]");
    assert_eq!(found.format, Some(Format::Json));
    assert_eq!(rows, [row(1, &["a]}\""]), row(2, &["2"]), (3, vec![], Some(Flaw::NotAnObject))]);
    assert!(!found.unterminated);
    let (rows, found) = plain(b"[{\"user\":1},{\"us");
    assert_eq!((rows[1].2, found.unterminated), (Some(Flaw::BadJson), true));
    assert_eq!(plain(b"{\"a\":1,\"a\":2}").0[0].2, Some(Flaw::DuplicateKey));
    let mut kinds = Vec::new();
    let mut reader = Reader::new(Source::default());
    let mut take = |line: Line<'_>| kinds = line.cells().map(|cell| cell.kind).collect();
    reader.push(b"{\"a\":1,\"b\":true,\"c\":[],\"d\":null,\"e\":\"\"}", &mut take);
    reader.finish(&mut take);
    let wanted = [CellKind::Number, CellKind::Bool, CellKind::Nested, CellKind::Absent, CellKind::Text];
    assert_eq!(kinds, wanted);
}

#[test]
fn refuses_what_is_no_sheet() {
    for (bytes, kind) in [
        (&b"PK\x03\x04...."[..], NotASheet::Zip),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", NotASheet::Workbook),
        (b"<table><tr>", NotASheet::Markup),
        (b"%PDF-1.7", NotASheet::Pdf),
        (b"\x1f\x8b\x08\0", NotASheet::Gzip),
    ] {
        let (rows, found) = plain(bytes);
        assert_eq!((rows.len(), found.not_a_sheet, found.format), (0, Some(kind), None));
    }
}

#[test]
fn decodes_before_it_cuts() {
    let utf16: Vec<u8> =
        "\u{feff}Ext;Näme\r\n1;Łukasz\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (rows, found) = plain(&utf16);
    assert_eq!(rows, [row(1, &["Ext", "Näme"]), row(2, &["1", "Łukasz"])]);
    assert_eq!(found.encoding, Encoding::Utf16Le);
    assert_eq!(plain(b"a;b\n1;J\xfcrgen\n").0[1], row(2, &["1", "Jürgen"]));
}

/// Text that has everything a reader may stumble over.
fn sheet() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("a"),
        Just("\""),
        Just(","),
        Just(";"),
        Just("\n"),
        Just("\r\n"),
        Just("\r"),
        Just("\t"),
        Just("é"),
        Just("'"),
        Just("{\"k\":1}"),
        Just("{"),
        Just("["),
        Just("]"),
        Just("}"),
        Just("\\"),
        Just("sep="),
        Just("😀"),
        Just("\u{0}"),
        Just(" "),
        Just("\u{feff}"),
        Just("0123456789"),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat().into_bytes())
}

proptest! {
    #[test]
    fn chunks_never_matter(bytes in sheet(), chunk in 1_usize..7, narrow in any::<bool>()) {
        let limits = if narrow { Limits { cell: 6, row: 12, columns: 2, rows: 3 } } else { Limits::default() };
        let source = Source { limits, ..Source::default() };
        prop_assert_eq!(read(&bytes, source, chunk), read(&bytes, source, usize::MAX));
    }

    #[test]
    fn cells_come_back(cells in proptest::collection::vec(proptest::collection::vec("[a-z0-9\",;\r\né ]{1,6}", 2..4), 1..6)) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let text: String = cells.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n").collect();
        let source = Source { delimiter: Some(b','), ..Source::default() };
        let (rows, _) = read(text.as_bytes(), source, 5);
        let read: Vec<Vec<String>> = rows.into_iter().map(|(_, cells, _)| cells).collect();
        prop_assert_eq!(read, cells);
    }
}
