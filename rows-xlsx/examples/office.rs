//! Writes `tests/sheets/office.xlsx`: the people of `office.csv` as a spreadsheet program would save them.
//!
//! `cargo run -p seatwright-rows-xlsx --example office`

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/build/mod.rs"]
mod build;

use std::fs;

use build::{FOUR_DIGITS, GENERAL, Page, Value, text, workbook};
use seatwright_rows::Reader;

fn main() -> std::io::Result<()> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/sheets");
    let csv = fs::read(format!("{folder}/office.csv"))?;
    let mut rows = Vec::new();
    let mut reader = Reader::new(seatwright_rows::Source::default());
    let mut take = |line: seatwright_rows::Line<'_>| {
        rows.push(line.cells().enumerate().map(|(column, cell)| value(column, cell.text)).collect());
    };
    reader.push(&csv, &mut take);
    reader.finish(&mut take);
    let people = Page {
        name: "Telefonliste".into(),
        rows,
        hidden_rows: vec![12, 40],
        hidden_columns: vec![9],
        ..Page::default()
    };
    let notes = Page { name: "Notizen".into(), rows: vec![vec![text("Stand: März")]], ..Page::default() };
    fs::write(format!("{folder}/office.xlsx"), workbook(&[people, notes]))
}

/// Whole numbers are numbers, extensions with four digits by their format; all else is text.
fn value(column: usize, cell: &str) -> Value {
    let whole = cell.strip_suffix(".0").unwrap_or(cell);
    let plain =
        !whole.is_empty() && !whole.starts_with('0') && whole.bytes().all(|byte| byte.is_ascii_digit());
    match whole.parse() {
        Ok(number) if plain => Value::Number(number, if column == 0 { FOUR_DIGITS } else { GENERAL }),
        _ => text(cell),
    }
}
