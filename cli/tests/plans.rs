//! `plan` on every case of `tests/sheets/plans`: the document to the byte, and what the case expects of it.

use std::fs;

use seatwright_rows::{
    Existing, ExistingReader, PlanOptions, PlanRow, PlanWriter, Planner, SheetOptions, Survey,
};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::cases::{Case, cases};
use crate::program::{names, run};

/// Lines of a file, with a line break after the last one unless it is left open.
fn lines(value: &Value, open: bool) -> Option<String> {
    let lines = value.as_array()?.iter().map(|line| line.as_str().unwrap().to_owned() + "\n");
    let text: String = lines.collect();
    Some(if open { text.trim_end_matches('\n').to_owned() } else { text })
}

fn csv(case: &Case) -> String {
    lines(&case.expect["csv"], case.expect["open_end"] == true).unwrap()
}

fn records(case: &Case) -> String {
    let of_lines = lines(&case.expect["existing_lines"], case.expect["existing_open_end"] == true);
    of_lines.unwrap_or_else(|| case.expect["existing"].to_string())
}

/// The document and the requests as the row engine writes them.
fn expected(case: &Case, existing: &Existing) -> (Vec<u8>, Vec<u8>) {
    let (sheet, taken) = case.sheet_options();
    let mut survey = Survey::new(case.operation(), &case.options(), &sheet).unwrap();
    let csv = csv(case);
    survey.push(csv.as_bytes());
    let facts = survey.finish();
    let given = &case.expect["plan"];
    let options = PlanOptions {
        send_secrets: given["send_secrets"] == true,
        several_keys: given["several_keys"] == true,
    };
    let mut planner = Planner::new(&facts, existing, options).unwrap();
    planner.set_taken(taken);
    let (mut document, mut requests) = (Vec::new(), Vec::new());
    let mut writer = PlanWriter::new(&facts, existing, &mut document);
    let mut take = |row: PlanRow<'_>| {
        writer.row(&row, &mut document);
        row.write_request(&mut requests);
    };
    planner.push(csv.as_bytes(), &mut take);
    let summary = planner.finish(&mut take);
    writer.finish(&summary, &mut document);
    (document, requests)
}

#[test]
fn every_plan_is_as_the_row_engine_has_it() {
    let cases = cases("plans");
    assert!(cases.len() >= 40, "{} plans", cases.len());
    for case in &cases {
        let name = &case.name;
        let folder = TempDir::new().unwrap();
        let at = |file: &str| folder.path().join(file).display().to_string();
        fs::write(at("people.csv"), csv(case)).unwrap();
        fs::write(at("records.json"), records(case)).unwrap();
        let mut arguments =
            vec!["plan".to_owned(), at("people.csv"), format!("--existing={}", at("records.json"))];
        arguments.extend(case.arguments(folder.path()));
        let plan = |more: &[&str]| {
            let more = more.iter().map(|argument| (*argument).to_owned());
            run(arguments.iter().cloned().chain(more))
        };
        let mut reader =
            ExistingReader::new(case.operation(), &case.options(), &SheetOptions::default()).unwrap();
        reader.push(records(case).as_bytes());
        let existing = match reader.finish() {
            Ok(existing) => existing,
            Err(error) => {
                let refused = plan(&["--format=json"]).ended(2);
                assert!(refused.err.contains(&error.message()), "{name}: {}", refused.err);
                assert_eq!(case.expect["existing_error"], error.message(), "{name}");
                continue;
            }
        };
        let (document, requests) = expected(case, &existing);
        let read: Value = serde_json::from_slice(&document).unwrap();
        let count = |name: &str| read["counts"][name].as_u64().unwrap();
        let sound = count("invalid") + count("conflict") == 0;
        let guards: Vec<String> = read["guards"]
            .as_array()
            .unwrap()
            .iter()
            .map(|guard| format!("--yes={}", guard["code"].as_str().unwrap()))
            .collect();
        assert_eq!(
            json!(guards.iter().map(|guard| &guard[6..]).collect::<Vec<_>>()),
            *case.expect.get("guards").unwrap_or(&json!([])),
            "{name}"
        );

        let out = format!("--requests={}", at("requests.ndjson"));
        let first = plan(&["--format=json", "--allow-errors", &out]);
        assert_eq!(first.out, document, "{name}");
        if guards.is_empty() {
            assert_eq!(first.code, i32::from(!sound), "{name}: {}", first.err);
        } else {
            // Without a yes there are no requests.
            assert_eq!(first.code, 1, "{name}");
            assert!(first.err.contains(&guards[0].replace('=', " ")), "{name}: {}", first.err);
            assert!(!names(folder.path()).contains(&"requests.ndjson".to_owned()), "{name}");
        }
        fs::write(at("plan.json"), &document).unwrap();
        let against = format!("--against={}", at("plan.json"));
        let agreed = ["--allow-errors", &out, &against];
        let agreed: Vec<&str> = agreed.into_iter().chain(guards.iter().map(String::as_str)).collect();
        plan(&agreed).ended(i32::from(!sound));
        assert_eq!(fs::read(at("requests.ndjson")).unwrap(), requests, "{name}");
        if let Some(canary) = case.expect["canary"].as_str() {
            for format in ["table", "json", "csv", "html"] {
                let shown = plan(&["--format", format]);
                assert!(!(shown.text() + &shown.err).contains(canary), "{name}: the canary is in {format}");
            }
        }
    }
}

#[test]
fn a_plan_of_other_records_is_refused() {
    let folder = TempDir::new().unwrap();
    let at = |file: &str| folder.path().join(file).display().to_string();
    fs::write(at("sites.csv"), "Site name,Area code\nParis,212\n").unwrap();
    fs::write(at("records.json"), r#"[{"site": "Paris", "area-code": 301}]"#).unwrap();
    let plan = |more: &[&str]| {
        let usual =
            ["plan", &at("sites.csv"), "--operation=createSite", "--domain=example.com", "--defaults=none"];
        let existing = format!("--existing={}", at("records.json"));
        run(usual
            .iter()
            .map(|word| (*word).to_owned())
            .chain([existing])
            .chain(more.iter().map(|word| (*word).to_owned())))
    };
    plan(&["--output", &at("plan.json")]).ended(0);
    plan(&["--against", &at("plan.json")]).ended(0);
    fs::write(at("records.json"), r#"[{"site": "Paris", "area-code": 302}]"#).unwrap();
    let stale =
        plan(&["--against", &at("plan.json"), "--requests", &at("requests.ndjson"), "-o", &at("again.json")])
            .ended(2);
    assert!(stale.err.contains("make it again"), "{}", stale.err);
    assert_eq!(names(folder.path()), ["plan.json", "records.json", "sites.csv"]);
}
