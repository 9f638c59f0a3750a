//! Workbooks as spreadsheet programs write them, and as nobody should: what their rows become, and how the rest is refused.

mod build;

use std::fs;
use std::io::Cursor;

use build::{DAY, FOUR_DIGITS, GENERAL, PHONE, Page, Value, archive, locked, parts, text, workbook};
use seatwright::{Options, operation};
use seatwright_rows::{
    CellKind, Cells, ExistingReader, Facts, PlanOptions, PlanRow, Planner, Row, Sheet, SheetOptions, Summary,
    Survey,
};
use seatwright_rows_xlsx::{Xlsx, XlsxError, XlsxLimits, XlsxOptions};

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::open(Cursor::new(bytes), &XlsxOptions::default()).unwrap()
}

fn refused(bytes: &[u8], options: &XlsxOptions) -> XlsxError {
    match Xlsx::open(Cursor::new(bytes), options) {
        Err(error) => error,
        Ok(mut workbook) => workbook.rows(&mut |_| {}).expect_err("nothing is wrong with it"),
    }
}

fn options() -> Options {
    Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap()
}

struct Outcome {
    facts: Facts,
    bodies: Vec<String>,
    issues: Vec<(u32, &'static str, Option<String>)>,
    summary: Summary,
}

impl Outcome {
    fn findings(&self) -> Vec<String> {
        self.facts.findings.iter().map(seatwright_rows::Finding::message).collect()
    }
}

fn run(workbook: &mut Xlsx<Cursor<Vec<u8>>>) -> Outcome {
    let create = operation("netsapiens.user.create").unwrap();
    let mut survey = Survey::new(create, &options(), &SheetOptions::default()).unwrap();
    survey.set_workbook(workbook.about());
    workbook.rows(&mut |cells| survey.row(cells)).unwrap();
    let facts = survey.finish();
    let mut sheet = Sheet::new(&facts).unwrap();
    let (mut bodies, mut issues) = (Vec::new(), Vec::new());
    let mut take = |row: Row<'_>| {
        bodies.push(String::from_utf8(row.body.to_vec()).unwrap());
        issues.extend(row.issues.iter().map(|issue| (row.row, issue.code, issue.field.clone())));
    };
    workbook.rows(&mut |cells| sheet.row(cells, &mut take)).unwrap();
    let summary = sheet.finish(&mut take);
    Outcome { facts, bodies, issues, summary }
}

/// The same people make the same requests and have the same issues, whether their list is a CSV file or a workbook.
#[test]
fn the_office_is_the_same_as_a_workbook() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/sheets");
    let csv = fs::read(format!("{folder}/office.csv")).unwrap();
    let create = operation("netsapiens.user.create").unwrap();
    let mut survey = Survey::new(create, &options(), &SheetOptions::default()).unwrap();
    survey.push(&csv);
    let mut sheet = Sheet::new(&survey.finish()).unwrap();
    let (mut bodies, mut issues) = (Vec::new(), Vec::new());
    let mut take = |row: Row<'_>| {
        bodies.push(String::from_utf8(row.body.to_vec()).unwrap());
        issues.extend(row.issues.iter().map(|issue| (row.row, issue.code, issue.field.clone())));
    };
    sheet.push(&csv, &mut take);
    let summary = sheet.finish(&mut take);

    let mut workbook = open(fs::read(format!("{folder}/office.xlsx")).unwrap());
    assert_eq!(workbook.sheet(), "Telefonliste");
    let outcome = run(&mut workbook);
    assert_eq!(outcome.bodies.iter().filter(|body| !body.is_empty()).count(), 278);
    assert_eq!(outcome.bodies, bodies);
    assert_eq!(outcome.issues, issues);
    assert_eq!(outcome.summary.issues, summary.issues);
    let findings = outcome.findings();
    for said in [
        "rows 12, 40 are hidden in the workbook, and read all the same",
        "columns are hidden in the workbook and read all the same: \"J\"",
        "the workbook has other sheets, which are not read: \"Notizen\"",
    ] {
        assert!(findings.iter().any(|finding| finding == said), "{said}: {findings:#?}");
    }
}

