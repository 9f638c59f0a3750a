//! Real documents, which are not part of the project:
//! `OPENAPI_DOCUMENTS=folder cargo test -p seatwright-tests --test profiles -- --ignored --nocapture`.

#![expect(clippy::print_stdout, reason = "its tables are for a page")]

use std::collections::BTreeMap;
use std::path::Path;

use seatwright::{OpenApiProfile, profile_from_openapi};
use seatwright_tests::{Outcome, load_all, run};
use serde_json::{Map, Value, json};

/// Prints the tables of `docs/profiles.md`: the classes of differences of each document, and what became of the vectors.
#[test]
#[ignore = "real documents are not part of the project; OPENAPI_DOCUMENTS names their folder"]
fn every_vector_under_real_documents() {
    let folder = std::env::var("OPENAPI_DOCUMENTS").expect("OPENAPI_DOCUMENTS names a folder of documents");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    assert!(!files.is_empty(), "{folder} has no document");
    println!("| document | operations | what differs | fields | applied | cause |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut profiles = Vec::new();
    for (at, file) in files.iter().enumerate() {
        let name = format!("measured-{at}");
        let profile = profile_from_openapi(&std::fs::read(file).unwrap(), &name).unwrap();
        classes(&title(file), &profile);
        profiles.push((title(file), name, profile));
    }
    println!();
    println!("| document | vectors | same verdict and body | another | in which |");
    println!("| --- | --- | --- | --- | --- |");
    for (title, name, profile) in &profiles {
        vectors(title, name, profile);
    }
}

fn title(file: &Path) -> String {
    file.file_stem().unwrap().to_string_lossy().into_owned()
}

/// One line for what the differences have in common.
fn classes(title: &str, profile: &OpenApiProfile) {
    let mut classes: BTreeMap<_, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    for one in &profile.decisions {
        let difference = &one.difference;
        let what = match (difference.kind.as_str(), &difference.ours, &difference.theirs) {
            ("field", Some(_), Some(_)) => "name",
            ("field", Some(_), None) => "only in the table",
            ("field", None, _) => "only in the document",
            (kind, ..) => kind,
        };
        let cause = one.kept.map_or_else(
            || cause(what).to_owned(),
            |reason| format!("`{}`: {}", reason.as_str(), reason.message()),
        );
        let (operations, fields) = classes.entry((what, one.kept.is_none(), cause)).or_default();
        if !operations.contains(&difference.operation) {
            operations.push(difference.operation);
        }
        if !fields.contains(&&*difference.field) {
            fields.push(&difference.field);
        }
    }
    for ((what, applied, cause), (operations, fields)) in classes {
        let fields = if fields.len() > 3 {
            format!("`{}` and {} more", fields[0], fields.len() - 1)
        } else {
            format!("`{}`", fields.join("`, `"))
        };
        let operations: Vec<&str> =
            operations.iter().map(|id| id.trim_start_matches("netsapiens.")).collect();
        let applied = if applied { "yes" } else { "no" };
        println!("| {title} | {} | {what} | {fields} | {applied} | {cause} |", operations.join(", "));
    }
}

/// Why documents differ where the profile follows them.
fn cause(what: &str) -> &'static str {
    match what {
        "name" => "the document has another spelling, which the table has as an alias",
        "only in the table" => "the release of the document does not have the field under this name",
        "only in the document" => "the release of the document has the field, the nearest profile does not",
        "choices" => "the release of the document has another list",
        "type" => "the document types the digits in another way",
        _ => "the document states it otherwise",
    }
}

/// Every vector of users and sites that names no profile, or the one that the document's starts from.
fn vectors(title: &str, name: &str, profile: &OpenApiProfile) {
    let (mut seen, mut same, mut others) = (0, 0, BTreeMap::<String, usize>::new());
    for mut file in load_all() {
        let of = profile.operations.iter().find(|(operation, _)| *operation == file.operation);
        let Some((_, base)) = of.filter(|(id, _)| id.contains(".user.") || id.contains(".site.")) else {
            continue;
        };
        for mut case in std::mem::take(&mut file.cases) {
            if case.call.is_some() || case.options.get("profile").is_some_and(|given| given != base) {
                continue;
            }
            case.options.insert("profile".to_owned(), json!(base));
            let expected = run(&file, &case);
            case.options.insert("profile".to_owned(), json!(name));
            let found = run(&file, &case);
            assert_eq!(found.option_error.is_some(), expected.option_error.is_some(), "{}", found.id);
            seen += 1;
            if (found.valid, &found.body) == (expected.valid, &expected.body) {
                same += 1;
            } else {
                *others.entry(what_changed(&expected, &found)).or_default() += 1;
            }
        }
    }
    let others: Vec<String> = others.iter().map(|(what, count)| format!("{what} ({count})")).collect();
    println!("| {title} | {seen} | {same} | {} | {} |", seen - same, others.join("; "));
}

/// The keys of the body that changed, or the errors that are new or gone.
fn what_changed(expected: &Outcome, found: &Outcome) -> String {
    let errors = |outcome: &Outcome| -> Vec<String> {
        let report: Value = serde_json::from_str(outcome.report.as_deref().unwrap_or("null")).unwrap();
        let issues = report["issues"].as_array().cloned().unwrap_or_default();
        let issues = issues.iter().filter(|issue| issue["severity"] == "error");
        issues.map(|issue| format!("`{}` of `{}`", text(&issue["code"]), text(&issue["path"][0]))).collect()
    };
    let only = |these: Vec<String>, those: &[String]| -> String {
        let mut these: Vec<String> = these.into_iter().filter(|one| !those.contains(one)).collect();
        these.dedup();
        these.join(", ")
    };
    let (before, after) = (errors(expected), errors(found));
    match (expected.valid, found.valid) {
        (true, true) => {
            let body = |outcome: &Outcome| -> Map<String, Value> {
                serde_json::from_str(outcome.body.as_deref().unwrap_or("{}")).unwrap()
            };
            let (before, after) = (body(expected), body(found));
            let changed = after.iter().filter(|(key, value)| before.get(*key) != Some(value));
            let changed: Vec<String> = changed.map(|(key, _)| format!("`{key}`")).collect();
            format!("another body: {}", changed.join(", "))
        }
        (true, false) => format!("refused: {}", only(after, &before)),
        _ => format!("accepted: no more {}", only(before, &after)),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
