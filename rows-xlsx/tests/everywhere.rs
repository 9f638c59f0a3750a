//! Workbooks with what comes of each, for the tests of the other languages: `target/parity/workbooks`.

#[allow(dead_code, reason = "shared with tests that use more of it")]
mod build;

use std::fs;
use std::io::Cursor;

use build::{DAY, FOUR_DIGITS, GENERAL, PHONE, Page, Value, archive, locked, parts, text, workbook};
use seatwright::{Options, operation};
use seatwright_rows::{Facts, Row, Sheet, SheetOptions, Survey};
use seatwright_rows_xlsx::{Xlsx, XlsxError, XlsxOptions};
use serde_json::{Value as Json, json};

type Workbook = Xlsx<Cursor<Vec<u8>>>;

fn headings() -> Vec<Value> {
    ["Extension", "First name", "Last name", "Email", "Caller ID number"].map(text).to_vec()
}

fn person(extension: Value, first: &str, number: Value) -> Vec<Value> {
    vec![
        extension,
        text(first),
        text("Smith"),
        text(&format!("{}@example.com", first.to_lowercase())),
        number,
    ]
}

/// A name, the bytes, and the sheet that is asked for.
fn cases() -> Vec<(&'static str, Vec<u8>, Option<&'static str>)> {
    let zeros = Page {
        name: "People".into(),
        rows: vec![
            headings(),
            person(Value::Number(42.0, FOUR_DIGITS), "Ann", Value::Number(2_485_550_100.0, PHONE)),
            person(Value::Number(1004.0, GENERAL), "Zoë & Co", text("")),
            person(Value::Number(45000.0, DAY), "Ben", Value::Error("#N/A")),
        ],
        hidden_rows: vec![3],
        hidden_columns: vec![2],
        ..Page::default()
    };
    let open = Page {
        name: "Formeln <1>".into(),
        rows: vec![
            headings(),
            person(Value::Formula("A1+1", Some("1007")), "Eva", Value::Formula("B1", None)),
            person(Value::Formula("A2+1", None), "Joe", Value::Bool(true)),
            vec![],
            vec![Value::Blank, text("Pat"), text("Lee"), text("pat@example.com")],
        ],
        merged: vec!["A3:A5"],
        ..Page::default()
    };
    let both = workbook(&[zeros.clone(), open.clone()]);
    let many = (0..10_001).map(|at| (format!("{at}"), String::new())).collect::<Vec<_>>();
    let mut damaged = parts(std::slice::from_ref(&zeros));
    for (_, text) in damaged.iter_mut().filter(|(name, _)| name.ends_with("sheet1.xml")) {
        text.truncate(text.len() / 2);
    }
    let office = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/sheets/office.xlsx")).unwrap();
    vec![
        ("office", office.clone(), None),
        ("another-sheet-of-the-office", office, Some("Notizen")),
        ("zeros-and-hidden", workbook(std::slice::from_ref(&zeros)), None),
        ("first-of-two", both.clone(), None),
        ("second-of-two", both.clone(), Some("Formeln <1>")),
        ("no-such-sheet", both.clone(), Some("Personen")),
        ("nothing-visible", workbook(&[Page { hidden: true, ..open }]), None),
        ("blank", workbook(&[Page { name: "Empty".into(), ..Page::default() }]), None),
        ("cut-off", both[..both.len() / 2].to_vec(), None),
        ("damaged-part", archive(&damaged), None),
        ("no-workbook", archive(&[("a.txt".into(), "a".into())]), None),
        ("before-2007", [&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][..], &[0; 504]].concat(), None),
        ("password", locked(), None),
        ("too-many-parts", archive(&many), None),
    ]
}

/// What both passes read: a workbook, or bytes that are none.
enum Source {
    Workbook(Box<Workbook>),
    Bytes(Vec<u8>),
}

