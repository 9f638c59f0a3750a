//! `check`, `build` and `fix` on every file of `tests/sheets`: the same to the byte as the row engine gives.

use std::fs;
use std::path::Path;

use seatwright_rows::{HtmlReport, Row, Sheet, SheetCode, Survey};
use seatwright_rows_xlsx::{Xlsx, XlsxOptions};
use serde_json::Value;

use crate::cases::{Case, cases};
use crate::files::shown;
use crate::program::{Run, names, root, run};
use tempfile::TempDir;

/// What the row engine gives.
#[derive(Default)]
struct Expected {
    json: String,
    requests: Vec<u8>,
    errors: Vec<u8>,
    corrected: Vec<u8>,
    html: String,
    ok: bool,
    sound: bool,
}

/// Gives the bytes of a file, or the rows of a workbook, to the passes.
fn expected(case: &Case, path: &Path) -> Option<Expected> {
    let bytes = fs::read(path).unwrap();
    let is_workbook = path.extension().is_some_and(|end| end == "xlsx");
    let opened = || Xlsx::open(fs::File::open(path).unwrap(), &XlsxOptions::default()).unwrap();
    let mut workbook = is_workbook.then(opened);
    let (sheet_options, taken) = case.sheet_options();
    let mut survey = Survey::new(case.operation(), &case.options(), &sheet_options).unwrap();
    match &mut workbook {
        Some(workbook) => {
            survey.set_workbook(workbook.about());
            workbook.rows(&mut |cells| survey.row(cells)).unwrap();
        }
        None => survey.push(&bytes),
    }
    let facts = survey.finish();
    if facts.findings.iter().any(|finding| finding.code == SheetCode::NotASheet) {
        return None;
    }
    let mut sheet = Sheet::new(&facts).unwrap();
    sheet.set_taken(taken);
    let mut expected = Expected { ok: facts.ok(), ..Expected::default() };
    facts.write_error_headings(&mut expected.errors);
    facts.write_headings(&mut expected.corrected);
    let mut report = HtmlReport::new(&shown(path));
    let mut verdicts = Vec::new();
    let mut take = |row: Row<'_>| {
        row.write_request(&mut expected.requests);
        row.write_errors(&mut expected.errors);
        row.write_corrected(&mut expected.corrected);
        row.write_verdict(&mut verdicts);
        report.row(&row);
    };
    match &mut workbook {
        Some(workbook) => workbook.rows(&mut |cells| sheet.row(cells, &mut take)).unwrap(),
        None => sheet.push(&bytes, &mut take),
    }
    let summary = sheet.finish(&mut take);
    expected.html = report.finish(&facts, &summary);
    let rows = String::from_utf8(verdicts).unwrap().trim_end().replace('\n', ",");
    expected.json =
        format!("{{\"facts\":{},\"rows\":[{rows}],\"summary\":{}}}\n", facts.to_json(), summary.to_json());
    expected.sound = summary.invalid == 0;
    Some(expected)
}

fn of(case: &Case, path: &Path, folder: &TempDir, command: &str, more: &[&str]) -> Run {
    let mut arguments = vec![command.to_owned(), shown(path), "--quiet".to_owned()];
    arguments.extend(case.arguments(folder.path()));
    arguments.extend(more.iter().map(|argument| (*argument).to_owned()));
    run(arguments)
}

#[test]
fn every_sheet_is_as_the_row_engine_has_it() {
    let cases = cases("");
    assert!(cases.len() >= 40, "{} sheets", cases.len());
    let mut unreadable = 0;
    for case in &cases {
        let folder = TempDir::new().unwrap();
        let name = &case.name;
        let Some(expected) = expected(case, &case.file()) else {
            // A workbook, a web page or a PDF under the name of a CSV file.
            for command in ["check", "build", "fix"] {
                let refused = of(case, &case.file(), &folder, command, &[]).ended(2);
                assert!(
                    refused.err.contains(&format!("{}: the file is ", shown(&case.file()))),
                    "{name}: {}",
                    refused.err
                );
            }
            unreadable += 1;
            continue;
        };
        let code =
            |more: &[&str]| i32::from(!(expected.sound && (expected.ok || more.contains(&"--allow-errors"))));
        let run = |command: &str, more: &[&str]| {
            let run = of(case, &case.file(), &folder, command, more);
            assert_eq!(run.code, code(more), "{name}: {command}: {}", run.err);
            run
        };
        assert_eq!(run("check", &["--format=json"]).text(), expected.json, "{name}");
        assert_eq!(run("check", &["--format=csv"]).out, expected.errors, "{name}");
        assert_eq!(run("check", &["--format=html"]).text(), expected.html, "{name}");
        let table = run("check", &[]).text();
        assert!(table.contains(" for ") && !table.contains('\u{1b}'), "{name}: {table}");
        // A sheet with an error in its columns makes no request unless it is asked for.
        assert!(run("build", &[]).out.is_empty() || expected.ok, "{name}");
        assert_eq!(run("build", &["--allow-errors"]).out, expected.requests, "{name}");
        assert_eq!(run("fix", &[]).out, expected.corrected, "{name}");
        let canary = case.expect["canary"].as_str();
        assert!(canary.is_none_or(|canary| !table.contains(canary)), "{name}: the canary is shown");
        let settings = ["mapping.json", "taken.json", "like.json"];
        assert!(names(folder.path()).iter().all(|name| settings.contains(&&**name)), "{name}");
    }
    assert!(unreadable >= 2, "{unreadable}");
}

/// A workbook gives what its rows give, and its corrected file is CSV.
#[test]
fn a_workbook_is_a_sheet() {
    let all = cases("");
    let case = all.iter().find(|case| case.name == "office").unwrap();
    let path = root().join("tests/sheets/office.xlsx");
    let (expected, folder) = (expected(case, &path).unwrap(), TempDir::new().unwrap());
    let run = |command: &str, more: &[&str]| of(case, &path, &folder, command, more).ended(1);
    assert_eq!(run("check", &["--format=json"]).text(), expected.json);
    assert_eq!(run("build", &["--allow-errors", "--sheet=Telefonliste"]).out, expected.requests);
    assert_eq!(run("fix", &[]).out, expected.corrected);
    let missing = of(case, &path, &folder, "check", &["--sheet=Phones"]).ended(2);
    assert!(missing.err.contains("the workbook has no sheet \"Phones\""), "{}", missing.err);
}

/// Each code that a sheet gives is explained.
#[test]
fn every_code_of_the_sheets_is_explained() {
    let mut codes = std::collections::BTreeSet::new();
    for case in cases("").iter().chain(&cases("plans")) {
        collect(&case.expect, &mut codes);
    }
    assert!(codes.len() >= 30, "{codes:?}");
    for code in codes {
        run(["explain", &code]).ended(0);
    }
}

/// The codes of findings and of issues.
fn collect(value: &Value, codes: &mut std::collections::BTreeSet<String>) {
    let rows = value["rows"].as_array().into_iter().flatten().map(|row| &row["issues"]);
    for list in rows.chain([&value["findings"]]) {
        let all = list.as_array().into_iter().flatten();
        codes.extend(all.filter_map(|one| one["code"].as_str()).map(str::to_owned));
    }
}
