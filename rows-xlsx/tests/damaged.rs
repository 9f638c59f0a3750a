//! Damaged workbooks: nothing panics, and what is handed over is bounded.
//!
//! `PROPTEST_CASES=20000 cargo test --release -p seatwright-rows-xlsx --test damaged` runs longer.

#[allow(dead_code, reason = "shared with tests that use more of it")]
mod build;

use std::io::Cursor;

use build::{FOUR_DIGITS, Page, Value, archive, parts, text, workbook};
use proptest::prelude::*;
use seatwright_rows_xlsx::{Xlsx, XlsxLimits, XlsxOptions};

fn pages() -> Vec<Page> {
    let page = Page {
        name: "People".into(),
        rows: vec![
            vec![text("Extension"), text("Name"), text("PIN")],
            vec![Value::Number(42.0, FOUR_DIGITS), text("Ann & Co"), Value::Formula("A1+1", None)],
            vec![Value::Number(1.5e300, 2), Value::Bool(true), Value::Error("#N/A")],
        ],
        hidden_rows: vec![2],
        hidden_columns: vec![1],
        merged: vec!["A2:A3", "B1:C1"],
        ..Page::default()
    };
    vec![page.clone(), Page { name: "Other".into(), hidden: true, ..page }]
}

/// Reads all of it; whether it can be read makes no difference.
fn read(bytes: Vec<u8>) {
    let limits = XlsxLimits { bytes: 1 << 22, parts: 64, columns: 100, rows: 2000 };
    let options = XlsxOptions { sheet: None, limits };
    let Ok(mut workbook) = Xlsx::open(Cursor::new(bytes), &options) else { return };
    let mut rows = 0;
    let _ = workbook.rows(&mut |cells| {
        rows += 1;
        assert!(cells.len() <= 101);
    });
    assert!(rows <= 2000);
}

const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "&",
    "&amp;",
    "&#0;",
    "\"",
    "'",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "<c r=\"A1\">",
    "<c r=\"XFD1048576\"><v>1</v></c>",
    "<c r=\"ZZZZ99999999999\"/>",
    "<row r=\"0\">",
    "<row r=\"4294967296\">",
    "<v>1e999</v>",
    "<v>-1</v>",
    "t=\"s\"",
    "s=\"99999\"",
    "<f t=\"shared\" si=\"0\"/>",
    "<f t=\"shared\" si=\"999999999\" ref=\"A1:A2\">A1</f>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<mergeCell ref=\"B2:A1\"/>",
    "<col min=\"1\" max=\"99999999\" hidden=\"1\"/>",
    "formatCode=\"\\\"",
    "formatCode=\"0;;\"",
    "é",
    "\u{0}",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.min(20_000), ..ProptestConfig::default() })]

    /// The archive itself.
    #[test]
    fn damaged_archives(places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<Option<prop::sample::Index>>()) {
        let mut bytes = workbook(&pages());
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len() + 1));
        }
        read(bytes);
    }

    /// The XML of its parts.
    #[test]
    fn damaged_parts(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_usize..12, prop::sample::select(PIECES)), 1..5)) {
        let mut parts = parts(&pages());
        for (part, place, length, piece) in changes {
            let text = &mut part.get_mut(&mut parts[..]).1;
            let mut from = place.index(text.len() + 1);
            while !text.is_char_boundary(from) {
                from -= 1;
            }
            let mut to = (from + length).min(text.len());
            while !text.is_char_boundary(to) {
                to -= 1;
            }
            text.replace_range(from..to.max(from), piece);
        }
        read(archive(&parts));
    }
}