impl Source {
    fn open(bytes: &[u8], sheet: Option<&str>) -> Result<Self, XlsxError> {
        let options = XlsxOptions { sheet: sheet.map(str::to_owned), ..XlsxOptions::default() };
        match Xlsx::open(Cursor::new(bytes.to_vec()), &options) {
            Ok(opened) => Ok(Self::Workbook(Box::new(opened))),
            Err(XlsxError::NotAWorkbook | XlsxError::OldWorkbook) => Ok(Self::Bytes(bytes.to_vec())),
            Err(error) => Err(error),
        }
    }

    fn facts(&mut self) -> Result<Facts, XlsxError> {
        let options = Options::from_json(r#"{"domain": "example.com", "defaults": "required"}"#).unwrap();
        let create = operation("netsapiens.user.create").unwrap();
        let mut survey = Survey::new(create, &options, &SheetOptions::default()).unwrap();
        match self {
            Self::Bytes(bytes) => survey.push(bytes),
            Self::Workbook(workbook) => {
                survey.set_workbook(workbook.about());
                workbook.rows(&mut |cells| survey.row(cells))?;
            }
        }
        Ok(survey.finish())
    }

    /// All that comes out, as `tests/rust/sheets.rs` writes it.
    fn line(&mut self) -> Result<Json, XlsxError> {
        let facts = self.facts()?;
        let mut sheet = Sheet::new(&facts).unwrap();
        let [mut verdicts, mut requests, mut errors, mut corrected] = [const { Vec::new() }; 4];
        facts.write_error_headings(&mut errors);
        facts.write_headings(&mut corrected);
        let mut take = |row: Row<'_>| {
            row.write_verdict(&mut verdicts);
            row.write_request(&mut requests);
            row.write_errors(&mut errors);
            row.write_corrected(&mut corrected);
        };
        match self {
            Self::Bytes(bytes) => sheet.push(bytes, &mut take),
            Self::Workbook(workbook) => workbook.rows(&mut |cells| sheet.row(cells, &mut take))?,
        }
        let summary = sheet.finish(&mut take);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ok(json!({
            "facts": facts.to_json(),
            "verdicts": text(verdicts),
            "requests": text(requests),
            "errors": text(errors),
            "corrected": text(corrected),
            "summary": summary.to_json(),
        }))
    }
}

#[test]
fn every_workbook_has_its_result() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/parity/workbooks");
    fs::create_dir_all(folder).unwrap();
    let mut lines = String::new();
    for (name, bytes, worksheet) in cases() {
        fs::write(format!("{folder}/{name}.xlsx"), &bytes).unwrap();
        let read = Source::open(&bytes, worksheet).and_then(|mut source| source.line());
        let refusal = read.as_ref().err().map(XlsxError::message);
        let wanted = match name {
            "no-such-sheet" => Some("the workbook has no sheet \"Personen\""),
            "password" => Some("the workbook has a password; save it without one"),
            "damaged-part" => Some("the workbook is damaged: the XML of a part"),
            "too-many-parts" => Some(
                "the workbook has more parts than the limit, which is 10,000 unless it was set; save the rows as a workbook of their own, or as CSV",
            ),
            _ => None,
        };
        assert_eq!(refusal.as_deref(), wanted, "{name}");
        if name == "zeros-and-hidden" {
            let line = read.as_ref().unwrap();
            let requests = line["requests"].as_str().unwrap();
            assert!(
                requests.contains(r#""user":"0042""#)
                    && requests.contains(r#""caller-id-number":2485550100"#),
                "{requests}"
            );
            let facts = line["facts"].as_str().unwrap();
            assert!(facts.contains("hidden_rows") && facts.contains("hidden_columns"), "{facts}");
        }
        let (line, error) = (read.unwrap_or(Json::Null), refusal);
        let line = json!({"name": name, "worksheet": worksheet, "error": error, "line": line});
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    fs::write(format!("{folder}/results.ndjson"), lines).unwrap();
}