fn shown(page: Page) -> Vec<Vec<(String, CellKind)>> {
    let mut rows = Vec::new();
    let mut survey_of = |cells: &Cells| {
        let mut reader = seatwright_rows::Reader::new(seatwright_rows::Source::default());
        reader.row(cells, &mut |line| {
            rows.push(line.cells().map(|cell| (cell.text.to_owned(), cell.kind)).collect());
        });
    };
    open(workbook(&[page])).rows(&mut survey_of).unwrap();
    rows
}

#[test]
fn cells_come_as_they_are_shown() {
    let page = Page {
        rows: vec![
            vec![
                Value::Number(42.0, FOUR_DIGITS),
                Value::Number(42.0, GENERAL),
                Value::Number(2_485_556_969.0, PHONE),
                // 2026-02-01, and half a day later.
                Value::Number(46054.0, DAY),
                Value::Number(46054.5, DAY),
            ],
            vec![],
            vec![
                Value::Bool(true),
                Value::Error("#N/A"),
                text(" a & b "),
                Value::Blank,
                Value::Formula("A1&\"x\"", Some("42x")),
            ],
        ],
        ..Page::default()
    };
    let texts: Vec<Vec<String>> =
        shown(page).into_iter().map(|row| row.into_iter().map(|(text, _)| text).collect()).collect();
    assert_eq!(
        texts,
        [
            vec!["0042", "42", "248-555-6969", "2026-02-01", "2026-02-01 12:00:00"],
            vec![],
            vec!["TRUE", "#N/A", " a & b ", "", "42x"],
        ]
    );
}

fn people(rows: Vec<Vec<Value>>) -> Page {
    let mut page = Page { name: "People".into(), ..Page::default() };
    page.rows.push(["Extension", "First name", "Last name", "Email", "Department"].map(text).to_vec());
    page.rows.extend(rows);
    page
}

fn person(extension: Value, department: Value) -> Vec<Value> {
    vec![extension, text("Ann"), text("King"), text("ann@example.com"), department]
}

/// With a format of four digits a lost zero is not lost: no evidence is needed, and no likely repair.
#[test]
fn a_number_format_keeps_leading_zeros() {
    let outcome =
        run(&mut open(workbook(&[people(vec![person(Value::Number(42.0, FOUR_DIGITS), text("Sales"))])])));
    assert!(outcome.bodies[0].starts_with(r#"{"user":"0042","#), "{}", outcome.bodies[0]);
    assert_eq!(outcome.issues, []);
}

#[test]
fn a_formula_without_a_result_is_an_issue() {
    let outcome = run(&mut open(workbook(&[people(vec![
        person(Value::Number(1001.0, GENERAL), Value::Formula("B2", Some("Sales"))),
        person(Value::Number(1002.0, GENERAL), Value::Formula("B2", None)),
    ])])));
    assert!(outcome.bodies[0].contains(r#""department":"Sales""#));
    assert_eq!(outcome.bodies[1], "");
    let of_formula: Vec<_> = outcome.issues.iter().filter(|(_, code, _)| *code == "no_result").collect();
    assert_eq!(of_formula, [&(3, "no_result", Some("department".to_owned()))]);
}

/// Of cells merged over rows only the first has a value: the others are issues, and no blank cells.
#[test]
fn merged_cells_are_issues() {
    let mut page = people(vec![
        person(Value::Number(1001.0, GENERAL), text("Sales")),
        person(Value::Number(1002.0, GENERAL), Value::Blank),
    ]);
    page.merged = vec!["E2:E3", "A9:C9"];
    let outcome = run(&mut open(workbook(&[page])));
    assert!(outcome.bodies[0].contains(r#""department":"Sales""#));
    assert!(
        outcome.issues.contains(&(3, "merged_cells", Some("department".to_owned()))),
        "{:?}",
        outcome.issues
    );
    assert_eq!(outcome.bodies[1], "");
    let said = "cells are merged from row 2 on over several rows; only the first of them has the value";
    assert!(outcome.findings().iter().any(|finding| finding == said), "{:?}", outcome.findings());
}

#[test]
fn days_in_a_column_of_extensions_are_errors() {
    let outcome =
        run(&mut open(workbook(&[people(vec![person(Value::Number(46054.0, DAY), text("Sales"))])])));
    assert_eq!(outcome.issues[0], (2, "dates", Some("user".to_owned())));
}

#[test]
fn a_sheet_is_chosen_by_its_name() {
    let pages = [
        Page { name: "Old".into(), hidden: true, rows: vec![vec![text("x")]], ..Page::default() },
        people(vec![person(Value::Number(1001.0, GENERAL), text("Sales"))]),
    ];
    let bytes = workbook(&pages);
    assert_eq!(open(bytes.clone()).sheet(), "People");
    assert_eq!(open(bytes.clone()).about().other_sheets, ["Old"]);
    let named = |name: &str| XlsxOptions { sheet: Some(name.into()), ..XlsxOptions::default() };
    assert_eq!(Xlsx::open(Cursor::new(bytes.clone()), &named("Old")).unwrap().sheet(), "Old");
    assert_eq!(refused(&bytes, &named("Ols")), XlsxError::NoSheet("Ols".into()));
}

#[test]
fn a_workbook_is_planned_against_what_exists() {
    let create = operation("netsapiens.user.create").unwrap();
    let mut reader = ExistingReader::new(create, &options(), &SheetOptions::default()).unwrap();
    reader.push(br#"[{"user": "0042", "name-first-name": "Ann", "name-last-name": "King", "email-address": "ann@example.com", "department": "Sales"}]"#);
    let existing = reader.finish().unwrap();
    let mut workbook =
        open(workbook(&[people(vec![person(Value::Number(42.0, FOUR_DIGITS), text("Sales"))])]));
    let mut survey = Survey::new(create, &options(), &SheetOptions::default()).unwrap();
    workbook.rows(&mut |cells| survey.row(cells)).unwrap();
    let mut planner = Planner::new(&survey.finish(), &existing, PlanOptions::default()).unwrap();
    let mut actions = Vec::new();
    let mut take = |row: PlanRow<'_>| actions.push((row.row, row.action.as_str()));
    workbook.rows(&mut |cells| planner.row(cells, &mut take)).unwrap();
    planner.finish(&mut take);
    assert_eq!(actions, [(2, "unchanged")]);
}

/// What exists is a workbook too: an export that somebody saved as one.
#[test]
fn what_exists_may_be_a_workbook() {
    let create = operation("netsapiens.user.create").unwrap();
    let page = people(vec![
        person(Value::Number(42.0, FOUR_DIGITS), text("Einkauf, Süd")),
        person(Value::Number(43.0, FOUR_DIGITS), text("=Sales")),
        Vec::new(),
    ]);
    let mut reader = ExistingReader::new(create, &options(), &SheetOptions::default()).unwrap();
    open(workbook(&[page])).rows(&mut |cells| reader.row(cells)).unwrap();
    let existing = reader.finish().unwrap();
    assert_eq!(existing.keys().collect::<Vec<_>>(), ["0042", "0043"]);
    let csv = "user,department\n0042,\"Einkauf, Süd\"\n0043,'=Sales\n".as_bytes();
    let mut survey = Survey::new(create, &options(), &SheetOptions::default()).unwrap();
    survey.push(csv);
    let mut planner = Planner::new(&survey.finish(), &existing, PlanOptions::default()).unwrap();
    let mut actions = Vec::new();
    let mut take = |row: PlanRow<'_>| actions.push(row.action.as_str());
    planner.push(csv, &mut take);
    planner.finish(&mut take);
    assert_eq!(actions, ["unchanged", "unchanged"]);
}

#[test]
fn what_is_no_workbook_is_refused() {
    let with = XlsxOptions::default();
    assert_eq!(refused(b"user,name\n1001,Ann\n", &with), XlsxError::NotAWorkbook);
    assert_eq!(refused(b"", &with), XlsxError::NotAWorkbook);
    // The first bytes of an old workbook, and nothing behind them.
    assert_eq!(refused(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], &with), XlsxError::OldWorkbook);
    assert_eq!(refused(&archive(&[("a.txt".into(), "a".into())]), &with), XlsxError::NotAWorkbook);
    let whole = workbook(&[people(Vec::new())]);
    assert!(matches!(
        refused(&whole[..whole.len() / 2], &with),
        XlsxError::NotAWorkbook | XlsxError::Broken(_)
    ));
}

#[test]
fn a_password_is_said() {
    let error = refused(&locked(), &XlsxOptions::default());
    assert_eq!(error, XlsxError::Password);
    assert_eq!(error.message(), "the workbook has a password; save it without one");
}

/// Sixteen megabytes are a few kilobytes in the archive; counting stops at the limit.
#[test]
fn a_zip_bomb_is_refused() {
    let mut parts = parts(&[people(Vec::new())]);
    parts.push(("xl/media/image1.png".into(), "0".repeat(16 << 20)));
    let bytes = archive(&parts);
    assert!(bytes.len() < 1 << 16, "{}", bytes.len());
    let limited = |limits| XlsxOptions { limits, ..XlsxOptions::default() };
    let bytes_limit = XlsxLimits { bytes: 8 << 20, ..XlsxLimits::default() };
    assert_eq!(refused(&bytes, &limited(bytes_limit)), XlsxError::TooLarge("bytes"));
    let parts_limit = XlsxLimits { parts: 3, ..XlsxLimits::default() };
    assert_eq!(refused(&bytes, &limited(parts_limit)), XlsxError::TooLarge("parts"));
}

/// One cell in the last row and column makes a million blank rows at most, and no row of sixteen thousand cells.
#[test]
fn places_far_out_are_bounded() {
    let mut parts = parts(&[people(Vec::new())]);
    let sheet = parts.iter_mut().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap();
    sheet.1 = sheet
        .1
        .replace("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>");
    let bytes = archive(&parts);
    let (mut rows, mut most) = (0, 0);
    let mut workbook = open(bytes.clone());
    workbook
        .rows(&mut |cells| {
            rows += 1;
            most = cells.len().max(most);
        })
        .unwrap();
    assert_eq!((rows, most), (1 << 20, 1001));
    let limits = XlsxLimits { rows: 1000, ..XlsxLimits::default() };
    assert_eq!(
        refused(&bytes, &XlsxOptions { limits, ..XlsxOptions::default() }),
        XlsxError::TooLarge("rows")
    );
}

/// A part may claim to have a thousand million shared formulas: no room is made for them.
#[test]
fn shared_formulas_are_bounded() {
    let mut parts = parts(&[people(Vec::new())]);
    let sheet = parts.iter_mut().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap();
    let row = "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"4000000000\" ref=\"A2:A3\">B2</f></c></row>\
               <row r=\"3\"><c r=\"A3\"><f t=\"shared\" si=\"4000000000\"/></c></row></sheetData>";
    sheet.1 = sheet.1.replace("</sheetData>", row);
    let outcome = run(&mut open(archive(&parts)));
    let codes: Vec<_> = outcome.issues.iter().filter(|(_, code, _)| *code == "no_result").collect();
    assert_eq!(codes.len(), 2, "{:?}", outcome.issues);
}

/// Areas that lie over each other would multiply; so would a column that is named again and again.
#[test]
fn what_lies_over_each_other_is_bounded() {
    let mut page = people(vec![person(Value::Number(1001.0, GENERAL), text("Sales"))]);
    page.merged = vec!["A1:ALL9"; 3];
    assert_eq!(
        refused(&workbook(&[page.clone()]), &XlsxOptions::default()),
        XlsxError::Broken("its merged cells overlap".into())
    );
    // Found by damaging workbooks: the reader of cells counts from the end to the beginning.
    for area in ["B2:A1", "A2:A1", "B1:A1", "A1:ZZZZ9", "A1:B99999999"] {
        page.merged = vec![area];
        let error = refused(&workbook(&[page.clone()]), &XlsxOptions::default());
        assert_eq!(error, XlsxError::Broken("the place of a cell".into()), "{area}");
    }
    page.merged = Vec::new();
    page.hidden_columns = vec![2, 1, 2, 2];
    assert_eq!(open(workbook(&[page])).about().hidden_columns, [1, 2]);
}

/// No secret of a cell stands in an error: here the type of the cell is what is wrong.
#[test]
fn errors_hold_no_cell() {
    let mut parts = parts(&[people(vec![person(Value::Number(1001.0, GENERAL), text("Sales"))])]);
    let sheet = parts.iter_mut().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap();
    sheet.1 = sheet.1.replace(
        "</sheetData>",
        "<row r=\"9\"><c r=\"A9\" t=\"e\"><v>canary-48213</v></c></row></sheetData>",
    );
    let error = refused(&archive(&parts), &XlsxOptions::default());
    assert_eq!(error, XlsxError::Broken("the type of a cell".into()));
}
